// stance read PATH…: read articles here and now, without Kafka or PostgreSQL, and print what each sentence
// says.

import type { Article } from "@stance/contracts/article"
import { readingLine } from "@stance/contracts/reading-line"
import type { Reader as ArticleReader, ReadStatement } from "@stance/domain"
import type { InputFormat } from "@stance/ingest/documents/parse-document"
import { problemText } from "@stance/ingest/documents/problem"
import { readDocuments } from "@stance/ingest/documents/read-documents"
import { openReader } from "../access/article-reader.ts"
import { exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { wrap } from "../output/table.ts"
import { openTerminal, safe, styled, type Terminal } from "../output/terminal.ts"
import { printLegend, printWhy } from "../output/why.ts"
import { arrow, counted, dayText, positionText } from "../output/words.ts"

export interface ReadFlags extends GlobalFlags {
  readonly format: InputFormat
  readonly published?: string
  readonly source?: string
  readonly why?: boolean
}

/** Prints the statements: one JSON object a line with --json, else a short text for each article. */
export const read = async (paths: readonly string[], flags: ReadFlags): Promise<void> => {
  const terminal = openTerminal(flags)
  const reader = openReader()
  const options = {
    now: new Date(),
    published: flags.published ?? null,
    source: flags.source ?? null,
    format: flags.format,
  }
  const counts = { articles: 0, statements: 0, unread: 0, failed: 0 }
  for await (const document of readDocuments(paths, options)) {
    if (document.kind === "skipped") terminal.note(`skipped ${document.file}: ${document.why}`)
    else if (document.kind === "problem") {
      counts.failed++
      terminal.warn(problemText(document.problem))
    } else {
      const { article, file } = document
      const isEnglish = article.language === "en" || article.language.startsWith("en-")
      for (const warning of document.warnings)
        terminal.note(`warning: ${file}: ${warning.what}\n   fix:  ${warning.fix}`)
      if (!isEnglish) terminal.note(`${file}: unsupported_language ${article.language}: not read`)
      const reading = isEnglish ? reader.read(article) : { statements: [], unread: [] }
      counts.articles++
      counts.statements += reading.statements.length
      counts.unread += reading.unread.length
      if (flags.why === true && isEnglish) printTrace(terminal, article, reader, flags)
      else if (flags.json === true) printLines(terminal, reading.statements, file)
      else printReading(terminal, article, reading.statements, reading.unread.length)
    }
  }
  const read = `${counted(counts.articles, "article")} · ${counted(counts.statements, "statement")}`
  terminal.note(`${read} · unread ${counts.unread} · failed ${counts.failed}`)
  if (counts.failed > 0) process.exitCode = exitCodes.someFailed
}

/** Every sentence that holds a talk object or an operator, and why it was read so, or not. */
const printTrace = (terminal: Terminal, article: Article, reader: ArticleReader, flags: ReadFlags): void => {
  const { sentences } = reader.explain(article)
  if (flags.json === true) {
    for (const sentence of sentences)
      terminal.print(JSON.stringify({ article_id: article.article_id, ...sentence }))
    return
  }
  terminal.print(styled(terminal, "bold", safe(article.headline ?? "(no headline)")))
  printLegend(terminal)
  for (const sentence of sentences) printWhy(terminal, sentence)
  if (sentences.length === 0) terminal.print("  no sentence holds a talk object or an operator\n")
}

const printLines = (terminal: Terminal, statements: readonly ReadStatement[], file: string): void => {
  for (const statement of statements) terminal.print(JSON.stringify(readingLine(statement, file)))
}

const printReading = (
  terminal: Terminal,
  article: Article,
  statements: readonly ReadStatement[],
  unread: number,
): void => {
  const date = article.published_at === null ? "date unknown" : dayText(article.published_at)
  const headline = styled(terminal, "bold", safe(article.headline ?? "(no headline)"))
  terminal.print(`${headline} · ${safe(article.source)} · ${date}`)
  for (const statement of statements) {
    const about = statement.format === null ? "" : `  ${safe(statement.format.name)}`
    const condition = statement.condition === null ? "" : `  if "${safe(statement.condition)}"`
    const parties = `${statement.actor.name} ${arrow(terminal)} ${statement.recipient.name}`
    const position = positionText(terminal, statement.facet, statement.position)
    terminal.print(`  ${safe(parties)}  ${position}${about}${condition}`)
    const speaker = statement.speaker === null ? "the reporter" : statement.speaker.name
    for (const line of wrap(
      `“${safe(statement.quote)}” — ${safe(speaker)}`,
      Math.min(terminal.columns, 100) - 6,
    ))
      terminal.print(styled(terminal, "dim", `      ${line}`))
  }
  if (statements.length === 0)
    terminal.print(`  read, 0 positions found${unread > 0 ? `; ${unread} sentences looked like one` : ""}`)
  terminal.print()
}
