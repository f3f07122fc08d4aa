// "will be in Bruges", "refused to go to Bruges", where talks are held there: the talks themselves.
import { objectsFor } from "../../lexicon/index.ts"
import type { WhoIsWho } from "../mentions/who-is-who.ts"
import { isInfinitive } from "../operators/modifiers.ts"
import { childBy, childrenBy, type Word } from "../words/word.ts"
import { isTalkNoun } from "./invited-to.ts"
import type { TalkHit } from "./talk-object.ts"

const going = /^(?:go|come|travel|fly|head|return|send|dispatch)$/
const callingBack = /^(?:recall|withdraw|pull|call|bring)$/
const delegates = /^(?:negotiators?|delegat(?:ion|ions|es?)|teams?|representatives?|envoys?)$/

/**
 * Takes a word, the talk object before it and who knows the venues; gives the talks that are held there, null
 * for any other word.
 */
export const venueMeant = (word: Word, before: TalkHit | undefined, who: WhoIsWho): TalkHit | null => {
  if (word.dep !== "pobj" || !/^\p{Lu}/u.test(word.text) || !leadsThere(word) || !who.isVenue(word))
    return null
  const entry = objectsFor("talks", "noun")[0]
  if (entry === undefined) return null
  const told = before !== undefined && isTalkNoun(before.word) ? { antecedent: before.word } : {}
  return { word, entry, kind: "event", definite: true, format: null, venue: true, ...told }
}

/** "be in Bruges", "go to Bruges", "recalled its envoys from Bruges", and not to do something else there. */
const leadsThere = ({ head: preposition }: Word): boolean => {
  const verb = preposition.head.pos === "verb" ? preposition.head : preposition.head.head
  if (verb.pos !== "verb" || childBy(verb, "acomp", "attr", "expl") !== undefined) return false
  const sent = childrenBy(verb, "dobj")
  const own = sent.length === 0 || sent.some((one) => delegates.test(one.lower))
  if (!own || hasPurpose(verb)) return false
  if (preposition.lower === "in") return /^(?:be|arrive)$/.test(verb.base)
  if (preposition.lower === "to") return going.test(verb.base)
  return /^(?:from|of)$/.test(preposition.lower) && callingBack.test(verb.base) && sent.length > 0
}

/** "will be in Bruges to sing", "for a concert". */
const hasPurpose = (verb: Word): boolean =>
  verb.children.some(
    (child) =>
      (/^(?:advcl|xcomp)$/.test(child.dep) && isInfinitive(child)) ||
      (child.dep === "prep" && child.lower === "for"),
  )
