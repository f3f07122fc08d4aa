// Talks that should be held in one way: "should be held in a neutral country", "insists that any talks be
// bilateral".
import { anyOf } from "../../lexicon/any-of.ts"
import { formatWords } from "../../lexicon/light-words.ts"
import { childrenBy, mayBe, prepositional, type Word } from "../words/word.ts"
import { isNegatedVerb, modalityOf } from "./modifiers.ts"

export interface ChosenWay {
  readonly verb: Word
  readonly rule: string
  readonly holderFrom: "subject" | "speaker"
}

const rule = "talks-in-one-way"
const wishing = /^(?:insist|demand|want|propose|prefer|stipulate|require)$/
const holding = /^(?:hold|take|conduct|proceed|continue|happen|go|be|lead)$/
const venues = anyOf(`country capital venue place site city territory soil ground format forum framework`)

/** Takes the verb that talks are the subject of; gives who chooses a way to hold them; null when none. */
export const chosenWay = (verb: Word): ChosenWay | null => {
  if (isNegatedVerb(verb) || !holding.test(verb.base) || !namesWay(verb)) return null
  const { head } = verb
  if (head !== verb && /^(?:ccomp|xcomp)$/.test(verb.dep) && wishing.test(head.base))
    return { verb: head, rule: `${rule}+${head.base}`, holderFrom: "subject" }
  return modalityOf(verb) === "must" ? { verb, rule, holderFrom: "speaker" } : null
}

const namesWay = (verb: Word): boolean =>
  (verb.base === "be" && childrenBy(verb, "acomp").some((one) => formatWords.has(one.lower))) ||
  prepositional(verb, "under", "through", "within", "via").some((one) => one.entity !== "DATE") ||
  prepositional(verb, "in", "on", "at").some((one) => venues.test(one.lower) || mayBe(one, "GPE"))

const frames =
  anyOf(`platforms? formats? forums? frameworks? fora venues? channels? mechanisms? structures? places?
    bod(?:y|ies)`)

/** "at the existing platforms, within the agreed formats": a way that has no name, not talks of any kind. */
export const saysWhere = (verb: Word): boolean =>
  prepositional(verb, "at", "in", "on", "within", "through", "under", "via").some((one) =>
    frames.test(one.lower),
  )
