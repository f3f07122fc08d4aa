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

const readWhole = (text: string): LinedJson => {
  let at = 0
  let line = 1

  const skipSpace = (): void => {
    for (const character of token(space) ?? "") if (character === "\n") line++
  }
  const token = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found === undefined || found === "") return null
    at += found.length
    return found
  }
  const fail = (what: string, fix: string): never => {
    throw new NoJson({ line, what, fix })
  }
  const here = (): string =>
    at >= text.length ? "the end of the file" : JSON.stringify(text.slice(at, at + 12))

  const listUntil = (close: string, readOne: () => void): void => {
    at++
    skipSpace()
    if (text[at] === close) {
      at++
      return
    }
    for (;;) {
      readOne()
      skipSpace()
      if (text[at] === close) {
        at++
        return
      }
      if (text[at] !== ",") fail(`${here()} stands where "," or "${close}" should`, `write "," or "${close}"`)
      at++
      skipSpace()
      if (text[at] === close) fail(`a comma before "${close}"`, "remove the comma")
    }
  }

  const readField = (depth: number): LinedField => {
    const start = line
    const key = token(stringToken) ?? fail(`${here()} is no field name`, "write the name in double quotes")
    skipSpace()
    if (text[at] !== ":") fail(`no ":" behind ${key}`, `write ": " and the value behind ${key}`)
    at++
    return { key: JSON.parse(key) as string, line: start, value: readValue(depth + 1) }
  }

  const readValue = (depth: number): LinedJson => {
    if (depth > deepest) fail(`more than ${deepest} levels of brackets`, "write it flat")
    skipSpace()
    const start = line
    if (text[at] === "{") {
      const fields: LinedField[] = []
      listUntil("}", () => void fields.push(readField(depth)))
      return { type: "object", line: start, fields }
    }
    if (text[at] === "[") {
      const items: LinedJson[] = []
      listUntil("]", () => void items.push(readValue(depth + 1)))
      return { type: "array", line: start, items }
    }
    const literal = token(stringToken) ?? token(otherToken)
    if (literal === null)
      return fail(`${here()} is no JSON value`, "write a text in double quotes, a list or an object")
    return { type: "scalar", line: start, value: JSON.parse(literal) as string | number | boolean | null }
  }

  const json = readValue(0)
  skipSpace()
  if (at < text.length) fail(`${here()} stands behind the end`, "remove it")
  return json
}
