// People without a name of their own: gardeners, mining bosses, the health secretary.
import { isCrowd, pairNouns, portfolioWords } from "../../lexicon/people-words.ts"
import { childrenBy, prepositional, type Word } from "../words/word.ts"

/** Takes a word; says whether it is a plural noun for plain people, not "lawyers on both sides". */
export const isCrowdHere = (word: Word): boolean =>
  word.tag === "NNS" &&
  isCrowd(word.lower) &&
  (!pairNouns.has(word.lower) || hasModifier(word)) &&
  !prepositional(word, "on", "for").some(({ lower }) => /^sides?$/.test(lower))

/** Takes a noun; says whether it means the employers of a trade, of no state: "mining bosses". */
export const isOfTrade = (word: Word): boolean =>
  /^(?:bosses|executives|managers|owners)$/.test(word.lower) &&
  word.children.some(
    (child) =>
      /^(?:compound|amod|nmod)$/.test(child.dep) &&
      (word.lower === "bosses" ? !ranks.test(child.lower) : /^(?:NN|NNS|VBG)$/.test(child.tag)),
  )

const ranks = /^(?:senior|top|new|old|big|own|other|former|local)$/

/** Takes a noun; says whether it is "the primate", "the government" of a text that names no state. */
export const isTheOnly = (word: Word): boolean =>
  word.tag === "NN" &&
  !/^(?:spokes.*|official|diplomat|aide|adviser|advisor|side|source|head|team|chief|leader|delegate)$/.test(
    word.lower,
  ) &&
  word.children.some((child) => child.lower === "the")

/** Takes a noun; says whether it is "the health secretary" of a text that names no state. */
export const isMinister = (word: Word): boolean =>
  /^(?:minister|secretary|commissioner|mayor|governor)$/.test(word.lower) &&
  isTheOnly(word) &&
  childrenBy(word, "amod", "compound", "nmod").every(({ lower }) => portfolioWords.has(lower))

/** Takes a noun; says whether a word with it tells what sort: "striking nurses", not "the two". */
export const hasModifier = (word: Word): boolean =>
  word.children.some(
    (child) =>
      /^(?:amod|compound|nmod|poss)$/.test(child.dep) &&
      !/^(?:two|other|new|own|whole|same|latter|former|last|such)$/.test(child.lower),
  )

/** Takes a noun for a body; says whether its kind alone tells it: "the rebel groups". */
export const isNamedByKind = (word: Word): boolean =>
  hasModifier(word) && !/^(?:members?|sides?)$/.test(word.lower)
