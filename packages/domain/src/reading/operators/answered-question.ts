// Questions that the same sentence answers: "Asked whether he would meet them, the premier said no."
import { ancestors, childBy, childrenBy, type Word } from "../words/word.ts"
import { isNegated } from "./modifiers.ts"

export interface AnsweredQuestion {
  /** Who does what the question asks; null for a bare infinitive. */
  readonly subject: Word | null
  /** The verb with which it is answered. */
  readonly saying: Word
  readonly yes: boolean
}

const answering = /^(?:say|answer|reply|respond|tell|declare|insist|add|snap|retort)$/

/** Takes an operator's word; gives the question that it stands in and its answer, null without an answer. */
export const answerTo = (operator: Word): AnsweredQuestion | null => {
  const clause = [operator, ...ancestors(operator)].find(isAsked)
  if (clause === undefined) return null
  const saying = sayingBeside(askingOver(clause))
  if (saying === null) return null
  const yes = yesOrNo(saying)
  return yes === null
    ? null
    : { subject: childBy(askedOf(clause), "nsubj", "nsubjpass") ?? null, saying, yes }
}

/** "asked if he would meet", "when asked whether it was ready", "pressed on whether he would come". */
const isAsked = (clause: Word): boolean =>
  clause.head !== clause &&
  /^(?:ask|press|question|quiz)$/.test(askingOver(clause).base) &&
  /^(?:ccomp|advcl|pcomp)$/.test(clause.dep) &&
  childrenBy(clause, "mark").some((mark) => /^(?:if|whether)$/.test(mark.lower))

/** The verb of asking over a question: "asked whether", "asked about whether", "pressed on whether". */
const askingOver = ({ head, dep }: Word): Word => (dep === "pcomp" ? head.head : head)

/** "whether this meant that he would come": what it would mean is asked. */
const askedOf = (clause: Word): Word => {
  const meant = /^(?:mean(?:s|t)?|impl(?:y|ies|ied))$/.test(clause.lower)
    ? childBy(clause, "ccomp")
    : undefined
  return meant ?? clause
}

/** The question beside the verb of its answer; the parser takes "asked" for the main verb at times. */
const sayingBeside = (asking: Word): Word | null => {
  if (/^(?:advcl|acl)$/.test(asking.dep) && answering.test(asking.head.base)) return asking.head
  const behind = childrenBy(asking, "ccomp", "conj").filter((one) => one.i > asking.i)
  return behind.find((one) => answering.test(one.base)) ?? null
}

const yeses = /^(?:yes|sure|absolutely|certainly|definitely|yeah|aye|gladly)$/
const noes = /^(?:no|never|nope)$/

/** "said no", "said he would", "replied that it was not"; null for any longer answer. */
const yesOrNo = (saying: Word): boolean | null => {
  const clause = childBy(saying, "ccomp")
  if (clause !== undefined) return isShort(clause) ? !isNegated(clause) : null
  const word = saying.children.find(
    ({ lower, children }) =>
      children.every((one) => one.dep === "punct") && (yeses.test(lower) || noes.test(lower)),
  )
  return word === undefined ? null : yeses.test(word.lower)
}

/** An auxiliary alone: what it would help is what was asked. */
const isShort = (clause: Word): boolean =>
  (clause.pos === "modal" || /^(?:be|do|have)$/.test(clause.base)) &&
  childBy(clause, "nsubj") !== undefined &&
  clause.children.every((child) => /^(?:nsubj|neg|mark|punct|intj|advmod)$/.test(child.dep))
