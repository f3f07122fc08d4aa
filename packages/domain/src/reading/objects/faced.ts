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

/** Takes the verb "sit"; says whether somebody is faced: "sit across from that man", "sit opposite them". */
export const isAcross = (word: Word): boolean =>
  word.children.some((child) => /^(?:across|opposite)$/.test(child.lower)) &&
  childrenBy(word, "prep", "dobj", "prt", "advmod").length > 0
