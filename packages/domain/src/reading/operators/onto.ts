// From a word to what governs it: an operator, a door, talks as the subject, or a word that only carries on.
import type { Effect, Operator } from "../../lexicon/entry.ts"
import { operatorsFor } from "../../lexicon/index.ts"
import { sending } from "../holders/subject.ts"
import { childrenBy, isNoun, type Word } from "../words/word.ts"
import { type Stand, standAgainst } from "./against.ts"
import { type Demand, demandedFirst } from "./before-talks.ts"
import { cleftOf } from "./cleft.ts"
import { apply, type Climb, close, keepCall, leaveOpen, move } from "./climb-state.ts"
import { delegates } from "./company.ts"
import { type Composed, compose, negated } from "./compose.ts"
import { doorStance, isLeftOpen } from "./door.ts"
import { isFormatted } from "./formatted.ts"
import { hasCondition } from "./has-condition.ts"
import { setApart } from "./judged.ts"
import { matching } from "./match.ts"
import { auxiliariesOf, isInfinitive, isNegated } from "./modifiers.ts"
import { deniesTalks, refuseTalks } from "./no-talks.ts"
import { outOfQuestion } from "./out-of-question.ts"
import { passThrough } from "./pass-through.ts"
import { isOnlyThrough } from "./preference.ts"
import { type Relation, relationOf } from "./relation.ts"
import { talkAsSubject } from "./talk-as-subject.ts"
import { type Terms, termsOf } from "./terms-of-talks.ts"
import { voicedNoun } from "./voiced-noun.ts"

/**
 * Takes a climb and how its word hangs on its governor; moves on and changes the sense; false where the way
 * ends.
 */
export const onto = (climb: Climb, relation: Relation): boolean => {
  const { governor, dep } = relation
  const nominal = climb.operator !== null && isNoun(climb.operator)
  if (/^[nc]subj(?:pass)?$/.test(dep) && climb.sense !== "refuse" && !nominal) {
    const found = talkAsSubject(climb.hit, climb.node, governor, dep, climb.sense === "absence")
    if (found !== null) return settleSubject(climb, governor, found)
  }
  if (deniesTalks(climb, relation)) return refuseTalks(climb, governor)
  const formatted = isFormatted(climb.hit, climb.path, governor)
  const set = climb.sense === "talk" ? setApart(relation, climb.node, formatted) : null
  if (set !== null) return settleSubject(climb, set.verb, set)
  const asked = {
    relation,
    node: climb.node,
    kind: climb.hit.kind,
    bare: climb.operator === null,
    formatted,
    path: climb.path,
    preferredOnly: climb.hit.entry.needs === "preferred",
  }
  for (const entry of matching(asked)) {
    if (entry.id === "door") return throughDoor(climb, governor, relation)
    if (entry.needs === "negation") {
      if (!negatedAbove(governor)) continue
      climb.spent = relationOf(governor)?.governor ?? null
    }
    const composed = compose(weighed(entry, governor, climb.node), isToBeSent(climb) ? "invite" : climb.sense)
    if (composed === null) continue
    return takeOperator(climb, relation, entry, composed)
  }
  if (climb.sense === "talk" && isLeftOpen(relation)) return leavesOpen(climb, governor)
  if (climb.sense === "talk" && isOnlyThrough(relation)) return chooses(climb, relation)
  const stand = climb.sense === "talk" ? standAgainst(relation) : null
  if (stand !== null) return takeStand(climb, relation, stand)
  const terms = climb.sense === "talk" ? termsOf(relation) : null
  if (terms !== null) return takeTerms(climb, relation, terms)
  const cleft = cleftOf(relation, climb.node)
  if (cleft !== null) return onto(climb, cleft)
  const demand = climb.sense === "talk" ? demandedFirst(climb.hit, climb.node, relation) : null
  if (demand !== null) return demandsFirst(climb, demand)
  const door = governor.pos === "verb" && dep === "prep" ? doorBeside(relation) : undefined
  if (door !== undefined) return throughDoor(climb, door, relation)
  if (governor.base === "be" && climb.node.pos === "verb" && /^(?:advcl|xcomp|ccomp|csubj)$/.test(dep)) {
    const found = talkAsSubject(climb.hit, climb.node, governor, "csubj", climb.sense === "absence")
    const empty =
      childrenBy(governor, "nsubj").some((subject) => subject.lower === "it") || climb.node.i < governor.i
    if (found !== null && empty) return settleSubject(climb, governor, found)
  }
  if (/^backs?$/.test(governor.lower) && governor.dep === "dobj" && governor.head.base === "turn")
    return onto(climb, { ...relation, governor: governor.head, between: [...relation.between, governor] })
  // "recalled its delegation from the talks": the parser hangs the talks on the delegation.
  if (climb.sense === "talk" && isSentFrom(relation))
    return onto(climb, { ...relation, governor: governor.head, between: [...relation.between, governor] })
  const ruledOut = outOfQuestion(governor, climb.node)
  if (ruledOut !== null) return settleSubject(climb, climb.node, ruledOut)
  const voiced = voicedNoun(relation, climb.node)
  if (voiced !== null) return onto(climb, voiced)
  return passThrough(climb, relation)
}

/** "plans to extend an invitation", "wants to make an offer": the invitation is one's own. */
const isToBeSent = ({ sense, node }: Climb): boolean =>
  sense === "call" && node.pos === "verb" && isInfinitive(node) && sending.test(node.base)

/** "contacted them to arrange a meeting": it is asked for. */
const approaching = /^(?:contact|approach|call|phon|telephon|email|wr[io]te?|message)(?:e?d|e?s|ing)?$/

/** "would consider talks if the army left", "refuses to consider talks": what weighing comes to there. */
const weighed = (entry: Operator, governor: Word, node: Word): Effect => {
  // "unable to agree on talks" fails, "unable to come" declines.
  if (entry.id === "unable" && /^(?:agree|decide|secure|get|arrange|resume|persuade)$/.test(node.base))
    return "weigh"
  if (entry.id === "promise" && isInfinitive(governor) && approaching.test(governor.head.lower))
    return "invite"
  // "considers it pointless to talk": what it holds, not what it weighs.
  if (entry.id === "weigh" && governor.base === "consider" && node.pos === "adjective") return "pass"
  if (entry.effect !== "weigh" || !/^(?:consider|contemplate|imagine)$/.test(governor.base))
    return entry.effect
  const above = governor.head
  const settled =
    isInfinitive(governor) &&
    (above.pos === "adjective" || /^(?:refuse|decline)$/.test(above.base) || above.lower === "prepared")
  if (settled) return "pass"
  if (isNegated(governor)) return isOfNow(governor) ? "want" : "weigh"
  return hasCondition(governor) ? "want" : "weigh"
}

/** "will not consider", "is not considering", "does not contemplate": not "has not considered". */
const isOfNow = (verb: Word): boolean =>
  auxiliariesOf(verb).some((aux) => /^(?:will|would|wo|be|do|does)$/.test(aux)) &&
  childrenBy(verb, "aux").every((aux) => !/^(?:did|was|were|been)$/.test(aux.lower))

/** "shut the door on talks": the parser hangs the talks on the verb. */
const doorBeside = ({ governor, prepositions }: Relation): Word | undefined =>
  prepositions.every((preposition) => /^(?:on|to|for)$/.test(preposition))
    ? childrenBy(governor, "dobj", "nsubj", "nsubjpass").find((child) =>
        operatorsFor(child.lower, "noun").some((entry) => entry.id === "door"),
      )
    : undefined

const isSentFrom = ({ governor, prepositions }: Relation): boolean =>
  delegates.test(governor.lower) && governor.dep === "dobj" && prepositions.at(-1) === "from"

const takeStand = (climb: Climb, relation: Relation, stand: Stand): boolean => {
  climb.sense = stand.stance
  climb.operator = stand.verb
  climb.rules.push("against")
  climb.steps.push({ word: stand.verb, entry: null, note: `against: ${stand.stance}` })
  return move(climb, stand.verb, [...relation.between, relation.governor])
}

export const demandsFirst = (climb: Climb, demand: Demand): boolean => {
  climb.sense = "refuse"
  climb.operator = demand.verb
  climb.holderFrom = demand.holderFrom
  climb.conditional = true
  climb.rules.push("before-talks")
  climb.steps.push({ word: demand.verb, entry: null, note: "demanded before" })
  move(climb, demand.verb, [])
  return false
}

const leavesOpen = (climb: Climb, governor: Word): boolean => {
  climb.sense = "want"
  climb.operator = governor
  climb.rules.push("left-open")
  climb.steps.push({ word: governor, entry: null, note: "left open" })
  return move(climb, governor, [])
}

const takeTerms = (climb: Climb, relation: Relation, terms: Terms): boolean => {
  climb.sense = terms.stance
  climb.operator = terms.verb
  climb.holderFrom = terms.holderFrom
  climb.conditional = terms.conditional
  climb.rules.push("terms")
  climb.steps.push({ word: relation.governor, entry: null, note: `terms: ${terms.stance}` })
  return move(climb, terms.verb, [...relation.between, relation.governor])
}

const chooses = (climb: Climb, relation: Relation): boolean => {
  climb.sense = "prefer"
  climb.operator = relation.governor
  climb.holderFrom = "speaker"
  climb.rules.push("only-through")
  climb.steps.push({ word: relation.governor, entry: null, note: "only through" })
  move(climb, relation.governor, relation.between)
  return false
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
    const ofNobody = relation.dep === "nsubj" && entry.part === "adjective"
    if (ofNobody || entry.needs === "come") climb.holderFrom = "speaker"
    if (entry.needs === "come") climb.operator = governor.head
  }
  move(climb, governor, relation.between)
  if (entry.part !== "verb" && entry.needs !== "negation" && climb.closed === null && isNegated(governor))
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
  if (found.stance === "open") return leaveOpen(climb, governor, found.rule)
  climb.sense = found.stance
  climb.operator = found.verb ?? governor
  climb.holderFrom = found.holderFrom
  climb.conditional ||= found.conditional
  climb.rules.push(found.rule)
  climb.steps.push({ word: governor, entry: null, note: found.rule })
  move(climb, governor, [])
  return false
}
