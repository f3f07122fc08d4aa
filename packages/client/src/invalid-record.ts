// A record that holds no event, as subscribers are told of it.
import type { DeadLetterReason } from "@stance/contracts/dead-letter"

export interface InvalidRecord {
  readonly topic: string
  readonly partition: number
  readonly offset: string
  readonly message: string
}

/** Takes where a record stands and why it holds no event; gives what `onInvalid` is called with. */
export const invalidRecord = (
  { topic, partition, offset }: { topic: string; partition: number; offset: bigint | string },
  reason: DeadLetterReason,
): InvalidRecord => ({
  topic,
  partition,
  offset: String(offset),
  message: `${topic} [${partition}] @ ${offset}: ${reason.code}: ${reason.message}`,
})
