// "has not responded", "has yet to answer", "gave no reply": an invitation that stands without an answer.
import { childBy, prepositional, type Tree, type Word } from "../words/word.ts"
import { auxiliariesOf, isInfinitive, isNegated, isNegatedVerb } from "./modifiers.ts"

export interface NoAnswer {
  readonly verb: Word
  /** What was not answered, when the text names it: the invitation, the offer. */
  readonly to: Word | null
}

const answers = /^(?:respond|reply|answer)$/
const answerNouns = /^(?:response|reply|answer|reaction)$/

/** Takes a tree; gives the places that say that somebody has not answered. */
export const noAnswersIn = (tree: Tree): readonly NoAnswer[] => {
  const found: NoAnswer[] = []
  for (const word of tree.words) {
    if (word.pos !== "verb") continue
    const verb = unanswered(word)
    if (verb !== null) found.push({ verb, to: subjectMatter(word) })
  }
  return found
}

const unanswered = (word: Word): Word | null => {
  if (answers.test(word.base)) {
    if (isNegatedVerb(word) && auxiliariesOf(word).some((aux) => /^(?:have|has|had|did|do|does)$/.test(aux)))
      return word
    const above = word.head
    const yet =
      above.children.some((child) => child.lower === "yet") ||
      word.children.some((child) => child.lower === "yet")
    return isInfinitive(word) && above.base === "have" && yet && word.dep === "xcomp" ? above : null
  }
  const object = childBy(word, "dobj")
  const gives =
    /^(?:give|send|make|offer|receive|get|have)$/.test(word.base) &&
    object !== undefined &&
    answerNouns.test(object.lower)
  return gives &&
    object !== undefined &&
    (isNegated(object) || isNegatedVerb(word)) &&
    /^(?:give|send|make|offer)$/.test(word.base)
    ? word
    : null
}

const subjectMatter = (word: Word): Word | null => {
  const object = childBy(word, "dobj")
  const asked =
    answers.test(word.base) && object !== undefined && object.pos === "noun"
      ? object
      : prepositional(word, "to")[0]
  return asked ?? (object === undefined ? null : (prepositional(object, "to")[0] ?? null))
}
