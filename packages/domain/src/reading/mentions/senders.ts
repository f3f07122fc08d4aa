// "Representatives of the residents", "envoys from the villages": those who sent them.
import { anyOf } from "../../lexicon/any-of.ts"
import { objectsFor } from "../../lexicon/index.ts"
import { prepositional, type Word } from "../words/word.ts"

/** Takes a noun; gives the plain noun for those who sent such people ("the residents"); null without any. */
export const senders = (word: Word): Word | null =>
  spokenThrough.test(word.lower)
    ? (prepositional(word, "of", "from").find((sender) => sender.tag === "NNS" && !isOfTalks(sender)) ?? null)
    : null

const spokenThrough = anyOf(
  "representatives? envoys? negotiators? delegates? delegations? spokespeople leaders? members",
)

const isOfTalks = (noun: Word): boolean =>
  objectsFor(noun.lower, "noun").length > 0 || /^(?:sides|parties|countries|nations|states)$/.test(noun.lower)
