// Paths to records: what `ingest` and `replay` share.
import type { Article } from "@stance/contracts/article"
import { articles as articlesTopic } from "@stance/contracts/topics"
import type { InputFormat } from "@stance/ingest/documents/parse-document"
import { problemText } from "@stance/ingest/documents/problem"
import { readDocuments } from "@stance/ingest/documents/read-documents"
import { type Published, publishArticles } from "@stance/ingest/publish"
import type { Kafka } from "@stance/runtime"
import { CommandError, exitCodes } from "../exit-codes.ts"
import type { Terminal } from "../output/terminal.ts"

export interface PublishFlags {
  readonly format: InputFormat
  readonly published?: string
  readonly source?: string
  readonly failFast?: boolean
}

export interface PublishResult {
  readonly published: readonly Published[]
  readonly failed: number
  readonly skipped: number
}

/** Articles that are sent in one go. */
const BATCH_ARTICLES = 100

/**
 * Publishes every article that the paths hold. Problems are told on standard error and counted; with
 * failFast the
 * first one ends it. Calls back with each batch that the broker has acknowledged; ends early, cleanly, on
 * the signal.
 */
export const publishPaths = async (
  kafka: Kafka,
  paths: readonly string[],
  flags: PublishFlags,
  terminal: Terminal,
  onPublished: (published: readonly Published[]) => void,
  signal?: AbortSignal,
): Promise<PublishResult> => {
  const producer = await kafka.producer()
  const published: Published[] = []
  const counts = { failed: 0, skipped: 0 }
  let batch: Article[] = []
  const send = async (): Promise<void> => {
    if (batch.length === 0) return
    const sent = await publishArticles(producer, batch, articlesTopic.partitions)
    batch = []
    published.push(...sent)
    onPublished(sent)
  }
  const options = {
    now: new Date(),
    published: flags.published ?? null,
    source: flags.source ?? null,
    format: flags.format,
  }
  for await (const document of readDocuments(paths, options)) {
    if (signal?.aborted === true) break
    if (document.kind === "skipped") {
      counts.skipped++
      terminal.note(`skipped ${document.file}: ${document.why}`)
    } else if (document.kind === "problem") {
      counts.failed++
      terminal.warn(problemText(document.problem))
      if (flags.failFast === true)
        throw new CommandError(exitCodes.someFailed, "stopped at the first problem (--fail-fast)")
    } else {
      for (const { what, fix } of document.warnings)
        terminal.note(`warning: ${document.file}: ${what}\n   fix:  ${fix}`)
      batch.push(document.article)
      if (batch.length >= BATCH_ARTICLES) await send()
    }
  }
  await send()
  return { published, ...counts }
}
