// "must withdraw before talks can begin", "demanded that they withdraw before any talks": no talks without
// it.
import { childBy, childrenBy, type Word } from "../words/word.ts"
import { modalityOf } from "./modifiers.ts"

export interface Demand {
  readonly verb: Word
  /** Whose demand it is: the subject's of a verb of demanding, else the speaker's. */
  readonly holderFrom: "subject" | "speaker"
}

const demanding = /^(?:demand|insist|require|stipulate|want)$/

/** Takes a verb; gives the demand in which what it says is asked of others; null without one. */
export const demandOf = (verb: Word): Demand | null => {
  if (verb.pos !== "verb" || childrenBy(verb, "nsubj").some((one) => /^(?:we|i)$/.test(one.lower)))
    return null
  const { head } = verb
  if (head !== verb && /^(?:ccomp|xcomp)$/.test(verb.dep) && demanding.test(head.base))
    return { verb: head, holderFrom: "subject" }
  return modalityOf(verb) === "must" || isHaveTo(verb) ? { verb, holderFrom: "speaker" } : null
}

const isHaveTo = (verb: Word): boolean =>
  verb.dep === "xcomp" && verb.head.base === "have" && childBy(verb.head, "dobj") === undefined

/** Takes the verb of a clause of talks; gives the demand that is to be met before it; null without one. */
export const demandBefore = (verb: Word): Demand | null =>
  verb.dep === "advcl" &&
  childrenBy(verb, "mark", "advmod").some((mark) => mark.lower === "before" || mark.lower === "until")
    ? demandOf(verb.head)
    : null
