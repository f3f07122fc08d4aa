// A record that cannot be handled goes to its dead-letter topic as it is, with the reason in its headers.
import { type DeadLetterReason, type DeadLetterStage, deadLetterHeaders } from "@stance/contracts/dead-letter"
import type { KafkaRecord } from "../kafka/records.ts"
import { enqueue } from "../outbox/enqueue.ts"
import { sqlState } from "../postgres/classify.ts"
import type { Tx } from "../postgres/pool.ts"
import type { Place } from "./progress.ts"
import { BadRecord } from "./source-topic.ts"

/** Writes a dead letter to the outbox, inside the caller's transaction. */
export const writeDeadLetter = async (
  tx: Tx,
  place: Place,
  deadLetters: string,
  record: KafkaRecord,
  reason: DeadLetterReason,
): Promise<void> => {
  const origin = { ...place, offset: String(record.offset) }
  await enqueue(tx, place.schema, [
    {
      topic: deadLetters,
      key: record.key ?? Buffer.alloc(0),
      value: record.value,
      headers: { ...record.headers, ...deadLetterHeaders(origin, reason, new Date().toISOString()) },
    },
  ])
}

/** Gives the reason that an error stands for. */
export const reasonOf = (error: unknown, place: Place): DeadLetterReason => {
  if (error instanceof BadRecord) return error.reason
  const stage: DeadLetterStage = place.schema.startsWith("stance_ledger") ? "EXTRACT" : "PROJECT"
  const state = sqlState(error)
  const message = error instanceof Error ? error.message : String(error)
  const code = state === null ? "refused" : `postgres_${state.toLowerCase()}`
  return { stage, code, message: message.slice(0, 1_000), stack: null }
}
