// Events written in the transaction that causes them. Their numbers are handed out under a row lock that is
// held until COMMIT: so the order of numbers is the order of commits, and no number is missing.
import { partitionFor } from "../kafka/partition.ts"
import { type OutRecord, sizeOf } from "../kafka/records.ts"
import { MAX_RECORD_BYTES, partitionsOf } from "../kafka/topics.ts"
import { PermanentError } from "../postgres/classify.ts"
import type { Tx } from "../postgres/pool.ts"
import { checkedSchema, outboxChannel } from "./schema.ts"

export interface OutEvent {
  readonly topic: string
  readonly key: Buffer | string
  /** Written as JSON; bytes are written as they are; null is a tombstone. */
  readonly value: unknown
  readonly headers: Readonly<Record<string, string>>
}

const LARGEST_RECORD_BYTES = MAX_RECORD_BYTES - 16 * 1024

/**
 * Writes events to the outbox of a schema, inside the caller's transaction, in one query. Each partition's
 * events keep their order and are numbered without gaps; the relay is told at COMMIT.
 * @throws PermanentError when an event is larger than its topic takes
 */
export const enqueue = async (tx: Tx, schema: string, events: readonly OutEvent[]): Promise<void> => {
  if (events.length === 0) return
  const rows = events.map((event) => ({ ...event, record: recordOf(event) }))
  await tx.query(enqueueSql(checkedSchema(schema)), [
    rows.map(({ topic }) => topic),
    rows.map(({ topic, key }) => partitionFor(key, partitionsOf(topic))),
    rows.map(({ record }) => record.key),
    rows.map(({ record }) => record.value),
    rows.map(({ record }) => JSON.stringify(record.headers)),
    outboxChannel(schema),
  ])
}

const recordOf = ({
  topic,
  key,
  value,
  headers,
}: OutEvent): OutRecord & { key: Buffer; value: Buffer | null } => {
  const record = {
    key: Buffer.isBuffer(key) ? key : Buffer.from(key),
    value: value === null || Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value)),
    headers,
  }
  const size = sizeOf(record)
  if (size > LARGEST_RECORD_BYTES)
    throw new PermanentError(
      `An event for ${topic} has ${size} bytes, more than the ${LARGEST_RECORD_BYTES} that fit.`,
    )
  return record
}

// Heads are locked in the order of topic and partition, so that two transactions never wait for each other.
const enqueueSql = (schema: string): string => `
  WITH event AS (
    SELECT * FROM unnest($1::text[], $2::int[], $3::bytea[], $4::bytea[], $5::jsonb[])
      WITH ORDINALITY AS e (topic, partition, key, value, headers, place)
  ), head AS (
    INSERT INTO ${schema}.outbox_heads AS h (topic, partition, next_seq)
    SELECT topic, partition, count(*) FROM event
    GROUP BY topic, partition ORDER BY topic COLLATE "C", partition
    ON CONFLICT (topic, partition) DO UPDATE SET next_seq = h.next_seq + excluded.next_seq
    RETURNING topic, partition, next_seq
  ), stored AS (
    INSERT INTO ${schema}.outbox (topic, partition, seq, key, value, headers)
    SELECT topic, partition,
           next_seq - count(*) OVER (PARTITION BY topic, partition)
             + row_number() OVER (PARTITION BY topic, partition ORDER BY place) - 1,
           key, value, headers
    FROM event JOIN head USING (topic, partition)
    ORDER BY place
  )
  SELECT pg_notify($6, '')`
