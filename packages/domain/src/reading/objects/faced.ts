// Who is faced: across the table, in a room that is shared, by envoys of one's own.
import type { WhoIsWho } from "../mentions/who-is-who.ts"
import { childBy, childrenBy, prepositional, type Word } from "../words/word.ts"
import { isParty } from "./party-words.ts"

/** Takes the verb "share"; says whether a room or a table is shared with a party by it. */
export const sharesRoom = (verb: Word, resolver: WhoIsWho): boolean => {
  const room = childrenBy(verb, "dobj").find((one) => /^(?:room|table|platform|stage|roof)$/.test(one.lower))
  const withs = room === undefined ? [] : [...prepositional(verb, "with"), ...prepositional(room, "with")]
  return withs.some((one) => isParty(one, resolver))
}

/** Takes an object of "meet"; says whether it is envoys of the one who asks: "its own", "two of his own". */
export const isOwnPeople = (object: Word): boolean =>
  [object, ...prepositional(object, "of")].some((one) => one.lower === "own" && childBy(one, "poss"))

const facing = /^(?:across|opposite)$/

/** Takes the verb "sit"; says whether somebody is faced: "sit across from that man", "sit opposite them". */
export const isAcross = (word: Word): boolean =>
  facedBy(word).length > 0 || prepositional(word, "across").some((one) => /^(?:table|desk)$/.test(one.lower))

/** Takes a verb; gives whom it faces: "sits opposite the envoys", "across the table from her". */
export const facedBy = (word: Word): readonly Word[] => {
  if (word.base !== "sit") return []
  // The tagger takes "opposite" for an adjective at times.
  const described = childrenBy(word, "dobj").filter((one) => one.children.some((child) => isFacing(child)))
  const across = word.children.some(isFacing) ? prepositional(word, "from") : []
  return [...described, ...across, ...prepositional(word, "opposite")]
}

const isFacing = (word: Word): boolean => facing.test(word.lower)
