// "walked out" after talks were told: out of those talks.
import { childrenBy, prepositional, type Word } from "../words/word.ts"
import type { TalkHit } from "./talk-object.ts"

/** Those of whom it says that they went on strike. */
const strikers =
  /^(?:workers|staff|employees|strikers|members|crews?|teachers|nurses|drivers|pilots|students|pupils|who)$/

/**
 * Takes a word and the talk object before it; gives the talks out of which somebody walked: "they met at
 * noon; the envoys stormed out at two".
 */
export const walkedOut = (word: Word, before: TalkHit | undefined): TalkHit | null => {
  if (before === undefined || before.kind === "invitation" || word.sentence - before.word.sentence > 1)
    return null
  return walksOut(word) && word !== before.word ? { ...before, word, antecedent: before.word } : null
}

/** Takes a word; says whether it is somebody's walking out of a place where talks may be. */
export const walksOut = (word: Word): boolean =>
  /^(?:walk|storm|stalk|stomp)$/.test(word.base) &&
  word.pos === "verb" &&
  word.children.some((child) => child.lower === "out" && inRoom(child)) &&
  childrenBy(word, "nsubj").every((subject) => !strikers.test(subject.lower)) &&
  childrenBy(word, "dobj").length === 0 &&
  prepositional(word, "over", "from", "to").length === 0

/** "walked out", "walked out of the room"; not "walked out of the hotel". */
const inRoom = (out: Word): boolean =>
  [...childrenBy(out, "pobj"), ...prepositional(out, "of")].every((place) =>
    /^(?:room|hall|chamber|session|sitting|door)$/.test(place.lower),
  )
