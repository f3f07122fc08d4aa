// Position changes: one row an event, and the versions that follow from them; subscribers of the database
// hear of each.
import type { PositionChange } from "@stance/contracts/position-change"
import type { Tx } from "@stance/runtime/postgres/pool"
import { nameActorsAndFormats } from "./name-actors-and-formats.ts"
import type { DecodedEventRecord } from "./project-events.ts"
import { projectVersions } from "./project-versions.ts"
import { insertRows, type Value } from "./rows.ts"

/**
 * The channel of NOTIFY; the payload is `{"change_id": …, "dyad_id": …}`, sent when the transaction
 * commits.
 */
export const CHANGES_CHANNEL = "stance_position_changes"

/** Projects change events of one partition, in order. An event that is there already is passed over. */
export const projectChanges = async (
  tx: Tx,
  events: readonly DecodedEventRecord<PositionChange>[],
): Promise<void> => {
  await nameActorsAndFormats(
    tx,
    events.map(({ value }) => value),
  )
  const rows = [...new Map(events.map((event) => [event.value.change_id, rowOf(event)])).values()]
  const inserted = await tx.query(insert, [JSON.stringify(rows)])
  const changeIds = (inserted.rows as { change_id: string }[]).map((row) => row.change_id)
  if (changeIds.length === 0) return
  await tx.query(markSuperseded, [changeIds])
  await projectVersions(tx, changeIds)
  await tx.query(notify, [CHANGES_CHANNEL, changeIds])
}

const rowOf = ({ value, partition, offset }: DecodedEventRecord<PositionChange>): Record<string, Value> => {
  const [best] = value.evidence
  return {
    change_id: value.change_id,
    change_kind: value.change_kind,
    entry_kind: value.entry_kind,
    direction: value.direction,
    position_id: value.position_id,
    dyad_id: value.dyad_id,
    actor_id: value.actor.id,
    recipient_id: value.recipient.id,
    facet: value.facet,
    format_id: value.format?.id ?? null,
    format_ends_on: value.format?.ends_on ?? null,
    from_position: value.from_position,
    to_position: value.to_position,
    condition: value.condition,
    attribution: value.attribution,
    confidence: value.confidence,
    summary: value.summary,
    valid_from: value.valid_from,
    date_precision: value.date_precision,
    recorded_at: value.recorded_at,
    supersedes: value.supersedes,
    cameo_code: value.codes.cameo,
    plover_event: value.codes.plover_event,
    plover_mode: value.codes.plover_mode,
    plover_score: value.codes.plover_score,
    article_id: value.article_id,
    headline: best?.headline ?? null,
    source: best?.source ?? null,
    published_at: best?.published_at ?? null,
    speaker: best?.speaker?.name ?? null,
    quote: best?.quote ?? null,
    coder_version: value.coder_version,
    partition,
    kafka_offset: offset,
  }
}

const columns = [
  "change_id",
  "change_kind",
  "entry_kind",
  "direction",
  "position_id",
  "dyad_id",
  "actor_id",
  "recipient_id",
  "facet",
  "format_id",
  "format_ends_on",
  "from_position",
  "to_position",
  "condition",
  "attribution",
  "confidence",
  "summary",
  "valid_from",
  "date_precision",
  "recorded_at",
  "supersedes",
  "cameo_code",
  "plover_event",
  "plover_mode",
  "plover_score",
  "article_id",
  "headline",
  "source",
  "published_at",
  "speaker",
  "quote",
  "coder_version",
  "partition",
  "kafka_offset",
]

const insert = `${insertRows("stance_store.changes", columns)}
  ON CONFLICT (change_id) DO NOTHING
  RETURNING change_id`

const markSuperseded = `
  UPDATE stance_store.changes earlier SET superseded_by = later.change_id
  FROM stance_store.changes later
  WHERE later.change_id = ANY($1) AND earlier.change_id = later.supersedes`

const notify = `
  SELECT pg_notify($1, json_build_object('change_id', change_id, 'dyad_id', dyad_id)::text)
  FROM stance_store.changes WHERE change_id = ANY($2) ORDER BY partition, kafka_offset`
