// What was known when: the versions of one position in both times. Pure, and the same however the events
// are batched.
import { compareEntries, type Entry, type Held, type Segment, segmentsOf } from "./position-segments.ts"

/** Only a version that is known now carries counts and the change that began it. */
export interface Version extends Held {
  readonly recorded_at: string
  readonly superseded_at: string | null
  readonly opened_by: string | null
  readonly article_count: number | null
  readonly sources: readonly string[] | null
  readonly last_affirmed_on: string | null
}

/** One change event: when the log learned of it, what it replaces, and its entry (null for a retraction). */
export interface ChangeEvent {
  readonly change_id: string
  readonly recorded_at: string
  readonly supersedes: string | null
  readonly entry: Entry | null
}

/** A history, or its last part: from the beginning of a segment on, or from after all entries so far. */
export interface Part {
  /** What was open before the first entry of the part; null at the beginning of a segment. */
  readonly before: Segment | null
  /** The entries that stand in the part, in any order. */
  readonly standing: readonly Entry[]
  /** The versions of the part. Those superseded before the first new event may be left out. */
  readonly versions: readonly Version[]
}

export const wholeAndEmpty: Part = { before: null, standing: [], versions: [] }

/**
 * Takes a part of a position's history and new events that change nothing before it, in the order of the feed
 * (recorded_at never falls); gives the versions of the part after them.
 */
export const versionsAfter = (part: Part, events: readonly ChangeEvent[]): Version[] => {
  const entries = [...part.standing].sort(compareEntries)
  let known = [...part.versions]
  events.forEach((event, index) => {
    if (event.supersedes !== null) remove(entries, event.supersedes)
    if (event.entry !== null) insert(entries, event.entry)
    // Events of one article become known at once.
    if (events[index + 1]?.recorded_at !== event.recorded_at)
      known = revise(known, segmentsOf(entries, part.before), event.recorded_at)
  })
  return known
}

/**
 * Takes the versions and what is held according to all that is known at `at`; gives the versions from then
 * on: what is no longer so is superseded, what is new is recorded, what was both at `at` itself was never
 * known and goes.
 */
const revise = (versions: readonly Version[], segments: readonly Segment[], at: string): Version[] => {
  const settled: Version[] = []
  const knownThen = new Map<string, Version>()
  for (const version of versions) {
    if (version.superseded_at !== null && version.superseded_at !== at) settled.push(version)
    else {
      const key = contentOf(version)
      const same = knownThen.get(key)
      if (same === undefined || version.recorded_at < same.recorded_at) knownThen.set(key, version)
    }
  }
  const current = segments.map((segment): Version => {
    const key = contentOf(segment)
    const before = knownThen.get(key)
    knownThen.delete(key)
    return { ...segment, recorded_at: before?.recorded_at ?? at, superseded_at: null }
  })
  const superseded = [...knownThen.values()]
    .filter((version) => version.recorded_at !== at)
    .map((version) => ({ ...version, superseded_at: at, ...uncounted }))
  return [...settled, ...superseded, ...current]
}

const uncounted = { opened_by: null, article_count: null, sources: null, last_affirmed_on: null }

const contentOf = (held: Held): string =>
  JSON.stringify([
    held.valid_from,
    held.valid_to,
    held.position,
    held.condition,
    held.format_id,
    held.attribution,
    held.date_precision,
    held.change_id,
  ])

const remove = (entries: Entry[], changeId: string): void => {
  const index = entries.findIndex((entry) => entry.change_id === changeId)
  if (index >= 0) entries.splice(index, 1)
}

const insert = (entries: Entry[], entry: Entry): void => {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = entries[middle]
    if (other !== undefined && compareEntries(other, entry) < 0) low = middle + 1
    else high = middle
  }
  entries.splice(low, 0, entry)
}
