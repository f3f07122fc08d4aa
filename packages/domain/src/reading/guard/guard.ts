// One guard against what is not stated as fact: questions, conditions, aims, denials, speculation.
import { operatorsFor } from "../../lexicon/index.ts"
import { unmetNouns, unmetVerbs } from "../../lexicon/light-words.ts"
import { denyingVerbs, speculatingVerbs, speechVerbs } from "../../lexicon/speech-words.ts"
import type { Finding } from "../operators/finding.ts"
import { isInfinitive, isNegatedVerb } from "../operators/modifiers.ts"
import { ancestors, childBy, childrenBy, subtree, type Word } from "../words/word.ts"

const opening = /^(?:if|whenever|unless|until|till|whether|before|once|lest|should|provided)$/

/** Takes a finding; gives in one line why it is not stated as fact; null when it is. */
export const notFact = (finding: Finding): string | null => {
  const { operator } = finding
  if (isQuestion(operator)) return "a question"
  const aimed = /\+(?:we-must|others-duty)$/.test(finding.rule) ? null : onlyAimedAt(operator)
  if (aimed !== null) return aimed
  for (const word of [operator, ...ancestors(operator)]) {
    const reason = reasonAt(word, operator, finding)
    if (reason !== null) return reason
  }
  return null
}

const isQuestion = (operator: Word): boolean => {
  const sentence = operator.tree.sentences[operator.sentence]
  if (sentence === undefined) return false
  for (let i = sentence.last; i > operator.i && i > sentence.last - 3; i--) {
    if (operator.tree.words[i]?.text === "?") return true
  }
  return false
}

/**
 * "tried to persuade Ruritania to accept talks", "pressure on Ruritania to meet", "failure to agree on
 * talks".
 */
const onlyAimedAt = (operator: Word): string | null => {
  const { head, dep } = operator
  if (/^hopes?$/.test(operator.lower) && dep === "pobj" && head.lower === "in") return "only hoped for"
  if (head === operator || operator.pos !== "verb") return null
  if (isPastAttempt(operator)) return "background: it was tried before"
  const complement = /^(?:xcomp|ccomp|advcl|pcomp)$/.test(dep) && isInfinitive(operator)
  if (complement && head.pos === "verb" && unmetVerbs.has(head.base)) return `"${head.text}" only aims at it`
  if (dep === "acl" && isInfinitive(operator) && unmetNouns.has(head.base))
    return `"${head.text}" only aims at it`
  return null
}

/** "the premier, who has sought to negotiate a truce": what somebody is known for, told beside the news. */
const isPastAttempt = (operator: Word): boolean =>
  operator.base === "seek" &&
  operator.dep === "relcl" &&
  /^(?:VBN|VBD)$/.test(operator.tag) &&
  childBy(operator, "xcomp") !== undefined

const reasonAt = (word: Word, operator: Word, finding: Finding): string | null => {
  if (word.dep === "advcl" || word.dep === "ccomp" || word.dep === "relcl" || word.dep === "pcomp") {
    const mark = childrenBy(word, "mark", "advmod").find(
      (child) => child.i < word.i && opening.test(child.lower),
    )
    if (mark !== undefined && !/\+(?:before-talks|asked)$/.test(finding.rule)) return `under "${mark.lower}"`
  }
  if (
    word.dep === "pcomp" &&
    /^(?:without|before|whether|of)$/.test(word.head.lower) &&
    word.head.lower !== "of"
  )
    return `under "${word.head.lower}"`
  if (word.dep === "pcomp" && /^(?:instead|short)$/.test(word.head.head.lower))
    return `under "${word.head.head.lower} of"`
  if (word.dep === "pcomp" && word.head.lower === "to" && word.head.head.lower === "close")
    return "only came close to it"
  const above = word.head
  if (above === word) return null
  if (word.dep === "ccomp" && isAsked(word)) return "a question"
  if (isRumour(word)) return `"${above.head.text} ${above.text}" denies it`
  if (word.dep === "ccomp" || word.dep === "xcomp" || word.dep === "dobj" || word.dep === "pcomp") {
    if (denyingVerbs.has(above.base) && above !== operator) return `"${above.text}" denies it`
    if (speechVerbs.has(above.base) && word.dep === "ccomp" && isNegatedVerb(above))
      return `"${above.text}" is negated`
    if (
      speculatingVerbs.has(above.base) &&
      word.dep === "ccomp" &&
      finding.stance !== "want" &&
      !ownHope(above, operator)
    )
      return `"${above.text}" only guesses`
  }
  if (word === operator && word.dep === "ccomp" && finding.stance === "withdraw" && isAskedFor(word))
    return `"${above.text}" only asks for it`
  if (above.base === "stop" && above.children.some((child) => child.lower === "short"))
    return "stopped short of it"
  if (
    word.dep === "xcomp" &&
    /^(?:expect|report|rumor|rumour|say|believe|think)$/.test(above.base) &&
    childBy(above, "nsubjpass") !== undefined
  )
    return above.base === "expect" ? "only expected" : null
  if (word.dep === "xcomp" && above.base === "end" && above.children.some((child) => child.lower === "up"))
    return "only how it comes out"
  if (word.dep === "xcomp" && /^(?:unlikely|likely)$/.test(above.lower))
    return `"${above.lower}" only forecasts`
  if (
    word.dep === "pobj" &&
    /^(?:about|whether|against)$/.test(above.lower) &&
    finding.stance !== "refuse" &&
    finding.stance !== "withdraw"
  )
    return `under "${above.lower}"`
  return null
}

/** "urged that the talks be cancelled": nothing is cancelled yet. */
const isAskedFor = (verb: Word): boolean =>
  childBy(verb, "nsubjpass") !== undefined &&
  childrenBy(verb, "auxpass").some((aux) => aux.lower === "be") &&
  operatorsFor(verb.head.lower, "verb").some(({ effect }) => effect === "invite" || effect === "prefer")

/** "It is unknown how many of them will attend", "asked which of them would come". */
const isAsked = (clause: Word): boolean =>
  childrenBy(clause, "nsubj").some((subject) =>
    subtree(subject).some(({ i, lower }) => i <= subject.i && /^(?:how|which|whose)$/.test(lower)),
  )

/** "dismissed claims that Ruritania is seeking talks". */
const isRumour = ({ dep, head }: Word): boolean =>
  /^(?:acl|ccomp|relcl)$/.test(dep) &&
  /^(?:claim|report|rumou?r|suggestion|allegation|speculation|assertion)s?$/.test(head.lower) &&
  head.dep === "dobj" &&
  (denyingVerbs.has(head.head.base) || /^(?:dismiss|reject)$/.test(head.head.base))

const ownHope = (verb: Word, operator: Word): boolean => {
  const subject = childBy(verb, "nsubj")
  const inner = childBy(operator, "nsubj")
  return subject !== undefined && inner !== undefined && /^(?:it|he|she|they|we|i)$/.test(inner.lower)
}
