// JSON with the line of every value, so that what is wrong in a file can be shown where it is.

export type LinedJson = { readonly line: number } & (
  | { readonly type: "object"; readonly fields: readonly LinedField[] }
  | { readonly type: "array"; readonly items: readonly LinedJson[] }
  | { readonly type: "scalar"; readonly value: string | number | boolean | null }
)
export type LinedField = { readonly key: string; readonly line: number; readonly value: LinedJson }

export type JsonProblem = { readonly line: number; readonly what: string; readonly fix: string }
export type JsonRead =
  | { readonly ok: true; readonly json: LinedJson }
  | { readonly ok: false; readonly problem: JsonProblem }

/** Thrown and caught in this file only: a text that is no JSON stops the reading of it at once. */
class NoJson extends Error {
  readonly problem: JsonProblem
  constructor(problem: JsonProblem) {
    super(problem.what)
    this.problem = problem
  }
}

/** Takes a text; gives its JSON with lines, or the first place where it is no JSON. Never throws. */
export const readJsonWithLines = (text: string): JsonRead => {
  try {
    return { ok: true, json: readWhole(text) }
  } catch (error) {
    if (error instanceof NoJson) return { ok: false, problem: error.problem }
    throw error
  }
}

const deepest = 50
const space = /[ \t\r\n]*/y
const stringToken = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const otherToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y

/** Where the reading stands; one cursor a text. */
type Cursor = { readonly text: string; at: number; line: number }

const readWhole = (text: string): LinedJson => {
  const cursor = { text, at: 0, line: 1 }
  const json = readValue(cursor, 0)
  skipSpace(cursor)
  if (cursor.at < text.length) fail(cursor, `${here(cursor)} stands behind the end`, "remove it")
  return json
}

const fail = (cursor: Cursor, what: string, fix: string): never => {
  throw new NoJson({ line: cursor.line, what, fix })
}

const here = ({ text, at }: Cursor): string =>
  at >= text.length ? "the end of the file" : JSON.stringify(text.slice(at, at + 12))

const token = (cursor: Cursor, pattern: RegExp): string | null => {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0]
  if (found === undefined || found === "") return null
  cursor.at += found.length
  return found
}

const skipSpace = (cursor: Cursor): void => {
  for (const character of token(cursor, space) ?? "") if (character === "\n") cursor.line++
}

/** Whether the character is there; it is stepped over. */
const takes = (cursor: Cursor, character: string): boolean => {
  if (cursor.text[cursor.at] !== character) return false
  cursor.at++
  return true
}

const readList = (cursor: Cursor, close: string, readOne: () => void): void => {
  cursor.at++
  skipSpace(cursor)
  if (takes(cursor, close)) return
  for (;;) {
    readOne()
    skipSpace(cursor)
    if (takes(cursor, close)) return
    if (!takes(cursor, ",")) {
      fail(cursor, `${here(cursor)} stands where "," or "${close}" should`, `write "," or "${close}"`)
    }
    skipSpace(cursor)
    if (cursor.text[cursor.at] === close) fail(cursor, `a comma before "${close}"`, "remove the comma")
  }
}

const readField = (cursor: Cursor, depth: number): LinedField => {
  const line = cursor.line
  const key = token(cursor, stringToken)
  if (key === null) return fail(cursor, `${here(cursor)} is no field name`, "write the name in double quotes")
  skipSpace(cursor)
  if (!takes(cursor, ":")) fail(cursor, `no ":" behind ${key}`, `write ": " and the value behind ${key}`)
  return { key: JSON.parse(key) as string, line, value: readValue(cursor, depth + 1) }
}

const readValue = (cursor: Cursor, depth: number): LinedJson => {
  if (depth > deepest) fail(cursor, `more than ${deepest} levels of brackets`, "write it flat")
  skipSpace(cursor)
  const { line } = cursor
  const opening = cursor.text[cursor.at]
  if (opening === "{") {
    const fields: LinedField[] = []
    readList(cursor, "}", () => void fields.push(readField(cursor, depth)))
    return { type: "object", line, fields }
  }
  if (opening === "[") {
    const items: LinedJson[] = []
    readList(cursor, "]", () => void items.push(readValue(cursor, depth + 1)))
    return { type: "array", line, items }
  }
  const literal = token(cursor, stringToken) ?? token(cursor, otherToken)
  if (literal === null) {
    return fail(
      cursor,
      `${here(cursor)} is no JSON value`,
      "write a text in double quotes, a list or an object",
    )
  }
  return { type: "scalar", line, value: JSON.parse(literal) as string | number | boolean | null }
}
