// What Prometheus sees of a service.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client"

export interface Metrics {
  readonly registry: Registry
  readonly batchSeconds: Histogram<"topic">
  readonly records: Counter<"topic">
  readonly deadLetters: Counter<"topic" | "code">
  readonly duplicatesDropped: Counter<"topic">
  readonly retries: Counter<"topic" | "class">
  /** Batches that another owner of the partition had done: a paused or displaced instance. */
  readonly staleBatches: Counter<"topic">
  readonly lag: Gauge<"topic" | "partition">
  readonly stoppedPartitions: Gauge<"topic">
  readonly relayed: Counter<"topic">
  readonly relayBacklog: Gauge<"schema">
}

const BATCH_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Makes the metrics of a service, with those of the process itself; each carries the service's name. */
export const createMetrics = (service: string): Metrics => {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const counter = <L extends string>(name: string, help: string, labelNames: L[]): Counter<L> =>
    new Counter({ name: `stance_${name}`, help, labelNames, registers })
  const gauge = <L extends string>(name: string, help: string, labelNames: L[]): Gauge<L> =>
    new Gauge({ name: `stance_${name}`, help, labelNames, registers })
  return {
    registry,
    batchSeconds: new Histogram({
      name: "stance_batch_seconds",
      help: "Time from taking up a batch to its commit.",
      labelNames: ["topic"],
      buckets: BATCH_BUCKETS,
      registers,
    }),
    records: counter("records_total", "Records whose effect is committed.", ["topic"]),
    deadLetters: counter("dead_letters_total", "Records set aside as dead letters.", ["topic", "code"]),
    duplicatesDropped: counter("duplicates_dropped_total", "Repeated records dropped by number.", ["topic"]),
    retries: counter("retries_total", "Batches tried again, by class of error.", ["topic", "class"]),
    staleBatches: counter("stale_batches_total", "Batches that another owner had done already.", ["topic"]),
    lag: gauge("lag_records", "Records of the partition that wait.", ["topic", "partition"]),
    stoppedPartitions: gauge("stopped_partitions", "Partitions that stopped and need someone to look.", [
      "topic",
    ]),
    relayed: counter("relayed_total", "Events published from the outbox.", ["topic"]),
    relayBacklog: gauge("relay_backlog_records", "Events in the outbox that wait to be published.", [
      "schema",
    ]),
  }
}
