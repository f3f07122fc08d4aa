// stance articles: list them, show one with its spans marked, withdraw one.
import { setTimeout as pause } from "node:timers/promises"
import { sliceCodePoints } from "@stance/contracts/code-points"
import { sha256 } from "@stance/contracts/ids"
import { articles as articlesTopic } from "@stance/contracts/topics"
import { publishArticles } from "@stance/ingest/publish"
import type { Reader, Row } from "@stance/runtime/postgres/reader"
import { withKafka } from "../access/kafka.ts"
import { withReader } from "../access/reader.ts"
import { CommandError, exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { printRows, wrap } from "../output/table.ts"
import { openTerminal, safe, styled, type Terminal } from "../output/terminal.ts"
import { counted, dayText, positionText } from "../output/words.ts"

const columns = [
  "article_id",
  "published_at",
  "source",
  "language",
  "pub_status",
  "evidence_count",
  "change_count",
  "headline",
]

/** Lists the articles that were taken in. */
export const listArticles = (flags: GlobalFlags) =>
  withReader(flags, async (reader) => {
    const terminal = openTerminal(flags)
    const { rows } = await reader.query(
      `SELECT ${columns.join(", ")} FROM articles ORDER BY published_at NULLS LAST, article_id`,
    )
    printRows(terminal, rows, columns)
    if (!terminal.json && !terminal.tabs) terminal.note(counted(rows.length, "article"))
  })

/** Prints an article's text with its spans numbered and marked, and what each says. */
export const showArticle = (articleId: string, flags: GlobalFlags) =>
  withReader(flags, async (reader) => {
    const terminal = openTerminal(flags)
    const article = await articleOf(reader, articleId)
    const { rows: spans } = await reader.query(
      "SELECT * FROM evidence WHERE article_id = $1 ORDER BY char_start, char_end, position_id",
      [articleId],
    )
    if (terminal.json) return terminal.print(JSON.stringify({ article, evidence: spans }, null, 2))
    const date = article.published_at === null ? "date unknown" : dayText(String(article.published_at))
    terminal.print(`${safe(String(article.source))} · ${date} · ${article.pub_status} · ${articleId}\n`)
    for (const paragraph of marked(terminal, String(article.body_text), spans).split("\n"))
      for (const line of wrap(paragraph, Math.min(terminal.columns, 100))) terminal.print(line)
    terminal.print()
    for (const [i, span] of spans.entries()) terminal.print(spanLine(terminal, span, i + 1))
    if (spans.length === 0) terminal.print("read, no position found")
  })

const spanLine = (terminal: Terminal, span: Row, number: number): string => {
  const position = positionText(terminal, String(span.facet), String(span.position))
  const about = span.format_id === null ? "" : ` ${span.format_id}`
  const counted = span.counts_as_position === false ? "   (counterclaim, not counted)" : ""
  const parties = `${span.actor_id} about ${span.recipient_id}`
  return `  ${number}  ${parties}: ${position}${about}   ${span.rule_id}${counted}`
}

/** Puts `n▐…▌` around each span; spans that overlap are split where they cross, not hidden. */
const marked = (terminal: Terminal, body: string, spans: readonly Row[]): string => {
  const cuts = new Map<number, string>()
  const put = (at: number, text: string): void => void cuts.set(at, (cuts.get(at) ?? "") + text)
  const [open, close] = terminal.ascii ? ["[", "]"] : ["▐", "▌"]
  for (const span of spans) put(Number(span.char_end), close)
  for (const [i, span] of spans.entries()) put(Number(span.char_start), `${i + 1}${open}`)
  let text = ""
  let from = 0
  for (const [at, mark] of [...cuts].sort(([a], [b]) => a - b)) {
    text += sliceCodePoints(body, from, at) + styled(terminal, "yellow", mark)
    from = at
  }
  return text + sliceCodePoints(body, from, body.length)
}

export interface WithdrawFlags extends GlobalFlags {
  readonly dryRun?: boolean
}

/**
 * Withdraws an article: what rests on it alone is retracted, by events. With --dry-run it only says what
 * would fall.
 */
export const withdrawArticle = (articleId: string, flags: WithdrawFlags) =>
  withReader(flags, async (reader) => {
    const terminal = openTerminal(flags)
    const article = await articleOf(reader, articleId)
    if (article.pub_status === "canceled")
      throw new CommandError(
        exitCodes.usage,
        `${articleId} is withdrawn already`,
        `stance articles show ${articleId}`,
      )
    const { rows } = await reader.query(
      `SELECT position_id, count(*) FILTER (WHERE article_id <> $1) AS other_evidence FROM evidence
        WHERE position_id IN (SELECT position_id FROM evidence WHERE article_id = $1)
        GROUP BY position_id ORDER BY position_id`,
      [articleId],
    )
    if (flags.dryRun === true || !terminal.json) printFalling(terminal, rows)
    if (flags.dryRun === true) return
    await withKafka(flags, async (kafka) => {
      const producer = await kafka.producer()
      await publishArticles(producer, [withdrawn(article)], articlesTopic.partitions)
    })
    await untilWithdrawn(reader, articleId)
    if (terminal.json) terminal.print(JSON.stringify({ article_id: articleId, positions: rows }, null, 2))
    terminal.note(`withdrawn ${articleId}`)
  })

const printFalling = (terminal: Terminal, rows: readonly Row[]): void => {
  for (const row of rows) {
    const falls = Number(row.other_evidence) === 0
    const others = falls ? "" : `   ${counted(Number(row.other_evidence), "other span")}`
    terminal.print(`  ${falls ? "falls" : "stays"}  ${row.position_id}${others}`)
  }
  if (rows.length === 0) terminal.print("  no position rests on this article")
}

const withdrawn = (article: Row): Parameters<typeof publishArticles>[1][number] => ({
  schema_version: 1,
  article_id: String(article.article_id),
  source: String(article.source),
  uri: article.uri as string | null,
  headline: article.headline as string | null,
  body_text: "",
  byline: null,
  located: null,
  language: String(article.language),
  published_at: instant(article.published_at),
  date_precision: article.date_precision as "exact" | "day" | "unknown",
  pub_status: "canceled",
  item_version: null,
  sha256: sha256(""),
  normalised: [],
})

const instant = (value: unknown): string | null =>
  value === null ? null : new Date(String(value)).toISOString()

const untilWithdrawn = async (reader: Reader, articleId: string): Promise<void> => {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    if ((await articleOf(reader, articleId)).pub_status === "canceled") return
    await pause(100)
  }
  throw new CommandError(
    exitCodes.unexpected,
    "the withdrawal is in the log, but not in the views after 30 s",
    "stance doctor   says which service waits",
  )
}

const articleOf = async (reader: Reader, articleId: string): Promise<Row> => {
  const { rows } = await reader.query("SELECT * FROM articles WHERE article_id = $1", [articleId])
  if (rows[0] === undefined)
    throw new CommandError(
      exitCodes.notFound,
      `no article is called "${articleId}"`,
      "stance articles   lists them",
    )
  return rows[0]
}
