// "It is out of the question for her to meet them": the infinitive hangs on the question or on "is".
import { childBy, childrenBy, prepositional, type Word } from "../words/word.ts"
import { isInfinitive } from "./modifiers.ts"
import type { SubjectStance } from "./talk-as-subject.ts"

/** Takes a governor and the verb under it; gives whose refusal it is; null when no question is spoken of. */
export const outOfQuestion = (governor: Word, verb: Word): SubjectStance | null => {
  const questions = governor.base === "be" && isInfinitive(verb) ? questionsUnder(governor) : [governor]
  const found = questions.some(
    (word) => word.lower === "question" && word.head.lower === "of" && word.head.head.lower === "out",
  )
  if (!found) return null
  const holderFrom = childBy(verb, "nsubj") === undefined ? "speaker" : "subject"
  return { stance: "refuse", rule: "out-of-question", holderFrom, conditional: false }
}

const questionsUnder = (verb: Word): readonly Word[] =>
  childrenBy(verb, "prep")
    .filter((out) => out.lower === "out")
    .flatMap((out) => prepositional(out, "of"))
