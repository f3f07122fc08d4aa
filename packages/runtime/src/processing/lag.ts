// Lag, looked up now and then: a partition that is stuck delivers nothing that tells how far behind it is.
import type { Pool } from "pg"
import type { Kafka } from "../kafka/kafka.ts"
import type { Metrics } from "../metrics.ts"
import { lagOf, type PartitionState, sawEnd } from "./partition-state.ts"
import { noteEnd } from "./progress.ts"

const LOOK_MS = 10_000

export interface LagOptions {
  readonly kafka: Kafka
  readonly pool: Pool
  readonly metrics: Metrics
  readonly lookAtLagMs?: number
}

/** Sets the metric of a partition's lag. */
export const reportLag = (metrics: Metrics, state: PartitionState): void => {
  const { topic, partition } = state.place
  metrics.lag.set({ topic, partition: String(partition) }, Number(lagOf(state)))
}

/** Looks at the ends of all partitions that are owned, every few seconds, until it is ended. */
export const lookAtLag = (options: LagOptions, owned: () => Iterable<PartitionState>): { end(): void } => {
  let ended = false
  let timer: NodeJS.Timeout
  const look = async (): Promise<void> => {
    // Kafka or Postgres away is told by those who need them; here the next look will do.
    await lookOnce(options, [...owned()]).catch(() => undefined)
    if (!ended) timer = setTimeout(look, options.lookAtLagMs ?? LOOK_MS)
  }
  timer = setTimeout(look, options.lookAtLagMs ?? LOOK_MS)
  return {
    end: () => {
      ended = true
      clearTimeout(timer)
    },
  }
}

const lookOnce = async (options: LagOptions, states: readonly PartitionState[]): Promise<void> => {
  for (const topic of new Set(states.map(({ place }) => place.topic))) {
    const offsets = await options.kafka.admin.offsets(topic)
    for (const state of states.filter(({ place }) => place.topic === topic)) {
      const high = offsets.find(({ partition }) => partition === state.place.partition)?.high
      if (high === undefined) continue
      sawEnd(state, high, Date.now())
      reportLag(options.metrics, state)
      await noteEnd(options.pool, state.place, high)
    }
  }
}
