// "is willing to come back", "agreed to resume on Monday" after talks were told: those talks.
import { childBy, childrenBy, type Word } from "../words/word.ts"
import type { TalkHit } from "./talk-object.ts"

/**
 * Takes a word and the talk object before it; gives the talks to which somebody is to come back: "talks broke
 * down on Friday; the company is willing to come back".
 */
export const backAgain = (word: Word, before: TalkHit | undefined): TalkHit | null => {
  if (before === undefined || before.kind === "invitation" || before.word.i === word.i) return null
  if (word.sentence - before.word.sentence > 2 || !isBackAgain(word)) return null
  return { ...before, word, kind: "act", antecedent: before.antecedent ?? before.word }
}

/** Takes a word; says whether it is "to come back" under what says a stance, with at most a day beside it. */
export const isBackAgain = (word: Word): boolean =>
  word.dep === "xcomp" &&
  word.tag === "VB" &&
  comesBack(word) &&
  childBy(word, "dobj", "xcomp", "ccomp", "nsubj") === undefined &&
  childrenBy(word, "prep").every(({ lower }) => /^(?:on|by|after|before)$/.test(lower))

const comesBack = (word: Word): boolean =>
  /^(?:come|go)$/.test(word.base)
    ? word.children.some((child) => child.lower === "back" && child.children.length === 0)
    : /^(?:resume|reconvene)$/.test(word.base)
