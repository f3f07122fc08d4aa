// “They need to come back to the table”: what a speaker asks of the other side.
import { childBy, childrenBy, type Word } from "../words/word.ts"
import { isInfinitive, isNegatedVerb, modalityOf } from "./modifiers.ts"

const summoned = /^(?:come|return|get|sit|rejoin|resume|meet|talk|negotiate|bargain)$/

/**
 * Takes the verb at the top of a talk object's clause; says whether somebody quoted asks others for talks by
 * it: "they must return to the table", "the company needs to sit down with us".
 */
export const isOthersDuty = (verb: Word): boolean => {
  if (verb.quotation < 0 || !summoned.test(verb.base) || isNegatedVerb(verb)) return false
  const needed = isInfinitive(verb) && verb.dep === "xcomp" && /^(?:need|have)$/.test(verb.head.base)
  const top = needed ? verb.head : verb
  if (isNegatedVerb(top) || (needed ? modalityOf(top) !== "fact" : modalityOf(top) !== "must")) return false
  if (!/^(?:ROOT|ccomp|conj|parataxis)$/.test(top.dep) || childBy(top, "mark", "expl") !== undefined)
    return false
  return othersOf(verb).length > 0
}

/** Takes such a verb; gives the words for those of whom it is asked. */
export const othersOf = (verb: Word): readonly Word[] =>
  childrenBy(childBy(verb, "nsubj") === undefined ? verb.head : verb, "nsubj").filter(
    ({ lower, pos }) =>
      /^(?:noun|proper|pronoun)$/.test(pos) &&
      !/^(?:we|i|you|it|this|that|which|who|what|there|everyone|everybody|people|sides|parties)$/.test(lower),
  )
