// Reported speech that goes on without a verb of saying.
import { doerOf } from "../holders/subject.ts"
import type { Resolved } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import { isTalkNoun } from "../objects/invited-to.ts"
import { ancestors, childBy, type Word } from "../words/word.ts"
import { isSaying } from "./cues.ts"

/** "It was over, he said. He would not meet them.": the speaker of the sentence before. */
export const freeSpeaker = (operator: Word, resolver: Resolver): readonly Resolved[] => {
  const doer = doerOf(operator)?.word
  if (!isShifted(operator, /^would$/)) return []
  const isTalk = doer === undefined || doer.pos === "verb" || isTalkNoun(doer)
  const before = isTalk || /^(?:he|she|it|they)$/.test(doer.lower) ? speakerBefore(operator) : null
  return before === null ? [] : resolver.resolve(before)
}

/**
 * The word for who speaks in the sentence before, when this one goes on in the tenses of reported speech or
 * judges for somebody ("for us that place is …").
 */
export const continuedSpeaker = (operator: Word, judges: boolean): Word | null => {
  if (operator.quotation >= 0) return null
  const goesOn = isShifted(operator, /^(?:would|could|should|had)$/) || isPastOfPronoun(operator)
  return judges || goesOn ? speakerBefore(operator) : null
}

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
