// "to resolve the dispute through dialogue": who wants to settle something by talks wants those talks.
import { anyOf } from "../../lexicon/any-of.ts"
import { operatorsFor } from "../../lexicon/index.ts"
import { isMatter } from "../objects/right-place.ts"
import { childBy, childrenBy, prepositional, type Word } from "../words/word.ts"
import { isGerund, isInfinitive, isNegated } from "./modifiers.ts"
import { type Relation, relationOf } from "./relation.ts"

const settling =
  anyOf(`settle resolve solve end overcome address find reach achieve seek sort fix bridge tackle defuse heal
    iron`)

const disputes = anyOf("dispute row quarrel conflict feud stand-?off battle fight strike argument")

/**
 * Takes a word of the way to the talks; gives with whom there is a matter to settle or discuss: "discuss the
 * harbour with them", "in its dispute with them".
 */
export const disputedWith = (word: Word): readonly Word[] => {
  const rows = prepositional(word, "in", "over", "about").filter(({ lower }) => disputes.test(lower))
  return [...(word.pos === "verb" ? mattersOf(word) : []), ...rows].flatMap((one) =>
    prepositional(one, "with"),
  )
}

const mattersOf = (verb: Word): readonly Word[] => {
  const subjects = [verb, ...(verb.dep === "xcomp" ? [verb.head] : [])].flatMap((one) =>
    childrenBy(one, "nsubj", "nsubjpass").filter(isMatter),
  )
  const settles = settling.test(verb.base) || /^(?:discuss|handle|keep)$/.test(verb.base)
  return settles ? [...childrenBy(verb, "dobj"), ...subjects] : verb.base === "be" ? subjects : []
}

/** Takes how talks hang on a verb; says whether somebody wants to settle something by them. */
export const isSettledThrough = ({ governor, prepositions }: Relation): boolean => {
  if (prepositions.length !== 1 || !/^(?:through|by|via)$/.test(prepositions[0] ?? "")) return false
  if (!settling.test(governor.base) || childBy(governor, "dobj") === undefined) return false
  if (!isInfinitive(governor) && !isGerund(governor)) return false
  if (isNegated(governor) || childBy(governor, "nsubj") !== undefined) return false
  const above = relationOf(governor)
  return above !== null && /^(?:xcomp|prep|acl|ccomp|advcl)$/.test(above.dep) && isWish(above.governor)
}

const isWish = (word: Word): boolean =>
  (["verb", "adjective", "noun"] as const).some((part) =>
    operatorsFor(word.lower, part).some(({ effect }) => /^(?:want|agree|refuse|prefer)$/.test(effect)),
  )
