// The last day of each dated format that a position speaks of, and the statement that gave it.
import type { Attribution } from "@stance/contracts/codebook"
import type { Mark } from "./mark.ts"
import { whenSaid } from "./said-when.ts"

export interface FormatEnd {
  readonly ends_on: string
  readonly statement_id: string
  readonly article_id: string
  readonly attribution: Attribution
  readonly confidence: number
  /** Where that statement stands among all: the first to give this end is the one named. */
  readonly said_key: string
}

export type FormatEnds = Readonly<Record<string, FormatEnd>>

/** Takes all marks of a position; gives per format the latest end that is known (an event may be put off). */
export const formatEnds = (marks: Iterable<Mark>): FormatEnds => {
  const ends: Record<string, FormatEnd> = {}
  for (const mark of marks) {
    const end = endGivenBy(mark)
    if (end === null) continue
    const known = ends[end.format_id]
    if (known === undefined || outranks(end.given, known)) ends[end.format_id] = end.given
  }
  return ends
}

/**
 * Says whether the ends stay as they are when some marks come and others go, so that the rest need not be
 * looked at.
 */
export const endsStay = (ends: FormatEnds, coming: readonly Mark[], going: readonly Mark[]): boolean =>
  coming.every((mark) => {
    const end = endGivenBy(mark)
    if (end === null) return true
    const known = ends[end.format_id]
    return known !== undefined && !outranks(end.given, known)
  }) &&
  going.every((mark) => mark.format_id === null || ends[mark.format_id]?.statement_id !== mark.statement_id)

/** Gives the last day of a format, or null when none is known. */
export const lastDayOf = (ends: FormatEnds, formatId: string | null): string | null =>
  formatId === null ? null : (ends[formatId]?.ends_on ?? null)

const endGivenBy = (mark: Mark): { format_id: string; given: FormatEnd } | null =>
  mark.format_id === null || mark.ends_on === null
    ? null
    : {
        format_id: mark.format_id,
        given: {
          ends_on: mark.ends_on,
          statement_id: mark.statement_id,
          article_id: mark.article_id,
          attribution: mark.attribution,
          confidence: mark.confidence,
          said_key: saidKey(mark),
        },
      }

const saidKey = (mark: Mark): string => {
  const place = String(mark.char_start).padStart(9, "0")
  return `${whenSaid(mark, null).order_key} ${place} ${mark.statement_id}`
}

const outranks = (a: FormatEnd, b: FormatEnd): boolean =>
  a.ends_on === b.ends_on ? a.said_key < b.said_key : a.ends_on > b.ends_on
