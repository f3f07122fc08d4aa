// What a service says about a topic that it consumes.
import type { DeadLetterReason } from "@stance/contracts/dead-letter"
import type { KafkaRecord, TopicPartition } from "../kafka/records.ts"
import { PermanentError } from "../postgres/classify.ts"
import type { Tx } from "../postgres/pool.ts"

export interface HandlerContext extends TopicPartition {
  readonly consumer: string
  /** Sets a record aside, in the same transaction; the handler then leaves it out. */
  deadLetter(record: KafkaRecord, reason: DeadLetterReason): Promise<void>
}

/** Writes what the records mean, inside the transaction that moves the offset. No other input or output. */
export type Handle = (tx: Tx, records: readonly KafkaRecord[], context: HandlerContext) => Promise<void>

export interface SourceTopic {
  readonly name: string
  /** Records are numbered (`ce_sequence`): repeated ones are dropped, a missing one stops the partition. */
  readonly sequenced: boolean
  /** Where records go that cannot be handled; null stops the partition instead. */
  readonly deadLetters: string | null
  /**
   * Work that needs no transaction, such as reading texts: done before BEGIN, so that no lock is held
   * meanwhile. It must let others run now and then (await): this member's heartbeats are among them.
   * Gives what then runs inside. A source has either this or `handle`.
   */
  prepare?(
    records: readonly KafkaRecord[],
    context: TopicPartition,
  ): Promise<(tx: Tx, context: HandlerContext) => Promise<void>>
  /** May run again for the same records after an error, in a new transaction, or for a part of them. */
  handle?: Handle
  /**
   * Told of a record whose handling failed for good, in the transaction that sets it aside: for what the
   * service itself must remember of it. Records that the handler sets aside by `deadLetter` are not told.
   */
  setAside?(tx: Tx, record: KafkaRecord, reason: DeadLetterReason): Promise<void>
  /** Told after each commit; must not throw. */
  afterCommit?(): void
}

/** Thrown by a handler when a record is bad: the batch is halved down to it, and it becomes a dead letter. */
export class BadRecord extends PermanentError {
  override readonly name = "BadRecord"
  readonly reason: DeadLetterReason
  constructor(reason: DeadLetterReason) {
    super(reason.message)
    this.reason = reason
  }
}
