// Talks that the parser hangs on the verb, but that belong to the noun or adjective beside it.
import type { Operator } from "../../lexicon/entry.ts"
import { operatorsFor } from "../../lexicon/index.ts"
import { childBy, childrenBy, prepositional, subtree, type Word } from "../words/word.ts"
import { isInfinitive } from "./modifiers.ts"
import type { Relation } from "./relation.ts"

/**
 * "took the initiative to convene", "is in no mood to talk", "it is impossible to meet": the infinitive
 * belongs to the noun or adjective.
 */
export const voicedNoun = (relation: Relation, node: Word): Relation | null => {
  const { governor, dep } = relation
  if (dep === "prep") return besideNoun(relation)
  if (governor.pos !== "verb" || !/^(?:advcl|xcomp|ccomp|csubj)$/.test(dep) || node.pos !== "verb")
    return null
  const adjective = childBy(governor, "acomp")
  if (adjective !== undefined && operatorsFor(adjective.lower, "adjective").length > 0)
    return { governor: adjective, dep: "xcomp", prepositions: [], between: [] }
  if (!isInfinitive(node)) return null
  const nouns = [...childrenBy(governor, "dobj", "attr"), ...prepositional(governor, "in")]
  const noun = nouns.find((one) => operatorsFor(one.lower, "noun").length > 0)
  return noun === undefined ? null : { governor: noun, dep: "acl", prepositions: [], between: [] }
}

/**
 * "voiced hope for talks", "dropped its opposition to talks", "the time has come for talks": the parser hangs
 * the talks on the verb.
 */
const besideNoun = (relation: Relation): Relation | null => {
  const preposition = relation.between.at(-1)
  const { governor } = relation
  const time = childBy(governor, "nsubj")
  if (governor.base === "come" && time !== undefined && /^(?:time|moment)$/.test(time.lower))
    return { ...relation, governor: time }
  const noun = governor.pos === "verb" ? childBy(governor, "dobj") : undefined
  if (preposition === undefined || noun === undefined || !standsBefore(noun, preposition)) return null
  const usual = /^(?:to|for|of|on|with|against|about|towards?)$/.test(preposition.lower)
  const takes = ({ preps }: Operator): boolean =>
    usual || preps?.split(" ").includes(preposition.lower) === true
  return operatorsFor(noun.lower, "noun").some(takes) ? { ...relation, governor: noun } : null
}

/** Nothing but whose it is, to whom it goes or when lies between: "rejected requests from them for talks". */
const standsBefore = (noun: Word, preposition: Word): boolean => {
  if (noun.i === preposition.i - 1) return true
  if (noun.i > preposition.i || !operatorsFor(noun.lower, "noun").some(({ effect }) => effect === "invite"))
    return false
  const sides = noun.head.children.filter(
    (child) => child.i > noun.i && child.i < preposition.i && /^(?:from|by|to|on|in)$/.test(child.lower),
  )
  const between = new Set([noun, ...sides].flatMap((word) => subtree(word)))
  for (let i = noun.i + 1; i < preposition.i; i++) if (!between.has(noun.tree.words[i] as Word)) return false
  return true
}
