// stance history ACTOR RECIPIENT: every version of what the one says about the other, a band for each format.
import type { Row } from "@stance/runtime/postgres/reader"
import { instantOf } from "../access/instants.ts"
import { actorIdOf } from "../access/names.ts"
import { withReader } from "../access/reader.ts"
import { CommandError, exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { pad, printRows } from "../output/table.ts"
import { openTerminal, safe, styled, type Terminal } from "../output/terminal.ts"
import { aboutText, arrow, directionText, positionText } from "../output/words.ts"

const columns = [
  "position_id",
  "actor",
  "recipient",
  "facet",
  "format",
  "position",
  "condition",
  "attribution",
  "valid_from",
  "valid_to",
  "recorded_at",
  "superseded_at",
  "is_current",
  "change_id",
]

export interface HistoryFlags extends GlobalFlags {
  readonly knownAt?: string
}

/** Prints the versions as they are known now (or were known at --known-at). */
export const history = (actor: string, recipient: string, flags: HistoryFlags) =>
  withReader(flags, async (reader) => {
    const terminal = openTerminal(flags)
    const ids = [await actorIdOf(reader, actor), await actorIdOf(reader, recipient)]
    const knownAt = flags.knownAt === undefined ? null : instantOf(flags.knownAt, "--known-at", true)
    const { rows } = await reader.query(
      `SELECT h.*, c.speaker, c.direction, h.valid_to <= log_time() AS has_ended
         FROM position_history h LEFT JOIN position_changes c USING (change_id)
        WHERE h.actor_id = $1 AND h.recipient_id = $2
          AND CASE WHEN $3::timestamptz IS NULL THEN h.superseded_at IS NULL
                   ELSE h.recorded_at <= $3 AND coalesce(h.superseded_at > $3, true) END
        ORDER BY array_position(ARRAY['willingness','preferred_format','format_response'], h.facet),
                 h.format, h.position_id, h.valid_from`,
      [...ids, knownAt],
    )
    if (rows.length === 0)
      throw new CommandError(
        exitCodes.notFound,
        `${actor} is not known to have said anything about ${recipient}`,
        "stance positions   lists who has",
      )
    if (terminal.json || terminal.tabs) return printRows(terminal, rows, columns)
    printBands(terminal, rows)
  })

const printBands = (terminal: Terminal, rows: readonly Row[]): void => {
  rows.forEach((row, i) => {
    const facet = String(row.facet)
    const isNew = row.position_id !== rows[i - 1]?.position_id
    const band = aboutText(facet, row.format as string | null)
    const heading = facet === "preferred_format" ? "preferred format" : band
    if (isNew) terminal.print(styled(terminal, "bold", safe(heading)))
    const condition = row.condition === null ? "" : `if ${safe(String(row.condition))}`
    const format = facet === "preferred_format" ? band : ""
    const detail = [format, condition, directionText(terminal, String(row.direction ?? ""))]
    const words = positionText(terminal, facet, String(row.position))
    terminal.print(
      `  ${String(row.valid_from).slice(0, 10)}  ${pad(words, 14)}  ` +
        pad(detail.filter((part) => part !== "").join("  "), 44) +
        `  ${safe(String(row.speaker ?? ""))}`.trimEnd(),
    )
    const next = rows[i + 1]
    const continues = next?.position_id === row.position_id && next?.valid_from === row.valid_to
    if (row.valid_to !== null && !continues)
      terminal.print(`  ${String(row.valid_to).slice(0, 10)}  ${ending(terminal, row)}`)
  })
}

const ending = (terminal: Terminal, row: Row): string => {
  const dash = terminal.ascii ? "-" : "–"
  return row.has_ended === true ? `${dash} lapsed` : `${dash} lapses then ${arrow(terminal)} no longer held`
}
