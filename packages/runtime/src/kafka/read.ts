// Reading topics apart from any group: for commands, subscribers and tests. kafkajs cannot read without a
// group, so each reading has one of its own, with a random name, that is deleted afterwards.
import { randomUUID } from "node:crypto"
import { EventEmitter, once } from "node:events"
import { setTimeout as pause } from "node:timers/promises"
import type { Admin } from "./admin.ts"
import { type Batch, startConsumer } from "./consumer.ts"
import { OffsetOutOfRange } from "./errors.ts"
import type { Connection } from "./kafka.ts"
import { type KafkaRecord, partitionName, type TopicPartition } from "./records.ts"

export interface ReadOptions {
  readonly topics: readonly string[]
  /** Where to start: all partitions alike, or given ones at an offset and the others at the beginning. */
  readonly from: "beginning" | "end" | readonly (TopicPartition & { readonly offset: bigint })[]
  /** "end": what is there when the reading starts, no more. "forever": until the signal. */
  readonly until: "end" | "forever"
  /** Only this partition of each topic. */
  readonly partition?: number
  /** Ends the reading, without an error. */
  readonly signal?: AbortSignal
}

interface Place extends TopicPartition {
  next: bigint
  readonly end: bigint
}

const BUFFERED = 2_000

/**
 * Reads records: of each partition in order, of several as they come.
 * @throws KafkaUnavailable when Kafka is away at the start; later it waits for its return
 * @throws OffsetOutOfRange when a start is not, or no longer, in the log
 */
export async function* readRecords(
  connection: Connection,
  admin: Admin,
  options: ReadOptions,
): AsyncGenerator<KafkaRecord, void, undefined> {
  const { places, unread } = await placesOf(admin, options)
  if (unread() === 0 || options.signal?.aborted === true) return
  const buffer = bufferOf(places)
  const groupId = `stance-reader-${randomUUID()}`
  const consumer = startConsumer(connection, {
    groupId,
    topics: options.topics,
    partitionsAtOnce: 8,
    positions: (assigned) =>
      assigned.map(({ topic, partition }) => {
        const place = places.get(partitionName({ topic, partition }))
        return {
          topic,
          partition,
          offset: place === undefined || place.next >= place.end ? null : place.next,
        }
      }),
    onBatch: buffer.fill,
  })
  const onAbort = (): void => buffer.close()
  options.signal?.addEventListener("abort", onAbort, { once: true })
  try {
    while (unread() > 0) {
      const record = await buffer.take()
      if (record === null) return
      const place = places.get(partitionName(record)) as Place
      if (record.offset >= place.end) continue
      place.next = record.offset + 1n
      yield record
    }
  } finally {
    options.signal?.removeEventListener("abort", onAbort)
    buffer.close()
    await consumer.stop()
    await admin.deleteGroup(groupId).catch(() => undefined)
  }
}

const placesOf = async (admin: Admin, options: ReadOptions) => {
  const places = new Map<string, Place>()
  for (const topic of options.topics) {
    for (const { partition, low, high } of await admin.offsets(topic)) {
      if (options.partition !== undefined && options.partition !== partition) continue
      const next = startOf(options.from, topic, partition, low, high)
      if (next < low || next > high) throw new OffsetOutOfRange(topic, partition, next, low, high)
      const end = options.until === "end" ? high : 2n ** 63n - 1n
      places.set(partitionName({ topic, partition }), { topic, partition, next, end })
    }
  }
  return { places, unread: () => [...places.values()].filter(({ next, end }) => next < end).length }
}

const startOf = (
  from: ReadOptions["from"],
  topic: string,
  partition: number,
  low: bigint,
  high: bigint,
): bigint => {
  if (from === "beginning") return low
  if (from === "end") return high
  return from.find((given) => given.topic === topic && given.partition === partition)?.offset ?? low
}

// Holds what was fetched until it is taken; a reader that is slow makes the fetching wait.
const bufferOf = (places: ReadonlyMap<string, Place>) => {
  const records: KafkaRecord[] = []
  const changed = new EventEmitter()
  changed.setMaxListeners(0)
  const accepted = new Map<string, bigint>()
  let closed = false
  const nextOf = (batch: TopicPartition): bigint | undefined => {
    const name = partitionName(batch)
    return accepted.get(name) ?? places.get(name)?.next
  }
  return {
    fill: async (batch: Batch): Promise<void> => {
      for (const record of batch.records) {
        while (records.length >= BUFFERED && !closed && batch.isCurrent()) {
          await Promise.race([once(changed, "taken"), pause(1_000)])
          await batch.heartbeat()
        }
        if (closed || !batch.isCurrent()) return
        const next = nextOf(record)
        if (next !== undefined && record.offset >= next) {
          records.push(record)
          accepted.set(partitionName(record), record.offset + 1n)
          changed.emit("filled")
        }
        batch.resolve(record.offset + 1n)
      }
      await batch.heartbeat()
    },
    take: async (): Promise<KafkaRecord | null> => {
      while (records.length === 0 && !closed) await once(changed, "filled")
      if (closed) return null
      const record = records.shift() as KafkaRecord
      if (records.length < BUFFERED / 2) changed.emit("taken")
      return record
    },
    close: (): void => {
      closed = true
      changed.emit("filled")
      changed.emit("taken")
    },
  }
}
