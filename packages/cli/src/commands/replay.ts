// stance replay PATH…: publish articles, wait until they are in the views, and say what came of them.
import { setTimeout as pause } from "node:timers/promises"
import type { InputFormat } from "@stance/ingest/documents/parse-document"
import { countDocuments } from "@stance/ingest/documents/read-documents"
import type { Published } from "@stance/ingest/publish"
import type { Kafka } from "@stance/runtime"
import type { Reader, Row } from "@stance/runtime/postgres/reader"
import { interruptible } from "../access/interruptible.ts"
import { withKafka } from "../access/kafka.ts"
import {
  changeLogEnd,
  changesSince,
  outcomesOf,
  type PipelineState,
  pipelineState,
} from "../access/pipeline.ts"
import { withReader } from "../access/reader.ts"
import { CommandError, exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { openProgress, type Progress } from "../output/progress.ts"
import { openTerminal } from "../output/terminal.ts"
import { publishPaths } from "./publish-paths.ts"
import { printSummary, type ReplaySummary } from "./replay-summary.ts"

export interface ReplayFlags extends GlobalFlags {
  readonly format: InputFormat
  readonly published?: string
  readonly source?: string
  readonly failFast?: boolean
}

/** Without progress for this long the wait is given up: something is stopped, and doctor says what. */
const STILL_MS = 60_000

/** Replays the paths; Ctrl-C ends it cleanly after the articles that are on their way. */
export const replay = (paths: readonly string[], flags: ReplayFlags) =>
  withReader(flags, (reader) =>
    withKafka(flags, (kafka) => interruptible((signal) => replayInto(reader, kafka, paths, flags, signal))),
  )

const replayInto = async (
  reader: Reader,
  kafka: Kafka,
  paths: readonly string[],
  flags: ReplayFlags,
  signal: AbortSignal,
): Promise<void> => {
  const terminal = openTerminal(flags)
  const started = performance.now()
  const files = await countDocuments(paths)
  terminal.note(`Replaying ${files === 1 ? "1 file" : `${files} files`} from ${paths.join(" ")}`)
  const logEnd = await changeLogEnd(reader)
  const progress = openProgress(terminal)
  const published: Published[] = []
  const result = await publishPaths(
    kafka,
    paths,
    flags,
    terminal,
    (sent) => {
      published.push(...sent)
      progress.update([stage("ingest", published.length, null, started)])
    },
    signal,
  )
  await untilShown(reader, published, started, progress, signal)
  progress.done()
  const summary = await summarise(reader, published, result.failed, logEnd, started)
  await printSummary(terminal, reader, summary)
  setExitCode(summary, signal.aborted)
}

const stage = (name: string, done: number, total: number | null, started: number) => ({
  name,
  done,
  total,
  seconds: (performance.now() - started) / 1000,
})

const untilShown = async (
  reader: Reader,
  published: readonly Published[],
  started: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> => {
  const ingest = stage("ingest", published.length, published.length, started)
  let before = ""
  let movedAt = Date.now()
  let readIn: ReturnType<typeof stage> | null = null
  for (;;) {
    const state = await pipelineState(reader, published)
    if (state.read === published.length) readIn ??= stage("stance", state.read, published.length, started)
    progress.update([
      ingest,
      readIn ?? stage("stance", state.read, published.length, started),
      stage(
        "project",
        state.isDone ? published.length : Math.max(0, state.read - state.eventsWaiting),
        published.length,
        started,
      ),
    ])
    if (state.isDone || signal.aborted) return
    const now = `${state.read} ${state.eventsWaiting}`
    if (now !== before) movedAt = Date.now()
    before = now
    refuseToWaitForEver(state, published.length, movedAt)
    await pause(state.read === published.length ? 20 : 100)
  }
}

const refuseToWaitForEver = (state: PipelineState, total: number, movedAt: number): void => {
  if (state.stopped.length > 0)
    throw new CommandError(exitCodes.unexpected, state.stopped.join("; "), "stance doctor   says what to do")
  if (Date.now() - movedAt > STILL_MS)
    throw new CommandError(
      exitCodes.unreachable,
      `nothing has moved for ${STILL_MS / 1000} s: ${state.read} of ${total} articles read, ` +
        `${state.eventsWaiting} events wait`,
      "stance status   shows whether the services run; the articles are safe in the log",
    )
}

const summarise = async (
  reader: Reader,
  published: readonly Published[],
  failed: number,
  logEnd: ReadonlyMap<number, number>,
  started: number,
): Promise<ReplaySummary> => {
  const outcomes = await outcomesOf(reader, published)
  const sum = (field: string): number =>
    outcomes.reduce((total, row: Row) => total + Number(row[field] ?? 0), 0)
  const byOutcome = (...names: string[]): number =>
    outcomes.filter((row) => names.includes(String(row.outcome))).length
  const changes = await changesSince(reader, logEnd)
  return {
    articles: {
      published: byOutcome("read", "updated", "withdrawn", "withheld", "superseded"),
      already_known: byOutcome("duplicate"),
      unsupported_language: byOutcome("unsupported_language"),
      failed,
      unaccounted: published.length - outcomes.length,
    },
    statements: { read: sum("statement_count"), unread: sum("unread_count") },
    changes: Object.fromEntries([...changes].sort()),
    dead_letters: byOutcome("dead_letter"),
    article_ids: [...new Set(outcomes.map((row) => String(row.article_id)))],
    seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
  }
}

const setExitCode = (summary: ReplaySummary, interrupted: boolean): void => {
  if (interrupted) process.exitCode = exitCodes.interrupted
  else if (summary.articles.failed > 0 || summary.dead_letters > 0) process.exitCode = exitCodes.someFailed
}
