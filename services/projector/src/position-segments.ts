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
  readonly article_count: number
  readonly source_count: number
  readonly last_affirmed_on: string
}

/**
 * Takes the entries of one position, sorted by `compareEntries`; gives its segments, which neither overlap
 * nor are empty. A kind that changes what is held starts a segment; `reaffirmed` and `confirmed` add to the
 * one that is open; a lapse ends the one of its format.
 */
export const segmentsOf = (entries: readonly Entry[]): Segment[] => {
  const segments: OpenSegment[] = []
  let open: OpenSegment | null = null
  for (const entry of entries) {
    if (entry.position === null) {
      if (open === null || open.held.format_id !== entry.format_id) continue
      open.valid_to = entry.valid_from
      open = null
    } else if (open !== null && addsTo(open.held, entry)) {
      add(open, entry)
    } else {
      if (open !== null) open.valid_to = entry.valid_from
      open = begin(entry, entry.position)
      segments.push(open)
    }
  }
  return segments.map(close).filter(({ valid_from, valid_to }) => valid_to === null || valid_from < valid_to)
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

interface OpenSegment {
  held: Omit<Held, "valid_to"> & { readonly position: string }
  valid_to: string | null
  readonly articles: Set<string>
  readonly sources: Set<string>
  last_affirmed_on: string
}

/** Without the position to add to (a history seen half-way through a correction) an entry begins one. */
const addsTo = (held: OpenSegment["held"], entry: Entry): boolean =>
  (entry.kind === "reaffirmed" || entry.kind === "confirmed") &&
  held.position === entry.position &&
  held.format_id === entry.format_id

const begin = (entry: Entry, position: string): OpenSegment => ({
  held: {
    valid_from: entry.valid_from,
    position,
    condition: entry.condition,
    format_id: entry.format_id,
    attribution: entry.attribution,
    date_precision: entry.date_precision,
    change_id: entry.change_id,
  },
  valid_to: null,
  articles: new Set([entry.article_id]),
  sources: new Set(entry.source === null ? [] : [entry.source]),
  last_affirmed_on: entry.valid_from.slice(0, 10),
})

const add = (open: OpenSegment, entry: Entry): void => {
  if (isBetter(entry.attribution, open.held.attribution))
    open.held = { ...open.held, attribution: entry.attribution, change_id: entry.change_id }
  open.articles.add(entry.article_id)
  if (entry.source !== null) open.sources.add(entry.source)
  open.last_affirmed_on = entry.valid_from.slice(0, 10)
}

const close = ({ held, valid_to, articles, sources, last_affirmed_on }: OpenSegment): Segment => ({
  ...held,
  valid_to,
  article_count: articles.size,
  source_count: sources.size,
  last_affirmed_on,
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
