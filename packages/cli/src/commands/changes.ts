// stance changes [ACTOR [RECIPIENT]]: the log of changes, oldest first.
import { codebook, directions } from "@stance/contracts/codebook"
import type { Row } from "@stance/runtime/postgres/reader"
import { instantOf } from "../access/instants.ts"
import { actorIdOf } from "../access/names.ts"
import { withReader } from "../access/reader.ts"
import { CommandError, exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { cut, pad, printRows } from "../output/table.ts"
import { openTerminal, safe, styled, type Terminal } from "../output/terminal.ts"
import { aboutText, arrow, counted, directionText, positionText } from "../output/words.ts"

export interface ChangesFlags extends GlobalFlags {
  readonly since?: string
  readonly until?: string
  readonly sinceRecorded?: string
  readonly direction?: string
  readonly to?: string
}

const columns = [
  "changed_on",
  "actor",
  "recipient",
  "facet",
  "format",
  "from_position",
  "to_position",
  "change_kind",
  "direction",
  "condition",
  "quote",
  "speaker",
  "attribution",
  "headline",
  "article_id",
  "position_id",
  "change_id",
  "recorded_at",
]

/** Prints changes and reaffirmations that fit the filters. */
export const changes = (actor: string | undefined, recipient: string | undefined, flags: ChangesFlags) =>
  withReader(flags, async (reader) => {
    const terminal = openTerminal(flags)
    const parameters: unknown[] = []
    const conditions: string[] = []
    const filter = (condition: string, value: unknown): void => {
      parameters.push(value)
      conditions.push(condition.replace("?", `$${parameters.length}`))
    }
    if (actor !== undefined) filter("actor_id = ?", await actorIdOf(reader, actor))
    if (recipient !== undefined) filter("recipient_id = ?", await actorIdOf(reader, recipient))
    if (flags.since !== undefined) filter("valid_from >= ?", instantOf(flags.since, "--since"))
    if (flags.until !== undefined) filter("valid_from <= ?", instantOf(flags.until, "--until", true))
    if (flags.sinceRecorded !== undefined)
      filter("recorded_at >= ?", instantOf(flags.sinceRecorded, "--since-recorded"))
    if (flags.direction !== undefined)
      filter("direction = ANY(?)", oneOf("--direction", flags.direction, directions))
    if (flags.to !== undefined) filter("to_position = ANY(?)", oneOf("--to", flags.to, positionCodes))
    const where = conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`
    const { rows } = await reader.query(
      `SELECT * FROM position_changes ${where} ORDER BY valid_from, recorded_at, partition, kafka_offset`,
      parameters,
    )
    if (terminal.json || terminal.tabs) return printRows(terminal, rows, columns)
    for (const row of rows) printChange(terminal, row)
    terminal.print(`${rows.length === 0 ? "" : "\n"}${counted(rows.length, "change")}`)
  })

const positionCodes = [...new Set(codebook.map((entry) => entry.position as string))]

/**
 * Takes a comma-separated list; gives its words, each of which must be known. Throws exit 2 with the known
 * ones.
 */
export const oneOf = (flagName: string, typed: string, known: readonly string[]): string[] => {
  const words = typed.split(",").map((word) => word.trim())
  const unknown = words.find((word) => !known.includes(word))
  if (unknown !== undefined)
    throw new CommandError(
      exitCodes.usage,
      `${flagName} does not know "${unknown}"`,
      `use ${known.join(", ")}`,
    )
  return words
}

const printChange = (terminal: Terminal, row: Row): void => {
  const facet = String(row.facet)
  const to = row.to_position as string | null
  const from = row.from_position as string | null
  const words = (position: string | null): string =>
    positionText(terminal, facet, position, String(row.change_kind))
  const step = from === null || from === to ? words(to) : `${words(from)} ${arrow(terminal)} ${words(to)}`
  const kind = ["stated", "changed"].includes(String(row.change_kind)) ? "" : ` (${row.change_kind})`
  const parties = `${row.actor} ${arrow(terminal)} ${row.recipient}`
  const about = aboutText(facet, row.format as string | null)
  const direction = to === null ? "" : directionText(terminal, String(row.direction))
  terminal.print(
    `${row.changed_on}  ${pad(safe(parties), 24)}  ${safe(about)}  ${step}${kind}  ${direction}`.trimEnd(),
  )
  if (row.quote !== null)
    terminal.print(
      styled(
        terminal,
        "dim",
        cut(
          `            “${safe(String(row.quote))}” — ${safe(String(row.speaker ?? "the reporter"))}`,
          terminal.columns,
        ),
      ),
    )
}
