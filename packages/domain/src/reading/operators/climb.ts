// The way from a talk object up the tree: each operator and modifier on it changes what is said, the outermost decides.
import type { Operator } from "../../lexicon/entry.ts"
import { lightNouns, lightVerbs, linkVerbs, voicingVerbs } from "../../lexicon/light-words.ts"
import type { TalkHit } from "../objects/talk-object.ts"
import { childBy, childrenBy, isNoun, type Word } from "../words/word.ts"
import { bareModal } from "./bare-modal.ts"
import { type Composed, compose, negated, type Sense, type Stance } from "./compose.ts"
import { doorStance } from "./door.ts"
import type { Dropped, Finding, Step } from "./finding.ts"
import { isFormatted } from "./formatted.ts"
import { matching } from "./match.ts"
import { auxiliariesOf, isFinite, isInfinitive, isNegated, isNegatedVerb, modalityOf } from "./modifiers.ts"
import { type Relation, relationOf } from "./relation.ts"
import { talkAsSubject } from "./talk-as-subject.ts"

export interface Climb {
  readonly hit: TalkHit
  sense: Sense
  node: Word
  operator: Word | null
  readonly path: Word[]
  readonly steps: Step[]
  readonly rules: string[]
  would: boolean
  conditional: boolean
  holderFrom: Finding["holderFrom"]
  /** Set when the way is closed: nothing is said. */
  closed: string | null
  readonly findings: Finding[]
}

export interface Climbed {
  readonly findings: readonly Finding[]
  readonly dropped: Dropped | null
}

const isStance = (sense: Sense): sense is Stance =>
  sense !== "talk" && sense !== "absence" && sense !== "call"

/** Takes a talk object; gives the stances that the words above it make of it, or why there is none. */
export const climbFrom = (hit: TalkHit): Climbed => {
  const climb = startAt(hit)
  noteOwnNegation(climb)
  for (let guard = 0; guard < 40 && climb.closed === null; guard++) if (!stepUp(climb)) break
  finish(climb)
  const findings = climb.findings.length > 0 ? climb.findings : relativeFindings(hit)
  const looked = climb.operator !== null || climb.steps.length > 0
  const reason = climb.closed ?? "no operator over the talk object"
  return { findings, dropped: findings.length > 0 ? null : { hit, reason, looked } }
}

const startAt = (hit: TalkHit): Climb => ({
  hit,
  sense: hit.kind === "invitation" ? "call" : "talk",
  node: hit.word,
  operator: null,
  path: [hit.word],
  steps: [],
  rules: [hit.entry.id],
  would: false,
  conditional: false,
  holderFrom: "subject",
  closed: null,
  findings: [],
})

/** "talks which it has refused", "an invitation that she turned down": the talk object is the object of its own clause. */
const relativeFindings = (hit: TalkHit): readonly Finding[] => {
  for (const clause of childrenBy(hit.word, "relcl")) {
    const object = childBy(clause, "dobj")
    const gap = object === undefined || object.pos === "pronoun" || object.tag === "WDT"
    if (!gap || childBy(clause, "nsubj", "nsubjpass") === undefined) continue
    const climb = startAt(hit)
    const passive = childBy(clause, "nsubjpass") !== undefined
    if (
      !onto(climb, { governor: clause, dep: passive ? "nsubjpass" : "dobj", prepositions: [], between: [] })
    )
      continue
    passVerb(climb)
    finish(climb)
    const own = climb.findings.filter((finding) => !finding.nominal)
    if (own.length > 0) return own
  }
  return []
}

/** "no talks": talk that is not; counted when a verb makes it a stance ("there will be no talks"). */
const noteOwnNegation = (climb: Climb): void => {
  if (climb.hit.word.pos !== "verb" && isNegated(climb.hit.word) && climb.sense === "talk")
    climb.sense = "absence"
}

/** One governor upwards; false when the way ends here. */
const stepUp = (climb: Climb): boolean => {
  const { node } = climb
  if (node.pos === "verb" && !passVerb(climb)) return false
  const relation = relationOf(node)
  if (relation === null) return false
  if (/^(?:relcl|appos|parataxis|dep)$/.test(node.dep) || (node.dep === "advcl" && !isInfinitive(node)))
    return false
  if (node.dep === "conj") return conjunct(climb, relation)
  return onto(climb, relation)
}

/** Reads negation and modals of a verb on the way, before what governs it. */
const passVerb = (climb: Climb): boolean => {
  const { node } = climb
  if (isStance(climb.sense)) return operatorVerb(climb)
  if (climb.sense === "call") return true
  if (!isFinite(node)) {
    if (isNegatedVerb(node)) apply(climb, negated(climb.sense, false), node, null, "not")
    const modal = bareModal(climb.node, climb.hit, climb.sense === "absence")
    if (modal !== null) settleModal(climb, modal)
    return true
  }
  const modal = bareModal(node, climb.hit, climb.sense === "absence")
  if (modal === null) return true
  settleModal(climb, modal)
  return false
}

const settleModal = (climb: Climb, modal: NonNullable<ReturnType<typeof bareModal>>): void => {
  if (modal.stance === "open") {
    climb.closed = modal.rule
    return
  }
  climb.sense = modal.stance
  climb.operator = climb.node
  climb.would ||= modal.would
  climb.holderFrom = modal.holderFrom
  climb.rules.push(modal.rule)
  climb.steps.push({ word: climb.node, entry: null, note: modal.rule })
}

/** An operator verb, or the verb that links or voices an operator: its negation and modals change the stance. */
const operatorVerb = (climb: Climb): boolean => {
  const { node } = climb
  const modality = modalityOf(node)
  const aux = auxiliariesOf(node)
  if (isNegatedVerb(node)) {
    const past = aux.includes("have") || aux.includes("had") || aux.includes("did") || node.tag === "VBD"
    apply(climb, negated(climb.sense, past && climb.sense === "agree"), node, null, "not")
    return climb.closed === null
  }
  if (modality === "may") return close(climb, `"${node.text}" is only possible`)
  if (modality === "must" && climb.sense !== "refuse") return close(climb, `"${node.text}" is only demanded`)
  if (modality === "would") climb.would = true
  return true
}

const close = (climb: Climb, reason: string): false => {
  climb.closed = reason
  return false
}

const apply = (climb: Climb, composed: Composed, word: Word, entry: Operator | null, note: string): void => {
  climb.steps.push({ word, entry, note })
  if (composed === null || composed === "open") climb.closed = `"${word.text}" leaves it open`
  else climb.sense = composed
}

const move = (climb: Climb, to: Word, between: readonly Word[]): true => {
  climb.path.push(...between, to)
  climb.node = to
  return true
}

const conjunct = (climb: Climb, relation: Relation): boolean => {
  const { governor } = relation
  if (climb.node.pos === "verb" && isFinite(climb.node) && climb.node.tag !== "VB") return false
  if (climb.node.pos === "verb" && governor.pos !== "verb") return false
  // "talks and negotiations": the second object hangs where the first does.
  const upper = relationOf(governor)
  if (upper === null) return climb.node.tag === "VB" ? move(climb, governor, []) : false
  if (climb.node.tag === "VB" && isFinite(governor)) return move(climb, governor, [])
  climb.path.push(governor)
  if (governor.dep === "conj") return conjunct({ ...climb, node: governor } as Climb, upper)
  return onto(climb, upper)
}

const onto = (climb: Climb, relation: Relation): boolean => {
  const { governor, dep } = relation
  if (isSubject(dep) && climb.sense !== "refuse" && !isNominalOperator(climb)) {
    const found = talkAsSubject(climb.hit, climb.node, governor, dep, climb.sense === "absence")
    if (found !== null) return settleSubject(climb, governor, found)
  }
  const formatted = isFormatted(climb.hit, climb.path, governor)
  const asked = { relation, node: climb.node, kind: climb.hit.kind, bare: climb.operator === null, formatted }
  for (const entry of matching(asked)) {
    if (entry.id === "door") return throughDoor(climb, governor, relation)
    if (entry.needs === "negation" && !negatedAbove(governor)) continue
    const composed = compose(entry.effect, climb.sense)
    if (composed === null) continue
    return takeOperator(climb, relation, entry, composed)
  }
  return passThrough(climb, relation)
}

const isSubject = (dep: string): boolean =>
  dep === "nsubj" || dep === "nsubjpass" || dep === "csubj" || dep === "csubjpass"

const isNominalOperator = (climb: Climb): boolean => climb.operator !== null && isNoun(climb.operator)

const takeOperator = (climb: Climb, relation: Relation, entry: Operator, composed: Composed): boolean => {
  const { governor } = relation
  keepNominal(climb)
  climb.rules.push(entry.id)
  apply(climb, composed, governor, entry, entry.effect)
  climb.operator = governor
  climb.holderFrom = entry.part === "noun" ? "owner" : "subject"
  if (relation.dep === "nsubj" && entry.part === "adjective") climb.holderFrom = "speaker"
  move(climb, governor, relation.between)
  if (entry.part === "noun" && climb.closed === null && isNegated(governor)) {
    if (entry.needs !== "negation") apply(climb, negated(climb.sense, false), governor, null, "no")
  }
  return climb.closed === null
}

/** Negation anywhere between the noun and its verb: "sees no point", "does not see any point". */
const negatedAbove = (noun: Word): boolean => {
  if (isNegated(noun)) return true
  const relation = relationOf(noun)
  return relation !== null && relation.governor.pos === "verb" && isNegated(relation.governor)
}

/** "rejected Freedonia's offer of talks": the offer stays Freedonia's own stance, whatever is done with it. */
const keepNominal = (climb: Climb): void => {
  if (!nominalCall(climb)) return
  const noun = climb.operator ?? climb.hit.word
  climb.findings.push(findingOf(climb, "invite", noun, true))
}

const nominalCall = (climb: Climb): boolean => {
  if (climb.hit.kind === "invitation" && climb.sense === "call" && climb.operator === null) return true
  return climb.sense === "invite" && climb.operator !== null && isNoun(climb.operator)
}

const throughDoor = (climb: Climb, noun: Word, relation: Relation): boolean => {
  const found = doorStance(noun)
  if (found === null) return close(climb, `"${noun.text}" is neither opened nor shut`)
  climb.sense = found.stance
  climb.operator = found.verb
  climb.rules.push("door")
  climb.steps.push({ word: noun, entry: null, note: `door ${found.stance}` })
  climb.holderFrom = found.holderFrom
  move(climb, noun, relation.between)
  move(climb, found.verb, [])
  return false
}

const settleSubject = (
  climb: Climb,
  governor: Word,
  found: NonNullable<ReturnType<typeof talkAsSubject>>,
): boolean => {
  keepNominal(climb)
  if (found.stance === "open") return close(climb, found.rule)
  climb.sense = found.stance
  climb.operator = governor
  climb.holderFrom = found.holderFrom
  climb.conditional ||= found.conditional
  climb.rules.push(found.rule)
  climb.steps.push({ word: governor, entry: null, note: found.rule })
  move(climb, governor, [])
  return false
}

const passThrough = (climb: Climb, relation: Relation): boolean => {
  const { governor, dep, between } = relation
  const circumstantial =
    relation.prepositions.length > 0 &&
    !relation.prepositions.every((p) => /^(?:to|of|for|with|in|on|at|into|about|from|between)$/.test(p))
  if (circumstantial && climb.operator === null) return false
  if (governor.pos === "verb") {
    const stance = isStance(climb.sense)
    const light = lightVerbs.has(governor.base)
    const voices = stance && voicingVerbs.has(governor.base) && dep !== "nsubj"
    const links = linkVerbs.has(governor.base) && /^(?:acomp|attr|oprd|prep|xcomp|dobj|advmod)$/.test(dep)
    const passes = stance && passing.has(governor.base) && dep === "xcomp"
    if (isSubject(dep) && !light) return false
    if (stance && !(voices || links || passes)) return false
    if (!stance && !(light || links)) return false
    if (climb.holderFrom === "owner" && (voices || links)) climb.holderFrom = "owner"
    return move(climb, governor, between)
  }
  if (isNoun(governor) && !isStance(climb.sense)) {
    const light =
      lightNouns.has(governor.lower) ||
      lightNouns.has(governor.base) ||
      governor.base === climb.hit.word.base ||
      isEvent(governor)
    if (!light) return false
    if (isNegated(governor) && climb.sense === "talk") climb.sense = "absence"
    return move(climb, governor, between)
  }
  if (governor.pos === "adjective" && /^(?:able|likely|possible|necessary|important)$/.test(governor.lower)) {
    if (governor.lower === "likely" || governor.lower === "able") return false
    return move(climb, governor, between)
  }
  return false
}

const passing = new Set("continue begin start keep remain come go tend appear seem rush".split(" "))
const isEvent = (word: Word): boolean =>
  /^(?:talks?|meetings?|negotiations?|summits?|conference|dialogue|discussions?|consultations?|visit|session)$/.test(
    word.lower,
  )

const finish = (climb: Climb): void => {
  if (climb.closed !== null) return
  if (nominalCall(climb)) {
    keepNominal(climb)
    return
  }
  if (!isStance(climb.sense) || climb.operator === null) return
  if (childBy(climb.operator, "mark")?.lower === "whether") {
    climb.closed = "an open question"
    return
  }
  climb.findings.push(findingOf(climb, climb.sense, climb.operator, false))
}

const findingOf = (climb: Climb, stance: Stance, operator: Word, nominal: boolean): Finding => ({
  hit: climb.hit,
  stance,
  operator,
  steps: [...climb.steps],
  path: [...climb.path],
  holderFrom: nominal ? "owner" : climb.holderFrom,
  would: climb.would,
  rule: climb.rules.join("+"),
  nominal,
  conditional: climb.conditional,
})
