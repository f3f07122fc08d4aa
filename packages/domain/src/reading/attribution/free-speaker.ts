// Reported speech that goes on without a verb of saying.
import { doerOf } from "../holders/subject.ts"
import type { Resolved } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import { ancestors, childBy, type Word } from "../words/word.ts"
import { isSaying } from "./cues.ts"

/** "It was over, he said. He would not meet them.": the speaker of the sentence before. */
export const freeSpeaker = (operator: Word, resolver: Resolver): readonly Resolved[] => {
  const doer = doerOf(operator)?.word
  if (doer === undefined || !isShifted(operator, /^would$/)) return []
  const before = /^(?:he|she|it|they)$/.test(doer.lower) ? speakerBefore(operator) : null
  return before === null ? [] : resolver.resolve(before)
}

/** The word for who speaks in the sentence before, when this one goes on in the tenses of reported speech. */
export const continuedSpeaker = (operator: Word): Word | null =>
  operator.quotation < 0 && (isShifted(operator, /^(?:would|could|should|had)$/) || isPastOfPronoun(operator))
    ? speakerBefore(operator)
    : null

/** "It wanted to come, …". */
const isPastOfPronoun = (operator: Word): boolean => {
  const doer = doerOf(operator)
  return doer?.how === "subject" && doer.word.pos === "pronoun" && doer.word.head.tag === "VBD"
}

const isShifted = (operator: Word, shifted: RegExp): boolean =>
  [operator, ...ancestors(operator)].some((word) =>
    word.children.some((child) => child.dep === "aux" && shifted.test(child.lower)),
  )

const speakerBefore = (operator: Word): Word | null => {
  const { tree, sentence } = operator
  const before = tree.sentences[sentence - 1]
  if (before === undefined || tree.headline) return null
  for (let i = before.last; i >= before.first; i--) {
    const verb = tree.words[i] as Word
    if (verb.pos !== "verb" || !isSaying(verb) || verb.quotation >= 0) continue
    const speaker = childBy(verb, "nsubj") ?? doerOf(verb)?.word
    if (speaker !== undefined) return speaker
  }
  return null
}
