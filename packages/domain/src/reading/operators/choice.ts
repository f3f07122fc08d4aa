// A format said to be the one: "for us that format is the council", "the council is the right place".
import type { TalkHit } from "../objects/talk-object.ts"
import { childBy, childrenBy, type Word } from "../words/word.ts"

const places = /^(?:formats?|forum|place|platform|venue|channel|framework|table|setting|way|body)$/
const fitting = /^(?:right|proper|only|best|appropriate|natural|correct|suitable|preferred|agreed)$/

export interface Choice {
  readonly verb: Word
  /** Whose choice it is: whom "for" names, else the speaker. */
  readonly holderFrom: "for" | "speaker"
}

/** Takes a named format; gives the verb that makes it the choice of somebody; null for none. */
export const choiceOf = ({ word, kind }: TalkHit): Choice | null => {
  const verb = word.head
  if (kind !== "format" || verb.base !== "be" || verb === word) return null
  const other =
    word.dep === "attr" ? childBy(verb, "nsubj") : word.dep === "nsubj" ? childBy(verb, "attr") : undefined
  if (other === undefined || !places.test(other.lower)) return null
  if (childrenBy(verb, "prep").some((child) => child.lower === "for" && child.i < verb.i))
    return { verb, holderFrom: "for" }
  return other.children.some((child) => fitting.test(child.lower)) ? { verb, holderFrom: "speaker" } : null
}
