// Rows as an aligned table for people, tab-separated for programs, JSON for both.
import { safe, styled, type Terminal } from "./terminal.ts"

export type Row = Readonly<Record<string, unknown>>

/**
 * Prints rows of a view: JSON with --json, tab-separated with a header when piped, else an aligned table
 * whose last
 * column is cut to the width of the terminal. Takes the columns to show, in order; tab-separated output
 * shows them all.
 */
export const printRows = (terminal: Terminal, rows: readonly Row[], columns: readonly string[]): void => {
  if (terminal.json) terminal.print(JSON.stringify(rows, null, 2))
  else if (terminal.tabs) {
    terminal.print(columns.join("\t"))
    for (const row of rows) terminal.print(columns.map((column) => cell(row[column])).join("\t"))
  } else printTable(terminal, rows, columns)
}

const printTable = (terminal: Terminal, rows: readonly Row[], columns: readonly string[]): void => {
  const cells = rows.map((row) => columns.map((column) => cell(row[column])))
  const widths = columns.map((column, i) =>
    Math.max(width(column), ...cells.map((line) => width(line[i]!)), 0),
  )
  const limit = 60
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, i) => pad(cut(text, limit), Math.min(widths[i]!, limit)))
      .join("  ")
      .trimEnd()
  terminal.print(styled(terminal, "bold", line(columns)))
  for (const texts of cells) terminal.print(line(texts))
}

/** Gives a value as one line of text; null is empty, an array or object is JSON. */
export const cell = (value: unknown): string => {
  if (value === null || value === undefined) return ""
  return safe(typeof value === "object" ? JSON.stringify(value) : String(value))
}

/**
 * Columns that a text takes on a terminal: one a code point, two for wide East Asian characters and emoji,
 * none for marks.
 */
export const width = (text: string): number => {
  let columns = 0
  for (const character of text)
    columns += /\p{M}/u.test(character)
      ? 0
      : /[\u1100-\u115f\u2e80-\uffe6\u{1f300}-\u{1faff}]/u.test(character)
        ? 2
        : 1
  return columns
}

/** Pads a text on the right to a number of columns. */
export const pad = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - width(text)))

/** Cuts a text to a number of columns, with `…` where it was cut. */
export const cut = (text: string, columns: number): string => {
  if (width(text) <= columns) return text
  let result = ""
  for (const character of text) {
    if (width(result + character) > columns - 1) break
    result += character
  }
  return `${result}…`
}

/** Breaks a text into lines of at most `columns` columns, at spaces. */
export const wrap = (text: string, columns: number): string[] => {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(/\s+/)) {
    if (line !== "" && width(`${line} ${word}`) > columns) {
      lines.push(line)
      line = word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return [...lines, line]
}
