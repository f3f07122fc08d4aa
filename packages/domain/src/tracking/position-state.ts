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
