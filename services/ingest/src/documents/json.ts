// JSON that is safe to take in: bounded depth, no key twice, no key that names JavaScript's own machinery.
import { visit } from "jsonc-parser"
import { DocumentError } from "./problem.ts"

const DEPTH_MAX = 32
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"])

/**
 * Takes a text; gives its JSON value.
 * Throws DocumentError: invalid_json (with line and column), nested_too_deep, duplicate_key.
 */
export const parseJson = (text: string): unknown => {
  checkDepth(text)
  const value = parseOrExplain(text)
  checkKeys(text)
  return value
}

const parseOrExplain = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DocumentError(
      "invalid_json",
      `not JSON: ${(error as SyntaxError).message}`,
      "check the file with: python3 -m json.tool FILE",
    )
  }
}

/** One pass over the characters, before the parser, which would go as deep as it is led. */
const checkDepth = (text: string): void => {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (inString) {
      if (code === 0x5c) i++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > DEPTH_MAX)
        throw new DocumentError(
          "nested_too_deep",
          `JSON nested more than ${DEPTH_MAX} levels deep at character ${i}`,
          "give a flat ninjs item: headline, body_text, versioncreated …",
        )
    } else if (code === 0x7d || code === 0x5d) depth--
  }
}

const checkKeys = (text: string): void => {
  const open: Set<string>[] = []
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, line, column) => {
      const keys = open.at(-1)
      if (forbiddenKeys.has(key) || keys?.has(key) === true)
        throw new DocumentError(
          "duplicate_key",
          `key "${key}" at line ${line + 1}, column ${column + 1} ` +
            (keys?.has(key) === true ? "is given twice" : "is not allowed"),
          "keep each key once; which of two values is meant cannot be guessed",
        )
      keys?.add(key)
    },
  })
}
