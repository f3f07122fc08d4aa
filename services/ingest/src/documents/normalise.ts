// One form of text for all later offsets: LF line ends, NFC, no control characters. A map leads back to the
// original.

export type Normalisation = "line_ends" | "control_characters" | "lone_surrogates" | "nfc"

export interface NormalisedText {
  readonly text: string
  /** What was changed; empty when the text was already in this form. */
  readonly changes: readonly Normalisation[]
  /** From a UTF-16 offset of `text` to the UTF-16 offset of the original where that character began. */
  readonly originalOffset: (offset: number) => number
}

const lineEnd = /\r\n?|\u2028|\u2029|\u0085/
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/

/**
 * A character and what may join it once control characters are gone (marks, and the vowels and finals of
 * Hangul):
 * the unit within which NFC can change anything.
 */
const cluster =
  /\r\n|[\s\S][\p{M}\u1160-\u11ff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]*/gu

/**
 * Takes any text; gives it in the one form that is stored and counted in.
 * Method: Unicode Standard Annex 15 (NFC) a cluster at a time, so that every offset keeps its origin.
 */
export const normalise = (original: string): NormalisedText => {
  if (isNormal(original)) return { text: original, changes: [], originalOffset: (offset) => offset }
  const changes = new Set<Normalisation>()
  const pieces: string[] = []
  const starts: number[] = []
  const origins: number[] = []
  let length = 0
  const add = (piece: string, origin: number): void => {
    pieces.push(piece)
    starts.push(length)
    origins.push(origin)
    length += piece.length
  }
  const wellFormed = original.toWellFormed()
  if (wellFormed !== original) changes.add("lone_surrogates")
  for (const match of wellFormed.matchAll(cluster)) {
    const piece = normalisePiece(match[0], changes)
    if (piece !== "") add(piece, match.index)
  }
  const originalOffset = (offset: number): number => originOf(offset, starts, origins)
  return { text: pieces.join(""), changes: [...changes].sort(), originalOffset }
}

const isNormal = (text: string): boolean =>
  text.isWellFormed() && !lineEnd.test(text) && !control.test(text) && text.normalize("NFC") === text

const normalisePiece = (piece: string, changes: Set<Normalisation>): string => {
  let result = piece
  if (lineEnd.test(result)) {
    changes.add("line_ends")
    result = result.replace(lineEnd, "\n")
  }
  if (control.test(result)) {
    changes.add("control_characters")
    result = result.replace(new RegExp(control, "g"), "")
  }
  const composed = result.normalize("NFC")
  if (composed !== result) changes.add("nfc")
  return composed
}

const originOf = (offset: number, starts: readonly number[], origins: readonly number[]): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return (origins[low] ?? 0) + (offset - (starts[low] ?? 0))
}
