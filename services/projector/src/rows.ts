// SQL for many rows at once: they go as one JSON array, so a statement has one parameter however many rows
// there are.

/** A value as it goes into a column; dates and instants as text. */
export type Value = string | number | boolean | null

/** Gives `INSERT … SELECT` of the columns from the JSON array `$1`; the table's own types read the values. */
export const insertRows = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(", ")})
   SELECT ${columns.join(", ")} FROM json_populate_recordset(NULL::${table}, $1::json)`

/** Gives `SET` for an upsert: every column takes the value of the row that came. */
export const setFromExcluded = (columns: readonly string[]): string =>
  columns.map((column) => `${column} = excluded.${column}`).join(", ")

/**
 * Gives a column that holds an instant as text of one width, so that instants compare as text, exact to the
 * microsecond.
 */
export const instantText = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
