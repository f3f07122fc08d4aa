// A verb on the way up: its negation and its modals change what is said, and its clause may end there.
import { childrenBy, prepositional, type Word } from "../words/word.ts"
import { bareModal } from "./bare-modal.ts"
import { apply, type Climb, close, isStance, leaveOpen } from "./climb-state.ts"
import { negated } from "./compose.ts"
import { hasCondition } from "./has-condition.ts"
import { auxiliariesOf, isFiniteVerb, isInfinitive, isNegatedVerb, modalityOf } from "./modifiers.ts"

/** Reads negation and modals of a verb on the way, before what governs it; false where the clause ends. */
export const passVerb = (climb: Climb): boolean => {
  const { node } = climb
  if (climb.sense === "call") return voicingVerb(climb)
  if (isStance(climb.sense)) return operatorVerb(climb) && !isFiniteVerb(node)
  const modal = bareModal(node, climb.hit, climb.sense === "absence")
  if (modal !== null) {
    settleModal(climb, modal)
    return false
  }
  if (!isFiniteVerb(node) && isNegatedVerb(node)) apply(climb, negated(climb.sense, false), node, null, "not")
  return climb.closed === null
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
    leaveOpen(climb, climb.node, modal.rule)
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

/**
 * An operator verb, or the verb that links or voices an operator: its negation and modals change the stance.
 */
const operatorVerb = (climb: Climb): boolean => {
  const { node } = climb
  const modality = modalityOf(node)
  const aux = auxiliariesOf(node)
  if (isNegatedVerb(node) && climb.spent !== node) {
    if (climb.rules.at(-1) === "scheduled") return close(climb, "nothing is planned yet")
    if (climb.operator?.base === "plan" && isByBoth(node)) return close(climb, "nothing is planned yet")
    if (climb.operator?.lower === "serious") return close(climb, "a reproach")
    if (climb.sense === "agree" && climb.path.some(isWhere)) return close(climb, "where or when, not whether")
    const past = aux.includes("have") || aux.includes("had") || aux.includes("did") || node.tag === "VBD"
    apply(climb, negated(climb.sense, past && climb.sense === "agree"), node, null, "not")
    return climb.closed === null
  }
  if (climb.sense === "want" && isPastPerfect(node) && !isOfAllTimes(node))
    return close(climb, "it lies in the past")
  if (modality === "may" && !isJudgement(climb) && !isImagined(climb))
    return close(climb, `"${node.text}" is only possible`)
  if (modality === "must" && climb.sense !== "refuse") return close(climb, `"${node.text}" is only demanded`)
  if (modality === "would") climb.would = true
  return true
}

/** "The two sides do not plan to meet again". */
const isByBoth = (verb: Word): boolean =>
  childrenBy(verb, "nsubj").some((subject) =>
    [subject, ...subject.children].some(({ lower }) => /^(?:two|both|neither)$/.test(lower)),
  )

/** "could see no sense in it": a refusal all the same. */
const isJudgement = ({ node, sense }: Climb): boolean =>
  sense === "refuse" && /^(?:see|find)$/.test(node.base) && auxiliariesOf(node).some((aux) => /^c/.test(aux))

/** "could imagine talks if the army left": a readiness on that condition. */
const isImagined = ({ node, sense }: Climb): boolean =>
  sense === "want" && node.base === "imagine" && hasCondition(node)

const isPastPerfect = (verb: Word): boolean => childrenBy(verb, "aux").some((aux) => aux.lower === "had")

/** "had always been ready to talk", "had at all times been": it has not ended. */
const isOfAllTimes = (verb: Word): boolean =>
  childrenBy(verb, "advmod").some((one) => one.lower === "always") ||
  [verb, ...childrenBy(verb, "aux")]
    .flatMap((one) => prepositional(one, "at"))
    .some((one) => /^(?:times|stages?|point)$/.test(one.lower) && isAll(one)) ||
  verb.children.some((one) => one.lower === "along" && isAll(one))

const isAll = (word: Word): boolean => word.children.some((one) => /^(?:all|every)$/.test(one.lower))

/** "did not agree on where to meet". */
const isWhere = (verb: Word): boolean =>
  isInfinitive(verb) && childrenBy(verb, "advmod").some(({ tag, i }) => tag === "WRB" && i < verb.i)
