// The way from a talk object up the tree: each operator and modifier on it changes what is said, the
// outermost decides.
import { dependsOn } from "../objects/kept-and-convened.ts"
import { renames } from "../objects/renamed.ts"
import type { TalkHit } from "../objects/talk-object.ts"
import { walksOut } from "../objects/walked-out.ts"
import { childBy, childrenBy, type Word } from "../words/word.ts"
import { type AnsweredQuestion, answerTo } from "./answered-question.ts"
import { demandBefore, onlyAfter } from "./before-talks.ts"
import { type Choice, choiceOf } from "./choice.ts"
import { type Climb, findingOf, isStance, keepCall, move, startAt } from "./climb-state.ts"
import { negated, type Stance } from "./compose.ts"
import type { Dropped, Finding } from "./finding.ts"
import { isFiniteVerb, isInfinitive, isNegated, isNegatedVerb } from "./modifiers.ts"
import { demandsFirst, onto } from "./onto.ts"
import { clausesOn, isAsideOf } from "./own-clauses.ts"
import { passVerb } from "./pass-verb.ts"
import { withPreference } from "./preference.ts"
import { readyWhen } from "./ready-when.ts"
import { type Relation, relationOf } from "./relation.ts"

export interface Climbed {
  readonly findings: readonly Finding[]
  readonly dropped: Dropped | null
}

/** Takes a talk object; gives the stances that the words above it make of it, or why there is none. */
export const climbFrom = (hit: TalkHit): Climbed => {
  const climb = startAt(hit)
  const depending = hit.entry.id === "attendance" ? dependsOn(hit.word) : null
  if (depending !== null) return { findings: [whenMet(climb, depending)], dropped: null }
  const choice = choiceOf(hit)
  if (choice !== null) return { findings: [chosen(climb, choice)], dropped: null }
  if (hit.entry.id === "open-door") return { findings: [atTheDoor(climb)], dropped: null }
  if (hit.antecedent !== undefined && renames(hit.word))
    return { findings: refusedBeside(hit), dropped: null }
  if (hit.entry.id === "invite-to") itself(climb, "invite")
  if (hit.antecedent !== undefined && walksOut(hit.word)) itself(climb, "withdraw")
  if (hit.word.pos !== "verb" && isNegated(hit.word) && climb.sense === "talk") climb.sense = "absence"
  for (let guard = 0; guard < 40 && climb.closed === null; guard++) if (!stepUp(climb)) break
  finish(climb)
  const relative = relativeFindings(hit)
  const own =
    climb.findings.length > 0
      ? [...climb.findings, ...relative.filter(({ stance }) => isToldBeside(stance, climb.findings))]
      : relative
  const findings = own.flatMap((one) => onlyAfter(one) ?? withPreference(one))
  const looked = climb.operator !== null || climb.steps.length > 0
  const reason = climb.closed ?? wayEnd(climb)
  return {
    findings,
    dropped: findings.length > 0 ? null : { hit, reason, looked, path: climb.path, steps: climb.steps },
  }
}

/** "called off a meeting that it had accepted": what was ended had been agreed. */
const isToldBeside = (stance: Stance, outer: readonly Finding[]): boolean =>
  stance === "invite" || (stance === "agree" && outer.some((finding) => finding.stance === "withdraw"))

/** Where the way up ended without an operator, in one line. */
const wayEnd = ({ node }: Climb): string => {
  const relation = relationOf(node)
  if (relation === null) return `nothing above "${node.text}" is an operator`
  const words = [relation.governor.text, ...relation.prepositions].join(" ")
  return `"${words}" is no operator over "${node.text}"`
}

/** "made its attendance dependent on a truce": ready when that is met, and its owner's stance. */
const whenMet = (climb: Climb, depending: Word): Finding => ({
  ...findingOf(climb, "want", climb.hit.word),
  steps: [{ word: depending, entry: null, note: "depends" }],
  holderFrom: "owner",
  rule: "attendance+depends",
  conditional: true,
})

/** "for us that format is the council". */
const chosen = (climb: Climb, { verb, holderFrom }: Choice): Finding => ({
  ...findingOf(climb, "prefer", verb),
  steps: [{ word: verb, entry: null, note: "the one" }],
  path: [climb.hit.word, verb],
  holderFrom,
  rule: `${climb.hit.entry.id}+choice`,
})

/** "our door is always open": ready, says whoever says it. */
const atTheDoor = (climb: Climb): Finding => {
  const verb = climb.hit.word.head
  return {
    ...findingOf(climb, isNegatedVerb(verb) ? "refuse" : "want", verb),
    steps: [{ word: climb.hit.word, entry: null, note: "open door" }],
    path: [climb.hit.word, verb, ...childrenBy(verb, "acomp")],
    holderFrom: "speaker",
  }
}

/** "invited the premier to the palace", "then walked out": the verb is operator and object in one. */
const itself = (climb: Climb, sense: "invite" | "withdraw"): void => {
  climb.sense = sense
  climb.operator = climb.hit.word
  climb.steps.push({ word: climb.hit.word, entry: null, note: sense })
}

/**
 * "talks which it has refused", "an invitation that she turned down", "a dialogue boycotted by them": the
 * talk object is the object of its own clause.
 */
const relativeFindings = (hit: TalkHit): readonly Finding[] => {
  for (const clause of childrenBy(hit.word, "acl")) {
    if (clause.tag !== "VBN" || childBy(clause, "agent") === undefined) continue
    const own = underneath(hit, clause, "nsubjpass").filter(({ stance }) =>
      /^(?:refuse|withdraw)$/.test(stance),
    )
    if (own.length > 0) return own
  }
  for (const clause of clausesOn(hit.word)) {
    const object = childBy(clause, "dobj")
    const gap =
      object === undefined || object.pos === "pronoun" || object.tag === "WDT" || object.lower === "that"
    if (!gap || childBy(clause, "nsubj", "nsubjpass") === undefined || isAsideOf(clause)) continue
    const passive = childBy(clause, "nsubjpass") !== undefined
    const own = underneath(hit, clause, passive ? "nsubjpass" : "dobj")
    if (own.length > 0) return own
  }
  return []
}

const underneath = (hit: TalkHit, clause: Word, dep: "nsubjpass" | "dobj"): readonly Finding[] => {
  const climb = startAt(hit)
  if (!onto(climb, { governor: clause, dep, prepositions: [], between: [] })) return []
  if (climb.sense === "talk" || climb.sense === "call") return []
  passVerb(climb)
  finish(climb)
  return climb.findings.filter((finding) => !finding.nominal)
}

/** "a request it had refused" beside the talks that it renames. */
const refusedBeside = (hit: TalkHit): readonly Finding[] =>
  relativeFindings(hit).filter(({ stance }) => stance === "refuse")

/** One governor upwards; false when the way ends here. */
const stepUp = (climb: Climb): boolean => {
  const { node } = climb
  if (nothingTo(climb) || demandedBefore(climb) || isReadyWhen(climb)) return false
  if (node.pos === "verb" && !passVerb(climb)) return false
  const relation = relationOf(node)
  if (relation === null) return false
  if (isClauseEdge(node)) return false
  if (node.dep === "conj") return conjunct(climb, relation)
  return onto(climb, relation)
}

/** "must withdraw before there can be any talks". */
const demandedBefore = (climb: Climb): boolean => {
  const { node } = climb
  const demand = climb.sense === "talk" && childBy(node, "expl") !== undefined ? demandBefore(node) : null
  if (demand === null) return false
  demandsFirst(climb, demand)
  return true
}

/** "is ready whenever they wish to negotiate": whoever is ready, for the talks of the clause behind. */
const isReadyWhen = (climb: Climb): boolean => {
  const { node, sense, hit } = climb
  if (sense !== "want" && sense !== "agree" && !(sense === "talk" && hit.kind === "act")) return false
  const adjective = readyWhen(node)
  if (adjective === null) return false
  climb.sense = "want"
  climb.operator = adjective
  climb.holderFrom = "subject"
  climb.conditional = true
  climb.rules.push("ready-when")
  climb.steps.push({ word: adjective, entry: null, note: "ready when" })
  return move(climb, adjective, [])
}

/**
 * "has nothing to discuss with", "there is nobody to talk to": refused by whoever has it, or by who says so.
 */
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
  climb.holderFrom = /^(?:have|want)$/.test(above.base) ? "subject" : "speaker"
  climb.rules.push("nothing-to")
  climb.steps.push({ word: head, entry: null, note: "nothing to" })
  move(climb, head, [])
  return move(climb, above, [])
}

/**
 * Where the clause of a word ends and nothing above decides on it; an infinitive belongs to the noun before
 * it.
 */
const isClauseEdge = (node: Word): boolean =>
  /^(?:appos|parataxis|dep)$/.test(node.dep) ||
  ((node.dep === "relcl" || node.dep === "advcl") && !isInfinitive(node))

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

const finish = (climb: Climb): void => {
  if (climb.closed !== null) return
  keepCall(climb, null)
  if (!isStance(climb.sense) || climb.operator === null) return
  const answer = answerTo(climb.operator)
  if (answer !== null) {
    answered(climb, answer, climb.operator)
    return
  }
  if (childBy(climb.operator, "mark")?.lower === "whether") climb.closed = "an open question"
  else climb.findings.push(findingOf(climb, climb.sense, climb.operator))
}

/** "Asked if he would meet them, he said yes" is ready to, "said no" is not. */
const answered = (climb: Climb, { yes, subject }: AnsweredQuestion, operator: Word): void => {
  const sense = yes ? climb.sense : negated(climb.sense, false)
  if (sense === null || sense === "open" || !isStance(sense) || sense === "invite") return
  const own = subject === null || subject.pos === "pronoun"
  climb.steps.push({ word: operator, entry: null, note: yes ? "asked: yes" : "asked: no" })
  climb.rules.push("asked")
  climb.findings.push({
    ...findingOf(climb, sense === "agree" && climb.would ? "want" : sense, operator),
    holderFrom: own ? "speaker" : "subject",
    conditional: false,
  })
}
