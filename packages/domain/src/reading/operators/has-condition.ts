// Whether a verb's clause names a condition.
import { conditionMarks } from "../../lexicon/light-words.ts"
import type { Word } from "../words/word.ts"

/** Whether a clause or a phrase of condition hangs on a verb. */
export const hasCondition = (verb: Word): boolean =>
  verb.children.some(
    (child) =>
      ((child.dep === "advcl" || child.dep === "conj") &&
        child.children.some(
          (mark) => (mark.dep === "mark" || mark.dep === "advmod") && conditionMarks.has(mark.lower),
        )) ||
      ((child.dep === "prep" || child.dep === "mark") &&
        /^(?:until|unless|without|if|before|provided)$/.test(child.lower)),
  )
