// How a word hangs on what governs it, prepositions stepped over.
import type { Word } from "../words/word.ts"
import { isInfinitive } from "./modifiers.ts"

export interface Relation {
  readonly governor: Word
  readonly dep: string
  /** Prepositions between, nearest first: "out of" gives ["of", "out"]. */
  readonly prepositions: readonly string[]
  readonly between: readonly Word[]
}

/** Takes a word; gives its governor and the way to it; null at a root. */
export const relationOf = (word: Word): Relation | null => {
  if (word.head === word) return null
  const prepositions: string[] = []
  const between: Word[] = []
  let below = word
  let at = word.head
  while (isPreposition(at, below) && at.head !== at && prepositions.length < 4) {
    prepositions.push(at.lower)
    between.push(at)
    below = at
    at = at.head
  }
  // "no reason to meet": the parser takes the infinitive for a relative clause.
  const own = word.dep === "relcl" && word.pos === "verb" && isInfinitive(word) ? "acl" : word.dep
  const dep = prepositions.length > 0 ? "prep" : own
  return { governor: at, dep, prepositions, between }
}

const isPreposition = (word: Word, below: Word): boolean =>
  below.dep === "pobj" ||
  below.dep === "pcomp" ||
  ((word.pos === "preposition" || word.pos === "adverb") &&
    (below.dep === "prep" || word.dep === "prep" || word.dep === "advmod") &&
    below.dep !== "advmod" &&
    !isDegree(word))

/** "too soon to meet": no way to the verb, but what is said of the meeting. */
const isDegree = (word: Word): boolean => word.children.some((child) => child.lower === "too")
