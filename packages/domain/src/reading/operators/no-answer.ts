// "has not responded", "gave no reply", "a reply is outstanding", "no answer has come": an invitation that
// stands without an answer.
import { childBy, childrenBy, prepositional, type Tree, type Word } from "../words/word.ts"
import { auxiliariesOf, isInfinitive, isNegated, isNegatedVerb } from "./modifiers.ts"

export interface NoAnswer {
  readonly verb: Word
  /** What was not answered, when the text names it: the invitation, the offer. */
  readonly to: Word | null
  /**
   * Who is silent: the verb's subject; whoever was invited, where only the answer is spoken of; whoever was
   * invited by the subject that waits.
   */
  readonly silent: "subject" | "invited" | "invited by subject"
  /** "from the Ruritanian side": who is silent, named beside it. */
  readonly from: Word | null
}

const answers = /^(?:respond|reply|answer)$/
const answerNouns = /^(?:response|reply|answer|reaction)$/

/** Takes a tree; gives the places that say that somebody has not answered. */
export const noAnswersIn = (tree: Tree): readonly NoAnswer[] => {
  const found: NoAnswer[] = []
  for (const word of tree.words) {
    if (word.pos !== "verb") continue
    const verb = unanswered(word)
    if (verb !== null) found.push({ verb, to: subjectMatter(word), silent: "subject", from: null })
    else {
      const silent = awaited(word)
      if (silent !== null) found.push({ verb: word, to: null, silent, from: sideOf(word) })
    }
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
  const gives = /^(?:give|send|make|offer)$/.test(word.base) && object !== undefined
  const answer = gives && answerNouns.test(object.lower)
  return answer && (isNegated(object) || isNegatedVerb(word)) ? word : null
}

/** "A reply was outstanding", "no answer has been received", "is still waiting for a reply". */
const awaited = (verb: Word): NoAnswer["silent"] | null => {
  const subject = childBy(verb, "nsubj", "nsubjpass")
  if (subject !== undefined && answerNouns.test(subject.lower)) {
    if (verb.base === "be")
      return childrenBy(verb, "acomp", "attr").some((one) =>
        /^(?:outstanding|pending|missing)$/.test(one.lower),
      )
        ? "invited"
        : null
    const comes = /^(?:come|arrive|receive|give|send|reach)$/.test(verb.base)
    return comes && (isNegated(subject) || isNegatedVerb(verb)) ? "invited" : null
  }
  const object = childBy(verb, "dobj")
  const waits =
    (verb.base === "await" && object !== undefined && answerNouns.test(object.lower)) ||
    (verb.base === "wait" && prepositional(verb, "for").some((one) => answerNouns.test(one.lower)))
  return waits && !isNegatedVerb(verb) ? "invited by subject" : null
}

const sideOf = (verb: Word): Word | null => {
  const answer = childBy(verb, "nsubj", "nsubjpass", "dobj")
  const from =
    prepositional(verb, "from")[0] ?? (answer === undefined ? undefined : prepositional(answer, "from")[0])
  return from ?? null
}

const subjectMatter = (word: Word): Word | null => {
  const object = childBy(word, "dobj")
  const asked =
    answers.test(word.base) && object !== undefined && object.pos === "noun"
      ? object
      : prepositional(word, "to")[0]
  return asked ?? (object === undefined ? null : (prepositional(object, "to")[0] ?? null))
}
