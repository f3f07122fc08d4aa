// Batches from a group's partitions. The group only gives out partitions: where to start is asked for at
// every assignment, and nothing is read before the answer. One that crashed or fell silent is replaced.
import type { Consumer as KafkaJsConsumer } from "kafkajs"
import { backoffMs, wait } from "../backoff.ts"
import { runSession } from "./consumer-session.ts"
import { deadline } from "./deadline.ts"
import { kafkaError } from "./errors.ts"
import type { Connection } from "./kafka.ts"
import { type KafkaRecord, partitionName, type TopicPartition } from "./records.ts"

export interface Batch extends TopicPartition {
  readonly records: readonly KafkaRecord[]
  /** The offset that the partition's next record will get. */
  readonly highWatermark: bigint
  /** Tells the group that this member lives; rejects when partitions are given out anew: then return. */
  heartbeat(): Promise<void>
  /** False once the partitions were given out anew, the consumer is stopping, or a seek was asked for. */
  isCurrent(): boolean
  /** Reading goes on at this offset. */
  resolve(nextOffset: bigint): void
}

export interface StartPosition extends TopicPartition {
  /** Where to read from; null leaves the partition paused. */
  readonly offset: bigint | null
}

export interface ConsumeOptions {
  readonly groupId: string
  readonly topics: readonly string[]
  /**
   * Asked at every assignment. The partitions stay paused until it resolves; the signal aborts when they are
   * given out anew. It must not reject: waiting for a database that is away is its own affair. An answer that
   * is known at once saves the time of one fetch.
   */
  positions(
    assigned: readonly TopicPartition[],
    signal: AbortSignal,
  ): readonly StartPosition[] | Promise<readonly StartPosition[]>
  /** One batch of one partition. Batches of several partitions are handled at once. */
  onBatch(batch: Batch): Promise<void>
  readonly maxBytesPerPartition?: number
  readonly maxWaitMs?: number
  readonly sessionTimeoutMs?: number
  readonly partitionsAtOnce?: number
}

export interface Trouble {
  /** Milliseconds since 1970. */
  readonly since: number
  readonly message: string
}

export interface Consumer {
  /** Ends after the batches in work, leaves the group. */
  stop(): Promise<void>
  seek(partition: TopicPartition, offset: bigint): void
  pause(partition: TopicPartition): void
  /** Tells the group how far reading got, now and then: a hint for tools that show lag. */
  commitHint(partition: TopicPartition, nextOffset: bigint): void
  /** Null while it reads. */
  trouble(): Trouble | null
}

// A killed member holds its partitions, and everyone's next assignment, for a session: the least that brokers
// take by default. Members learn of a new assignment by heartbeats.
const SESSION_MS = 6_000
const HEARTBEAT_MS = 1_000
const HINT_MS = 1_000
const LEAVE_MS = 8_000

/** Starts the consumer; it connects by itself and keeps trying. */
export const startConsumer = (connection: Connection, options: ConsumeOptions): Consumer => {
  const ending = new AbortController()
  let current: KafkaJsConsumer | null = null
  let trouble: Trouble | null = { since: Date.now(), message: `not yet in group ${options.groupId}` }
  const hints = hintsOf(connection, () => current)
  const log = connection.logger.child({ group: options.groupId })

  const supervised = (async () => {
    for (let attempt = 0; !ending.signal.aborted; attempt++) {
      const consumer = connection.client.consumer(kafkaJsOptions(options, connection.named))
      current = consumer
      const failure = await runSession(connection, consumer, options, ending.signal, () => {
        if (attempt > 0) log.info("Kafka answers again")
        attempt = 0
        trouble = null
      })
      if (failure === null) await hints.flush()
      await deadline(consumer.disconnect(), LEAVE_MS, "slow to leave").catch(() => undefined)
      current = null
      if (failure === null) return
      const { message } = kafkaError(failure, connection.brokers, options.topics)
      const ms = Math.round(backoffMs(attempt, 500, 5_000))
      log.warn({ attempt, retry_ms: ms }, message)
      trouble = { since: trouble?.since ?? Date.now(), message }
      await wait(ms, ending.signal)
    }
  })()

  // kafkajs throws on a consumer that is just being replaced; the next assignment asks for positions anyway.
  const whileRunning = (change: (consumer: KafkaJsConsumer) => void): void => {
    try {
      if (current !== null) change(current)
    } catch {}
  }
  return {
    stop: async () => {
      ending.abort()
      await supervised
    },
    seek: ({ topic, partition }, offset) =>
      whileRunning((c) => c.seek({ topic: connection.named(topic), partition, offset: String(offset) })),
    pause: ({ topic, partition }) =>
      whileRunning((c) => c.pause([{ topic: connection.named(topic), partitions: [partition] }])),
    commitHint: hints.add,
    trouble: () => trouble,
  }
}

const kafkaJsOptions = (options: ConsumeOptions, named: Connection["named"]) => {
  return {
    groupId: named(options.groupId),
    sessionTimeout: options.sessionTimeoutMs ?? SESSION_MS,
    heartbeatInterval: HEARTBEAT_MS,
    rebalanceTimeout: 30_000,
    maxBytesPerPartition: options.maxBytesPerPartition ?? 1024 * 1024,
    maxWaitTimeInMs: options.maxWaitMs ?? 500,
    allowAutoTopicCreation: false,
    readUncommitted: true,
    retry: { retries: 3, initialRetryTime: 200, maxRetryTime: 2_000, restartOnFailure: async () => false },
  }
}

// At most one commit a second: it only moves what tools show.
const hintsOf = ({ named }: Connection, consumer: () => KafkaJsConsumer | null) => {
  const waiting = new Map<string, TopicPartition & { offset: bigint }>()
  let timer: NodeJS.Timeout | undefined
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const offsets = [...waiting.values()].map((hint) => ({
      topic: named(hint.topic),
      partition: hint.partition,
      offset: String(hint.offset),
    }))
    waiting.clear()
    if (offsets.length === 0) return
    await deadline(consumer()?.commitOffsets(offsets) ?? Promise.resolve(), 2_000, "slow").catch(
      () => undefined,
    )
  }
  return {
    flush,
    add: (partition: TopicPartition, offset: bigint): void => {
      waiting.set(partitionName(partition), { ...partition, offset })
      timer ??= setTimeout(flush, HINT_MS)
    },
  }
}
