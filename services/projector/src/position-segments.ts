// From the entries of one position to the stretches of time over which one thing is held. Pure.
import type { Attribution, DatePrecision } from "@stance/contracts/codebook"

/**
 * A change event that stands: neither superseded nor a retraction. Instants are texts of one width, so they
 * compare as text.
 */
export interface Entry {
  readonly change_id: string
  readonly kind: string
  /** null when it ends what was held. */
  readonly position: string | null
  readonly condition: string | null
  readonly format_id: string | null
  readonly attribution: Attribution
  readonly date_precision: DatePrecision
  readonly valid_from: string
  /** True for a lapse that comes with the end of its dated format, not with leaving it. */
  readonly at_format_end: boolean
  readonly published_at: string
  readonly article_id: string
  readonly source: string | null
  /** In the feed; the last resort of the order. */
  readonly offset: number
}

export interface Held {
  readonly valid_from: string
  /** null while no end is known. */
  readonly valid_to: string | null
  readonly position: string
  readonly condition: string | null
  readonly format_id: string | null
  /** The best word so far: self before third_party before counterpart. */
  readonly attribution: Attribution
  readonly date_precision: DatePrecision
  /** The first change of that attribution. */
  readonly change_id: string
}

export interface Segment extends Held {
  /** The change that began it. */
  readonly opened_by: string
  /** An article has one entry in a position at most. */
  readonly article_count: number
  /** Publishers, each once, in order. */
  readonly sources: readonly string[]
  readonly last_affirmed_on: string
}

/**
 * Takes entries of one position, sorted by `compareEntries`, and what was open before the first of them
 * (null at the beginning, and after an end); gives the segments from there on, which neither overlap nor
 * are empty. A kind that changes what is held starts a segment; `reaffirmed` and `confirmed` add to the one
 * that is open; a lapse ends the one of its format.
 */
export const segmentsOf = (entries: readonly Entry[], before: Segment | null = null): Segment[] => {
  const segments: OpenSegment[] = before === null ? [] : [reopened(before)]
  let open: OpenSegment | null = segments[0] ?? null
  for (const entry of entries) {
    if (entry.position === null) {
      if (open === null || open.format_id !== entry.format_id) continue
      open.valid_to = entry.valid_from
      open = null
    } else if (open !== null && addsTo(open, entry)) {
      add(open, entry)
    } else {
      if (open !== null) open.valid_to = entry.valid_from
      open = begin(entry, entry.position)
      segments.push(open)
    }
  }
  return segments.filter(({ valid_from, valid_to }) => valid_to === null || valid_from < valid_to).map(close)
}

/**
 * Orders entries as the fold that made them did: in time, and at one instant a format's end, then by
 * publication.
 */
export const compareEntries = (a: Entry, b: Entry): number =>
  compare(a.valid_from, b.valid_from) ||
  Number(b.at_format_end) - Number(a.at_format_end) ||
  compare(a.published_at, b.published_at) ||
  compare(a.article_id, b.article_id) ||
  a.offset - b.offset

/** Whether `a` is a better word than `b` for what an actor holds. */
const isBetter = (a: Attribution, b: Attribution): boolean => rank[a] < rank[b]

const rank: Readonly<Record<Attribution, number>> = { self: 0, third_party: 1, counterpart: 2 }

type OpenSegment = { -readonly [Key in keyof Omit<Segment, "sources">]: Segment[Key] } & {
  readonly sources: Set<string>
}

/**
 * Without the position to add to (a history seen half-way through a correction) an entry begins one.
 */
const addsTo = (open: OpenSegment, entry: Entry): boolean =>
  (entry.kind === "reaffirmed" || entry.kind === "confirmed") &&
  open.position === entry.position &&
  open.format_id === entry.format_id

const begin = (entry: Entry, position: string): OpenSegment => ({
  valid_from: entry.valid_from,
  valid_to: null,
  position,
  condition: entry.condition,
  format_id: entry.format_id,
  attribution: entry.attribution,
  date_precision: entry.date_precision,
  change_id: entry.change_id,
  opened_by: entry.change_id,
  article_count: 1,
  sources: new Set(entry.source === null ? [] : [entry.source]),
  last_affirmed_on: entry.valid_from.slice(0, 10),
})

const add = (open: OpenSegment, entry: Entry): void => {
  if (isBetter(entry.attribution, open.attribution)) {
    open.attribution = entry.attribution
    open.change_id = entry.change_id
  }
  open.article_count++
  if (entry.source !== null) open.sources.add(entry.source)
  open.last_affirmed_on = entry.valid_from.slice(0, 10)
}

const reopened = (segment: Segment): OpenSegment => ({ ...segment, sources: new Set(segment.sources) })

const close = (open: OpenSegment): Segment => ({ ...open, sources: [...open.sources].sort() })

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
