// "Ruritania and Freedonia agreed to resume contacts": with each other, without a word of it.
import { pairNouns } from "../../lexicon/people-words.ts"
import { doerOf } from "../holders/subject.ts"
import { childrenBy, type Word } from "../words/word.ts"

const takingUp = /^(?:resum|restor|renew|re-?establish|re-?open|restart|reviv|pick)(?:e|es|ed|ing|s)?$/

/** Takes a noun of contact; says whether two sides are said to take it up again. */
export const isTakenUpByBoth = (word: Word): boolean => {
  if (!/^(?:contacts?|communications?)$/.test(word.lower)) return false
  if (word.dep !== "dobj" || !takingUp.test(word.head.lower)) return false
  const verb = word.head
  // "agreed to have their envoys resume contacts": whose envoys they are.
  const doer = doerOf(verb.dep === "ccomp" && verb.head.base === "have" ? verb.head : verb)?.word
  if (doer === undefined) return false
  return (
    childrenBy(doer, "conj").length > 0 ||
    /^(?:both|they)$/.test(doer.lower) ||
    (pairNouns.has(doer.lower) && doer.children.some((child) => /^(?:two|both)$/.test(child.lower)))
  )
}
