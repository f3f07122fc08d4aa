// A format said to be the one: "for us that format is the council", "the council is the right place".
import { isPlaceToTalk, isRightOne, rightPlaceFor } from "../objects/right-place.ts"
import type { TalkHit } from "../objects/talk-object.ts"
import { childBy, childrenBy, prepositional, type Word } from "../words/word.ts"
import { isNegatedVerb, modalityOf } from "./modifiers.ts"

export interface Choice {
  readonly verb: Word
  /** Whose choice it is: whom "for" names, the subject of "regards it as", else the speaker. */
  readonly holderFrom: "for" | "speaker" | "subject"
}

/** Takes a talk object; gives the verb that makes a place for it the choice of somebody; null for none. */
export const choiceOf = (hit: TalkHit): Choice | null => {
  if (hit.entry.needs === "by themselves") return choiceOfTwo(hit.word)
  const place = hit.kind === "format" ? null : rightPlaceFor(hit.word)
  return place === null ? choiceOfFormat(hit) : choiceOfPlace(place)
}

const regarding = /^(?:regard|see|saw|view|consider|deem|treat|call)/

/** "regards the council as the proper place for talks", "the council is the only forum for talks". */
const choiceOfPlace = (place: Word): Choice | null => {
  const { head, dep } = place
  const verb = dep === "pobj" && head.lower === "as" ? head.head : head
  if (verb.pos !== "verb" || isNegatedVerb(verb)) return null
  if (regarding.test(verb.lower) && /^(?:pobj|oprd|ccomp|dobj|attr|xcomp)$/.test(dep))
    return modalityOf(verb) === "fact" ? { verb, holderFrom: "subject" } : null
  const other = dep === "attr" ? childBy(verb, "nsubj") : dep === "nsubj" ? childBy(verb, "attr") : undefined
  const said = /^(?:be|remain)$/.test(verb.base) && other !== undefined && !/^wh/.test(other.lower)
  return said && /^(?:fact|would)$/.test(modalityOf(verb)) ? { verb, holderFrom: "speaker" } : null
}

const wishing = /^(?:want|prefer|insist|demand|propose|seek|hope|wish|like)$/

/** "wants it settled bilaterally", "should be kept bilateral", "is a bilateral matter". */
const choiceOfTwo = (word: Word): Choice | null => {
  const { head } = word
  const verb = word.pos === "verb" ? word : head
  if (isNegatedVerb(verb)) return null
  if (word.pos !== "verb")
    return verb.base === "be" && modalityOf(verb) === "fact" ? { verb, holderFrom: "speaker" } : null
  if (/^(?:xcomp|ccomp|advcl)$/.test(verb.dep) && wishing.test(head.base) && !isNegatedVerb(head))
    return { verb: head, holderFrom: "subject" }
  if (childrenBy(verb, "advmod").some((one) => /^(?:rather|sooner)$/.test(one.lower)))
    return { verb, holderFrom: "subject" }
  const bound = modalityOf(verb) === "must" || (verb.dep === "xcomp" && head.base === "have")
  return bound && childBy(verb.dep === "xcomp" ? head : verb, "nsubjpass", "nsubj") !== undefined
    ? { verb, holderFrom: "speaker" }
    : null
}

const choiceOfFormat = ({ word, kind }: TalkHit): Choice | null => {
  const verb = word.head
  if (kind === "format" && isRegarded(word)) return { verb, holderFrom: "subject" }
  if (kind !== "format" || verb.base !== "be" || verb === word) return null
  const other =
    word.dep === "attr" ? childBy(verb, "nsubj") : word.dep === "nsubj" ? childBy(verb, "attr") : undefined
  if (other === undefined || !isPlaceToTalk(other)) return null
  if (childrenBy(verb, "prep").some((child) => child.lower === "for" && child.i < verb.i))
    return { verb, holderFrom: "for" }
  return isRightOne(other) ? { verb, holderFrom: "speaker" } : null
}

/** "regards the council as the proper place for talks", "considers it the right forum". */
const isRegarded = (word: Word): boolean =>
  word.dep === "dobj" &&
  regarding.test(word.head.lower) &&
  [...prepositional(word.head, "as"), ...childrenBy(word.head, "oprd", "attr")].some(
    (place) => isPlaceToTalk(place) && isRightOne(place),
  )
