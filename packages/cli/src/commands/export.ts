// stance export VIEW: a view as CSV or JSON lines, with a description of its columns beside it.

import { createWriteStream } from "node:fs"
import { writeFile } from "node:fs/promises"
import { editsBetween } from "@stance/domain/registries/edits-between"
import type { Reader } from "@stance/runtime/postgres/reader"
import { withReader } from "../access/reader.ts"
import { CommandError, exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { csvLine } from "../output/csv.ts"
import { openTerminal } from "../output/terminal.ts"
import { counted } from "../output/words.ts"

export interface ExportFlags extends GlobalFlags {
  readonly format: string
  readonly out?: string
  readonly where?: string
  readonly withBody?: boolean
}

interface Column {
  readonly name: string
  readonly type: string
  readonly description: string
}

/** Texts of articles are their publishers'; they leave only when they are asked for. */
const bodyColumns = new Set(["body_text"])

/** Writes the rows to --out (with OUT.metadata.json beside it), or to standard output. */
export const exportView = (view: string, flags: ExportFlags) =>
  withReader(flags, async (reader) => {
    const terminal = openTerminal(flags)
    const columns = (await columnsOf(reader, view)).filter(
      ({ name }) => flags.withBody === true || !bodyColumns.has(name),
    )
    const names = columns.map(({ name }) => name)
    const where = flags.where === undefined ? "" : `WHERE ${flags.where}`
    const selected = names.map((name) => `"${name}"`).join(", ")
    const order = names.map((_, i) => i + 1).join(", ")
    const { rows } = await reader
      .query(`SELECT ${selected} FROM "${view}" ${where} ORDER BY ${order}`)
      .catch(badWhere)
    const lines = flags.format === "csv" ? [csvLine(names)] : []
    for (const row of rows)
      lines.push(flags.format === "csv" ? csvLine(names.map((name) => row[name])) : JSON.stringify(row))
    if (flags.out === undefined) for (const line of lines) terminal.print(line)
    else {
      await writeLines(flags.out, lines)
      await writeFile(
        `${flags.out}.metadata.json`,
        `${JSON.stringify(await metadata(reader, view, columns, flags), null, 2)}\n`,
      )
      terminal.note(`${counted(rows.length, "row")} in ${flags.out}, described in ${flags.out}.metadata.json`)
    }
  })

const columnsOf = async (reader: Reader, view: string): Promise<Column[]> => {
  const { rows } = await reader.query("SELECT * FROM data_dictionary ORDER BY view_name, ordinal")
  const found = rows.filter((row) => row.view_name === view)
  if (found.length === 0) {
    const views = [...new Set(rows.map((row) => String(row.view_name)))]
    const nearest = views.sort((a, b) => editsBetween(a, view) - editsBetween(b, view)).slice(0, 3)
    throw new CommandError(
      exitCodes.notFound,
      `there is no view "${view}"`,
      `did you mean ${nearest.join(", ")}?`,
    )
  }
  return found.map((row) => ({
    name: String(row.column_name),
    type: String(row.data_type),
    description: String(row.description),
  }))
}

const badWhere = (error: unknown): never => {
  throw new CommandError(
    exitCodes.usage,
    `PostgreSQL says: ${(error as Error).message}`,
    "--where takes a condition as after SQL's WHERE: --where \"actor_id = 'nato'\"",
  )
}

const metadata = async (
  reader: Reader,
  view: string,
  columns: readonly Column[],
  flags: ExportFlags,
): Promise<object> => {
  const { rows } = await reader.query(
    "SELECT log_time() AS as_of, (SELECT max(coder_version) FROM position_changes) AS coder",
  )
  return {
    name: view,
    source: "stance",
    as_of: rows[0]?.as_of ?? null,
    coder_version: rows[0]?.coder ?? null,
    where: flags.where ?? null,
    columns,
  }
}

const writeLines = (path: string, lines: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const file = createWriteStream(path)
    file.on("error", (error) =>
      reject(
        new CommandError(
          exitCodes.usage,
          `${path} cannot be written: ${error.message}`,
          "give another --out",
        ),
      ),
    )
    for (const line of lines) file.write(`${line}\n`)
    file.end(() => resolve())
  })
