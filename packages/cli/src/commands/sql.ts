// stance sql ["QUERY"]: a query over the views, as stance_reader; without one, psql.
import { spawn } from "node:child_process"
import { readerUrl, withReader } from "../access/reader.ts"
import { CommandError, exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { csvLine } from "../output/csv.ts"
import { printRows } from "../output/table.ts"
import { openTerminal } from "../output/terminal.ts"
import { counted } from "../output/words.ts"

export interface SqlFlags extends GlobalFlags {
  readonly csv?: boolean
}

/** Runs the query and prints its rows; errors of PostgreSQL are told with their hint, as exit 2. */
export const sql = async (query: string | undefined, flags: SqlFlags): Promise<void> => {
  if (query === undefined) return psql(flags)
  await withReader(flags, async (reader) => {
    const terminal = openTerminal(flags)
    const { rows, columns } = await reader.query(query).catch((error: unknown) => {
      throw queryError(error)
    })
    if (flags.csv === true) {
      terminal.print(csvLine(columns))
      for (const row of rows) terminal.print(csvLine(columns.map((column) => row[column])))
      return
    }
    printRows(terminal, rows, columns)
    if (!terminal.json && !terminal.tabs) terminal.note(`(${counted(rows.length, "row")})`)
  })
}

const queryError = (error: unknown): unknown => {
  const { code, message, hint } = error as { code?: string; message: string; hint?: string }
  if (code === undefined || code.startsWith("08") || code.startsWith("57P")) return error
  const remedy =
    code === "42P01"
      ? "stance sql 'select view_name, count(*) from data_dictionary group by 1'   lists the views"
      : null
  return new CommandError(exitCodes.usage, `PostgreSQL says: ${message}`, hint ?? remedy)
}

/** psql as the reader would log in; its exit code is ours. */
const psql = (flags: GlobalFlags): Promise<void> =>
  new Promise((resolve, reject) => {
    const options = "-c role=stance_reader -c search_path=stance -c default_transaction_read_only=on"
    const child = spawn("psql", [readerUrl(flags)], {
      stdio: "inherit",
      env: { ...process.env, PGOPTIONS: options },
    })
    child.on("error", () =>
      reject(
        new CommandError(
          exitCodes.notFound,
          "psql is not installed",
          'give the query: stance sql "select …"',
        ),
      ),
    )
    child.on("exit", (code) => {
      process.exitCode = code ?? exitCodes.unexpected
      resolve()
    })
  })
