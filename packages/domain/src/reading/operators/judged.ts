// Talk that is judged: "the only way is to talk", "it is against our interests to talk".
import { childrenBy, prepositional, type Word } from "../words/word.ts"
import { isNegatedVerb } from "./modifiers.ts"
import type { Relation } from "./relation.ts"

/** "The only way forward is to talk". */
const isTheOnlyWay = ({ governor, dep }: Relation): boolean =>
  governor.base === "be" &&
  /^(?:attr|xcomp|advcl|ccomp)$/.test(dep) &&
  !isNegatedVerb(governor) &&
  governor.children.some(
    (child) =>
      child.i < governor.i &&
      /^(?:way|solution|option|path|answer|road|means|route)$/.test(child.lower) &&
      child.children.some((inner) => /^(?:only|best|sole)$/.test(inner.lower)),
  )

/**
 * "It is (not) in our interests to talk", "it would be contrary to our interests to talk": takes how the talk
 * hangs on its governor; gives the verb and what is judged; null for anything else.
 */
export const byInterest = ({ governor }: Relation): { verb: Word; for: boolean } | null => {
  if (governor.base === "be") {
    for (const preposition of childrenBy(governor, "prep"))
      if (prepositional(governor, preposition.lower).some(isInterest))
        return judged(governor, preposition.lower)
    const contrary = childrenBy(governor, "acomp").find((one) => one.lower === "contrary")
    return contrary !== undefined && prepositional(contrary, "to").some(isInterest)
      ? judged(governor, "contrary")
      : null
  }
  if (!isInterest(governor)) return null
  const preposition = governor.head
  const above = preposition.head
  if (above.lower === "contrary") return above.head.base === "be" ? judged(above.head, "contrary") : null
  return above.base === "be" ? judged(above, preposition.lower) : null
}

/** "the only way is for us to talk"; when it is for others to talk, the speaker would not be there. */
const isFirst = (subject: Word): boolean => /^(?:us|we)$/.test(subject.lower)

const isInterest = (word: Word): boolean => /^interests?$/.test(word.lower)

const judged = (verb: Word, how: string): { verb: Word; for: boolean } | null => {
  if (!/^(?:in|against|contrary)$/.test(how)) return null
  if (!childrenBy(verb, "nsubj").some((one) => one.lower === "it")) return null
  return { verb, for: (how === "in") !== isNegatedVerb(verb) }
}

/**
 * Takes how talk hangs on its governor, and whether a format is named; gives the judgement of whoever says
 * that it is the only way or in nobody's interest; null for none.
 */
export const setApart = (relation: Relation, node: Word, formatted: boolean) => {
  const found = (stance: "want" | "refuse" | "prefer", rule: string, verb: Word) =>
    ({ stance, rule, holderFrom: "speaker", conditional: false, verb }) as const
  if (isTheOnlyWay(relation) && childrenBy(node, "nsubj").every(isFirst))
    return found(formatted && node.pos !== "verb" ? "prefer" : "want", "only-way", relation.governor)
  const interest = node.pos === "verb" ? byInterest(relation) : null
  return interest === null ? null : found(interest.for ? "want" : "refuse", "by-interest", interest.verb)
}
