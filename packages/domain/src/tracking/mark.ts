// A mark is what a statement does to a position: it takes it, or it ends it. Slim, so that long histories
// load fast.
import type { Attribution, DatePrecision, Facet, PositionCode, Speech } from "@stance/contracts/codebook"
import { positionId } from "@stance/contracts/ids"
import type { Statement } from "@stance/contracts/statement"

/** A statement before the history has given it its part in a position. */
export type MadeStatement = Omit<Statement, "schema_version" | "status" | "counts_as_position" | "contests">

export interface Mark {
  readonly kind: "takes" | "ends"
  readonly statement_id: string
  readonly article_id: string
  readonly source: string
  readonly position: PositionCode
  readonly condition: string | null
  /** The format that the position is about; null for willingness, which no format bounds. */
  readonly format_id: string | null
  readonly ends_on: string | null
  readonly attribution: Attribution
  readonly speech: Speech
  readonly confidence: number
  readonly said_on: string | null
  readonly published_at: string | null
  readonly recorded_at: string
  readonly date_precision: DatePrecision
  readonly char_start: number
}

/** The position that a mark belongs to. */
export interface PositionKey {
  readonly position_id: string
  readonly dyad_id: string
  readonly facet: Facet
}

export interface PlacedMark extends PositionKey {
  readonly mark: Mark
}

/**
 * Takes a statement; gives its marks: it takes its own position, and whoever leaves a format also ends its
 * own preference for that format towards the same recipient.
 */
export const marksOf = (statement: MadeStatement): readonly PlacedMark[] => {
  const { position_id, dyad_id, facet } = statement
  const takes = { position_id, dyad_id, facet, mark: markOf(statement, "takes") }
  if (statement.position !== "withdrawn" || statement.format === null) return [takes]
  const preference = positionId(statement.actor.id, statement.recipient.id, "preferred_format", null)
  const ends = markOf(statement, "ends")
  return [takes, { position_id: preference, dyad_id, facet: "preferred_format", mark: ends }]
}

const markOf = (statement: MadeStatement, kind: Mark["kind"]): Mark => {
  const format = statement.facet === "willingness" ? null : statement.format
  return {
    kind,
    statement_id: statement.statement_id,
    article_id: statement.article_id,
    source: statement.source,
    position: statement.position,
    condition: statement.condition,
    format_id: format?.id ?? null,
    ends_on: format?.ends_on ?? null,
    attribution: statement.attribution,
    speech: statement.speech,
    confidence: statement.confidence,
    said_on: statement.said_on,
    published_at: statement.published_at,
    recorded_at: statement.recorded_at,
    date_precision: statement.date_precision,
    char_start: statement.char_start,
  }
}
