// stance explain POSITION|CHANGE: the sentences behind an answer, highlighted in their paragraphs, and what
// speaks against it.

import { sliceCodePoints } from "@stance/contracts/code-points"
import type { ArticleText, TraceReading } from "@stance/domain"
import { editsBetween } from "@stance/domain/registries/edits-between"
import type { Reader, Row } from "@stance/runtime/postgres/reader"
import { withReader } from "../access/reader.ts"
import { CommandError, exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { wrap } from "../output/table.ts"
import { openTerminal, safe, styled, type Terminal } from "../output/terminal.ts"
import { aboutText, arrow, counted, dayText, flag, glyphOf, positionText } from "../output/words.ts"

export interface ExplainFlags extends GlobalFlags {
  readonly why?: boolean
}

/** Prints why a position is held; with --json the evidence rows with their offsets. */
export const explain = (typed: string, flags: ExplainFlags) =>
  withReader(flags, async (reader) => {
    const terminal = openTerminal(flags)
    const positionId = await positionIdOf(reader, typed)
    const held = (await reader.query("SELECT * FROM positions WHERE position_id = $1", [positionId])).rows[0]
    const { rows: evidence } = await reader.query(
      `SELECT e.*, a.body_text, a.source, a.source_reliability
         FROM evidence e JOIN articles a USING (article_id)
        WHERE e.position_id = $1 ORDER BY e.said_on NULLS LAST, a.published_at, e.article_id, e.char_start`,
      [positionId],
    )
    const { rows: log } = await reader.query(
      `SELECT change_id, change_kind, topic, partition, kafka_offset, coder_version, changed_on
         FROM position_changes WHERE position_id = $1 ORDER BY partition, kafka_offset`,
      [positionId],
    )
    if (terminal.json) {
      const spans = evidence.map(({ body_text: _, ...row }) => row)
      return terminal.print(
        JSON.stringify({ position: held ?? null, evidence: spans, changes: log }, null, 2),
      )
    }
    printHeading(terminal, positionId, held, evidence)
    const isCounterclaim = (row: Row): boolean => row.counts_as_position === false
    for (const [i, row] of evidence.filter((one) => !isCounterclaim(one)).entries())
      printSpan(terminal, row, String(i + 1))
    for (const row of evidence.filter(isCounterclaim)) printCounterclaim(terminal, row)
    if (flags.why === true) await printParts(terminal, reader, positionId, evidence)
    printSources(terminal, evidence, log)
  })

/** Takes a position's id or a change's; gives the position's id. Throws exit 5 with the nearest ids. */
const positionIdOf = async (reader: Reader, typed: string): Promise<string> => {
  const byChange = typed.startsWith("chg_")
  const { rows } = await reader.query(
    byChange
      ? "SELECT position_id FROM position_changes WHERE change_id = $1"
      : "SELECT DISTINCT position_id FROM evidence WHERE position_id = $1",
    [typed],
  )
  if (rows[0] !== undefined) return String(rows[0].position_id)
  const { rows: known } = await reader.query("SELECT DISTINCT position_id FROM evidence")
  const nearest = known
    .map((row) => String(row.position_id))
    .sort((a, b) => editsBetween(a, typed) - editsBetween(b, typed))
    .slice(0, 3)
  throw new CommandError(
    exitCodes.notFound,
    `no ${byChange ? "change" : "position"} is called "${typed}"`,
    nearest.length === 0 ? "stance replay PATH   reads articles" : `did you mean ${nearest.join(", ")}?`,
  )
}

const printHeading = (
  terminal: Terminal,
  positionId: string,
  held: Row | undefined,
  evidence: readonly Row[],
): void => {
  const [actor, recipient] = positionId.split("/")
  if (held === undefined) {
    const said = evidence[0]
    const names = said === undefined ? `${actor} ${arrow(terminal)} ${recipient}` : positionId
    terminal.print(`${styled(terminal, "bold", safe(names))} · not held now: it lapsed or was taken back\n`)
    return
  }
  const facet = String(held.facet)
  const parties = `${held.actor} ${arrow(terminal)} ${held.recipient}`
  const position = `${glyphOf(terminal, facet, String(held.position))} ${held.position_label}`
  const about = aboutText(facet, held.format as string | null)
  terminal.print(`${styled(terminal, "bold", safe(parties))} · ${safe(about)} · ${position}`)
  if (held.condition !== null) terminal.print(`  if      ${safe(String(held.condition))}`)
  const whose: Readonly<Record<string, string>> = {
    self: "said by itself",
    counterpart: "known only from the other side",
    third_party: "told by others",
  }
  const sources = [
    counted(Number(held.article_count), "article"),
    counted(Number(held.source_count), "source"),
  ]
  const precision =
    held.date_precision === "exact" || held.date_precision === "day" ? "" : ` (${held.date_precision})`
  terminal.print(
    `  since   ${dayText(String(held.valid_from))}${precision}   ` +
      `${whose[String(held.attribution)] ?? ""}   ${sources.join(", ")}   ` +
      `confidence ${held.confidence} ${held.confidence_level}\n`,
  )
}

const printSpan = (terminal: Terminal, row: Row, number: string): void => {
  const office = row.speaker_office === null ? "" : `, ${safe(String(row.speaker_office))}`
  const speaker = row.speaker === null ? "the reporter" : `${safe(String(row.speaker))}${office}`
  const said = dayText(row.said_on as string | null)
  terminal.print(`  ${number}  ${speaker} · ${row.speech} · ¶${row.paragraph} · ${said}`)
  for (const line of highlighted(terminal, row)) terminal.print(`     ${line}`)
  terminal.print(styled(terminal, "dim", `     rule ${row.rule_id}   ${row.evidence_id}\n`))
}

const printCounterclaim = (terminal: Terminal, row: Row): void => {
  const facet = String(row.facet)
  const position = positionText(terminal, facet, String(row.position))
  terminal.print(`  ${flag(terminal)}  The other side says: ${position}`)
  printSpan(terminal, row, " ")
  terminal.print(
    "     Kept as a counterclaim: the other side's report does not replace what the actor says itself.\n",
  )
}

/** The paragraph around a span, wrapped; the span in reverse video, or between ▐ ▌ without colour. */
const highlighted = (terminal: Terminal, row: Row): string[] => {
  const body = String(row.body_text)
  const [start, end] = [Number(row.char_start), Number(row.char_end)]
  const before = sliceCodePoints(body, 0, start).split("\n").at(-1) ?? ""
  const after = sliceCodePoints(body, end, end + 4000).split("\n")[0] ?? ""
  const marks = terminal.ascii ? ["[[", "]]"] : ["▐", "▌"]
  const [open, close] = terminal.colour ? ["\u0001", "\u0002"] : marks
  const quote = sliceCodePoints(body, start, end)
  const text = `${safe(nearEnd(before))}${open}${safe(quote)}${close}${safe(nearStart(after))}`
  let inside = false
  return wrap(text, Math.min(terminal.columns, 110) - 6).map((line) => {
    const opened = inside ? `\u0001${line}` : line
    inside = (opened.match(/\u0001/g)?.length ?? 0) > (opened.match(/\u0002/g)?.length ?? 0)
    const closed = inside ? `${opened}\u0002` : opened
    return terminal.colour
      ? closed.replaceAll("\u0001", "\u001b[7m").replaceAll("\u0002", "\u001b[27m")
      : line
  })
}

const CONTEXT_CHARACTERS = 160
const nearEnd = (text: string): string =>
  text.length <= CONTEXT_CHARACTERS ? text : `…${text.slice(-CONTEXT_CHARACTERS).replace(/^\S*/, "")}`
const nearStart = (text: string): string =>
  text.length <= CONTEXT_CHARACTERS ? text : `${text.slice(0, CONTEXT_CHARACTERS).replace(/\S*$/, "")}…`

/** Reads the articles again, here and now, and shows the parts of each statement behind the position. */
const printParts = async (
  terminal: Terminal,
  reader: Reader,
  positionId: string,
  evidence: readonly Row[],
): Promise<void> => {
  const { openReader } = await import("../access/article-reader.ts")
  const { printLegend, printWhy } = await import("../output/why.ts")
  const articleReader = openReader()
  printLegend(terminal)
  for (const articleId of new Set(evidence.map((row) => String(row.article_id)))) {
    const { rows } = await reader.query("SELECT * FROM articles WHERE article_id = $1", [articleId])
    if (rows[0] === undefined || rows[0].body_text === null) continue
    const { sentences, coder_version } = articleReader.explain(rows[0] as unknown as ArticleText)
    const behind = evidence.filter((row) => row.article_id === articleId)
    for (const sentence of sentences) {
      const readings = sentence.readings.filter((reading) => behind.some((row) => isOf(reading, row)))
      if (readings.length > 0) printWhy(terminal, { ...sentence, readings })
    }
    const all = sentences.flatMap((sentence) => sentence.readings)
    for (const row of behind.filter((one) => !all.some((reading) => isOf(reading, one))))
      terminal.print(
        `  ${row.evidence_id} ${arrow(terminal)} ${positionId}: not read so by the reader at hand, ` +
          `${coder_version}\n`,
      )
  }
}

/** Whether a reading is the statement of an evidence row: the same words, said of the same actor. */
const isOf = ({ quote, read_as, holder }: TraceReading, row: Row): boolean =>
  quote?.char_start === Number(row.char_start) &&
  quote.char_end === Number(row.char_end) &&
  read_as === `${row.facet}/${row.position}` &&
  holder?.id === row.actor_id

const printSources = (terminal: Terminal, evidence: readonly Row[], log: readonly Row[]): void => {
  const seen = new Set<string>()
  for (const row of evidence) {
    if (seen.has(String(row.article_id))) continue
    seen.add(String(row.article_id))
    const where = `${safe(String(row.source))} (${row.source_reliability})`
    terminal.print(
      `  Article   ${safe(String(row.headline ?? "(no headline)"))} · ${where} · ${row.article_id}`,
    )
  }
  for (const change of log)
    terminal.print(
      `  Kafka     ${change.topic} [${change.partition}] @ ${change.kafka_offset}   ` +
        `${change.change_kind} ${change.change_id}   coder ${change.coder_version}`,
    )
}
