// Two ways to one picture: the fold that makes the events, and the segments that are made from the events
// again. Random articles arrive in random order, change what they say and are withdrawn; after each the two
// must agree.
import type { PositionChange } from "@stance/contracts/position-change"
import { latestSegment } from "@stance/domain/tracking/position-history"
import { midnightAfter, sortableInstant } from "@stance/domain/tracking/said-when"
import fc from "fast-check"
import { expect, test } from "vitest"
import { arrivals, feedOf } from "../../../tests/read-model/random-feed.ts"
import type { Entry } from "./position-segments.ts"
import { type ChangeEvent, type Version, versionsAfter } from "./position-versions.ts"

const entryOf = (event: PositionChange, offset: number): Entry => ({
  change_id: event.change_id,
  kind: event.entry_kind,
  position: event.to_position,
  condition: event.condition,
  format_id: event.format?.id ?? null,
  attribution: event.attribution,
  date_precision: event.date_precision,
  valid_from: sortableInstant(event.valid_from),
  at_format_end:
    event.entry_kind === "lapsed" &&
    event.format?.ends_on != null &&
    event.valid_from === midnightAfter(event.format.ends_on),
  published_at: sortableInstant(event.evidence[0]?.published_at ?? event.recorded_at),
  article_id: event.article_id,
  source: event.evidence[0]?.source ?? null,
  offset,
})

test("segments made from the feed are those that the fold holds, whatever arrives when", {
  timeout: 30_000,
}, () => {
  let compared = 0
  fc.assert(
    fc.property(arrivals, (given) => {
      let versions: Version[] = []
      let standing: Entry[] = []
      let offset = 0
      feedOf(given, (history, feed) => {
        const events = feed.map(
          (event): ChangeEvent => ({
            change_id: event.change_id,
            recorded_at: sortableInstant(event.recorded_at),
            supersedes: event.supersedes,
            entry: event.change_kind === "retracted" ? null : entryOf(event, offset++),
          }),
        )
        versions = versionsAfter({ before: null, standing, versions }, events)
        const gone = new Set(events.map(({ supersedes }) => supersedes))
        standing = [...standing, ...events.flatMap(({ entry }) => (entry === null ? [] : [entry]))].filter(
          ({ change_id }) => !gone.has(change_id),
        )
        const expected = latestSegment(history)
        const known = versions.filter(({ superseded_at }) => superseded_at === null)
        const latest = known.sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1)).at(-1)
        // A stretch that ended when it began is in the fold, and is no version.
        if (expected === null || expected.valid_from === expected.valid_to) return
        compared++
        expect(latest && shown(latest)).toEqual({
          position: expected.position,
          condition: expected.condition,
          format_id: expected.format_id,
          valid_from: sortableInstant(expected.valid_from),
          valid_to: expected.valid_to && sortableInstant(expected.valid_to),
          attribution: expected.lead.attribution,
          article_count: expected.article_count,
          sources: expected.sources,
          last_affirmed_on: expected.last_affirmed_on,
        })
      })
    }),
    { numRuns: 300 },
  )
  expect(compared).toBeGreaterThan(500)
})

const shown = (version: Version) => ({
  position: version.position,
  condition: version.condition,
  format_id: version.format_id,
  valid_from: version.valid_from,
  valid_to: version.valid_to,
  attribution: version.attribution,
  article_count: version.article_count,
  sources: version.sources,
  last_affirmed_on: version.last_affirmed_on,
})
