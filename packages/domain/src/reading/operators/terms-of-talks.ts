// Terms as nouns: "a truce is a prerequisite to talks", "set three conditions for talks", "has no
// preconditions for".
import { childBy, type Word } from "../words/word.ts"
import type { Finding } from "./finding.ts"
import { isNegated, isNegatedVerb } from "./modifiers.ts"
import type { Relation } from "./relation.ts"

export interface Terms {
  readonly stance: "refuse" | "want"
  readonly verb: Word
  readonly holderFrom: Finding["holderFrom"]
  readonly conditional: boolean
}

const noun = /^(?:prerequisites?|pre-?conditions?|conditions?)$/
const making = /^(?:make|call|consider|regard|see|name|set|declare|describe|view|demand|seek|want)$/
const setting = /^(?:set|lay|list|name|outline|put|attach|state|have|impose|present|lay)$/

/** Takes how a talk object hangs on its governor; gives whose terms for talks are told; null without any. */
export const termsOf = ({ governor, prepositions }: Relation): Terms | null => {
  if (!noun.test(governor.lower) || !/^(?:to|for|of)$/.test(prepositions[0] ?? "")) return null
  const { head, dep } = governor
  if (dep === "pobj" && head.lower === "as") return termsBy(head.head, "refuse", making)
  if (head.pos !== "verb" || isNegatedVerb(head)) return null
  if (dep === "attr") {
    const there = childBy(head, "expl") !== undefined
    if (isNegated(governor)) return there ? { ...told("want", head), conditional: false } : null
    return there ? null : told("refuse", head)
  }
  if (dep === "oprd" || (dep === "dobj" && head.children.filter((one) => one.dep === "dobj").length > 1))
    return termsBy(head, "refuse", making)
  if (dep !== "dobj") return null
  const terms = termsBy(head, "want", setting)
  return terms === null ? null : { ...terms, conditional: !isNegated(governor) }
}

const told = (stance: Terms["stance"], verb: Word): Terms => ({
  stance,
  verb,
  holderFrom: "speaker",
  conditional: true,
})

const termsBy = (verb: Word, stance: Terms["stance"], verbs: RegExp): Terms | null =>
  verb.pos === "verb" && verbs.test(verb.base)
    ? { stance, verb, holderFrom: "subject", conditional: true }
    : null
