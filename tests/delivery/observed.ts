// What a run left behind: the topics record by record, and the tables.
import { topicNames } from "@stance/contracts/topic-names"
import type { Kafka, KafkaRecord } from "@stance/runtime"
import pg from "pg"
import { grouped } from "./fold.ts"

export type Row = Readonly<Record<string, string | number | boolean | null>>

export interface Observed {
  readonly records: ReadonlyMap<string, readonly KafkaRecord[]>
  readonly outcomes: readonly Row[]
  readonly statements: readonly Row[]
  readonly changes: readonly Row[]
  readonly lines: readonly Row[]
  readonly stretches: readonly Row[]
  readonly positions: readonly Row[]
  readonly articles: readonly Row[]
  /** Events that wait, and partitions' heads that are not sent whole. */
  readonly outbox: readonly Row[]
  readonly heads: readonly Row[]
  readonly stopped: readonly Row[]
}

/** Reads all of it, once the pipeline is quiet. */
export const observe = async (kafka: Kafka, databaseUrl: string): Promise<Observed> => {
  const topics = [
    topicNames.articles,
    topicNames.articlesDeadLetters,
    topicNames.statements,
    topicNames.positionChanges,
    topicNames.positions,
    topicNames.statementsDeadLetters,
    topicNames.positionChangesDeadLetters,
  ]
  const records: KafkaRecord[] = []
  for await (const record of kafka.read({ topics, from: "beginning", until: "end" })) records.push(record)
  const byTopic = grouped(records, ({ topic }) => topic)
  return { records: byTopic, ...(await withRows(databaseUrl, readTables)) }
}

type Ask = (query: string) => Promise<Row[]>

/** Asks the database as its administrator. */
export const withRows = async <T>(databaseUrl: string, use: (ask: Ask) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  // The run itself cuts connections.
  client.on("error", () => undefined)
  await client.connect()
  try {
    return await use(async (query) => (await client.query(query)).rows as Row[])
  } finally {
    await client.end()
  }
}

const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const readTables = async (ask: Ask): Promise<Omit<Observed, "records">> => ({
  outcomes:
    await ask(`SELECT topic, partition, kafka_offset::int AS kafka_offset, article_id, outcome, reason,
    statement_count FROM stance.article_outcomes`),
  statements: await ask(`SELECT article_id, position_id, position, condition, attribution
    FROM stance_store.statements WHERE status = 'stands'`),
  changes: await ask(
    `SELECT change_id, partition, kafka_offset::int AS kafka_offset FROM stance_store.changes`,
  ),
  lines:
    await ask(`SELECT position_id, entry_kind, to_position, ${instant("valid_from")} AS valid_from, article_id
    FROM stance_store.changes WHERE superseded_by IS NULL AND change_kind <> 'retracted'`),
  stretches:
    await ask(`SELECT position_id, position, condition, format_id, ${instant("valid_from")} AS valid_from,
    ${instant("valid_to")} AS valid_to, attribution, article_count,
    (SELECT count(DISTINCT source)::int FROM unnest(sources) AS source) AS source_count,
    last_affirmed_on::text
    FROM stance_store.versions WHERE superseded_at IS NULL`),
  positions:
    await ask(`SELECT position_id, position, condition, ${instant("valid_from")} AS valid_from, attribution,
    article_count, source_count::int, last_affirmed_on::text FROM stance.positions`),
  articles: await ask(`SELECT article_id, sha256, pub_status, body_text IS NOT NULL AS has_text
    FROM stance_store.articles`),
  outbox: await ask(`SELECT topic, partition, seq::int FROM stance_ledger.outbox
    UNION ALL SELECT topic, partition, seq::int FROM stance_store.outbox`),
  heads: await ask(`SELECT topic, partition, next_seq::int, sent_seq::int FROM stance_ledger.outbox_heads
    UNION ALL SELECT topic, partition, next_seq::int, sent_seq::int FROM stance_store.outbox_heads`),
  stopped: await ask(STOPPED),
})

/** Partitions that do not go on, and why. */
export const STOPPED = `SELECT consumer, topic, partition, stopped_reason FROM stance_ledger.consumer_offsets
    WHERE stopped_reason IS NOT NULL
  UNION ALL SELECT consumer, topic, partition, stopped_reason FROM stance_store.consumer_offsets
    WHERE stopped_reason IS NOT NULL`
