// A partition that cannot go on: it stops, says so in log, table, metric and readiness, and the others go on.
import type { Pool } from "pg"
import type { Logger } from "../log.ts"
import type { Metrics } from "../metrics.ts"
import type { PartitionState } from "./partition-state.ts"
import { noteStop } from "./progress.ts"

/** Stops a partition. The note in the database is for people; without it the partition is stopped as well. */
export const stopPartition = async (
  pool: Pool,
  logger: Logger,
  state: PartitionState,
  reason: string,
): Promise<void> => {
  state.stopped = reason
  const { consumer, topic, partition } = state.place
  const nextOffset = String(state.progress.nextOffset)
  logger.error(
    { topic, partition, next_offset: nextOffset },
    `stopped reading ${topic}/${partition}: ${reason}. Nothing was skipped. When the cause is gone, ` +
      `restart the service; to accept a loss, set next_offset in ${state.place.schema}.consumer_offsets ` +
      `where consumer = '${consumer}'.`,
  )
  await noteStop(pool, state.place, reason).catch((error: unknown) =>
    logger.warn({ err: error, topic, partition }, "the stop could not be noted in the database"),
  )
}

/** Sets the metric of stopped partitions. */
export const countStopped = (
  metrics: Metrics,
  topics: readonly string[],
  states: Iterable<PartitionState>,
): void => {
  const counts = new Map(topics.map((topic) => [topic, 0]))
  for (const { place, stopped } of states)
    if (stopped !== null) counts.set(place.topic, (counts.get(place.topic) ?? 0) + 1)
  for (const [topic, count] of counts) metrics.stoppedPartitions.set({ topic }, count)
}
