// What has been said near a word: an answer is to that, however long the text is.
import type { Word } from "../words/word.ts"
import type { Draft } from "./assemble.ts"

const BEFORE_MAX = 200
const AFTER_MAX = 20

/**
 * Takes drafts; gives a function from a word to those whose operators stand around it, in the order of
 * the text. Cost of a call: logarithmic in their number.
 */
export const draftsNear = (drafts: readonly Draft[]): ((word: Word) => readonly Draft[]) => {
  const sorted = [...drafts].sort((a, b) => a.finding.operator.start - b.finding.operator.start)
  return (word) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.finding.operator.start ?? 0) < word.start) low = middle + 1
      else high = middle
    }
    return sorted.slice(Math.max(0, low - BEFORE_MAX), low + AFTER_MAX)
  }
}
