// Which words stand as nouns of talks: mistagged ones, hyphenated ones, not those that only describe another.
import type { TalkObject } from "../../lexicon/entry.ts"
import { objectsFor, operatorsFor } from "../../lexicon/index.ts"
import { hyphenated } from "../operators/formatted.ts"
import { childBy, isNoun, type Word } from "../words/word.ts"

/** The nouns that a word can be, with what hyphens join to it: a "sit-down" comes in pieces. */
export const nounsOf = (word: Word): readonly TalkObject[] => {
  const own = objectsFor(word.lower, "noun")
  const { words } = word.tree
  if (words[word.i - 1]?.text !== "-" && words[word.i + 1]?.text !== "-") return own
  return [...own, ...objectsFor(hyphenated(word), "noun")]
}

const flipped = new Set("talks meeting dialogue conference summit negotiations visit".split(" "))
const nounPlaces = new Set("dobj pobj nsubj nsubjpass attr conj".split(" "))

/**
 * The tagger takes "talks" and "meeting" for verbs at times; the place in the tree shows that they are
 * nouns.
 */
export const isNounHere = (word: Word): boolean =>
  isNoun(word) ||
  (word.pos === "verb" &&
    flipped.has(word.lower) &&
    nounPlaces.has(word.dep) &&
    childBy(word, "nsubj", "aux", "dobj") === undefined &&
    (word.dep !== "conj" || word.lower !== "meeting")) ||
  (word.lower === "summit" && word.pos === "verb")

export const isModifier = (word: Word): boolean => /^(?:compound|nmod|amod|poss)$/.test(word.dep)

/** "talks offer" is an offer of talks; in "summit meeting" the meeting is the object. */
export const isModifierOfTalk = (word: Word): boolean =>
  isModifier(word) && !(operatorsFor(word.head.lower, "noun").length > 0 || word.head.lower === "invitation")
