// What waits in the outbox, and marking what was sent.
import { SEQUENCE_HEADER } from "@stance/contracts/cloud-event"
import type { Pool } from "pg"
import { type OutRecord, partitionName } from "../kafka/records.ts"
import type { Outgoing } from "./publish.ts"
import { checkedSchema } from "./schema.ts"

/** kafkajs sends a partition's records as one batch; brokers take 1 MiB unless told otherwise. */
const BATCH_BYTES = 900 * 1024
const BATCH_RECORDS = 500

export interface Pending {
  /** The next events of each partition, in order. */
  readonly outgoing: readonly Outgoing[]
  /** Partitions whose next event is missing: they cannot go on. */
  readonly holes: readonly string[]
}

interface Row {
  readonly topic: string
  readonly partition: number
  readonly seq: string
  readonly first: string
  readonly key: Buffer | null
  readonly value: Buffer | null
  readonly headers: Record<string, string>
}

/** Gives what is to be sent next, within what fits one request. */
export const pending = async (pool: Pool, schema: string): Promise<Pending> => {
  const { rows } = await pool.query<Row>(pendingSql(checkedSchema(schema)), [BATCH_RECORDS, BATCH_BYTES])
  const batches = new Map<string, Outgoing & { records: OutRecord[] }>()
  const holes: string[] = []
  for (const row of rows) {
    const name = partitionName(row)
    const firstSeq = BigInt(row.first)
    const batch = batches.get(name) ?? { topic: row.topic, partition: row.partition, firstSeq, records: [] }
    const expected = firstSeq + BigInt(batch.records.length)
    if (BigInt(row.seq) !== expected) {
      if (batch.records.length === 0) holes.push(holeOf(schema, name, expected))
      continue
    }
    batch.records.push(recordOf(row))
    batches.set(name, batch)
  }
  return { outgoing: [...batches.values()], holes: [...new Set(holes)] }
}

const holeOf = (schema: string, name: string, missing: bigint): string =>
  `event ${missing} of ${name} is missing in ${schema}.outbox, so this partition is not published any ` +
  "further: restore the row; nothing is skipped"

// A dead letter keeps the headers of the record it was, its number too; all else is numbered here.
const recordOf = ({ key, value, headers, seq }: Row): OutRecord => ({
  key,
  value,
  headers: "__connect.errors.topic" in headers ? headers : { ...headers, [SEQUENCE_HEADER]: seq },
})

const pendingSql = (schema: string): string => `
  SELECT h.topic, h.partition, h.sent_seq AS first, o.seq, o.key, o.value, o.headers
  FROM ${schema}.outbox_heads h
  CROSS JOIN LATERAL (
    SELECT *, row_number() OVER (ORDER BY seq) AS place,
      sum(coalesce(octet_length(value), 0) + octet_length(headers::text) + 100) OVER (ORDER BY seq) AS bytes
    FROM (
      SELECT seq, key, value, headers FROM ${schema}.outbox
      WHERE topic = h.topic AND partition = h.partition AND seq >= h.sent_seq
      ORDER BY seq LIMIT $1
    ) next
  ) o
  WHERE h.sent_seq < h.next_seq AND (o.bytes <= $2 OR o.place = 1)
  ORDER BY h.topic, h.partition, o.seq`

/** Marks events as sent and deletes them; gives for how many partitions the mark stood where it had been. */
export const markSent = async (pool: Pool, schema: string, sent: readonly Outgoing[]): Promise<number> => {
  const { rows } = await pool.query(markSql(checkedSchema(schema)), [
    sent.map(({ topic }) => topic),
    sent.map(({ partition }) => partition),
    sent.map(({ firstSeq }) => String(firstSeq)),
    sent.map(({ firstSeq, records }) => String(firstSeq + BigInt(records.length))),
  ])
  return Number(rows[0].marked)
}

const markSql = (schema: string): string => `
  WITH sent AS (
    SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[]) AS s (topic, partition, old, new)
  ), moved AS (
    UPDATE ${schema}.outbox_heads h SET sent_seq = s.new
    FROM sent s WHERE h.topic = s.topic AND h.partition = s.partition AND h.sent_seq = s.old
    RETURNING h.topic, h.partition, s.new
  ), removed AS (
    DELETE FROM ${schema}.outbox o USING moved m
    WHERE o.topic = m.topic AND o.partition = m.partition AND o.seq < m.new
  )
  SELECT count(*) AS marked FROM moved`

/** Gives how many events wait. */
export const backlog = async (pool: Pool, schema: string): Promise<number> => {
  const { rows } = await pool.query(
    `SELECT coalesce(sum(next_seq - sent_seq), 0) AS waiting FROM ${checkedSchema(schema)}.outbox_heads`,
  )
  return Number(rows[0].waiting)
}
