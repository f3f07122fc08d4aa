// What an invitation is to: talks, a meeting, a place, or something that is no talk at all.
import { objectsFor } from "../../lexicon/index.ts"
import { lightVerbs } from "../../lexicon/light-words.ts"
import type { WhoIsWho } from "../mentions/who-is-who.ts"
import { isInfinitive } from "../operators/modifiers.ts"
import { childBy, childrenBy, isNoun, prepositional, type Word } from "../words/word.ts"
import { isParty } from "./party-words.ts"

/** Takes a word; says whether it is a noun of talks: talks, a meeting, a conference. */
export const isTalkNoun = (word: Word): boolean =>
  objectsFor(word.lower, "noun").some((entry) => entry.kind === "event")

/** An invitation to talks, to meet, to a place or to nobody knows what; not one "to tender". */
export const isToTalk = (word: Word, resolver: WhoIsWho): boolean => {
  const complement = childBy(word, "acl")
  if (complement !== undefined && isOnAir(word, complement)) return false
  if (complement !== undefined && complement.pos === "verb")
    return lightVerbs.has(complement.base) || objectsFor(complement.lower, "verb").length > 0
  const goal = word.children.find((child) => child.dep === "prep" && child.lower === "to")
  if (goal === undefined) return true
  return goal.children.some(
    (object) =>
      object.pos !== "verb" &&
      (isTalkNoun(object) ||
        object.pos === "proper" ||
        isParty(object, resolver) ||
        object.lower === "visit"),
  )
}

const onAir = /^(?:television|tv|radio|air|programme|program|show|studio|podcast)$/

/** "an invitation to discuss the matter on television" is to an interview. */
const isOnAir = (invitation: Word, verb: Word): boolean =>
  [invitation.head, verb, ...verb.children].some((word) =>
    prepositional(word, "on", "in").some((place) => onAir.test(place.lower)),
  )

/** "invited Freedonia's premier": a leader or an envoy is asked for talks. */
export const isNamedGuest = (verb: Word, resolver: WhoIsWho): boolean =>
  childBy(verb, "nsubj") !== undefined &&
  childrenBy(verb, "dobj").some(
    (guest) =>
      resolver.resolve(guest).some((one) => one.party.type === "state" || one.party.office !== null) &&
      guest.children.every((child) => child.dep !== "relcl"),
  )

/** Takes the verb "come"; says whether a journey to a place is agreed, offered or refused by it. */
export const isJourney = (verb: Word, resolver: WhoIsWho): boolean =>
  verb.dep === "xcomp" &&
  /^(?:offer|agree|refuse|promise|decline|consent)$/.test(verb.head.base) &&
  prepositional(verb, "to").some(
    (goal) =>
      resolver.chain.mentionOf(goal)?.party.type === "state" ||
      (seatOf(goal) !== null && childBy(verb, "xcomp", "advcl") === undefined),
  )

/** Takes a noun; gives whose it is where it is the seat of somebody: "the union's headquarters". */
export const seatOf = (place: Word): Word | null =>
  /^(?:capital|headquarters|offices?|palace|residence)$/.test(place.lower)
    ? (childrenBy(place, "poss").find(isNoun) ?? null)
    : null

/** "was glad to have met him": it is done. */
export const isPastInfinitive = (verb: Word): boolean =>
  isInfinitive(verb) && childrenBy(verb, "aux").some((aux) => aux.lower === "have")
