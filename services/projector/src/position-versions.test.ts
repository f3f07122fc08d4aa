// The bitemporal rules, on feeds that a property test makes up: entries, corrections, retractions, several
// at one time.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { compareEntries, type Entry, segmentsOf } from "./position-segments.ts"
import { type ChangeEvent, type Version, versionsAfter, wholeAndEmpty } from "./position-versions.ts"

const day = (number: number): string => `2021-06-${String(number).padStart(2, "0")}T00:00:00.000000Z`

interface Draft {
  readonly kind: string
  readonly position: string
  readonly validDay: number
  readonly article: number
  readonly attribution: Entry["attribution"]
  /** Days after the event before; 0 means the same article. */
  readonly later: number
  /** Which standing entry it corrects or retracts; null for a new line. */
  readonly replaces: number | null
  readonly retracts: boolean
}

const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom("stated", "changed", "conditioned", "reaffirmed", "confirmed", "lapsed"),
  position: fc.constantFrom("willing", "conditional", "unwilling"),
  validDay: fc.integer({ min: 1, max: 9 }),
  article: fc.integer({ min: 1, max: 4 }),
  attribution: fc.constantFrom("self", "third_party", "counterpart"),
  later: fc.integer({ min: 0, max: 2 }),
  replaces: fc.option(fc.nat({ max: 20 }), { freq: 2 }),
  retracts: fc.boolean(),
})

const feed = fc.array(draft, { maxLength: 30 }).map((drafts): ChangeEvent[] => {
  const standing: string[] = []
  let recorded = 10
  return drafts.map((given, offset) => {
    recorded += given.later
    const change_id = `chg_${offset}`
    const replaced =
      given.replaces === null ? undefined : standing[given.replaces % Math.max(standing.length, 1)]
    if (replaced !== undefined) standing.splice(standing.indexOf(replaced), 1)
    const isGone = replaced !== undefined && given.retracts
    if (!isGone) standing.push(change_id)
    return {
      change_id,
      recorded_at: day(recorded),
      supersedes: replaced ?? null,
      entry: isGone ? null : entryOf(given, change_id, offset),
    }
  })
})

const entryOf = (given: Draft, change_id: string, offset: number): Entry => ({
  change_id,
  kind: given.kind,
  position: given.kind === "lapsed" ? null : given.position,
  condition: given.position === "conditional" ? "if it is calm" : null,
  format_id: null,
  attribution: given.attribution,
  date_precision: "day",
  valid_from: day(given.validDay),
  at_format_end: false,
  published_at: day(given.validDay),
  article_id: `art_${given.article}`,
  source: `source ${given.article % 2}`,
  offset,
})

const standingAfter = (events: readonly ChangeEvent[]): Entry[] => {
  const gone = new Set(events.map((event) => event.supersedes))
  return events.flatMap(({ entry }) => (entry === null || gone.has(entry.change_id) ? [] : [entry]))
}

const segmentsKnownAt = (events: readonly ChangeEvent[], at: string) =>
  segmentsOf(standingAfter(events.filter((event) => event.recorded_at <= at)).sort(compareEntries))

const knownAt = (versions: readonly Version[], at: string): Version[] =>
  versions.filter(
    ({ recorded_at, superseded_at }) => recorded_at <= at && (superseded_at === null || at < superseded_at),
  )

const content = ({
  position,
  condition,
  attribution,
  change_id,
  valid_from,
  valid_to,
}: Omit<Version, "recorded_at">) =>
  [valid_from, valid_to, position, condition, attribution, change_id].join(" ")

const sorted = (versions: readonly Version[]): string[] =>
  versions.map((version) => JSON.stringify(version, keys)).sort()
const keys = [
  "valid_from",
  "valid_to",
  "recorded_at",
  "superseded_at",
  "position",
  "attribution",
  "change_id",
  "article_count",
  "sources",
  "last_affirmed_on",
]

describe("versions of a position", () => {
  test("at every time, what was known is what the events until then say", () => {
    fc.assert(
      fc.property(feed, (events) => {
        const versions = versionsAfter(wholeAndEmpty, events)
        for (const { recorded_at } of events)
          expect(
            knownAt(versions, recorded_at)
              .map((version) => content(version))
              .sort(),
          ).toEqual(
            segmentsKnownAt(events, recorded_at)
              .map((segment) => content({ ...segment, superseded_at: null }))
              .sort(),
          )
      }),
      { numRuns: 500 },
    )
  })

  test("no two versions are held and known at once, and none is empty", () => {
    fc.assert(
      fc.property(feed, (events) => {
        const versions = versionsAfter(wholeAndEmpty, events)
        for (const [index, a] of versions.entries()) {
          expect(a.valid_to === null || a.valid_from < a.valid_to).toBe(true)
          expect(a.superseded_at === null || a.recorded_at < a.superseded_at).toBe(true)
          for (const b of versions.slice(index + 1))
            expect(
              overlap([a.valid_from, a.valid_to], [b.valid_from, b.valid_to]) &&
                overlap([a.recorded_at, a.superseded_at], [b.recorded_at, b.superseded_at]),
            ).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  test("however the feed is cut into batches, the versions are the same, counts included", () => {
    fc.assert(
      fc.property(feed, fc.array(fc.nat({ max: 6 })), (events, sizes) => {
        let versions: Version[] = []
        let done = 0
        for (const size of [...sizes, events.length]) {
          const batch = events.slice(done, done + size)
          const first = batch[0]?.recorded_at ?? ""
          const settled = versions.filter(
            (version) => version.superseded_at !== null && version.superseded_at < first,
          )
          const rest = versions.filter((version) => !settled.includes(version))
          versions = [
            ...settled,
            ...versionsAfter(
              { before: null, standing: standingAfter(events.slice(0, done)), versions: rest },
              batch,
            ),
          ]
          done += batch.length
        }
        expect(sorted(versions)).toEqual(sorted(versionsAfter(wholeAndEmpty, events)))
      }),
      { numRuns: 500 },
    )
  })
})

const overlap = (a: readonly [string, string | null], b: readonly [string, string | null]): boolean =>
  (a[1] === null || b[0] < a[1]) && (b[1] === null || a[0] < b[1])
