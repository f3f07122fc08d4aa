// Works a delivery off: in steps, again after errors that pass, halved down to the record after others.
import { setTimeout as pause } from "node:timers/promises"
import type { DeadLetterReason } from "@stance/contracts/dead-letter"
import type { Pool } from "pg"
import { backoffMs } from "../backoff.ts"
import { failpoint } from "../failpoints.ts"
import type { Batch } from "../kafka/consumer.ts"
import type { KafkaRecord } from "../kafka/records.ts"
import type { Logger } from "../log.ts"
import type { Metrics } from "../metrics.ts"
import { classify, type ErrorClass, sqlState } from "../postgres/classify.ts"
import type { Tx } from "../postgres/pool.ts"
import { applyRecords, Displaced } from "./apply-records.ts"
import { reasonOf, writeDeadLetter } from "./dead-letter.ts"
import { moveTo, type PartitionState } from "./partition-state.ts"
import { readProgress } from "./progress.ts"
import { type Selection, selectRecords } from "./select-records.ts"
import type { HandlerContext } from "./source-topic.ts"

export interface Work {
  readonly pool: Pool
  readonly logger: Logger
  readonly metrics: Metrics
  readonly maxRecords: number
  /** Stops the partition, with an alarm. */
  stop(state: PartitionState, reason: string): Promise<void>
}

interface Letter {
  readonly record: KafkaRecord
  readonly reason: DeadLetterReason
}

const HEARTBEAT_MS = 1_000
const LONGEST_STEP_MS = 60_000
/** Deadlocks and serialisation failures pass; the same one this often in a row does not. */
const MOST_ROLLBACKS = 10

/** Handles records of one partition in order; returns early when the partition stops or is given away. */
export const workThrough = async (
  work: Work,
  state: PartitionState,
  batch: Batch,
  records: readonly KafkaRecord[],
): Promise<void> => {
  let rest = records
  while (rest.length > 0 && state.stopped === null && batch.isCurrent()) {
    const before = state.progress.nextOffset
    await takeStep(work, state, batch, rest.slice(0, work.maxRecords))
    rest = rest.filter(({ offset }) => offset >= state.progress.nextOffset)
    batch.resolve(state.progress.nextOffset)
    failpoint("processing.afterResolve")
    await batch.heartbeat()
    if (state.progress.nextOffset <= before) return
  }
}

// Brings the records to an end: applied, set aside, or the partition stopped or given away.
const takeStep = async (
  work: Work,
  state: PartitionState,
  batch: Batch,
  records: readonly KafkaRecord[],
  setAside: DeadLetterReason | null = null,
): Promise<void> => {
  for (let attempt = 0; batch.isCurrent(); attempt++) {
    const selection = selectRecords(records, state.progress, state.source.sequenced, records.length)
    if (selection.taken === 0) {
      if (selection.hole !== null) await work.stop(state, selection.hole)
      return
    }
    const alive = keepAlive(batch)
    const letters: Letter[] = []
    try {
      return await apply(work, state, selection, setAside, letters)
    } catch (error) {
      alive.end()
      if (error instanceof Displaced) {
        work.metrics.staleBatches.inc({ topic: batch.topic })
        return moveTo(state, error.progress)
      }
      const kind = errorClass(error, attempt)
      work.metrics.retries.inc({ topic: batch.topic, class: kind })
      if (kind === "permanent" && setAside === null) {
        const taken = records.filter(({ offset }) => offset < selection.to.nextOffset)
        return await isolate(work, state, batch, taken, selection.records, error)
      }
      if (kind !== "transient") return await work.stop(state, stopReason(selection, error))
      work.logger.warn({ ...spot(state), err: error, attempt }, "a batch is tried again")
      await waitAlive(batch, backoffMs(attempt, 50, isRollback(error) ? 200 : 5_000))
      if (await committedAfterAll(work, state, batch, selection)) return done(work, state, selection, letters)
    } finally {
      alive.end()
    }
  }
}

const apply = async (
  work: Work,
  state: PartitionState,
  selection: Selection,
  setAside: DeadLetterReason | null,
  letters: Letter[],
): Promise<void> => {
  const started = performance.now()
  const { place } = state
  const step = { from: state.progress, to: selection.to, endOffset: state.endOffset }
  const handle = await handlerOf(state, selection, setAside, letters)
  await applyRecords(work.pool, place, step, handle)
  work.metrics.batchSeconds.observe({ topic: place.topic }, (performance.now() - started) / 1000)
  done(work, state, selection, letters)
}

const done = (work: Work, state: PartitionState, selection: Selection, letters: readonly Letter[]): void => {
  const { topic } = state.place
  moveTo(state, selection.to)
  work.metrics.records.inc({ topic }, selection.records.length)
  work.metrics.duplicatesDropped.inc({ topic }, selection.duplicates)
  for (const { record, reason } of letters) {
    work.metrics.deadLetters.inc({ topic, code: reason.code })
    const where = { ...spot(state), ...nameOf(record), reason: reason.code }
    work.logger.warn(where, `dead letter: ${reason.message}`)
  }
  state.source.afterCommit?.()
}

const handlerOf = async (
  { place, source }: PartitionState,
  { records }: Selection,
  setAside: DeadLetterReason | null,
  letters: Letter[],
): Promise<(tx: Tx) => Promise<void>> => {
  if (records.length === 0) return async () => undefined
  const contextOf = (tx: Tx): HandlerContext => ({
    ...place,
    deadLetter: async (record, reason) => {
      if (source.deadLetters === null)
        throw new Error(`${place.topic} has no dead-letter topic: ${reason.message}`)
      await writeDeadLetter(tx, place, source.deadLetters, record, reason)
      letters.push({ record, reason })
    },
  })
  const [record] = records
  if (setAside !== null && record !== undefined)
    return async (tx) => {
      await contextOf(tx).deadLetter(record, setAside)
      await source.setAside?.(tx, record, setAside)
    }
  const run = await source.prepare?.(records, place)
  if (run !== undefined) return (tx) => run(tx, contextOf(tx))
  return async (tx) => source.handle?.(tx, records, contextOf(tx))
}

// Halves the batch until the record that fails is alone; what stands before it is applied before it.
const isolate = async (
  work: Work,
  state: PartitionState,
  batch: Batch,
  records: readonly KafkaRecord[],
  handled: readonly KafkaRecord[],
  error: unknown,
): Promise<void> => {
  await batch.heartbeat()
  if (handled.length <= 1) {
    if (state.source.deadLetters === null)
      return await work.stop(state, `no dead-letter topic: ${textOf(error)}`)
    return await takeStep(work, state, batch, records, reasonOf(error, state.place))
  }
  const half = handled[Math.ceil(handled.length / 2)] as KafkaRecord
  const before = records.filter(({ offset }) => offset < half.offset)
  await takeStep(work, state, batch, before)
  if (state.stopped !== null || state.progress.nextOffset !== half.offset) return
  await takeStep(work, state, batch, records.slice(before.length))
}

const errorClass = (error: unknown, attempt: number): ErrorClass => {
  return isRollback(error) && attempt >= MOST_ROLLBACKS ? "unknown" : classify(error)
}

const isRollback = (error: unknown): boolean => sqlState(error)?.startsWith("40") === true

// After an error nothing is known of the transaction. The row says what became of it.
const committedAfterAll = async (
  work: Work,
  state: PartitionState,
  batch: Batch,
  selection: Selection,
): Promise<boolean> => {
  for (let attempt = 0; batch.isCurrent(); attempt++) {
    try {
      const progress = await readProgress(work.pool, state.place)
      if (progress.nextOffset === selection.to.nextOffset && progress.lastRecord === selection.to.lastRecord)
        return true
      moveTo(state, progress)
      return false
    } catch (error) {
      if (classify(error) !== "transient") throw error
      await waitAlive(batch, backoffMs(attempt, 100, 5_000))
    }
  }
  return false
}

// A step of many records takes longer than a session. One that takes longer than any should is left to be
// evicted: heartbeats for ever would hide that it hangs.
const keepAlive = (batch: Batch): { end(): void } => {
  const until = Date.now() + LONGEST_STEP_MS
  const timer = setInterval(() => {
    if (Date.now() > until) clearInterval(timer)
    else batch.heartbeat().catch(() => clearInterval(timer))
  }, HEARTBEAT_MS)
  return { end: () => clearInterval(timer) }
}

// The group takes silence for death: waiting says now and then that this member lives.
const waitAlive = async (batch: Batch, ms: number): Promise<void> => {
  for (let left = ms; left > 0 && batch.isCurrent(); left -= HEARTBEAT_MS) {
    await pause(Math.min(left, HEARTBEAT_MS))
    await batch.heartbeat()
  }
}

const stopReason = ({ records }: Selection, error: unknown): string =>
  `the handler failed at offsets ${records[0]?.offset} to ${records.at(-1)?.offset} with an error that is ` +
  `neither known to pass nor the record's fault: ${textOf(error)}`

const spot = ({ place: { topic, partition } }: Pick<PartitionState, "place">) => ({ topic, partition })

// The article behind a record, where its headers name it (CloudEvents correlation id, or subject).
const nameOf = ({ offset, headers }: KafkaRecord) => ({
  offset: String(offset),
  article_id: headers.ce_correlationid ?? headers.ce_subject,
})

const textOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)
