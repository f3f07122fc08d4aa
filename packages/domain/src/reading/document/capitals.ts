// Headlines in capitals, as the wires print them: each word in the case that the text below gives it.
import { isOperatorVerbForm } from "../../lexicon/index.ts"
import type { Piece } from "./headline-ellipsis.ts"

/** Takes a headline's words; says whether it is printed in capitals. */
export const isInCapitals = (pieces: readonly Piece[]): boolean => {
  const long = pieces.filter((piece) => /[A-Za-z]{3,}/.test(piece.text))
  return long.length > 2 && long.every((piece) => piece.text === piece.text.toUpperCase())
}

const ticker = /^<[A-Z0-9.]+>$/
const wordForm = /[\p{L}][\p{L}'’.-]*/gu

/**
 * Takes the words of a headline in capitals and the text below; gives them as the text writes them, without
 * ticker symbols; what the text does not hold is small.
 */
export const recased = (pieces: readonly Piece[], text: string): readonly Piece[] => {
  const forms = formsIn(text)
  return pieces
    .filter((piece) => !ticker.test(piece.text))
    .map((piece) => ({ ...piece, text: piece.text.replace(wordForm, (word) => recase(word, forms)) }))
}

/**
 * "Pearl divers …": takes a headline's first word and the text below; gives it small when the text writes
 * it so and never in capitals.
 */
export const asInText = (piece: Piece, text: string): Piece => {
  const found = /^\p{Lu}\p{Ll}{2,}(?=['’]?$)/u.exec(piece.text)
  if (found === null) return piece
  const lower = found[0].toLowerCase()
  const named = new RegExp(`[\\p{L},;-] ${found[0]}\\b`, "u")
  const small = new RegExp(`(?<![\\p{L}'’-])${lower}(?![\\p{L}-])`, "u")
  return small.test(text) && !named.test(text) ? { ...piece, text: piece.text.toLowerCase() } : piece
}

const recase = (word: string, forms: ReadonlyMap<string, string>): string => {
  const lower = word.toLowerCase()
  const known = forms.get(lower) ?? forms.get(lower.replace(/['’.-]+$/, ""))
  if (known !== undefined) return known + word.slice(known.length)
  const owner = /^(.+?)(['’]s?)$/.exec(lower)
  const named = owner === null ? undefined : forms.get(owner[1] as string)
  if (owner !== null && named !== undefined) return named + (owner[2] as string)
  if (word.includes("-"))
    return word
      .split("-")
      .map((part) => recase(part, forms))
      .join("-")
  return forms.size === 0 && !isOperatorVerbForm(lower) ? word : lower
}

/** How the text writes each word: small letters win over capitals; what opens a sentence shows nothing. */
const formsIn = (text: string): ReadonlyMap<string, string> => {
  const small = new Map<string, string>()
  const named = new Map<string, string>()
  for (const found of text.matchAll(/\p{L}[\p{L}'’-]*(?:\.\p{L}\.?)*/gu)) {
    const word = found[0].replace(/['’]s?$/, "")
    const lower = word.toLowerCase()
    if (word === lower) small.set(lower, word)
    else if (!/^\p{Lu}\p{Ll}*$/u.test(word) || !opensSentence(text, found.index)) {
      if (!named.has(lower)) named.set(lower, word)
    }
  }
  for (const [lower, word] of small) named.set(lower, word)
  return named
}

const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?]["”’)]?\s|\n|["“])\s*$/.test(text.slice(Math.max(0, at - 3), at))
