// English as the model knows it: tokenizer patterns and exceptions, norms, and spaCy's numbered symbols
// (data/language.json, written by scripts/convert-model.mjs).
import { readFileSync } from "node:fs"

/** One token of an exception: its text and, where it differs from the rule, its norm. */
export type ExceptionToken = readonly [text: string, norm?: string]

export interface Language {
  readonly patterns: Readonly<Record<"prefix" | "suffix" | "infix" | "url", string>>
  readonly exceptions: ReadonlyMap<string, readonly ExceptionToken[]>
  readonly norms: ReadonlyMap<string, string>
  /** Norms of words that the model names by their 64-bit hash in hexadecimal. */
  readonly hashedNorms: ReadonlyMap<string, string>
  readonly symbols: ReadonlyMap<string, number>
}

interface LanguageFile {
  readonly patterns: Language["patterns"]
  readonly exceptions: Readonly<Record<string, readonly ExceptionToken[]>>
  readonly norms: Readonly<Record<string, string>>
  readonly hashedNorms: Readonly<Record<string, string>>
  readonly symbols: Readonly<Record<string, number>>
}

/** Reads the language data that belongs to this package. */
export function loadLanguage(): Language {
  const file = JSON.parse(
    readFileSync(new URL("../data/language.json", import.meta.url), "utf8"),
  ) as LanguageFile
  return {
    patterns: file.patterns,
    exceptions: new Map(Object.entries(file.exceptions)),
    norms: new Map(Object.entries(file.norms)),
    hashedNorms: new Map(Object.entries(file.hashedNorms)),
    symbols: new Map(Object.entries(file.symbols)),
  }
}
