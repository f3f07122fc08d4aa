// How far a partition was read: the row in consumer_offsets that decides.
import type { Pool } from "pg"
import type { TopicPartition } from "../kafka/records.ts"
import { checkedSchema } from "../outbox/schema.ts"
import type { Tx } from "../postgres/pool.ts"

export interface Progress {
  readonly nextOffset: bigint
  readonly nextSeq: bigint
  /** Fingerprint of the record before nextOffset; null when none was read, or it was not kept. */
  readonly lastRecord: string | null
}

export interface Place extends TopicPartition {
  readonly schema: string
  readonly consumer: string
}

interface Row {
  readonly next_offset: string
  readonly next_seq: string
  readonly last_record: string | null
}

const columns = "next_offset, next_seq, last_record"
const thisPartition = "consumer = $1 AND topic = $2 AND partition = $3"
const keyOf = ({ consumer, topic, partition }: Place): [string, string, number] => [
  consumer,
  topic,
  partition,
]
const progressOf = (row: Row): Progress => ({
  nextOffset: BigInt(row.next_offset),
  nextSeq: BigInt(row.next_seq),
  lastRecord: row.last_record,
})

/** Reads a partition's row; makes it, at offset 0, when there is none. */
export const readProgress = async (pool: Pool, place: Place): Promise<Progress> => {
  const table = `${checkedSchema(place.schema)}.consumer_offsets`
  await pool.query(
    `INSERT INTO ${table} (consumer, topic, partition) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    keyOf(place),
  )
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM ${table} WHERE ${thisPartition}`,
    keyOf(place),
  )
  return progressOf(rows[0] as Row)
}

/** Locks the partition's row until the transaction ends; whoever else owns the partition waits here. */
export const lockProgress = async (tx: Tx, place: Place): Promise<Progress> => {
  const { rows } = await tx.query<Row>(
    `SELECT ${columns} FROM ${checkedSchema(place.schema)}.consumer_offsets
     WHERE ${thisPartition} FOR UPDATE`,
    keyOf(place),
  )
  if (rows[0] === undefined)
    throw new Error(`consumer_offsets has no row for ${place.consumer} ${place.topic}`)
  return progressOf(rows[0])
}

/** Moves the row on, if it still stands where it stood; gives whether it did. */
export const advance = async (
  tx: Tx,
  place: Place,
  from: Progress,
  to: Progress,
  endOffset: bigint,
): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `UPDATE ${checkedSchema(place.schema)}.consumer_offsets
     SET next_offset = $4, next_seq = $5, last_record = $6, end_offset = greatest($4::bigint, $7::bigint),
         stopped_reason = NULL, stopped_at = NULL, updated_at = now()
     WHERE ${thisPartition} AND next_offset = $8 AND next_seq = $9`,
    [
      ...keyOf(place),
      String(to.nextOffset),
      String(to.nextSeq),
      to.lastRecord,
      String(endOffset),
      String(from.nextOffset),
      String(from.nextSeq),
    ],
  )
  return rowCount === 1
}

/** Notes why a partition stopped, or, with null, that it goes on. */
export const noteStop = async (pool: Pool, place: Place, reason: string | null): Promise<void> => {
  await pool.query(
    `UPDATE ${checkedSchema(place.schema)}.consumer_offsets
     SET stopped_reason = $4, stopped_at = CASE WHEN $4::text IS NULL THEN NULL ELSE now() END,
         updated_at = now()
     WHERE ${thisPartition} AND stopped_reason IS DISTINCT FROM $4`,
    [...keyOf(place), reason],
  )
}

/** Notes where the log ends, so that the lag can be read in the database too. */
export const noteEnd = async (pool: Pool, place: Place, endOffset: bigint): Promise<void> => {
  await pool.query(
    `UPDATE ${checkedSchema(place.schema)}.consumer_offsets SET end_offset = $4
     WHERE ${thisPartition} AND end_offset <> $4`,
    [...keyOf(place), String(endOffset)],
  )
}
