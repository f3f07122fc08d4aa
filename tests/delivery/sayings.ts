// Sentences whose reading is not in doubt, about invented states and formats that the registry is told of.
// What each says stands beside it; the real reader is asked whether it reads the same.
import type { Article } from "@stance/contracts/article"
import { createReader } from "@stance/domain/reading/index"
import type { RegistryAdditions } from "@stance/domain/registries/additions"
import { createRegistry } from "@stance/domain/registries/registry"
import { loadParser } from "@stance/parser"
import { positionOf, type Word } from "./fold.ts"

/** A statement without its article. */
export type Said = Omit<Word, "article_id" | "source" | "published_at" | "said_on">

export interface Saying {
  readonly sentence: string
  readonly says: readonly Said[]
}

/** The invented states; what `STANCE_REGISTRY` gives the services. */
export const states = [
  ["Belmark", "Dorland", "Karovia", "Lestania", "Morheim", "Narovia", "Ostmark", "Peltania", "Quorland"],
  ["Randovia", "Selmark", "Tarnland", "Ulheim", "Velovia"],
].flat()

const formats = [
  { name: "Lake Council", kind: "council" },
  { name: "Harbour Conference", kind: "conference" },
] as const

export const registryAdditions: RegistryAdditions = {
  actors: states.map((name) => ({ name, kind: "state" })),
  formats,
  aliases: [],
}

/** A conference with an end, so that what is held about it lapses; one report has it put off. */
const DATED = "klow-conference-2024"
const dates = [
  { on: "June 22-24, 2024", ends_on: "2024-06-24" },
  { on: "August 10-12, 2024", ends_on: "2024-08-12" },
] as const

type Template = (a: string, b: string, pick: <T>(list: readonly T[]) => T) => Saying

const idOf = (name: string): string => name.toLowerCase().replaceAll(" ", "-")

const said = (a: string, b: string, position: string, more: Partial<Said> = {}): Said => ({
  actor: idOf(a),
  recipient: idOf(b),
  facet: "willingness",
  format_id: null,
  ends_on: null,
  position,
  condition: null,
  attribution: "self",
  place: 0,
  ...more,
})

const answer = (a: string, b: string, position: string, format_id: string, more: Partial<Said> = {}): Said =>
  said(a, b, position, { facet: "format_response", format_id, ...more })

const by = (speaker: string): string => `${speaker}'s foreign minister said.`

/** Each gives one sentence about what `a` says to `b`. */
export const templates: readonly Template[] = [
  (a, b) => ({ sentence: `${a} is ready to hold talks with ${b}, ${by(a)}`, says: [said(a, b, "willing")] }),
  (a, b) => ({ sentence: `${a} refuses to hold talks with ${b}, ${by(a)}`, says: [said(a, b, "unwilling")] }),
  (a, b, pick) => {
    const condition = pick(["the border is opened", "all prisoners come home"])
    return {
      sentence: `${a} is ready to hold talks with ${b} if ${condition}, ${by(a)}`,
      says: [said(a, b, "conditional", { condition })],
    }
  },
  (a, b) => ({
    sentence: `${a} refuses to hold talks with ${b}, ${by(b)}`,
    says: [said(a, b, "unwilling", { attribution: "counterpart" })],
  }),
  (a, b) => ({
    sentence: `${a} is ready to hold talks with ${b}, ${by(b)}`,
    says: [said(a, b, "willing", { attribution: "counterpart" })],
  }),
  (a, b, pick) => {
    const { name } = pick(formats)
    return {
      sentence: `${a} would prefer the ${name} for talks with ${b}, ${by(a)}`,
      says: [said(a, b, "prefers", { facet: "preferred_format", format_id: idOf(name) })],
    }
  },
  (a, b, pick) => {
    const { name } = pick(formats)
    return {
      sentence: `${a} has invited ${b} to the ${name}, ${by(a)}`,
      says: [answer(a, b, "proposed", idOf(name))],
    }
  },
  (a, b, pick) => {
    const { name } = pick(formats)
    return {
      sentence: `${a} will not attend the ${name} with ${b}, ${by(a)}`,
      says: [answer(a, b, "refused", idOf(name))],
    }
  },
  (a, b, pick) => {
    const { name } = pick(formats)
    return {
      sentence: `${a} has withdrawn from the ${name} with ${b}, ${by(a)}`,
      says: [answer(a, b, "withdrawn", idOf(name))],
    }
  },
  (a, b, pick) => {
    const { name } = pick(formats)
    return {
      sentence: `${a} will attend the ${name} with ${b}, ${by(a)}`,
      says: [answer(a, b, "accepted", idOf(name))],
    }
  },
  (a, b) => ({
    sentence: `${a} accepted ${b}'s invitation to the Harbour Conference, ${by(a)}`,
    says: [
      answer(a, b, "accepted", "harbour-conference"),
      answer(b, a, "proposed", "harbour-conference", { attribution: "counterpart" }),
    ],
  }),
  (a, b, pick) => {
    const { on, ends_on } = pick(dates)
    return {
      sentence: `${a} has invited ${b} to a conference in Klow on ${on}, ${by(a)}`,
      says: [answer(a, b, "proposed", DATED, { ends_on })],
    }
  },
]

/** Says whether an article is read exactly as it is meant. */
export type ReadsAs = (article: Article, says: readonly Word[]) => boolean

/** Opens the reader as the services under test open it. */
export const openReadsAs = (): ReadsAs => {
  const reader = createReader({ parser: loadParser(), registry: createRegistry(registryAdditions) })
  return (article, says) => {
    const read = reader
      .read(article)
      .statements.map((one) => [
        one.position_id,
        one.position,
        one.condition,
        one.attribution,
        one.format?.ends_on ?? null,
        one.said_on,
      ])
    const meant = says.map((word) => [
      positionOf(word),
      word.position,
      word.condition,
      word.attribution,
      word.ends_on,
      word.said_on,
    ])
    const text = (lines: unknown[][]): string => JSON.stringify(lines.map(String).sort())
    return text(read) === text(meant)
  }
}
