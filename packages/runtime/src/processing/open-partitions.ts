// What happens when partitions are given out: read how far each was read, look at its log, decide.
import type { Pool } from "pg"
import { backoffMs, wait } from "../backoff.ts"
import type { PartitionOffsets } from "../kafka/admin.ts"
import type { Kafka } from "../kafka/kafka.ts"
import type { TopicPartition } from "../kafka/records.ts"
import type { Logger } from "../log.ts"
import { judgeLog, type Verdict } from "./judge.ts"
import { type PartitionState, sawEnd } from "./partition-state.ts"
import { type Place, readProgress } from "./progress.ts"
import type { SourceTopic } from "./source-topic.ts"

export interface Opened {
  readonly state: PartitionState
  readonly verdict: Verdict
}

export interface Surroundings {
  readonly kafka: Kafka
  readonly pool: Pool
  readonly schema: string
  readonly consumer: string
}

/** Looks at every assigned partition; keeps trying until Kafka and Postgres answer or the signal ends it. */
export const openPartitions = async (
  around: Surroundings,
  log: Logger,
  sources: ReadonlyMap<string, SourceTopic>,
  assigned: readonly TopicPartition[],
  signal: AbortSignal,
): Promise<Opened[]> => {
  for (let attempt = 0; !signal.aborted; attempt++) {
    try {
      return await openAll(around, sources, assigned)
    } catch (error) {
      const ms = Math.round(backoffMs(attempt, 200, 5_000))
      const message = error instanceof Error ? error.message : String(error)
      log.warn({ attempt, retry_ms: ms }, `partitions cannot be opened yet: ${message}`)
      await wait(ms, signal)
    }
  }
  return []
}

const openAll = async (
  around: Surroundings,
  sources: ReadonlyMap<string, SourceTopic>,
  assigned: readonly TopicPartition[],
): Promise<Opened[]> => {
  const logs = new Map<string, PartitionOffsets[]>()
  const opened: Opened[] = []
  for (const { topic, partition } of assigned) {
    const source = sources.get(topic)
    if (source === undefined) continue
    const offsets = logs.get(topic) ?? (await around.kafka.admin.offsets(topic))
    logs.set(topic, offsets)
    const place = { schema: around.schema, consumer: around.consumer, topic, partition }
    opened.push(await openPartition(around, place, source, offsets))
  }
  return opened
}

/** Reads how far a partition was read, looks at its log, and judges. */
export const openPartition = async (
  { kafka, pool }: Surroundings,
  place: Place,
  source: SourceTopic,
  offsets?: readonly PartitionOffsets[],
): Promise<Opened> => {
  const progress = await readProgress(pool, place)
  const logs = offsets ?? (await kafka.admin.offsets(place.topic))
  const log = logs.find(({ partition }) => partition === place.partition)
  const state: PartitionState = {
    place,
    source,
    progress,
    verify: false,
    lookedAgainAt: null,
    endOffset: 0n,
    stillSince: null,
    stopped: null,
  }
  sawEnd(state, log?.high ?? 0n, Date.now())
  return { state, verdict: judgeLog(progress, log) }
}
