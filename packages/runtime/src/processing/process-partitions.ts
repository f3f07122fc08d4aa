// Consume in partitions, commit in Postgres. Kafka's group gives out partitions and shows lag; the row in
// consumer_offsets decides what was read, and moves in the transaction that holds the records' effect.
import type { Pool } from "pg"
import type { Health } from "../health.ts"
import type { Batch, Consumer, StartPosition } from "../kafka/consumer.ts"
import type { Kafka } from "../kafka/kafka.ts"
import { partitionName, type TopicPartition } from "../kafka/records.ts"
import type { Logger } from "../log.ts"
import type { Metrics } from "../metrics.ts"
import { countStopped, stopPartition } from "./alarm.ts"
import { judgeArrival, type Verdict } from "./judge.ts"
import { lookAtLag, reportLag } from "./lag.ts"
import { openPartition, openPartitions } from "./open-partitions.ts"
import { moveTo, type PartitionState, type ProcessorStatus, sawEnd, statusOf } from "./partition-state.ts"
import { problemsOf } from "./problems.ts"
import { noteStop } from "./progress.ts"
import type { SourceTopic } from "./source-topic.ts"
import { type Work, workThrough } from "./work-through.ts"

export interface ProcessOptions {
  readonly kafka: Kafka
  readonly pool: Pool
  /** Where consumer_offsets and the outbox are: stance_ledger or stance_store. */
  readonly schema: string
  /** Name of the consumer: its rows in consumer_offsets, and its group in Kafka. */
  readonly consumer: string
  readonly sources: readonly SourceTopic[]
  readonly logger: Logger
  readonly metrics: Metrics
  readonly health?: Health
  /** Most records of one transaction. */
  readonly maxBatchRecords?: number
  /** Most bytes fetched of one partition at once, and so of one transaction; a larger record comes alone. */
  readonly maxBatchBytes?: number
  readonly sessionTimeoutMs?: number
  readonly lookAtLagMs?: number
}

export interface Processor {
  /** Ends after the transactions in work. */
  stop(): Promise<void>
  status(): ProcessorStatus
}

interface Session {
  readonly options: ProcessOptions
  readonly log: Logger
  readonly sources: ReadonlyMap<string, SourceTopic>
  readonly work: Work
  owned: ReadonlyMap<string, PartitionState>
  consumer: Consumer | null
}

/** Starts consuming; it waits for a Kafka or Postgres that is away, and never skips a record. */
export const processPartitions = async (options: ProcessOptions): Promise<Processor> => {
  const session = openSession(options)
  const consumer = await options.kafka.consume({
    groupId: options.consumer,
    topics: [...session.sources.keys()],
    positions: (assigned, signal) => takePartitions(session, assigned, signal),
    onBatch: (batch) => takeBatch(session, batch),
    ...(options.maxBatchBytes === undefined ? {} : { maxBytesPerPartition: options.maxBatchBytes }),
    ...(options.sessionTimeoutMs === undefined ? {} : { sessionTimeoutMs: options.sessionTimeoutMs }),
  })
  session.consumer = consumer
  const looking = lookAtLag(options, () => session.owned.values())
  const status = (): ProcessorStatus => ({
    partitions: [...session.owned.values()].map(statusOf),
    trouble: consumer.trouble()?.message ?? null,
  })
  options.health?.addCheck(`processing of ${options.consumer}`, () => problemsOf(status(), Date.now()))
  return {
    stop: async () => {
      looking.end()
      await consumer.stop()
    },
    status,
  }
}

const openSession = (options: ProcessOptions): Session => {
  const { pool, metrics } = options
  const log = options.logger.child({ consumer: options.consumer })
  const stop = async (state: PartitionState, reason: string): Promise<void> => {
    await stopPartition(pool, log, state, reason)
    if (session.owned.get(partitionName(state.place)) === state) session.consumer?.pause(state.place)
    showStopped(session)
  }
  const session: Session = {
    options,
    log,
    sources: new Map(options.sources.map((source) => [source.name, source])),
    work: { pool, logger: log, metrics, maxRecords: options.maxBatchRecords ?? 200, stop },
    owned: new Map(),
    consumer: null,
  }
  return session
}

const showStopped = ({ options, sources, owned }: Session): void =>
  countStopped(options.metrics, [...sources.keys()], owned.values())

const takePartitions = async (
  session: Session,
  assigned: readonly TopicPartition[],
  signal: AbortSignal,
): Promise<StartPosition[]> => {
  const opened = await openPartitions(session.options, session.log, session.sources, assigned, signal)
  if (signal.aborted) return []
  session.owned = new Map(opened.map(({ state }) => [partitionName(state.place), state]))
  const starts: StartPosition[] = []
  for (const { state, verdict } of opened)
    starts.push({ ...state.place, offset: await startOf(session.work, state, verdict) })
  showStopped(session)
  return starts
}

const takeBatch = async (session: Session, batch: Batch): Promise<void> => {
  const { work, owned, consumer } = session
  const state = owned.get(partitionName(batch))
  if (state === undefined || state.stopped !== null || !batch.isCurrent()) return
  sawEnd(state, batch.highWatermark, Date.now())
  const arrival = judgeArrival(state.progress, state.verify, batch.records)
  if (arrival.kind === "stop") return await work.stop(state, arrival.reason)
  if (arrival.kind === "look again") return await lookAgain(session, state, batch)
  if (batch.records.length > 0) state.verify = false
  batch.resolve(state.progress.nextOffset)
  await workThrough(work, state, batch, arrival.records)
  consumer?.commitHint(state.place, state.progress.nextOffset)
  reportLag(work.metrics, state)
}

// Gives where to read from, or null for a partition that has stopped. One that had stopped before, whatever
// the reason, is tried again: this is what restarting the service does.
const startOf = async (work: Work, state: PartitionState, verdict: Verdict): Promise<bigint | null> => {
  if (verdict.kind === "stop") {
    await work.stop(state, verdict.reason)
    return null
  }
  state.verify = verdict.verify
  await noteStop(work.pool, state.place, null).catch(() => undefined)
  return verdict.offset
}

// Kafka delivered something else than the next record. Once, it may be a row that another owner moved; twice
// at the same place, the record is missing.
const lookAgain = async ({ options, work, consumer }: Session, state: PartitionState, batch: Batch) => {
  const { nextOffset } = state.progress
  if (state.lookedAgainAt === nextOffset)
    return await work.stop(
      state,
      `offset ${nextOffset} is missing: Kafka delivers ${batch.records[0]?.offset}`,
    )
  const { state: fresh, verdict } = await openPartition(options, state.place, state.source)
  state.lookedAgainAt = fresh.progress.nextOffset
  moveTo(state, fresh.progress)
  const offset = await startOf(work, state, verdict)
  if (offset !== null) consumer?.seek(state.place, offset)
}
