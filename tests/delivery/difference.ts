// Two tables compared as bags of rows.
import type { Row } from "./observed.ts"

const SHOWN_CHARACTERS = 400

/** Names what is missing, what is too much, and so what is double. */
export const different = (name: string, expected: readonly Row[], found: readonly Row[]): string[] => {
  const surplus = new Map<string, number>()
  for (const line of expected.map(lineOf)) surplus.set(line, (surplus.get(line) ?? 0) + 1)
  for (const line of found.map(lineOf)) surplus.set(line, (surplus.get(line) ?? 0) - 1)
  return [...surplus]
    .filter(([, count]) => count !== 0)
    .map(
      ([line, count]) => `${name}: ${count > 0 ? "missing" : "too much"}: ${line.slice(0, SHOWN_CHARACTERS)}`,
    )
}

/** Gives a row as a line, its columns in order. */
export const lineOf = (row: Row): string =>
  Object.keys(row)
    .sort()
    .map((name) => `${name}=${row[name]}`)
    .join(" ")
