// stance positions [ACTOR [RECIPIENT]]: what each side says now, or as of a day, with what was known then.
import type { Reader, Row } from "@stance/runtime/postgres/reader"
import { instantOf } from "../access/instants.ts"
import { actorIdOf } from "../access/names.ts"
import { withReader } from "../access/reader.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { printRows, wrap } from "../output/table.ts"
import { openTerminal, safe, styled, type Terminal } from "../output/terminal.ts"
import { arrow, counted, dayText, flag, glyphOf } from "../output/words.ts"

export interface PositionsFlags extends GlobalFlags {
  readonly asOf?: string
  readonly knownAt?: string
}

const columns = [
  "actor",
  "recipient",
  "facet",
  "format",
  "position",
  "condition",
  "speaker",
  "attribution",
  "valid_from",
  "quote",
  "is_contested",
  "article_count",
  "confidence",
  "position_id",
  "article_id",
  "change_id",
]

/** Prints the positions held, grouped by who says it about whom. */
export const positions = (actor: string | undefined, recipient: string | undefined, flags: PositionsFlags) =>
  withReader(flags, async (reader) => {
    const terminal = openTerminal(flags)
    const rows = await positionRows(reader, actor, recipient, flags)
    if (terminal.json || terminal.tabs) return printRows(terminal, rows, columns)
    const asOf = flags.asOf ?? String((await reader.query("SELECT log_time() AS at")).rows[0]?.at ?? "")
    printGroups(terminal, rows, dayText(asOf))
  })

const positionRows = async (
  reader: Reader,
  actor: string | undefined,
  recipient: string | undefined,
  flags: PositionsFlags,
): Promise<Row[]> => {
  const parameters: unknown[] = []
  const conditions: string[] = []
  for (const [column, typed] of [
    ["actor_id", actor],
    ["recipient_id", recipient],
  ] as const) {
    if (typed === undefined) continue
    parameters.push(await actorIdOf(reader, typed))
    conditions.push(`p.${column} = $${parameters.length}`)
  }
  const where = conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`
  const order = `ORDER BY p.actor, p.recipient,
    array_position(ARRAY['willingness','preferred_format','format_response'], p.facet),
    p.format, p.position_id`
  if (flags.asOf === undefined && flags.knownAt === undefined)
    return (await reader.query(`SELECT p.* FROM positions p ${where} ${order}`, parameters)).rows
  const knownAt = flags.knownAt === undefined ? "infinity" : instantOf(flags.knownAt, "--known-at", true)
  const asOf = flags.asOf === undefined ? null : instantOf(flags.asOf, "--as-of", true)
  parameters.push(asOf, knownAt)
  const [validAt, known] = [`$${parameters.length - 1}::timestamptz`, `$${parameters.length}::timestamptz`]
  const held = `positions_as_of(coalesce(${validAt}, log_time()), ${known})`
  const { rows } = await reader.query(
    `SELECT p.*, c.quote, c.speaker, c.article_id,
            NULL AS is_contested, NULL AS article_count, NULL AS confidence
       FROM ${held} p LEFT JOIN position_changes c USING (change_id) ${where} ${order}`,
    parameters,
  )
  return rows
}

const printGroups = (terminal: Terminal, rows: readonly Row[], asOf: string): void => {
  if (rows.length === 0) {
    terminal.print(`no position is held as of ${asOf}`)
    terminal.note("Next   stance replay PATH   reads articles")
    return
  }
  let before = ""
  for (const row of rows) {
    const group = `${row.actor} ${arrow(terminal)} ${row.recipient}`
    if (group !== before) terminal.print(groupHeading(terminal, before === "", safe(group), asOf))
    before = group
    printPosition(terminal, row)
  }
  const contested = rows.filter((row) => row.is_contested === true).length
  const example = rows.find((row) => row.facet === "format_response") ?? rows[0]!
  const more = terminal.verbose ? "" : "add -v for quotes, or: "
  terminal.print()
  terminal.print(
    [
      counted(rows.length, "position"),
      ...(contested > 0 ? [`${contested} contested`] : []),
      `${more}stance explain ${example.position_id}`,
    ].join(" · "),
  )
}

const groupHeading = (terminal: Terminal, isFirst: boolean, group: string, asOf: string): string => {
  const gap = " ".repeat(Math.max(2, Math.min(terminal.columns, 100) - group.length - asOf.length - 6))
  return `${isFirst ? "" : "\n"}${styled(terminal, "bold", group)}${isFirst ? `${gap}as of ${asOf}` : ""}`
}

const printPosition = (terminal: Terminal, row: Row): void => {
  const facet = String(row.facet)
  const position = String(row.position)
  const about = facet === "willingness" ? "to talk" : safe(String(row.format ?? "a format that is not named"))
  const condition = row.condition === null ? "" : `   if "${safe(String(row.condition))}"`
  const contested = row.is_contested === true ? `   ${flag(terminal)} contested` : ""
  const words = position.replaceAll("_", " ").padEnd(12)
  terminal.print(`  ${glyphOf(terminal, facet, position)} ${words} ${about}${condition}${contested}`)
  if (!terminal.verbose || row.quote === null) return
  const speaker = row.speaker === null ? "" : ` — ${safe(String(row.speaker))}`
  for (const line of wrap(`“${safe(String(row.quote))}”${speaker}`, Math.min(terminal.columns, 100) - 6))
    terminal.print(styled(terminal, "dim", `      ${line}`))
}
