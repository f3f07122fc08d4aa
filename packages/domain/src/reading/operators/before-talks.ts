// "must withdraw before talks can begin", "demanded that they withdraw before any talks": no talks without
// it.
import type { TalkHit } from "../objects/talk-object.ts"
import { childBy, childrenBy, isNoun, prepositional, type Word } from "../words/word.ts"
import type { Finding } from "./finding.ts"
import { isGerund, isNegatedVerb, modalityOf } from "./modifiers.ts"
import type { Relation } from "./relation.ts"

export interface Demand {
  readonly verb: Word
  /** Whose demand it is: the subject's of a verb of demanding, else the speaker's. */
  readonly holderFrom: "subject" | "speaker"
}

const demanding = /^(?:demand|insist|require|stipulate|want)$/
const needing = /^(?:demand|insist|require|stipulate|want|need)$/
const askingFor = /^(?:demand|insist|require|stipulate|want|need|seek|ask|call|expect)$/

/** Takes a verb; gives the demand in which what it says is asked of others; null without one. */
const demandOf = (verb: Word): Demand | null => {
  if (verb.pos !== "verb" || childrenBy(verb, "nsubj").some((one) => /^(?:we|i)$/.test(one.lower)))
    return null
  const { head } = verb
  if (head !== verb && /^(?:ccomp|xcomp)$/.test(verb.dep) && demanding.test(head.base))
    return { verb: head, holderFrom: "subject" }
  return modalityOf(verb) === "must" || isHaveTo(verb) ? { verb, holderFrom: "speaker" } : null
}

/** "wants an apology", "insists on a truce", "has asked for guarantees": a thing that is demanded. */
const thingDemanded = (verb: Word, verbs = askingFor): Demand | null =>
  verb.pos === "verb" &&
  verbs.test(verb.base) &&
  modalityOf(verb) === "fact" &&
  !isNegatedVerb(verb) &&
  [...childrenBy(verb, "dobj"), ...prepositional(verb, "for", "on")].some(isNoun)
    ? { verb, holderFrom: "subject" }
    : null

const isHaveTo = (verb: Word): boolean =>
  verb.dep === "xcomp" && verb.head.base === "have" && childBy(verb.head, "dobj") === undefined

/** Takes the verb of a clause of talks; gives the demand that is to be met before it; null without one. */
export const demandBefore = (verb: Word): Demand | null =>
  verb.dep === "advcl" &&
  childrenBy(verb, "mark", "advmod").some((mark) => mark.lower === "before" || mark.lower === "until")
    ? demandOf(verb.head)
    : null

const anew = /^(?:resum|restart|start|begin|continu|proceed|reopen|renew|reviv|return)/

/**
 * Takes a talk object, the word found over it and how that hangs on its governor; gives the demand that comes
 * first: "must withdraw before any talks" (talks in general, not "before the talks in May"), "must withdraw
 * for talks to resume", "for the resumption of talks".
 */
export const demandedFirst = (hit: TalkHit, node: Word, relation: Relation): Demand | null => {
  const { governor, prepositions } = relation
  if (prepositions.length !== 1) return null
  if (prepositions[0] === "before" && isGerund(node)) return thingDemanded(governor, needing)
  const dets = childrenBy(hit.word, "det")
  if (prepositions[0] === "before" && hit.entry.id === "talks" && dets.every((one) => one.lower === "any"))
    return demandOf(governor) ?? thingDemanded(verbOver(governor), dets.length > 0 ? askingFor : needing)
  if (prepositions[0] !== "for" || !(node === hit.word ? goesOn(node) : anew.test(node.lower))) return null
  return demandOf(governor.dep === "dobj" ? governor.head : governor)
}

/** "called for a truce before any talks": the parser may hang "before" on the truce. */
const verbOver = (word: Word): Word => {
  if (!isNoun(word)) return word
  return word.dep === "pobj" ? word.head.head : word.head
}

/** "talks to resume", "talks to go ahead". */
const goesOn = (talks: Word): boolean => {
  const [to, verb, next] = talks.tree.words.slice(talks.i + 1, talks.i + 4)
  if (to?.lower !== "to" || verb === undefined) return false
  return anew.test(verb.lower) || /^(?:go (?:ahead|on)|take place)$/.test(`${verb.lower} ${next?.lower}`)
}

/**
 * Takes a finding; gives the refusal in it when a demand has to be met before it: "must free them before
 * Ruritania will talk"; null otherwise.
 */
export const onlyAfter = (finding: Finding): Finding | null => {
  const { operator, stance } = finding
  if (operator.dep !== "advcl" || finding.nominal || !/^(?:agree|want)$/.test(stance)) return null
  const before = childrenBy(operator, "mark").some((mark) => mark.lower === "before")
  if (!before) return null
  const own = childrenBy(operator, "nsubj").every((subject) => subject.pos === "pronoun")
  return demandOf(operator.head) !== null || (own && thingDemanded(operator.head) !== null)
    ? { ...finding, stance: "refuse", conditional: true, rule: `${finding.rule}+before-talks` }
    : null
}
