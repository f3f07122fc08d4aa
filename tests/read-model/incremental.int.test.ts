// The projector loads only the part of a history that a batch can alter. Whatever arrives and however the
// feed is cut, the table must hold what one pass over the whole feed gives.
import type { PositionChange } from "@stance/contracts/position-change"
import { midnightAfter, sortableInstant } from "@stance/domain/tracking/said-when"
import { type ChangeEvent, versionsAfter, wholeAndEmpty } from "@stance/projector/position-versions"
import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import { arrivals, feedOf } from "./random-feed.ts"
import { type ReadModel, readModel } from "./read-model.ts"

let model: ReadModel
beforeAll(async () => {
  model = await readModel()
})
afterAll(() => model.close())

const eventOf = (change: PositionChange, offset: number): ChangeEvent => ({
  change_id: change.change_id,
  recorded_at: sortableInstant(change.recorded_at),
  supersedes: change.supersedes,
  entry:
    change.change_kind === "retracted"
      ? null
      : {
          change_id: change.change_id,
          kind: change.entry_kind,
          position: change.to_position,
          condition: change.condition,
          format_id: change.format?.id ?? null,
          attribution: change.attribution,
          date_precision: change.date_precision,
          valid_from: sortableInstant(change.valid_from),
          at_format_end:
            change.entry_kind === "lapsed" &&
            change.format?.ends_on != null &&
            change.valid_from === midnightAfter(change.format.ends_on),
          published_at: sortableInstant(change.evidence[0]?.published_at ?? change.recorded_at),
          article_id: change.article_id,
          source: change.evidence[0]?.source ?? null,
          offset,
        },
})

const stored = async (): Promise<string[]> => {
  const at = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
  const rows = await model.rows(
    `SELECT ${at("valid_from")} AS valid_from, ${at("valid_to")} AS valid_to, ${at("recorded_at")} AS recorded_at,
       ${at("superseded_at")} AS superseded_at, position, condition, format_id, attribution, date_precision, change_id,
       opened_by, article_count, sources, last_affirmed_on
     FROM stance_store.versions`,
  )
  return rows.map(line).sort()
}

const line = (version: object): string =>
  JSON.stringify(Object.entries(version).sort(([a], [b]) => (a < b ? -1 : 1)))

test("in batches, with only a part of the history loaded, the versions are those of the whole feed", {
  timeout: 120_000,
}, async () => {
  let revised = 0
  await fc.assert(
    fc.asyncProperty(
      arrivals,
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 }),
      async (given, sizes) => {
        const feed: PositionChange[] = []
        feedOf(given, (_history, changes) => void feed.push(...changes))
        await model.clear()
        for (let done = 0, turn = 0; done < feed.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1
          await model.changes(...feed.slice(done, done + size))
          done += size
        }
        if (feed.some(({ supersedes }) => supersedes !== null)) revised++
        expect(await stored()).toEqual(versionsAfter(wholeAndEmpty, feed.map(eventOf)).map(line).sort())
      },
    ),
    { numRuns: 150 },
  )
  expect(revised).toBeGreaterThan(30)
})
