// Feeds of one position as the stance service makes them: articles arrive in any order, change what they
// say and are withdrawn, and the real fold tells what changes.
import { statementId } from "@stance/contracts/ids"
import type { PositionChange } from "@stance/contracts/position-change"
import { type MadeStatement, marksOf } from "@stance/domain/tracking/mark"
import { positionChangeOf } from "@stance/domain/tracking/position-change-event"
import { foldHistory, type PositionHistory, putArticle } from "@stance/domain/tracking/position-history"
import fc from "fast-check"

const key = {
  position_id: "nato/russia/preferred_format",
  dyad_id: "nato~russia",
  facet: "preferred_format",
} as const

interface Sentence {
  readonly article: number
  readonly format: number
  readonly leaves: boolean
  readonly attribution: MadeStatement["attribution"]
  readonly saidOn: number | null
  readonly condition: string | null
  readonly start: number
}

/** What an article says from now on; nothing means that it is withdrawn. */
export interface Arrival {
  readonly article: number
  readonly sentences: readonly Sentence[]
}

const sentence: fc.Arbitrary<Omit<Sentence, "article">> = fc.record({
  format: fc.integer({ min: 0, max: 2 }),
  leaves: fc.boolean(),
  attribution: fc.constantFrom("self", "third_party", "counterpart"),
  saidOn: fc.option(fc.integer({ min: 1, max: 9 })),
  condition: fc.constantFrom(null, "the guns fall silent", "prisoners are freed first"),
  start: fc.nat({ max: 900 }),
})

export const arrivals: fc.Arbitrary<Arrival[]> = fc.array(
  fc
    .record({ article: fc.integer({ min: 1, max: 6 }), sentences: fc.array(sentence, { maxLength: 3 }) })
    .map(({ article, sentences }) => ({
      article,
      sentences: sentences.map((one) => ({ ...one, article })),
    })),
  { maxLength: 14 },
)

const day = (number: number): string => `2021-06-${String(number).padStart(2, "0")}`

/** Formats 1 and 2 are dated events that end within the nine days. */
const formats = [null, 4, 7].map((end, number) => ({
  id: `format-${number}`,
  name: `Format ${number}`,
  kind: null,
  starts_on: null,
  ends_on: end === null ? null : day(end),
  wikidata_qid: null,
}))

const made = (said: Sentence): MadeStatement => {
  const format = formats[said.format] ?? null
  const facet = said.leaves ? "format_response" : "preferred_format"
  const position = said.leaves ? "withdrawn" : "prefers"
  const span = { article_id: `art_${said.article}`, char_start: said.start, char_end: said.start + 9 }
  const position_id = said.leaves ? `nato/russia/format_response/${format?.id}` : key.position_id
  return {
    statement_id: statementId({ ...span, position_id, position, coder_version: JSON.stringify(said) }),
    position_id,
    dyad_id: key.dyad_id,
    actor: { id: "nato", name: "NATO", kind: "igo", wikidata_qid: null },
    recipient: { id: "russia", name: "Russia", kind: "state", wikidata_qid: null },
    facet,
    format,
    position,
    condition: said.condition,
    speaker: null,
    speech: "direct",
    attribution: said.attribution,
    headline: null,
    source: `source ${said.article % 2}`,
    published_at: `${day(said.article + 2)}T09:00:00.000Z`,
    recorded_at: "2026-01-01T00:00:00.000Z",
    said_on: said.saidOn === null ? null : day(said.saidOn),
    date_precision: "day",
    quote: "the quote",
    ...span,
    prefix: "",
    suffix: "",
    paragraph: 1,
    rule_id: "test",
    confidence: 90,
    coder_version: "test",
  }
}

/**
 * The stance service in miniature: one history, the chain of each of its lines, and the feed that comes of
 * it.
 */
export const feedOf = (
  given: readonly Arrival[],
  see: (history: PositionHistory, feed: PositionChange[]) => void,
): void => {
  let history = foldHistory([])
  const statements = new Map<string, MadeStatement>()
  const heads = new Map<string, string>()
  const feed: PositionChange[] = []
  for (const [index, { article, sentences }] of given.entries()) {
    const said = sentences.map(made)
    for (const one of said) statements.set(one.statement_id, one)
    const marks = said
      .flatMap(marksOf)
      .filter(({ position_id }) => position_id === key.position_id)
      .map(({ mark }) => mark)
    const change = putArticle(history, `art_${article}`, marks)
    history = change.history
    for (const difference of change.entries) {
      const event = positionChangeOf(difference, {
        key,
        supersedes: heads.get(difference.slot) ?? null,
        taken_at: `2026-01-${String(1 + Math.floor(index / 2)).padStart(2, "0")}T00:00:00.000Z`,
        last_recorded_at: feed.at(-1)?.recorded_at ?? "",
        statement: (id) => statements.get(id) as MadeStatement,
      })
      heads.set(difference.slot, event.change_id)
      feed.push(event)
    }
    see(history, feed.splice(0))
  }
}
