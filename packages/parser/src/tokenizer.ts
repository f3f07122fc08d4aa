// Text to tokens as spaCy's tokenizer cuts it (spacy/tokenizer.pyx `_tokenize_affixes`): runs of whitespace
// and of other characters; one space after a token belongs to it, any further whitespace is a token of its
// own.
import { createAffixSplitter } from "./affixes.ts"
import type { Language } from "./language-data.ts"
import { createSpecialCases } from "./special-cases.ts"
import { isSpace } from "./whitespace.ts"

/** A token without analysis. Offsets are UTF-16 code units of the text. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly spaceAfter: boolean
  /** Set only where an exception of the language gives one. */
  readonly norm: string | undefined
}

/**
 * A run without whitespace, or of whitespace, is cut after this many code units, so that any text takes
 * linear time. spaCy does not cut; no word, URL or indentation of real prose is that long.
 */
export const LONGEST_RUN = 1024

/**
 * Makes the tokenizer: a function from a text to its pieces, which together with single spaces cover the
 * text.
 */
export function createTokenizer(language: Language): (text: string) => Piece[] {
  const splitter = createAffixSplitter(language)
  const applySpecialCases = createSpecialCases(language, splitter)

  const pushRun = (text: string, start: number, end: number, spaceAfter: boolean, pieces: Piece[]) => {
    let offset = start
    const tokens = splitter.split(text.slice(start, end))
    for (let i = 0; i < tokens.length; i++) {
      const [token, norm] = tokens[i]!
      const next = offset + token.length
      pieces.push({
        text: token,
        start: offset,
        end: next,
        spaceAfter: spaceAfter && i === tokens.length - 1,
        norm,
      })
      offset = next
    }
  }

  return (text) => {
    const pieces: Piece[] = []
    let at = 0
    while (at < text.length) {
      const end = runEnd(text, at)
      const closedBySpace = !isSpace(text.charCodeAt(at)) && text.charCodeAt(end) === SPACE
      pushRun(text, at, end, closedBySpace, pieces)
      at = closedBySpace ? end + 1 : end
    }
    return applySpecialCases(text, pieces)
  }
}

const SPACE = 0x20

/**
 * End of the run of whitespace, or of other characters, that starts at `start`; never between two
 * surrogates.
 */
function runEnd(text: string, start: number): number {
  const space = isSpace(text.charCodeAt(start))
  const limit = Math.min(text.length, start + LONGEST_RUN)
  let end = start + 1
  while (end < limit && isSpace(text.charCodeAt(end)) === space) end++
  const cutsPair = end === limit && end < text.length && /[\ud800-\udbff]/.test(text[end - 1]!)
  return cutsPair ? end - 1 : end
}
