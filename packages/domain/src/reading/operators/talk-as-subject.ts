// Talks as the subject: "talks are pointless", "talks cannot begin until", "any talks must include", "the
// meeting is off".

import { anyOf } from "../../lexicon/any-of.ts"
import { operatorsFor } from "../../lexicon/index.ts"
import { possiblePredicates } from "../../lexicon/light-words.ts"
import type { TalkHit } from "../objects/talk-object.ts"
import { childBy, childrenBy, mayBe, prepositional, subtree, type Word } from "../words/word.ts"
import { demandBefore } from "./before-talks.ts"
import { brokenOffBy } from "./broken-off.ts"
import { chosenWay } from "./chosen-way.ts"
import { isDatedPresent } from "./dated-present.ts"
import type { Finding } from "./finding.ts"
import { hasCondition } from "./has-condition.ts"
import { isInfinitive, isNegatedVerb, type Modality, modalityOf } from "./modifiers.ts"

export interface SubjectStance {
  readonly stance: "refuse" | "want" | "withdraw" | "agree" | "prefer" | "open"
  readonly rule: string
  readonly holderFrom: Finding["holderFrom"]
  readonly conditional: boolean
  /** The verb whose subject holds it, when it is not the one over the talks. */
  readonly verb?: Word
}

const speaker = (stance: SubjectStance["stance"], rule: string, conditional = false): SubjectStance => ({
  stance,
  rule,
  holderFrom: "speaker",
  conditional,
})

const left = { stance: "withdraw", rule: "walked-out", holderFrom: "subject", conditional: false } as const

const starts =
  anyOf(`begin start resume happen continue proceed go take open restart reconvene occur follow come hold
    convene conduct reopen arrange envisage envisaged imagine imagined`)
/** "pick up again", "kick off", "get under way". */
const isKickedOff = (verb: Word): boolean =>
  /^(?:pick|kick)$/.test(verb.base)
    ? childrenBy(verb, "prt").some((one) => /^(?:up|off)$/.test(one.lower))
    : verb.base === "get" && verb.children.some((one) => /^(?:under|underway|going|started)$/.test(one.lower))

const opens = /^(?:resume|begin|start|restart|reopen|open|continue|reconvene)$/
const binds =
  anyOf(`include base focus address cover deal lead involve have be link precede limit condition hold
    conduct start begin respect rest concern resume reopen restart proceed continue`)

/**
 * Takes a talk object that is the subject (or the subject's part) of a verb; gives the stance of whoever
 * says so.
 * Null when the verb has to be read as an operator or as a light verb.
 */
export const talkAsSubject = (
  hit: TalkHit,
  subject: Word,
  verb: Word,
  dep: string,
  absence: boolean,
): SubjectStance | null => {
  const negative = isNegatedVerb(verb) || absence
  const modality = modalityOf(verb)
  const passive = dep === "nsubjpass" || dep === "csubjpass"
  if (verb.base === "make" && childBy(verb, "dobj")?.lower === "sense") return ofSense(verb, negative)
  if (verb.base === "be" && isAppointed(verb, passive, negative)) return appointed
  const way = absence ? null : chosenWay(verb)
  if (way !== null) return { stance: "prefer", conditional: false, ...way }
  if (passive && negative && modality === "fact" && isPlanned(verb)) return nonePlanned
  const waiting = verb.base === "wait" ? verb : childrenBy(verb, "xcomp").find((one) => one.base === "wait")
  if (waiting !== undefined && (modality !== "fact" || verb.base === "have") && !negative)
    return speaker("refuse", "talks-wait", hasCondition(waiting))
  const walkout = brokenOffBy(verb)
  if (walkout !== null) return { ...left, verb: walkout }
  if (verb.base === "be" && !passive) return ofCopula(verb, negative, modality !== "fact")
  if (
    (starts.test(verb.base) || isKickedOff(verb)) &&
    (modality === "can" || modality === "will" || modality === "would" || modality === "may")
  ) {
    if (isNested(verb) || (verb.dep === "ccomp" && verb.head.pos === "adjective")) return null
    const demand = demandBefore(verb)
    if (demand !== null && !negative)
      return {
        stance: "refuse",
        rule: "before-talks",
        holderFrom: demand.holderFrom,
        conditional: true,
        verb: demand.verb,
      }
    if (negative) return speaker("refuse", "talks-cannot", hasCondition(verb))
    if ((hasCondition(verb) && (modality !== "will" || hasOnly(verb))) || isOnlyAfter(verb))
      return speaker("want", "talks-only-if", true)
    return isAnnounced(verb, modality, hit) ? appointed : null
  }
  if (/^depends?$/.test(verb.lower) && !negative) return speaker("want", "talks-depend", true)
  if (isAppointed(verb, passive, negative)) return appointed
  if (
    binds.test(verb.base) &&
    (modality === "must" || (modality === "would" && verb.base === "have") || isHaveTo(verb)) &&
    !isNested(verb) &&
    (verb.base !== "lead" || passive)
  ) {
    if (negative) return speaker("open", "talks-must-not")
    return speaker("want", "talks-must", !/^(?:re|proceed|continue)/.test(verb.base) || hasCondition(verb))
  }
  if (subject.pos === "verb" && negative && starts.test(verb.base)) return speaker("refuse", "talks-cannot")
  return null
}

const appointed: SubjectStance = {
  stance: "agree",
  rule: "talks-will",
  holderFrom: "parties",
  conditional: false,
}

/** "No meeting is planned between them, its spokesman said". */
const nonePlanned: SubjectStance = {
  stance: "refuse",
  rule: "none-planned",
  holderFrom: "parties",
  conditional: false,
}

const isPlanned = (verb: Word): boolean =>
  /^(?:planned|scheduled|foreseen|envisaged)$/.test(verb.lower) &&
  (verb.dep === "ccomp" || childrenBy(verb, "auxpass").every((aux) => !/^(?:was|were|had)$/.test(aux.lower)))

const held = /^(?:resume|begin|start|take|restart|hold|open|reopen|convene|continue|go|proceed)$/

/** "talks will open on Monday", "said that they would resume". */
const isAnnounced = (verb: Word, modality: Modality, { kind }: TalkHit): boolean =>
  (modality === "will" || (modality === "would" && verb.dep === "ccomp")) &&
  (isKickedOff(verb) || (held.test(verb.base) && goesOn(verb))) &&
  kind !== "visit" &&
  kind !== "invitation"

/** "will go ahead", "will take place"; not "will go nowhere", "will take years". */
const goesOn = (verb: Word): boolean => {
  if (verb.base === "take") return childBy(verb, "dobj")?.lower === "place"
  return verb.base !== "go" || verb.children.some((child) => /^(?:ahead|forward|on)$/.test(child.lower))
}

const fixing = /^(?:set|(?:re)?schedule|slate|plan|fix|due|arrange)$/

/** "resume on Monday", "are set to resume on Monday", "is scheduled for June", "are to begin in May". */
const isAppointed = (verb: Word, passive: boolean, negative: boolean): boolean => {
  if (negative || modalityOf(verb) !== "fact") return false
  if (opens.test(verb.base) || isKickedOff(verb)) return isDatedPresent(verb)
  const adjective = childrenBy(verb, "acomp").find((one) => fixing.test(one.lower) || fixing.test(one.base))
  const fixed = passive && fixing.test(verb.base) ? verb : adjective
  const inner = childBy(fixed ?? verb, "xcomp")
  if (inner !== undefined && starts.test(inner.base) && isInfinitive(inner))
    return (
      fixed !== undefined || (verb.base === "be" && !passive && childBy(verb, "acomp", "attr") === undefined)
    )
  if (passive && isMoved(verb)) return true
  return (
    fixed !== undefined && childrenBy(fixed, "prep").some((one) => /^(?:for|on|in|between)$/.test(one.lower))
  )
}

/** "have been moved to Friday", "were brought forward to Monday". */
const isMoved = (verb: Word): boolean =>
  (verb.base === "move" || (verb.base === "bring" && childBy(verb, "advmod", "prt")?.lower === "forward")) &&
  prepositional(verb, "to").some((day) => mayBe(day, "DATE"))

/** "would make sense only if". */
const ofSense = (verb: Word, negative: boolean): SubjectStance | null => {
  if (negative || (childBy(verb, "dobj")?.children.some((child) => child.lower === "no") ?? false))
    return speaker("refuse", "no-sense", hasCondition(verb))
  return hasCondition(verb) ? speaker("want", "talks-only-if", true) : null
}

const isNested = (verb: Word): boolean =>
  verb.dep === "ccomp" &&
  /^(?:propose|suggest|demand|insist|want|ask|urge|prefer|request|recommend)$/.test(verb.head.base)

const isHaveTo = (verb: Word): boolean => verb.base === "have" && childBy(verb, "xcomp") !== undefined

const hasOnly = (verb: Word): boolean =>
  subtree(verb).some((word) => word.lower === "only" && word.head === verb) ||
  verb.children.some((child) => child.children.some((inner) => inner.lower === "only"))

/** "would only come after a deal had been struck". */
const isOnlyAfter = (verb: Word): boolean =>
  hasOnly(verb) &&
  verb.children.some(
    (child) =>
      (child.dep === "prep" && child.lower === "after") ||
      (child.dep === "advcl" &&
        childrenBy(child, "mark", "advmod").some(({ lower }) => /^(?:after|when)$/.test(lower))),
  )

const ofCopula = (verb: Word, negative: boolean, modal: boolean): SubjectStance | null => {
  const complement = childBy(verb, "acomp", "attr", "oprd", "advmod", "prep", "prt")
  for (const child of childrenBy(verb, "acomp", "attr", "oprd", "advmod", "prep", "prt")) {
    const adjective = operatorsFor(child.lower, "adjective").find((entry) => entry.id === "not-right")
    if (adjective !== undefined)
      return negative ? speaker("open", "not-pointless") : speaker("refuse", adjective.id)
    if (possiblePredicates.has(child.lower)) {
      if (negative) return speaker("refuse", "talks-not-possible", hasCondition(verb))
      if (hasCondition(verb) || isOnlySo(child)) return speaker("want", "talks-only-if", true)
      return null
    }
    if (
      child.lower === "off" ||
      (child.lower === "on" && childrenBy(child, "pobj").some((one) => /^(?:hold|ice)$/.test(one.lower)))
    )
      return negative
        ? null
        : { stance: "withdraw", rule: "talks-off", holderFrom: "speaker", conditional: false }
    if (child.lower === "out" && subtree(child).some((word) => word.lower === "question"))
      return speaker(negative ? "want" : "refuse", "out-of-question")
    if (!negative && [child, ...childrenBy(child, "npadvmod")].some(isOnlyWay))
      return speaker("want", "only-way")
    if (/^(?:over|dead|finished)$/.test(child.lower) && !negative) return speaker("withdraw", "talks-over")
    if (/^(?:option|priority|agenda|cards|table|question|solution)$/.test(nounOf(child)) && negative)
      return speaker("refuse", "not-an-option")
  }
  if (complement === undefined && modal && negative) return speaker("refuse", "talks-cannot")
  return null
}

/** "only possible in an atmosphere free of terror", "possible only after the raids stop". */
const isOnlySo = (adjective: Word): boolean =>
  [adjective, ...adjective.children, ...adjective.head.children].some(
    (word) =>
      childrenBy(word, "advmod").some((one) => one.lower === "only") &&
      [...adjective.head.children, ...adjective.children].some(
        (child) => child.i > adjective.i && /^(?:prep|advcl)$/.test(child.dep),
      ),
  )

/** "Dialogue is the only way forward". */
const isOnlyWay = (word: Word): boolean =>
  /^(?:way|solution|option|path|answer|road|means|route)$/.test(word.lower) &&
  word.children.some((child) => /^(?:only|best|sole)$/.test(child.lower))

const nounOf = (word: Word): string =>
  word.dep === "prep" ? (childBy(word, "pobj")?.lower ?? "") : word.lower
