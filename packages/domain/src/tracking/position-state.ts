// What a history knows at one point: the position held and what is needed to judge the next article. Small,
// and plain JSON.
import type {
  Attribution,
  ChangeKind,
  DatePrecision,
  Direction,
  PositionCode,
} from "@stance/contracts/codebook"

/** A stretch of time over which one position is held. */
export interface Segment {
  readonly position: PositionCode
  readonly condition: string | null
  readonly format_id: string | null
  readonly valid_from: string
  readonly date_precision: DatePrecision
  /** When it was left; the end of a dated format is added by `heldUntil`. */
  readonly valid_to: string | null
  readonly self_stated: boolean
  readonly is_contested: boolean
  /** The article that opened it. */
  readonly opened_by: string
  /** The sentence to show: the latest of the best attribution. */
  readonly lead: {
    readonly statement_id: string
    readonly article_id: string
    readonly attribution: Attribution
  }
  readonly article_count: number
  readonly sources: readonly string[]
  readonly last_affirmed_on: string
}

export interface PositionState {
  /** The latest segment, ended or not; null before the first. */
  readonly segment: Segment | null
  /** `valid_from` of the latest entry: a history never steps back. */
  readonly clock: string
}

export const emptyState: PositionState = { segment: null, clock: "" }

export type EntryKind = Exclude<ChangeKind, "corrected" | "retracted">

/** One line of a position's history. Its slot stays the same when its content is corrected. */
export interface Entry {
  /** The article's id, or `lapse/<format_id>` for the end of a dated format. */
  readonly slot: string
  readonly kind: EntryKind
  readonly direction: Direction
  readonly from: PositionCode | null
  readonly to: PositionCode | null
  readonly condition: string | null
  readonly format_id: string | null
  readonly attribution: Attribution
  readonly confidence: number
  readonly valid_from: string
  readonly date_precision: DatePrecision
  readonly article_id: string
  /** The statements it rests on, the best first. */
  readonly statement_ids: readonly string[]
}

/** The part that a statement plays in its position. */
export interface Role {
  readonly counts_as_position: boolean
  readonly contests: boolean
}

/** Says whether two states are equal: then whatever follows them is, too. */
export const isSameState = (a: PositionState, b: PositionState): boolean =>
  a.clock === b.clock && (a.segment === b.segment || isSameSegment(a.segment, b.segment))

const isSameSegment = (a: Segment | null, b: Segment | null): boolean =>
  a !== null &&
  b !== null &&
  a.article_count === b.article_count &&
  a.lead.statement_id === b.lead.statement_id &&
  a.opened_by === b.opened_by &&
  a.last_affirmed_on === b.last_affirmed_on &&
  a.valid_from === b.valid_from &&
  a.valid_to === b.valid_to &&
  a.position === b.position &&
  a.condition === b.condition &&
  a.format_id === b.format_id &&
  a.date_precision === b.date_precision &&
  a.self_stated === b.self_stated &&
  a.is_contested === b.is_contested &&
  a.lead.article_id === b.lead.article_id &&
  a.lead.attribution === b.lead.attribution &&
  a.sources.length === b.sources.length &&
  a.sources.every((source, index) => source === b.sources[index])
