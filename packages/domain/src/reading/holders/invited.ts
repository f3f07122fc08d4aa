// To whom an invitation, an offer or a call goes.
import { operatorsFor } from "../../lexicon/index.ts"
import type { Resolver } from "../mentions/resolver.ts"
import { isTalkNoun } from "../objects/invited-to.ts"
import { isParty } from "../objects/party-words.ts"
import type { Finding } from "../operators/finding.ts"
import { othersOf } from "../operators/others-duty.ts"
import { ancestors, childrenBy, prepositional, subtree, type Word } from "../words/word.ts"
import { wayTo } from "./on-its-way.ts"
import { agentOf, doerOf } from "./subject.ts"

/** Those to whom an offer goes: named with it, or those who do something with it. */
export const invited = (finding: Finding, resolver: Resolver): readonly Word[] => {
  const { operator, outer } = finding
  const by = prepositional(operator, "by").length > 0 ? prepositional(operator, "of") : []
  if (by.some((word) => isParty(word, resolver))) return by
  const named = [...prepositional(operator, "to", "for"), ...wayTo(operator)].filter(
    (word) =>
      word.pos !== "verb" &&
      !finding.path.includes(word) &&
      isParty(word, resolver) &&
      resolver.chain.mentionOf(word)?.role !== "place",
  )
  const handed = outer === null && finding.voice !== null ? childrenBy(finding.voice, "dative") : []
  if (named.length > 0 || outer === null)
    return [...named, ...handed.filter((word) => word.pos !== "preposition")]
  const doer = doerOf(outer)
  const answering = doer?.how === "passive subject" ? agentOf(outer) : (doer?.word ?? null)
  return answering === null ? [] : [answering]
}

/**
 * Those whom the inviting verb goes to, or the one that it is joined to: "invited them and took the
 * initiative".
 */
export const askedBeside = (finding: Finding): readonly Word[] => {
  const { operator, voice, path } = finding
  if (/\+others-duty$/.test(finding.rule)) return othersOf(operator)
  if (/\+imperative$/.test(finding.rule)) return spokenTo(operator)
  const verb = operator.pos === "verb" ? operator : voice
  if (verb === null || finding.outer !== null) return []
  const first =
    verb.dep === "conj" && operatorsFor(verb.head.lower, "verb").some((entry) => entry.effect === "invite")
      ? verb.head
      : null
  const own = operator.pos === "verb" ? [...asked(operator, path), ...addressee(operator)] : spokenWith(verb)
  return first === null ? own : [...own, ...asked(first, path)]
}

/**
 * "wrote to the premier asking for talks", "phoned the premier and proposed talks", "in a letter to the
 * premier, he proposed talks", "invited her during a call with the premier".
 */
const addressee = (operator: Word): readonly Word[] => {
  const { head, dep } = operator
  const letters = prepositional(operator, "in").filter((word) => letter.test(word.lower))
  if (dep === "acl" && letter.test(head.lower)) letters.push(head)
  const verbs = letters.filter((word) => word.dep === "dobj").map((word) => word.head)
  if (/^(?:advcl|conj)$/.test(dep) && writing.test(head.lower)) verbs.push(head)
  const calls = spokenWith(operator)
  return [...letters, ...verbs]
    .flatMap((word) => [
      ...prepositional(word, "to"),
      ...(word.pos === "verb" ? childrenBy(word, "dobj", "dative") : []),
    ])
    .concat(calls)
}

/** "during a phone call with the premier". */
const spokenWith = (verb: Word): readonly Word[] =>
  prepositional(verb, "in", "during")
    .filter((word) => /^(?:calls?|conversations?|talks|meeting|phone)$/.test(word.lower))
    .flatMap((word) => prepositional(word, "with"))

const writing = /^(?:wr[io]te|writing|writes|written|(?:cable|phone|telephone|call|text)(?:s|d|ed)?)$/
const letter = /^(?:letter|message|note|telegram|cable|email|telex|communique)s?$/

/** "“Come to the table,” she told the rebels": those to whom it is said. */
const spokenTo = (operator: Word): readonly Word[] => {
  const saying = ancestors(operator).find((above) => above.quotation < 0)
  return saying === undefined ? [] : [...childrenBy(saying, "dobj", "dative"), ...prepositional(saying, "to")]
}

/** "Freedonia must withdraw before talks can begin": of whom it is demanded. */
export const demandedOf = (finding: Finding): readonly Word[] => {
  if (!/\+before-talks$/.test(finding.rule)) return []
  const { operator } = finding
  if (operator.dep === "advcl") return childrenBy(operator.head, "nsubj")
  return finding.holderFrom === "speaker"
    ? childrenBy(operator, "nsubj")
    : childrenBy(operator, "ccomp", "xcomp").flatMap((clause) => childrenBy(clause, "nsubj"))
}

/** "is ready whenever Freedonia wishes to negotiate": for whom it waits. */
export const waitedFor = ({ rule, path, operator }: Finding): readonly Word[] =>
  /\+ready-when$/.test(rule)
    ? path
        .filter((verb) => verb !== operator && verb.pos === "verb")
        .flatMap((verb) => childrenBy(verb, "nsubj"))
    : []

/** In "invited the king to Sylvania" Sylvania is where, in "appealed to Sylvania" it is who. */
const ways = (operator: Word): readonly string[] =>
  /^(?:invite|summon|call|bring|welcome)$/.test(operator.base) && childrenBy(operator, "dobj").length > 0
    ? ["on", "upon"]
    : ["on", "upon", "to", "from"]

/** Those whom an invitation or a call goes to. */
const asked = (operator: Word, path: readonly Word[]): readonly Word[] => [
  ...childrenBy(operator, "dobj", "dative", "nsubjpass"),
  ...prepositional(operator, ...ways(operator)),
  ...path
    .filter((word) => word.pos === "verb" && word !== operator)
    .flatMap((verb) => childrenBy(verb, "nsubj")),
]

/**
 * Takes a finding; gives those who would be met there, before who invites: "an invitation to talks with A".
 */
export const metAt = ({ hit, operator }: Finding): readonly Word[] => {
  const joined = hit.kind === "invitation" ? prepositional(operator, "to").filter(isTalkNoun) : []
  const beside = [hit.word, ...joined].flatMap(companyOf)
  const from = beside.filter((one) => one.head.lower === "from")
  return [...beside.filter((one) => one.head.lower !== "from"), ...from]
}

const companyOf = (word: Word): readonly Word[] => [...withWhom(word), ...attendedBy(word)]

/** "any meeting at which the ambassador is present", "a forum to which the rebels were invited". */
const attendedBy = (word: Word): readonly Word[] =>
  childrenBy(word, "relcl")
    .filter((clause) => /^(?:be|sit|take|participate|appear|invite|speak|represent|ask)$/.test(clause.base))
    .filter((clause) =>
      [clause, ...childrenBy(clause, "acomp", "dobj")].some((one) =>
        prepositional(one, "at", "in", "to").some((which) => which.tag === "WDT"),
      ),
    )
    .flatMap((clause) => childrenBy(clause, "nsubj", "nsubjpass"))

const withWhom = (word: Word): readonly Word[] =>
  word.children
    .filter((child) => /^(?:acl|prep|xcomp|relcl)$/.test(child.dep))
    .flatMap((child) => subtree(child))
    .flatMap((one) =>
      one.dep === "prep" && (one.lower === "with" || one.lower === "from")
        ? childrenBy(one, "pobj")
        : one.pos === "verb" && one.base === "meet"
          ? childrenBy(one, "dobj")
          : [],
    )
