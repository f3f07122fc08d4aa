// "Representatives of the residents", "envoys from the villages": those who sent them.
import { anyOf } from "../../lexicon/any-of.ts"
import { objectsFor } from "../../lexicon/index.ts"
import { doerOf } from "../holders/subject.ts"
import { prepositional, type Word } from "../words/word.ts"

/** Takes a noun; gives the plain noun for those who sent such people ("the residents"); null without any. */
export const senders = (word: Word): Word | null =>
  spokenThrough.test(word.lower)
    ? (prepositional(word, "of", "from").find((sender) => sender.tag === "NNS" && !isOfTalks(sender)) ?? null)
    : null

/**
 * Takes a noun that nobody is named with; gives the word for who sends such people: "Ruritania is sending
 * five envoys", "envoys from a government that …"; null without any.
 */
export const senderOf = (word: Word): Word | null => {
  if (!spokenThrough.test(word.lower)) return null
  const { head } = word
  const from = [
    ...prepositional(word, "of", "from"),
    ...(word.dep === "dobj" ? prepositional(head, "from") : []),
  ]
  const named = from.find((one) => /^(?:government|regime|state)$/.test(one.lower))
  if (named !== undefined) return named
  if (word.dep !== "dobj" || !/^(?:send|dispatch)$/.test(head.base)) return null
  return doerOf(head)?.word ?? null
}

const spokenThrough = anyOf(
  "representatives? envoys? negotiators? delegates? delegations? spokespeople leaders? members",
)

const isOfTalks = (noun: Word): boolean =>
  objectsFor(noun.lower, "noun").length > 0 || /^(?:sides|parties|countries|nations|states)$/.test(noun.lower)
