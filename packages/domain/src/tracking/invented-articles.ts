// Articles made up at random from a seed, for tests: few actors, formats and days, so that everything meets
// everything.
import { statementOf } from "./invented-statements.ts"
import type { MadeStatement } from "./mark.ts"

/** Gives numbers in [0, 1) that the seed alone decides (mulberry32). */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Gives the statements of one article: of a nickname, taken in at an instant. */
export const randomStatements = (
  random: () => number,
  article: string,
  recorded_at: string,
): MadeStatement[] => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const day = () => `2021-0${1 + Math.floor(random() * 6)}-1${Math.floor(random() * 10)}`
  const published = random() < 0.1 ? null : `${day()}T0${Math.floor(random() * 10)}:00:00.000Z`
  const fair = { id: "fair", name: "Klow Fair", kind: "conference", starts_on: null, wikidata_qid: null }
  const ends_on = pick(["2021-05-14", "2021-05-14", "2021-05-14", "2021-06-12", null])
  const formats = ["Szohod Council", { ...fair, ends_on }, { ...fair, ends_on }]
  const source = pick(["The Examiner", "Klow Herald", "Radio Szohod"])
  return Array.from({ length: Math.floor(random() * 5) }, (_, index) => {
    const position = pick([
      "willing",
      "conditional",
      "unwilling",
      "prefers",
      "proposed",
      "accepted",
      "no_response",
      "refused",
      "withdrawn",
    ] as const)
    const answers =
      position === "conditional" ? random() < 0.5 : position !== "willing" && position !== "unwilling"
    return statementOf({
      article,
      actor: "Borduria",
      to: pick(["Syldavia", "Syldavia", "Syldavia", "Khemed"]),
      position,
      ...(answers ? { on: pick(formats) } : {}),
      ...(position === "conditional"
        ? { condition: pick(["the embargo ends", "all prisoners come home"]) }
        : {}),
      by: pick(["self", "self", "third_party", "counterpart"]),
      speech: pick(["direct", "indirect", "headline", "narration"]),
      ...(random() < 0.3 ? { said_on: day() } : {}),
      published_at: published,
      recorded_at,
      source,
      at: index * 100,
      confidence: 50 + Math.floor(random() * 50),
    })
  })
}
