// Whether a verb's clause names a condition.
import { conditionMarks } from "../../lexicon/light-words.ts"
import { ancestors, childrenBy, type Word } from "../words/word.ts"

/** Whether a clause or a phrase of condition hangs on a verb, or follows its clause ("…, but only if …"). */
export const hasCondition = (verb: Word): boolean =>
  verb.children.some(isCondition) || addedCondition(verb) !== null

const isCondition = (child: Word): boolean => {
  if (child.lower === "provided" || child.lower === "providing") return true
  if (child.dep === "advcl" || child.dep === "conj") return isMarked(child, conditionMarks)
  // "as soon as the army leaves": the parser takes the second "as" for a preposition.
  if (child.lower === "soon" && child.children.some((inner) => inner.i > child.i && inner.lower === "as"))
    return true
  if (child.dep === "prep" && /^(?:on|under)$/.test(child.lower))
    return childrenBy(child, "pobj").some((object) => isTerms(object))
  return (
    (child.dep === "prep" || child.dep === "mark") &&
    /^(?:until|unless|without|if|before)$/.test(child.lower) &&
    !childrenBy(child, "pobj").some((object) => isNoTerm(object.lower))
  )
}

/** "on three conditions", "on condition that", "under certain conditions"; not "under these conditions". */
const isTerms = (noun: Word): boolean =>
  /^conditions?$/.test(noun.lower) &&
  childrenBy(noun, "det").every((one) => !/^(?:these|those|no|any|such)$/.test(one.lower))

/** "without further delay", "without preconditions": nothing that has to be met first. */
const isNoTerm = (noun: string): boolean =>
  /^(?:delays?|hesitation|conditions?|pre-?conditions?|prejudice|interruption|hindrance)$/.test(noun)

const isMarked = (clause: Word, marks: ReadonlySet<string>): boolean =>
  clause.children.some((mark) => (mark.dep === "mark" || mark.dep === "advmod") && marks.has(mark.lower))

const strict = new Set(["if", "unless", "until", "provided"])

/**
 * Takes a word; gives the clause joined behind its own that starts with "but only if", "and only when"; null
 * without one.
 */
export const addedCondition = (word: Word): Word | null => {
  for (const above of [word, ...ancestors(word)]) {
    for (const child of above.children) {
      if (child.dep !== "conj" || child.i < word.i || child.sentence !== word.sentence) continue
      if (isMarked(child, strict) && child.children.some((inner) => inner.lower === "only")) return child
    }
  }
  return null
}
