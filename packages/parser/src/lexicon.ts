// What the model sees of a word (spacy/lang/lex_attrs.py, spacy/vocab.pyx): hashes of norm, first
// character, last three characters and shape. Words are kept in a bounded cache and numbered, so that
// encoders can keep their own caches.
import { type Hash, hashString } from "./hashing.ts"
import type { Language } from "./language-data.ts"
import { isSpace } from "./whitespace.ts"
import { wordShape } from "./word-shape.ts"

/** Words that are remembered at once. */
export const LEXICON_SIZE = 16384

export interface Lexeme {
  /** Number below LEXICON_SIZE, unique until the next clearing. */
  readonly id: number
  readonly norm: string
  readonly isSpace: boolean
  /** norm, prefix, suffix, shape */
  readonly hashes: readonly Hash[]
}

export interface Lexicon {
  /** Counts clearings: ids of an older generation mean nothing. */
  generation(): number
  /** Forgets every word unless `room` more fit. */
  makeRoom(room: number): void
  /** The word's entry; `norm` only where a tokenizer exception sets it. */
  lookup(text: string, norm: string | undefined): Lexeme
}

/** Makes an empty lexicon for the language. */
export function createLexicon(language: Language): Lexicon {
  const words = new Map<string, Lexeme>()
  let generation = 0

  const hash = (text: string): Hash => {
    if (text === "") return { low: 0, high: 0 }
    const symbol = language.symbols.get(text)
    return symbol === undefined ? hashString(text) : { low: symbol, high: 0 }
  }

  const create = (text: string, ownNorm: string | undefined): Lexeme => {
    const norm = ownNorm ?? standardNorm(language, text)
    const hashes = [hash(norm), hash(firstCharacter(text)), hash(lastThree(text)), hash(wordShape(text))]
    return { id: words.size, norm, isSpace: isSpace(text.charCodeAt(0)), hashes }
  }

  return {
    generation: () => generation,
    makeRoom(room) {
      if (words.size + room <= LEXICON_SIZE) return
      words.clear()
      generation++
    },
    lookup(text, norm) {
      const key = norm === undefined ? text : `${text}\u0000${norm}`
      let lexeme = words.get(key)
      if (lexeme === undefined) {
        lexeme = create(text, norm)
        words.set(key, lexeme)
      }
      return lexeme
    },
  }
}

/** The norm of a word that no tokenizer exception gives one: from the model's table, else its lower case. */
export function standardNorm(language: Language, text: string): string {
  const known = language.norms.get(text)
  if (known !== undefined) return known
  const { low, high } = hashString(text)
  const key = high.toString(16) + low.toString(16).padStart(8, "0")
  return language.hashedNorms.get(high === 0 ? low.toString(16) : key) ?? text.toLowerCase()
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0)!)
}

function lastThree(text: string): string {
  let at = text.length
  for (let i = 0; i < 3 && at > 0; i++) {
    at--
    if (at > 0 && isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1))) at--
  }
  return text.slice(at)
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
