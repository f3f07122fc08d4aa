// One document's bytes to articles, whatever its format. Pure: a broken line of a JSONL costs that line
// alone.
import type { Article } from "@stance/contracts/article"
import { type ArticleOptions, makeArticle } from "./article.ts"
import { decodeText } from "./decode-text.ts"
import { htmlItem } from "./html.ts"
import type { Item } from "./item.ts"
import { parseJson } from "./json.ts"
import { ninjsFields, ninjsItem } from "./ninjs.ts"
import { normalise } from "./normalise.ts"
import { plainTextItem } from "./plain-text.ts"
import { DocumentError, type InputProblem, type InputWarning } from "./problem.ts"

export const inputFormats = ["auto", "text", "ninjs", "jsonl", "html"] as const
export type InputFormat = (typeof inputFormats)[number]

export type DocumentResult =
  | {
      readonly kind: "article"
      readonly article: Article
      readonly warnings: readonly InputWarning[]
      readonly file: string
      /** Line in a JSONL file, from 1; null elsewhere. */
      readonly line: number | null
    }
  | { readonly kind: "problem"; readonly problem: InputProblem }
  | { readonly kind: "skipped"; readonly file: string; readonly why: string }

/**
 * Takes a document's bytes, its file name and format; gives its articles or problems, in order.
 * Never throws on content. `sidecar` holds the bytes of a ninjs file that describes a plain text.
 */
export const parseDocument = (
  bytes: Uint8Array,
  file: string,
  format: InputFormat,
  options: ArticleOptions,
  sidecar: Uint8Array | null = null,
): DocumentResult[] => {
  const text = attempt(file, null, () => decodeText(bytes))
  if (typeof text !== "string") return [text]
  const known = format === "auto" ? formatOf(file, text) : format
  if (known === "jsonl")
    return text
      .split(/\r?\n/)
      .flatMap((line, i) => (line.trim() === "" ? [] : [parseLine(line, file, i + 1, options)]))
  return [
    toResult(file, null, options, () => {
      if (known === "ninjs") return ninjsItem(parseJson(text))
      if (known === "html") return htmlItem(text)
      const item = plainTextItem(normalise(text).text)
      return sidecar === null ? item : describedBy(item, ninjsFields(parseJson(decodeText(sidecar))))
    }),
  ]
}

/** Takes one line of a JSONL file: a ninjs object, or a JSON string that is a plain text. */
export const parseLine = (
  line: string,
  file: string,
  number: number,
  options: ArticleOptions,
): DocumentResult =>
  toResult(file, number, options, () => {
    const value = parseJson(line)
    return typeof value === "string" ? plainTextItem(normalise(value).text) : ninjsItem(value)
  })

/** Gives the format that a file's name tells, else what its first character does. */
export const formatOf = (file: string, text: string): Exclude<InputFormat, "auto"> => {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()
  if (extension === "jsonl" || extension === "ndjson") return "jsonl"
  if (extension === "json") return "ninjs"
  if (extension === "html" || extension === "htm" || extension === "xhtml") return "html"
  if (extension === "txt" || extension === "md") return "text"
  const start = text.trimStart()
  if (/^<(!doctype|html|head|body|article|\?xml)/i.test(start)) return "html"
  if (!/^[{"]/.test(start)) return "text"
  return start.trimEnd().includes("\n") && isJsonLine(start.split("\n")[0] ?? "") ? "jsonl" : "ninjs"
}

const isJsonLine = (line: string): boolean => {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

const describedBy = (item: Item, sidecar: Item): Item => ({
  ...item,
  ...Object.fromEntries(Object.entries(sidecar).filter(([, value]) => value !== null && value !== "")),
})

const toResult = (
  file: string,
  line: number | null,
  options: ArticleOptions,
  item: () => Item,
): DocumentResult =>
  attempt(file, line, () => ({ kind: "article" as const, ...makeArticle(item(), options), file, line }))

const attempt = <T>(file: string, line: number | null, work: () => T): T | DocumentResult => {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    const where = line === null ? file : `${file}:${line}`
    return { kind: "problem", problem: { code: error.code, what: error.message, where, fix: error.fix } }
  }
}
