// Load through the pipeline: how fast, how soon, how much memory.
import { setTimeout as pause } from "node:timers/promises"
import { articleId, sha256 } from "@stance/contracts/ids"
import { articles } from "@stance/contracts/topics"
import { publishArticles } from "@stance/ingest"
import type { Reader } from "@stance/runtime/postgres/reader"
import { generatedArticle } from "./generated-articles.ts"
import type { Bench } from "./servers.ts"

export interface Throughput {
  readonly articles: number
  readonly publishPerS: number
  readonly readPerS: number
  readonly endToEndPerS: number
  /**
   * Milliseconds an article costs in the first and in the second half of the run, by the service's own
   * progress.
   */
  readonly msFirstHalf: number
  readonly msSecondHalf: number
  readonly statements: number
  readonly changes: number
}

/** Publishes `count` articles at once and waits until all are in the views. */
export const measureThroughput = async ({ kafka, reader }: Bench, count: number): Promise<Throughput> => {
  const producer = await kafka.producer()
  const load = Array.from({ length: count }, (_, n) => generatedArticle(n))
  const start = performance.now()
  for (let i = 0; i < count; i += 100)
    await publishArticles(producer, load.slice(i, i + 100), articles.partitions)
  const publishedMs = performance.now() - start
  let half: { read: number; ms: number } | null = null
  let readMs = 0
  for (;;) {
    const { read, waiting } = await progress(reader)
    const now = performance.now() - start
    if (read >= count / 2) half ??= { read, ms: now }
    if (read >= count && readMs === 0) readMs = now
    if (read >= count && waiting === 0) {
      const counts = (
        await reader.query(
          "SELECT (SELECT count(*) FROM evidence) AS s, (SELECT count(*) FROM position_changes) AS c",
        )
      ).rows[0]
      return {
        articles: count,
        publishPerS: rate(count, publishedMs),
        readPerS: rate(count, readMs),
        endToEndPerS: rate(count, performance.now() - start),
        msFirstHalf: each(half?.ms ?? now, half?.read ?? count),
        msSecondHalf: each(now - (half?.ms ?? 0), count - (half?.read ?? 0)),
        statements: Number(counts?.s),
        changes: Number(counts?.c),
      }
    }
    await pause(50)
  }
}

const each = (ms: number, articles: number): number => Number((ms / Math.max(1, articles)).toFixed(2))

const progress = async (reader: Reader): Promise<{ read: number; waiting: number }> => {
  const { rows } = await reader.query(
    `SELECT coalesce(sum(last_offset + 1) FILTER (WHERE service = 'stance'), 0) AS read,
            coalesce(sum(lag), 0) AS waiting FROM pipeline_status`,
  )
  return { read: Number(rows[0]?.read), waiting: Number(rows[0]?.waiting) }
}

const rate = (count: number, ms: number): number => Number(((count * 1000) / ms).toFixed(1))

export interface Latency {
  readonly samples: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly maxMs: number
}

/**
 * Publishes one article a second and measures each from the broker's acknowledgement to its row in
 * `positions`.
 */
export const measureLatency = async ({ kafka, reader }: Bench, samples: number): Promise<Latency> => {
  const producer = await kafka.producer()
  const measured: number[] = []
  for (let n = 0; n < samples; n++) {
    const begun = performance.now()
    const country = `Latencia${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}`
    const base = generatedArticle(1_000_000 + n)
    const body = `${country} ready for talks with Westmark\n\n${country} is ready to hold talks with Westmark, its foreign minister said on Monday.\n\n${base.body_text}`
    const article = {
      ...base,
      headline: body.split("\n")[0]!,
      body_text: body,
      sha256: sha256(body),
      article_id: articleId({ ...base, body_text: body }),
    }
    await publishArticles(producer, [article], articles.partitions)
    const accepted = performance.now()
    while (
      (await reader.query("SELECT FROM positions WHERE article_id = $1 LIMIT 1", [article.article_id])).rows
        .length === 0
    ) {
      if (performance.now() - accepted > 30_000)
        throw new Error(`article ${n} was not in positions after 30 s`)
      await pause(5)
    }
    measured.push(performance.now() - accepted)
    await pause(Math.max(0, 1000 - (performance.now() - begun)))
  }
  const sorted = measured.sort((a, b) => a - b)
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!)
  return { samples, p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1) }
}
