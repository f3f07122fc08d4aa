// Whether a verb of talking has somebody to talk with.

import { anyOf } from "../../lexicon/any-of.ts"
import type { WhoIsWho } from "../mentions/who-is-who.ts"
import { isInfinitive } from "../operators/modifiers.ts"
import { childBy, prepositional, type Word } from "../words/word.ts"
import { isBystander, isParty } from "./party-words.ts"

/** Takes "talk" or "negotiate" and its object; says whether talks are meant, not talk about something. */
export const talksWith = (
  verb: Word,
  object: Word | undefined,
  withParty: boolean,
  resolver: WhoIsWho,
): boolean => {
  const topics = prepositional(verb, "about")
  if (verb.base === "talk" && !withParty && topics.length > 0) {
    const others = topics.flatMap((topic) => prepositional(topic, "with"))
    if (others.length > 0) return others.some((one) => isParty(one, resolver) && !isBystander(one, resolver))
    return verb.head.lower === "nothing" || topics.some(isAnything) || isOfBody(verb)
  }
  return (
    object === undefined ||
    withParty ||
    isSentFor(verb) ||
    isOverTerms(verb, object) ||
    prepositional(object, "with").some((one) => isParty(one, resolver))
  )
}

/** "The union is willing to talk about pensions": not what a person is glad to tell of himself. */
const isOfBody = ({ head }: Word): boolean => {
  if (head.pos !== "adjective" || !/^(?:ready|willing|prepared|open)$/.test(head.lower)) return false
  const subject = childBy(head.head, "nsubj")
  const person = /^(?:he|she|i|you|who)$/.test(subject?.lower ?? "he")
  return !person && subject?.pos !== "proper"
}

/** "would talk about anything": with whomever it is that they talk. */
const isAnything = (word: Word): boolean => /^(?:anything|everything|all)$/.test(word.lower)

const terms =
  anyOf(`agreements? deal contracts? settlement truce cease-?fire peace solution accord compromise end terms
    pact treaty`)

/** "refuses to negotiate a new contract", "ready to negotiate a truce": with the other side. */
const isOverTerms = (verb: Word, object: Word): boolean =>
  verb.base === "negotiate" &&
  terms.test(object.lower) &&
  (isInfinitive(verb) || (verb.tag === "VBG" && /^(?:pcomp|xcomp)$/.test(verb.dep)))

/** "will send a team to negotiate a truce", "flies out to negotiate a swap". */
const isSentFor = (verb: Word): boolean =>
  verb.base === "negotiate" &&
  isInfinitive(verb) &&
  /^(?:advcl|xcomp|acl)$/.test(verb.dep) &&
  /^(?:send|dispatch|fly|travel|go|arrive)$/.test(verb.head.base)
