// The words of talks that make talks of a round, a table, a channel, a session.
import type { WhoIsWho } from "../mentions/who-is-who.ts"
import { childBy, prepositional, type Word } from "../words/word.ts"
import { isTalkNoun } from "./invited-to.ts"
import { isLeft } from "./kept-and-convened.ts"
import { isParty } from "./party-words.ts"

const talkWords = new Set(
  `peace negotiating negotiation negotiations bargaining talks talk diplomatic political dialogue
    conference mediation conciliation arbitration`.split(/\s+/),
)

/**
 * Takes a noun and what describes it; says whether it is of talks: "the peace process", "a round of talks",
 * "a session with the lecturers".
 */
export const hasTalkWord = (word: Word, before: readonly Word[], resolver: WhoIsWho): boolean => {
  if (before.some((child) => talkWords.has(child.lower))) return true
  if (/^(?:rounds?|sessions?|series|cycle)$/.test(word.lower))
    return (
      prepositional(word, "of", "in").some((object) => isTalkNoun(object)) ||
      isLeft(word) ||
      isNextRound(word, before) ||
      isHeldNext(word) ||
      (/^sessions?$/.test(word.lower) && prepositional(word, "with").some((one) => isParty(one, resolver)))
    )
  if (word.lower !== "table") return false
  if (before.some((child) => child.lower === "round")) return true
  const { head: preposition } = word
  const verb = preposition.head
  if (preposition.lower === "from") return /^(?:walk|step|storm|away)$/.test(verb.base)
  return preposition.lower === "to" && /^(?:return|come|get|go|bring|back|head|welcome)$/.test(verb.base)
}

/** "Talks ended on Friday. They agreed to hold the next round in June.": of talks just told of. */
const isNextRound = (word: Word, before: readonly Word[]): boolean =>
  word.lower === "round" &&
  word.dep === "dobj" &&
  /^(?:hold|begin|start|open|host|attend|convene|postpone|cancel)$/.test(word.head.base) &&
  before.every(({ lower }) => /^(?:next|new|second|third|fourth|fifth|final|fresh|further)$/.test(lower)) &&
  childBy(word, "prep") === undefined &&
  word.tree.words
    .slice(0, word.i)
    .some(({ lower }) => /^(?:talks|negotiations|dialogue|negotiators)$/.test(lower))

/** "to hold the round in May", "ready to begin the new cycle": which one it is was told before. */
const isHeldNext = (word: Word): boolean =>
  /^(?:round|cycle)$/.test(word.lower) &&
  word.dep === "dobj" &&
  /^(?:hold|begin|start|resume|open|host|postpone)$/.test(word.head.base) &&
  word.children.some((child) => child.dep === "det" && /^(?:the|this|that)$/.test(child.lower)) &&
  prepositional(word, "of").length === 0
