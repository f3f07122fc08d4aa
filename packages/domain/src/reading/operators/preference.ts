// When a wish for talks is a choice of format: "wants indirect talks", "only through the council", "ready …
// within the forum".
import { childrenBy, type Word } from "../words/word.ts"
import type { Finding } from "./finding.ts"
import { formatWordOf } from "./formatted.ts"
import type { Relation } from "./relation.ts"

const wishes = /\+(?:want|favour|would-like|would-rather)$/
const asks = /\+(?:seek|call-for|urge|propose)$/

/** Takes a finding; gives what it says of the format: itself, itself as a preference, or both. */
export const withPreference = (finding: Finding): readonly Finding[] => {
  const through = /^mediat(?:e|or)$/.test(finding.hit.entry.id) && /^(?:want|invite)$/.test(finding.stance)
  if (through) return [{ ...finding, stance: "prefer", rule: `${finding.rule}+by-format` }]
  if (wishes.test(finding.rule) && isOfOthers(finding)) return [{ ...finding, stance: "invite" }]
  if (isOnlyVia(finding)) return [{ ...finding, stance: "prefer", rule: `${finding.rule}+only-via` }]
  if (finding.nominal || !/^(?:want|invite)$/.test(finding.stance)) return [finding]
  if (wishes.test(finding.rule) && /^formats?$/.test(finding.hit.word.lower))
    return [{ ...finding, stance: "prefer", rule: `${finding.rule}+by-format` }]
  const prefer: Finding = { ...finding, stance: "prefer", rule: `${finding.rule}+by-format` }
  if (wishes.test(finding.rule) && finding.hit.kind === "format" && isItself(finding)) return [prefer]
  if (finding.stance === "invite" && finding.hit.word.lower === "mediation")
    return [{ ...finding, stance: "prefer", rule: `${finding.rule}+by-format` }]
  const word = formatWordOf(finding.hit, finding.path, finding.operator)
  if (word === null) return [finding]
  if (wishes.test(finding.rule) && finding.hit.kind === "event") return [prefer]
  if (asks.test(finding.rule) && /^(?:rather|instead)$/.test(word.lower)) return [prefer]
  if (finding.stance === "want" && word.dep === "prep" && /^(?:through|within|via)$/.test(word.lower))
    return [finding, prefer]
  return [finding]
}

/** "will only talk through mediators", "would meet them only in the presence of observers". */
const isOnlyVia = ({ stance, path, nominal }: Finding): boolean =>
  !nominal && /^(?:agree|want)$/.test(stance) && path.some((word) => word.children.some(isOnlyWayIn))

const isOnlyWayIn = (preposition: Word): boolean => {
  if (preposition.dep !== "prep" || preposition.head.pos !== "verb") return false
  const only = [preposition, preposition.head].some((word) =>
    childrenBy(word, "advmod").some((one) => /^(?:only|solely|exclusively)$/.test(one.lower)),
  )
  return (
    only &&
    childrenBy(preposition, "pobj").some(({ lower, entity }) =>
      /^(?:through|via)$/.test(preposition.lower)
        ? entity !== "DATE"
        : /^(?:presence|framework|auspices|mediation|umbrella|aegis)$/.test(lower),
    )
  )
}

/** "wants the council", "would rather use the council". */
const isItself = ({ path }: Finding): boolean =>
  path.every((word, i) => i === 0 || i === path.length - 1 || word.base === "use")

/** "wants the negotiators to meet in its capital": others are to come. */
const isOfOthers = (finding: Finding): boolean =>
  finding.path.some(
    (word) =>
      word.pos === "verb" &&
      word !== finding.operator &&
      /^(?:xcomp|ccomp|advcl)$/.test(word.dep) &&
      childrenBy(word, "nsubj").some((subject) => !finding.path.includes(subject)),
  )

/** "peace can come only through direct talks": the preposition and the "only" beside it choose the way. */
export const isOnlyThrough = (relation: Relation): boolean => {
  if (!relation.prepositions.some((preposition) => /^(?:through|via|by)$/.test(preposition))) return false
  const { governor, between } = relation
  const only = (word: Word): boolean =>
    childrenBy(word, "advmod").some((child) => /^(?:only|solely|exclusively)$/.test(child.lower))
  return governor.pos === "verb" && (only(governor) || between.some(only))
}
