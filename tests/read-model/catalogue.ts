// What the catalogue says of a migrated database, as text that is the same on every server and can be kept
// in the repository.
import { readFileSync } from "node:fs"
import type { Pool } from "@stance/runtime"

const schemas = ["stance", "stance_ledger", "stance_store"]

/**
 * Gives the schema: tables and views with their columns, constraints and indexes, functions by signature,
 * and all comments.
 */
export const schemaText = async (pool: Pool): Promise<string> => {
  const { rows } = await pool.query<{ line: string }>(sql("schema-lines.sql"), [schemas])
  return `${rows.map(({ line }) => line).join("\n")}\n`
}

/** Gives one line for each right that a role has on an object; without a line it has none. */
export const privilegesText = async (pool: Pool, roles: readonly string[]): Promise<string> => {
  const { rows } = await pool.query<{ line: string }>(sql("privilege-lines.sql"), [schemas, roles])
  return `${rows.map(({ line }) => line).join("\n")}\n`
}

const sql = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8")
