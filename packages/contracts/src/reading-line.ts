// One line of `stance read --json`: these fields in this order, null where unknown.
import type { Statement } from "./statement.ts"

/** What a statement says, without what only the log and the history know. */
type Said = Omit<Statement, "schema_version" | "status" | "recorded_at" | "counts_as_position" | "contests">

export interface ReadingLine {
  readonly source_file: string | null
  readonly article_id: string
  readonly actor_id: string
  readonly actor: string
  readonly recipient_id: string
  readonly recipient: string
  readonly facet: string
  readonly format_id: string | null
  readonly format: string | null
  readonly position: string
  readonly condition: string | null
  readonly speaker: string | null
  readonly speaker_office: string | null
  readonly speech: string
  readonly attribution: string
  readonly quote: string
  readonly char_start: number
  readonly char_end: number
  readonly said_on: string | null
  readonly date_precision: string
  readonly rule_id: string
  readonly confidence: number
  readonly coder_version: string
}

/**
 * Takes a statement, as read or as logged, and the file that it was read from; gives the flat line, its
 * fields in the order above.
 */
export const readingLine = (statement: Said, sourceFile: string | null): ReadingLine => ({
  source_file: sourceFile,
  article_id: statement.article_id,
  actor_id: statement.actor.id,
  actor: statement.actor.name,
  recipient_id: statement.recipient.id,
  recipient: statement.recipient.name,
  facet: statement.facet,
  format_id: statement.format?.id ?? null,
  format: statement.format?.name ?? null,
  position: statement.position,
  condition: statement.condition,
  speaker: statement.speaker?.name ?? null,
  speaker_office: statement.speaker?.office ?? null,
  speech: statement.speech,
  attribution: statement.attribution,
  quote: statement.quote,
  char_start: statement.char_start,
  char_end: statement.char_end,
  said_on: statement.said_on,
  date_precision: statement.date_precision,
  rule_id: statement.rule_id,
  confidence: statement.confidence,
  coder_version: statement.coder_version,
})
