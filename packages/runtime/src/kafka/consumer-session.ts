// One life of a kafkajs consumer, from connecting until it is told to stop, crashes, or falls silent.
import type { EachBatchPayload, Consumer as KafkaJsConsumer } from "kafkajs"
import type { Batch, ConsumeOptions, StartPosition } from "./consumer.ts"
import { deadline } from "./deadline.ts"
import type { Connection } from "./kafka.ts"
import { fromKafkaJs, type TopicPartition } from "./records.ts"

const SILENCE_MS = 90_000
const WATCH_MS = 10_000
const JOIN_MS = 4_000

/** Runs the consumer; gives what ended it, or null when it was told to stop. */
export const runSession = async (
  connection: Connection,
  consumer: KafkaJsConsumer,
  options: ConsumeOptions,
  ending: AbortSignal,
  onJoined: () => void,
): Promise<unknown> => {
  let end: (cause: unknown) => void = () => undefined
  const ended = new Promise<unknown>((resolve) => {
    end = resolve
  })
  const watched = watchForSilence(consumer, () => end(new Error(`no sign of life for ${SILENCE_MS} ms`)))
  let assignment = new AbortController()

  consumer.on(consumer.events.CRASH, ({ payload }) => end(payload.error))
  // Told synchronously, before the first fetch of the new assignment: so pausing here is in time.
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    assignment.abort()
    assignment = new AbortController()
    onJoined()
    const assigned = partitionsOf(connection, payload.memberAssignment)
    if (assigned.length === 0) return
    for (const { topic, partition } of assigned)
      consumer.pause([{ topic: connection.named(topic), partitions: [partition] }])
    const positions = options.positions(assigned, assignment.signal)
    if (!(positions instanceof Promise)) return startReading(connection, consumer, positions)
    const { signal } = assignment
    positions
      .then((found) => {
        if (!signal.aborted) startReading(connection, consumer, found)
      })
      .catch(end)
  })
  const eachBatch = async (payload: EachBatchPayload): Promise<void> => {
    const done = watched.busy()
    await options.onBatch(batchOf(connection, payload, assignment.signal, ending)).finally(done)
  }
  const started = run(connection, consumer, options, eachBatch)
  started.catch(end)
  // A member that goes away while it joins stays in the group, as a ghost, for a whole session.
  const toldToStop = (): void => {
    deadline(started, JOIN_MS, "slow to join").then(
      () => end(null),
      () => end(null),
    )
  }
  if (ending.aborted) toldToStop()
  else ending.addEventListener("abort", toldToStop, { once: true })
  try {
    return await ended
  } finally {
    ending.removeEventListener("abort", toldToStop)
    watched.end()
    assignment.abort()
  }
}

// kafkajs consumers are known to stop without a word (issues 1720, 1593, 1645).
const watchForSilence = (consumer: KafkaJsConsumer, onSilence: () => void) => {
  let lastSign = Date.now()
  let busy = 0
  const alive = (): void => {
    lastSign = Date.now()
  }
  consumer.on(consumer.events.FETCH, alive)
  consumer.on(consumer.events.HEARTBEAT, alive)
  const timer = setInterval(() => {
    if (busy === 0 && Date.now() - lastSign > SILENCE_MS) onSilence()
  }, WATCH_MS)
  return {
    busy: () => {
      busy++
      return () => {
        busy--
        alive()
      }
    },
    end: () => clearInterval(timer),
  }
}

const run = async (
  connection: Connection,
  consumer: KafkaJsConsumer,
  options: ConsumeOptions,
  eachBatch: (payload: EachBatchPayload) => Promise<void>,
): Promise<void> => {
  await consumer.connect()
  await consumer.subscribe({ topics: options.topics.map(connection.named), fromBeginning: true })
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: options.partitionsAtOnce ?? 4,
    eachBatch,
  })
}

const startReading = (
  connection: Connection,
  consumer: KafkaJsConsumer,
  positions: readonly StartPosition[],
): void => {
  for (const { topic, partition, offset } of positions) {
    if (offset === null) continue
    consumer.seek({ topic: connection.named(topic), partition, offset: String(offset) })
    consumer.resume([{ topic: connection.named(topic), partitions: [partition] }])
  }
}

const partitionsOf = (connection: Connection, assignment: Record<string, number[]>): TopicPartition[] =>
  Object.entries(assignment).flatMap(([name, partitions]) => {
    const topic = connection.logical(name)
    return topic === null ? [] : partitions.map((partition) => ({ topic, partition }))
  })

const batchOf = (
  connection: Connection,
  payload: EachBatchPayload,
  assignment: AbortSignal,
  ending: AbortSignal,
): Batch => {
  const topic = connection.logical(payload.batch.topic) ?? payload.batch.topic
  const { partition } = payload.batch
  return {
    topic,
    partition,
    records: payload.batch.messages.map((message) => fromKafkaJs(topic, partition, message)),
    highWatermark: BigInt(payload.batch.highWatermark),
    heartbeat: payload.heartbeat,
    isCurrent: () => !assignment.aborted && !ending.aborted && payload.isRunning() && !payload.isStale(),
    resolve: (nextOffset) => payload.resolveOffset(String(nextOffset - 1n)),
  }
}
