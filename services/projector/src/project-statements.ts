// Statements: each as its last event left it.
import type { Statement } from "@stance/contracts/statement"
import type { Tx } from "@stance/runtime/postgres/pool"
import { nameActorsAndFormats } from "./name-actors-and-formats.ts"
import type { DecodedEventRecord } from "./project-events.ts"
import { insertRows, setFromExcluded, type Value } from "./rows.ts"

/**
 * Projects statement events of one partition into `stance_store.statements`; of two about a statement the
 * later holds.
 */
export const projectStatements = async (
  tx: Tx,
  events: readonly DecodedEventRecord<Statement>[],
): Promise<void> => {
  const latest = new Map(events.map((event) => [event.value.statement_id, event]))
  await nameActorsAndFormats(
    tx,
    events.map(({ value }) => value),
  )
  await tx.query(upsert, [JSON.stringify([...latest.values()].map(rowOf))])
}

const rowOf = ({ value, partition, offset }: DecodedEventRecord<Statement>): Record<string, Value> => ({
  statement_id: value.statement_id,
  status: value.status,
  position_id: value.position_id,
  dyad_id: value.dyad_id,
  actor_id: value.actor.id,
  recipient_id: value.recipient.id,
  facet: value.facet,
  format_id: value.format?.id ?? null,
  position: value.position,
  condition: value.condition,
  speaker: value.speaker?.name ?? null,
  speaker_office: value.speaker?.office ?? null,
  speech: value.speech,
  attribution: value.attribution,
  article_id: value.article_id,
  headline: value.headline,
  source: value.source,
  published_at: value.published_at,
  recorded_at: value.recorded_at,
  said_on: value.said_on,
  date_precision: value.date_precision,
  quote: value.quote,
  char_start: value.char_start,
  char_end: value.char_end,
  prefix: value.prefix,
  suffix: value.suffix,
  paragraph: value.paragraph,
  counts_as_position: value.counts_as_position,
  contests: value.contests,
  rule_id: value.rule_id,
  confidence: value.confidence,
  coder_version: value.coder_version,
  partition,
  kafka_offset: offset,
})

const columns = [
  "statement_id",
  "status",
  "position_id",
  "dyad_id",
  "actor_id",
  "recipient_id",
  "facet",
  "format_id",
  "position",
  "condition",
  "speaker",
  "speaker_office",
  "speech",
  "attribution",
  "article_id",
  "headline",
  "source",
  "published_at",
  "recorded_at",
  "said_on",
  "date_precision",
  "quote",
  "char_start",
  "char_end",
  "prefix",
  "suffix",
  "paragraph",
  "counts_as_position",
  "contests",
  "rule_id",
  "confidence",
  "coder_version",
  "partition",
  "kafka_offset",
]

const upsert = `${insertRows("stance_store.statements", columns)}
  ON CONFLICT (statement_id) DO UPDATE SET ${setFromExcluded(columns.slice(1))}
  WHERE statements.kafka_offset < excluded.kafka_offset`
