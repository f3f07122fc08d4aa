// The condition that a stance names: "if …", "until …", "provided that …".
import type { Finding } from "../operators/finding.ts"
import { addedCondition } from "../operators/has-condition.ts"
import { askedFirst } from "../operators/imperative.ts"
import { ancestors, subtree, type Word } from "../words/word.ts"
import { withListed } from "./listed-conditions.ts"

const marks = /^(?:if|unless|until|till|provided|providing|once|before)$/

/**
 * Takes a finding; gives the words of its condition, in order, without the word that opens it; null when
 * there is none.
 */
export const conditionOf = (finding: Finding): readonly Word[] | null => {
  const bound = boundTo(finding) ?? metFirst(finding)
  if (bound !== null) return bound
  for (const word of scopeOf(finding)) {
    for (const child of word.children) {
      const found = conditionIn(child, finding)
      if (found !== null) return found
    }
  }
  const added = addedCondition(finding.operator)
  return added === null ? strictAbove(finding) : clauseOf(added, finding)
}

/** "Talks must include …", "made its attendance dependent on …": what the talks are bound to. */
const boundTo = ({ rule, operator, steps }: Finding): readonly Word[] | null => {
  if (rule.endsWith("+depends")) {
    const on = steps[0]?.word.children.find((child) => /^(?:on|upon)$/.test(child.lower))
    return on === undefined ? null : trimmed(subtree(on).filter((word) => word.i > on.i))
  }
  if (!rule.endsWith("+talks-must")) return null
  const from =
    operator.children.findLast((child) => /^aux/.test(child.dep) && child.i < operator.i) ?? operator
  const verb =
    operator.base === "have" ? (operator.children.find(({ dep }) => dep === "xcomp") ?? from) : from
  return trimmed(
    subtree(operator).filter((word) => word.i > verb.i && word.tag !== "TO" && !isCutOff(word, operator)),
  )
}

/** "Release them and we will talk". */
const metFirst = ({ rule, operator }: Finding): readonly Word[] | null => {
  const first = rule.endsWith("+once-met") ? askedFirst(operator) : null
  if (first === null) return null
  const end = first.children.find((child) => child.dep === "cc")?.i ?? Number.POSITIVE_INFINITY
  return trimmed(subtree(first).filter((word) => word.i >= first.i && word.i < end))
}

/** What is only joined to the clause or tells who says it. */
const isCutOff = (word: Word, top: Word): boolean => {
  for (let at = word; at !== top && at.head !== at; at = at.head)
    if (at.head === top && (/^(?:parataxis|cc)$/.test(at.dep) || (at.dep === "conj" && at.pos === "verb")))
      return true
  return false
}

const strict = /^(?:unless|until|till|provided)$/

/** "…, at least not until the bridge is free": hung on a verb higher up. */
const strictAbove = (finding: Finding): readonly Word[] | null => {
  for (const above of ancestors(finding.operator)) {
    for (const child of above.children) {
      if (child.dep !== "advcl" || child.i < finding.operator.i) continue
      if (child.children.some((mark) => strict.test(mark.lower))) return clauseOf(child, finding)
    }
  }
  return null
}

/** The operator, what it hangs on, and the verbs between it and the talk object. */
const scopeOf = (finding: Finding): readonly Word[] => {
  const { operator, path } = finding
  const scope = new Set<Word>([operator])
  for (const word of path) if (word.pos === "verb" || word === finding.hit.word) scope.add(word)
  if (operator.pos !== "verb" && operator.head.pos === "verb") scope.add(operator.head)
  for (const word of [...scope]) {
    if (word.pos !== "verb") continue
    for (const child of word.children)
      if (/^(?:acomp|attr|xcomp|advmod|prep)$/.test(child.dep)) scope.add(child)
  }
  return [...scope]
}

const conditionIn = (child: Word, finding: Finding): readonly Word[] | null => {
  const words = subtree(child)
  if (child.dep === "advcl") return clauseOf(child, finding)
  if (child.lower === "provided" || child.lower === "providing")
    return trimmed(words.filter((word) => word.i > child.i))
  if (child.lower === "soon" && finding.stance !== "refuse") {
    const as = child.children.find((inner) => inner.i > child.i && inner.lower === "as")
    return as === undefined || as.children.every(({ pos }) => pos === "adjective")
      ? null
      : trimmed(words.filter((word) => word.i > as.i))
  }
  if (child.dep === "prep" && /^(?:until|unless|if|provided)$/.test(child.lower))
    return trimmed(words.filter((word) => word.i > child.i))
  if (child.dep === "prep" && child.lower === "on") {
    const condition = child.children.find((inner) => inner.lower === "condition")
    return condition === undefined ? null : trimmed(words.filter((word) => word.i > condition.i))
  }
  return null
}

const clauseOf = (clause: Word, finding: Finding): readonly Word[] | null => {
  const words = subtree(clause)
  const mark =
    words.find((word) => marks.test(word.lower) && word.i < clause.i) ??
    words.find((word) => word.i < clause.i && isTimely(word, clause, finding))
  if (mark === undefined || (mark.lower === "before" && !/^V/.test(clause.tag))) return null
  const condition = trimmed(words.filter((word) => word.i > mark.i))
  return condition === null ? null : withListed(condition)
}

/** Words of time that set a condition: "only when", "when they have left", "not while", "as soon as". */
const isTimely = (word: Word, clause: Word, { stance }: Finding): boolean => {
  const before = word.tree.words[word.i - 1]
  const only = before !== undefined && /^(?:only|except)$/.test(before.lower)
  switch (word.lower) {
    case "when":
      return only || (stance !== "refuse" && isPerfect(clause) && isAhead(clause.head))
    case "after":
      return only
    case "while":
      return stance === "refuse" && clause.children.some((child) => /^nsubj/.test(child.dep))
    case "as":
      return (
        before?.lower === "long" || (before?.lower === "soon" && stance !== "refuse" && clause.pos === "verb")
      )
    default:
      return false
  }
}

const isPerfect = (verb: Word): boolean =>
  verb.children.some((child) => child.dep === "aux" && /^(?:has|have|had)$/.test(child.lower))

const isAhead = (verb: Word): boolean =>
  verb.children.some((child) => child.dep === "aux" && /^(?:will|would)$/.test(child.lower))

const trimmed = (words: readonly Word[]): readonly Word[] | null => {
  let from = 0
  let to = words.length
  while (from < to && /^(?:that|,)$/.test((words[from] as Word).lower)) from++
  while (to > from && /^[,.;:”"'’)—-]$/.test((words[to - 1] as Word).text)) to--
  const kept = words.slice(from, to)
  const short = kept.length === 1 && kept[0]?.pos !== "adjective"
  return kept.length === 0 || short ? null : kept
}
