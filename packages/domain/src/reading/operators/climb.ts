// The way from a talk object up the tree: each operator and modifier on it changes what is said, the outermost decides.
import type { Operator } from "../../lexicon/entry.ts"
import { operatorsFor } from "../../lexicon/index.ts"
import type { TalkHit } from "../objects/talk-object.ts"
import { childBy, childrenBy, isNoun, prepositional, type Word } from "../words/word.ts"
import { bareModal } from "./bare-modal.ts"
import { apply, type Climb, close, findingOf, isStance, keepCall, move, startAt } from "./climb-state.ts"
import { type Composed, compose, negated } from "./compose.ts"
import { doorStance } from "./door.ts"
import type { Dropped, Finding } from "./finding.ts"
import { isFormatted } from "./formatted.ts"
import { matching } from "./match.ts"
import {
  auxiliariesOf,
  isFiniteVerb,
  isInfinitive,
  isNegated,
  isNegatedVerb,
  modalityOf,
} from "./modifiers.ts"
import { passThrough } from "./pass-through.ts"
import { isOnlyThrough, withPreference } from "./preference.ts"
import { type Relation, relationOf } from "./relation.ts"
import { talkAsSubject } from "./talk-as-subject.ts"

export interface Climbed {
  readonly findings: readonly Finding[]
  readonly dropped: Dropped | null
}

/** Takes a talk object; gives the stances that the words above it make of it, or why there is none. */
export const climbFrom = (hit: TalkHit): Climbed => {
  const climb = startAt(hit)
  if (hit.entry.id === "invite-to") invitesItself(climb)
  if (hit.word.pos !== "verb" && isNegated(hit.word) && climb.sense === "talk") climb.sense = "absence"
  for (let guard = 0; guard < 40 && climb.closed === null; guard++) if (!stepUp(climb)) break
  finish(climb)
  const own = climb.findings.length > 0 ? climb.findings : relativeFindings(hit)
  const findings = own.flatMap(withPreference)
  const looked = climb.operator !== null || climb.steps.length > 0
  const reason = climb.closed ?? "no operator over the talk object"
  return { findings, dropped: findings.length > 0 ? null : { hit, reason, looked } }
}

/** "invited the premier to the palace": the verb is operator and object in one. */
const invitesItself = (climb: Climb): void => {
  climb.sense = "invite"
  climb.operator = climb.hit.word
  climb.steps.push({ word: climb.hit.word, entry: null, note: "invite" })
}

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
    if (climb.sense === "talk" || climb.sense === "call") continue
    passVerb(climb)
    finish(climb)
    const own = climb.findings.filter((finding) => !finding.nominal)
    if (own.length > 0) return own
  }
  return []
}

/** One governor upwards; false when the way ends here. */
const stepUp = (climb: Climb): boolean => {
  const { node } = climb
  if (nothingTo(climb)) return false
  if (node.pos === "verb" && !passVerb(climb)) return false
  const relation = relationOf(node)
  if (relation === null) return false
  if (isClauseEdge(node)) return false
  if (node.dep === "conj") return conjunct(climb, relation)
  return onto(climb, relation)
}

/** "has nothing to discuss with", "there is nobody to talk to": refused by whoever has it, or by who says so. */
const nothingTo = (climb: Climb): boolean => {
  const { node } = climb
  const { head } = node
  if (
    node.pos !== "verb" ||
    !/^(?:relcl|acl|advcl|xcomp)$/.test(node.dep) ||
    !/^(?:nothing|nobody|no-one)$/.test(head.lower)
  )
    return false
  const above = head.head
  if (above === head || above.pos !== "verb") return false
  climb.sense = "refuse"
  climb.operator = above
  climb.holderFrom = above.base === "have" ? "subject" : "speaker"
  climb.rules.push("nothing-to")
  climb.steps.push({ word: head, entry: null, note: "nothing to" })
  move(climb, head, [])
  return move(climb, above, [])
}

/** Where the clause of a word ends and nothing above decides on it; an infinitive belongs to the noun before it. */
const isClauseEdge = (node: Word): boolean =>
  /^(?:appos|parataxis|dep)$/.test(node.dep) ||
  ((node.dep === "relcl" || node.dep === "advcl") && !isInfinitive(node))

/** Reads negation and modals of a verb on the way, before what governs it; false where the clause ends. */
const passVerb = (climb: Climb): boolean => {
  const { node } = climb
  if (climb.sense === "call") return voicingVerb(climb)
  if (isStance(climb.sense)) return operatorVerb(climb) && !isFiniteVerb(node)
  if (!isFiniteVerb(node)) {
    if (isNegatedVerb(node)) apply(climb, negated(climb.sense, false), node, null, "not")
    const modal = bareModal(climb.node, climb.hit, climb.sense === "absence")
    if (modal !== null) settleModal(climb, modal)
    return climb.closed === null && modal === null
  }
  const modal = bareModal(node, climb.hit, climb.sense === "absence")
  if (modal === null) return true
  settleModal(climb, modal)
  return false
}

/** "made no offer", "may invite": an offer that is not made. */
const voicingVerb = (climb: Climb): boolean => {
  const { node } = climb
  if (isNegatedVerb(node)) return close(climb, `"${node.text}" is negated`)
  const modality = modalityOf(node)
  if (modality === "may" || modality === "must") return close(climb, `"${node.text}" is only possible`)
  return !isFiniteVerb(node)
}

const settleModal = (climb: Climb, modal: NonNullable<ReturnType<typeof bareModal>>): void => {
  if (modal.stance === "open") {
    climb.closed = modal.rule
    return
  }
  climb.sense = modal.stance
  climb.operator = climb.node
  climb.would ||= modal.would
  climb.conditional ||= modal.conditional
  climb.holderFrom = modal.holderFrom
  climb.rules.push(modal.rule)
  climb.steps.push({ word: climb.node, entry: null, note: modal.rule })
}

/** An operator verb, or the verb that links or voices an operator: its negation and modals change the stance. */
const operatorVerb = (climb: Climb): boolean => {
  const { node } = climb
  const modality = modalityOf(node)
  const aux = auxiliariesOf(node)
  if (isNegatedVerb(node) && climb.spent !== node) {
    const past = aux.includes("have") || aux.includes("had") || aux.includes("did") || node.tag === "VBD"
    apply(climb, negated(climb.sense, past && climb.sense === "agree"), node, null, "not")
    return climb.closed === null
  }
  if (climb.sense === "want" && isPastPerfect(node)) return close(climb, "it lies in the past")
  if (modality === "may") return close(climb, `"${node.text}" is only possible`)
  if (modality === "must" && climb.sense !== "refuse") return close(climb, `"${node.text}" is only demanded`)
  if (modality === "would") climb.would = true
  return true
}

const isPastPerfect = (verb: Word): boolean => childrenBy(verb, "aux").some((aux) => aux.lower === "had")

/** "talks and negotiations": the second object hangs where the first does; "will come and meet" likewise. */
const conjunct = (climb: Climb, relation: Relation): boolean => {
  const { governor } = relation
  const { node } = climb
  if (node.pos === "verb" && isFiniteVerb(node) && node.tag !== "VB") return false
  if (node.pos === "verb" && governor.pos !== "verb") return false
  if (node.tag === "VB" && isFiniteVerb(governor)) return move(climb, governor, [])
  const upper = relationOf(governor)
  if (upper === null) return false
  climb.path.push(governor)
  if (governor.dep !== "conj") return onto(climb, upper)
  climb.node = governor
  return conjunct(climb, upper)
}

const onto = (climb: Climb, relation: Relation): boolean => {
  const { governor, dep } = relation
  const nominal = climb.operator !== null && isNoun(climb.operator)
  if (/^[nc]subj(?:pass)?$/.test(dep) && climb.sense !== "refuse" && !nominal) {
    const found = talkAsSubject(climb.hit, climb.node, governor, dep, climb.sense === "absence")
    if (found !== null) return settleSubject(climb, governor, found)
  }
  const formatted = isFormatted(climb.hit, climb.path, governor)
  const asked = {
    relation,
    node: climb.node,
    kind: climb.hit.kind,
    bare: climb.operator === null,
    formatted,
    path: climb.path,
  }
  for (const entry of matching(asked)) {
    if (entry.id === "door") return throughDoor(climb, governor, relation)
    if (entry.needs === "negation") {
      if (!negatedAbove(governor)) continue
      climb.spent = relationOf(governor)?.governor ?? null
    }
    const composed = compose(entry.effect, climb.sense)
    if (composed === null) continue
    return takeOperator(climb, relation, entry, composed)
  }
  if (climb.sense === "talk" && isOnlyThrough(relation)) return chooses(climb, relation)
  const door = governor.pos === "verb" && dep === "prep" ? doorBeside(governor) : undefined
  if (door !== undefined) return throughDoor(climb, door, relation)
  if (governor.base === "be" && climb.node.pos === "verb" && /^(?:advcl|xcomp|ccomp|csubj)$/.test(dep)) {
    const found = talkAsSubject(climb.hit, climb.node, governor, "csubj", climb.sense === "absence")
    if (found !== null && childrenBy(governor, "nsubj").some((subject) => subject.lower === "it"))
      return settleSubject(climb, governor, found)
  }
  if (/^backs?$/.test(governor.lower) && governor.dep === "dobj" && governor.head.base === "turn")
    return onto(climb, { ...relation, governor: governor.head, between: [...relation.between, governor] })
  const voiced = voicedNoun(relation, climb.node)
  if (voiced !== null) return onto(climb, voiced)
  return passThrough(climb, relation)
}

/** "shut the door on talks": the parser hangs the talks on the verb. */
const doorBeside = (verb: Word): Word | undefined =>
  childrenBy(verb, "dobj", "nsubj", "nsubjpass").find((child) =>
    operatorsFor(child.lower, "noun").some((entry) => entry.id === "door"),
  )

const chooses = (climb: Climb, relation: Relation): boolean => {
  climb.sense = "prefer"
  climb.operator = relation.governor
  climb.holderFrom = "speaker"
  climb.rules.push("only-through")
  climb.steps.push({ word: relation.governor, entry: null, note: "only through" })
  move(climb, relation.governor, relation.between)
  return false
}

/** "took the initiative to convene", "is in no mood to talk", "it is impossible to meet": the infinitive belongs to the noun or adjective. */
const voicedNoun = (relation: Relation, node: Word): Relation | null => {
  const { governor, dep } = relation
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

const takeOperator = (climb: Climb, relation: Relation, entry: Operator, composed: Composed): boolean => {
  const { governor } = relation
  climb.rules.push(entry.id)
  if (
    entry.part === "noun" &&
    entry.effect === "invite" &&
    (climb.sense === "talk" || climb.sense === "call")
  ) {
    climb.sense = "call"
    climb.call = governor
    climb.operator = governor
    climb.steps.push({ word: governor, entry, note: entry.effect })
    move(climb, governor, relation.between)
    return isNegated(governor) ? close(climb, `"no ${governor.text}"`) : true
  }
  keepCall(climb, governor)
  const announced = composed === climb.sense && climb.operator !== null && isNoun(climb.operator)
  apply(climb, composed, governor, entry, entry.effect)
  if (!announced) {
    climb.operator = governor
    climb.holderFrom = entry.part === "noun" ? "owner" : "subject"
    if (relation.dep === "nsubj" && entry.part === "adjective") climb.holderFrom = "speaker"
  }
  move(climb, governor, relation.between)
  if (entry.part === "noun" && entry.needs !== "negation" && climb.closed === null && isNegated(governor))
    apply(climb, negated(climb.sense, false), governor, null, "no")
  return climb.closed === null
}

/** Negation anywhere between the noun and its verb: "sees no point", "does not see any point". */
const negatedAbove = (noun: Word): boolean => {
  if (isNegated(noun)) return true
  const relation = relationOf(noun)
  return relation !== null && relation.governor.pos === "verb" && isNegated(relation.governor)
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
  keepCall(climb, governor)
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

const finish = (climb: Climb): void => {
  if (climb.closed !== null) return
  keepCall(climb, null)
  if (!isStance(climb.sense) || climb.operator === null) return
  if (childBy(climb.operator, "mark")?.lower === "whether") climb.closed = "an open question"
  else climb.findings.push(findingOf(climb, climb.sense, climb.operator))
}
