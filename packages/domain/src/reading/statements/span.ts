// The words to quote: the clause that says it, without what is only joined to it and without the report
// around it.
import { anyOf } from "../../lexicon/any-of.ts"
import { operatorsFor } from "../../lexicon/index.ts"
import { answerTo } from "../operators/answered-question.ts"
import type { Finding } from "../operators/finding.ts"
import { isFiniteVerb } from "../operators/modifiers.ts"
import { childrenBy, isNoun, subtree, type Word } from "../words/word.ts"

export interface Span {
  /** UTF-16 offsets in body_text. */
  readonly start: number
  readonly end: number
}

/** Takes a finding and whether it lies inside another stance; gives the span of its quote. */
export const spanOf = (finding: Finding, inner: boolean): Span => {
  const answer = answerTo(finding.operator)
  if (answer !== null) return trim(subtree(answer.saying))
  const top = clauseTop(finding)
  const words = isNoun(top) ? nounWords(top, inner) : clauseWords(top, finding)
  return trim(words.length > 0 ? words : [top])
}

const clauseTop = (finding: Finding): Word => {
  const { operator } = finding
  if (finding.nominal && finding.voice !== null) return withJoined(upToClause(finding.voice))
  if (isNoun(operator)) {
    const above = finding.path.at(-1)
    if (finding.nominal || above === undefined || above === operator || above.pos !== "verb") return operator
    return upToClause(above)
  }
  const top = upToClause(operator)
  return finding.stance === "invite" ? withJoined(top) : top
}

/**
 * "we have invited them and taken the initiative to meet": two verbs of one invitation are quoted together.
 */
const withJoined = (top: Word): Word => {
  const first = top.head
  const shared = top.dep === "conj" && childrenBy(top, "nsubj", "nsubjpass").length === 0
  return shared && operatorsFor(first.lower, "verb").some((entry) => entry.effect === "invite") ? first : top
}

const inner = /^(?:xcomp|acomp|attr|oprd|prep|pcomp|pobj|dobj|acl|advmod|conj|ccomp|advcl|amod|dep)$/

const upToClause = (word: Word): Word => {
  let at = word
  for (let guard = 0; guard < 12; guard++) {
    if (at.head === at || isFiniteVerb(at) || !inner.test(at.dep)) break
    if (at.dep === "acl" && isNoun(at.head)) return at.head
    at = at.head
  }
  return at
}

const nounWords = (noun: Word, short: boolean): readonly Word[] => {
  const words = subtree(noun).filter(
    (word) => !isUnderAny(word, noun, childrenBy(noun, "relcl", "conj", "cc", "appos")),
  )
  if (!short) return words
  const complement = noun.children.find((child) => child.i > noun.i && /^(?:acl|prep)$/.test(child.dep))
  if (complement === undefined) return words
  const last = complement.dep === "prep" ? (childrenBy(complement, "pobj")[0] ?? complement) : complement
  return words.filter((word) => word.i <= last.i)
}

const clauseWords = (top: Word, finding: Finding): readonly Word[] => {
  const cut = top.children.filter((child) => isJoinedClause(child, top, finding))
  const first = cut.filter((child) => child.i < top.i)
  const last = cut.filter((child) => child.i > top.i)
  const from = Math.max(-1, ...first.map((child) => subtree(child).at(-1)?.i ?? -1))
  const to = Math.min(
    Number.POSITIVE_INFINITY,
    ...last.map((child) => subtree(child)[0]?.i ?? Number.POSITIVE_INFINITY),
  )
  return subtree(top).filter(
    (word) =>
      (word.i > from && word.i < to && word.dep !== "mark") ||
      (word.dep === "mark" && word.head !== top && word.i > from && word.i < to),
  )
}

/** "…, but Russia …": a clause joined by and or but, or a clause set in front with a comma. */
const isJoinedClause = (child: Word, top: Word, finding: Finding): boolean => {
  const own = finding.operator.head === child || finding.voice === child || finding.operator === child
  if (own) return false
  if (child.dep === "cc") {
    const joined = top.children.find((other) => other.dep === "conj" && other.i > child.i)
    if (joined !== undefined && (finding.voice === joined || finding.operator === joined)) return false
    return child.i > top.i || child === top.children[0]
  }
  if (child.dep === "conj") return child.pos === "verb"
  if (child.dep === "parataxis") return true
  return child.dep === "ccomp" && child.i < top.i && isFiniteVerb(child)
}

const isUnderAny = (word: Word, top: Word, cut: readonly Word[]): boolean => {
  for (let at = word; at !== top && at.head !== at; at = at.head) if (cut.includes(at)) return true
  return false
}

const edges = /^[,.;:!?()"'“”‘’—–-]+$/

const connective =
  anyOf(`therefore however moreover meanwhile also thus nevertheless nonetheless furthermore but and so
    instead still then hence consequently`)

const trim = (words: readonly Word[]): Span => {
  let from = 0
  if (words.length > 2 && connective.test((words[0] as Word).lower) && (words[1] as Word).text === ",")
    from = 2
  let to = words.length - 1
  while (from < to && edges.test((words[from] as Word).text)) from++
  while (to > from && edges.test((words[to] as Word).text)) to--
  return { start: (words[from] as Word).start, end: (words[to] as Word).end }
}
