// A format said to be the one: "for us that format is the council", "the council is the right place".
import type { TalkHit } from "../objects/talk-object.ts"
import { childBy, childrenBy, prepositional, type Word } from "../words/word.ts"

const places = /^(?:formats?|forum|place|platform|venue|channel|framework|table|setting|way|body)$/
const fitting = /^(?:right|proper|only|best|appropriate|natural|correct|suitable|preferred|agreed)$/

export interface Choice {
  readonly verb: Word
  /** Whose choice it is: whom "for" names, the subject of "regards it as", else the speaker. */
  readonly holderFrom: "for" | "speaker" | "subject"
}

/** Takes a named format; gives the verb that makes it the choice of somebody; null for none. */
export const choiceOf = ({ word, kind }: TalkHit): Choice | null => {
  const verb = word.head
  if (kind === "format" && isRegarded(word)) return { verb, holderFrom: "subject" }
  if (kind !== "format" || verb.base !== "be" || verb === word) return null
  const other =
    word.dep === "attr" ? childBy(verb, "nsubj") : word.dep === "nsubj" ? childBy(verb, "attr") : undefined
  if (other === undefined || !places.test(other.lower)) return null
  if (childrenBy(verb, "prep").some((child) => child.lower === "for" && child.i < verb.i))
    return { verb, holderFrom: "for" }
  return other.children.some((child) => fitting.test(child.lower)) ? { verb, holderFrom: "speaker" } : null
}

/** "regards the council as the proper place for talks", "considers it the right forum". */
const isRegarded = (word: Word): boolean =>
  word.dep === "dobj" &&
  /^(?:regard|see|view|consider|deem|treat)$/.test(word.head.base) &&
  [...prepositional(word.head, "as"), ...childrenBy(word.head, "oprd", "attr")].some(
    (place) => places.test(place.lower) && place.children.some((child) => fitting.test(child.lower)),
  )
