// The oracle's fold beside the product's: two programs, one meaning.
import { statementOf } from "@stance/domain/tracking/invented-statements"
import { type Mark, marksOf } from "@stance/domain/tracking/mark"
import { entriesOf, foldHistory, latestSegment } from "@stance/domain/tracking/position-history"
import fc from "fast-check"
import { expect, test } from "vitest"
import { type Attribution, foldWords, grouped, type History, type Word } from "./fold.ts"
import { numbersFrom } from "./numbers.ts"

const formats = [
  { id: "lake-council", name: "Lake Council", ends_on: null },
  { id: "fair", name: "Klow Fair", ends_on: "2021-03-14" },
  { id: "fair", name: "Klow Fair", ends_on: "2021-03-20" },
  { id: "fair", name: "Klow Fair", ends_on: null },
].map((format) => ({ ...format, kind: null, starts_on: null, wikidata_qid: null }))

const statementsFrom = (seed: number, count: number) => {
  const { pick, below, percent } = numbersFrom(seed)
  return Array.from({ length: count }, (_, n) => {
    const published_at = `2021-03-${10 + below(15)}T0${below(3)}:00:00.000Z`
    const source = pick(["The Examiner", "Klow Herald"])
    return Array.from({ length: 1 + below(3) }, (_, place) => {
      const position = pick([
        "willing",
        "conditional",
        "unwilling",
        "prefers",
        "prefers",
        "proposed",
        "accepted",
        "no_response",
        "refused",
        "withdrawn",
      ] as const)
      const isWillingness =
        position === "willing" || position === "unwilling" || (position === "conditional" && percent(50))
      return statementOf({
        article: `a${n}`,
        position,
        ...(isWillingness ? {} : { on: pick(formats) }),
        ...(position === "conditional"
          ? { condition: pick(["the embargo ends", "all prisoners come home"]) }
          : {}),
        by: pick<Attribution>(["self", "self", "third_party", "counterpart"]),
        published_at,
        ...(percent(50) ? { said_on: published_at.slice(0, 10) } : {}),
        source,
        at: place * 100,
      })
    })
  }).flat()
}

type Statement = ReturnType<typeof statementOf>

const wordOf = (statement: Statement): Word => ({
  article_id: statement.article_id,
  source: statement.source,
  published_at: statement.published_at ?? "",
  said_on: statement.said_on,
  actor: statement.actor.id,
  recipient: statement.recipient.id,
  facet: statement.facet,
  format_id: statement.format?.id ?? null,
  ends_on: statement.format?.ends_on ?? null,
  position: statement.position,
  condition: statement.condition,
  attribution: statement.attribution,
  place: statement.char_start,
})

const oursOf = ({ lines, stretches }: History) => {
  const last = stretches.at(-1)
  return {
    lines: lines.map(({ kind, to, valid_from, article_id }) => [kind, to, valid_from, article_id]),
    last: last && {
      position: last.position,
      condition: last.condition,
      valid_from: last.valid_from,
      valid_to: last.valid_to,
      attribution: last.attribution,
      is_contested: last.is_contested,
      article_count: last.articles.size,
      sources: [...last.sources].sort(),
      last_affirmed_on: last.last_affirmed_on,
    },
  }
}

const productsOf = (marks: readonly Mark[]) => {
  const articles = grouped(marks, (mark) => mark.article_id)
  const history = foldHistory(
    [...articles].map(([article_id, ofArticle]) => ({ article_id, marks: ofArticle })),
  )
  const last = latestSegment(history)
  return {
    lines: entriesOf(history).map(({ kind, to, valid_from, article_id }) => [
      kind,
      to,
      valid_from,
      article_id,
    ]),
    last:
      last === null
        ? undefined
        : {
            position: last.position,
            condition: last.condition,
            valid_from: last.valid_from,
            valid_to: last.valid_to,
            attribution: last.lead.attribution,
            is_contested: last.is_contested,
            article_count: last.article_count,
            sources: last.sources,
            last_affirmed_on: last.last_affirmed_on,
          },
  }
}

test("the oracle's fold and the product's agree on random articles", () => {
  let lines = 0
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), (seed, count) => {
      const statements = statementsFrom(seed, count)
      const ours = foldWords(statements.map(wordOf))
      const placed = grouped(statements.flatMap(marksOf), ({ position_id }) => position_id)
      expect([...ours.keys()].sort()).toEqual([...placed.keys()].sort())
      for (const [position_id, marks] of placed) {
        const mine = oursOf(ours.get(position_id) as History)
        expect(mine).toEqual(productsOf(marks.map(({ mark }) => mark)))
        lines += mine.lines.length
      }
    }),
    { numRuns: 500 },
  )
  expect(lines).toBeGreaterThan(5_000)
})
