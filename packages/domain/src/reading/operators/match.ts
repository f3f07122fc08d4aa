// Which operators a governor is, for a talk object that hangs on it in a given way.
import { anyOf } from "../../lexicon/any-of.ts"
import type { ObjectKind, Operator } from "../../lexicon/entry.ts"
import { operatorsFor } from "../../lexicon/index.ts"
import { circumstance } from "../../lexicon/light-words.ts"
import { childBy, childrenBy, isBehindComma, isNoun, prepositional, type Word } from "../words/word.ts"
import { saysWhere } from "./chosen-way.ts"
import { inCompany } from "./company.ts"
import { byInterest } from "./judged.ts"
import { isFiniteVerb, isGerund, isInfinitive, isNegated, modalityOf } from "./modifiers.ts"
import type { Relation } from "./relation.ts"
import { isStranded } from "./stranded.ts"
import { takesClause } from "./takes-clause.ts"

export interface Asked {
  readonly relation: Relation
  /** The word under the governor: the talk object or the operator found so far. */
  readonly node: Word
  readonly kind: ObjectKind
  /** True while no operator has been found: kinds of object are checked. */
  readonly bare: boolean
  readonly formatted: boolean
  readonly path: readonly Word[]
  /** The object is a way to talk and nothing else ("the framework of …"): only a preference is about it. */
  readonly preferredOnly: boolean
}

const general = new Set(["to", "on", "of", "with"])
const listed = (words: string | undefined): ReadonlySet<string> => {
  if (words === undefined) return none
  let set = lists.get(words)
  if (set === undefined) {
    set = new Set(words.split(/\s+/))
    lists.set(words, set)
  }
  return set
}
const none: ReadonlySet<string> = new Set()
const lists = new Map<string, ReadonlySet<string>>()

/** Takes a governor and how the object hangs on it; gives the operators that fit, in the lexicon's order. */
export const matching = (asked: Asked): readonly Operator[] => {
  const { governor } = asked.relation
  return partsOf(governor)
    .flatMap((part) => operatorsFor(governor.lower, part))
    .filter((entry) => fits(entry, asked))
}

const partsOf = (word: Word): readonly Operator["part"][] => {
  if (word.pos === "adjective" || word.pos === "adverb") return ["adjective"]
  if (isNoun(word)) return ["noun"]
  if (word.pos !== "verb") return []
  if (isSelfDeclared(word)) return ["adjective"]
  return word.tag === "VBN" ? (isPredicate(word) ? ["adjective", "verb"] : ["verb", "adjective"]) : ["verb"]
}

/** "declares itself prepared to": the tagger takes the participle for a verb. */
const isSelfDeclared = (word: Word): boolean =>
  /^VB[DN]$/.test(word.tag) &&
  word.dep === "ccomp" &&
  childrenBy(word, "nsubj").some((subject) => /sel(?:f|ves)$/.test(subject.lower))

/** "is prepared to", "are scheduled to": a participle that describes its subject. */
const isPredicate = (word: Word): boolean =>
  /^(?:acomp|oprd|attr)$/.test(word.dep) ||
  (childBy(word, "auxpass") !== undefined && childBy(word, "dobj") === undefined)

const fits = (entry: Operator, asked: Asked): boolean => {
  const { relation, node } = asked
  const { governor, dep } = relation
  if (!relationFits(entry, relation)) return false
  if (entry.particles !== undefined && !hasParticle(entry, relation) && !isShelved(entry, node)) return false
  if (!inCompany(entry, relation)) return false
  if (asked.bare && entry.over !== undefined && !entry.over.includes(asked.kind)) {
    const gerund = asked.kind === "act" && isGerund(node) && entry.effect === "withdraw"
    if (!gerund) return false
  }
  if (entry.effect === "withdraw" && asked.kind === "act" && !isGerund(node) && asked.bare) return false
  if (entry.takes === "infinitive" && (!isComplement(dep) || childBy(node, "nsubj") !== undefined))
    return false
  if (dep === "ccomp" && isFiniteVerb(node) && !takesClause(entry, node)) return false
  if (entry.part === "verb" && entry.effect !== "invite" && dep !== "nsubjpass" && isPassive(governor))
    return false
  if (
    dep === "advcl" &&
    entry.part === "verb" &&
    entry.control !== "object" &&
    childBy(governor, "dobj") !== undefined
  )
    return false
  if (entry.id === "offer" && relation.prepositions[0] === "to" && put.test(governor.lower)) return false
  if (governor.lower === "opposition" && relation.prepositions[0] !== "to") return false
  if (entry.id === "intent" && /^interests?$/.test(governor.lower) && byInterest(relation) !== null)
    return false
  if (entry.id === "decision" && (relation.prepositions[0] === "on" || isKindOfDeal(relation))) return false
  if (entry.id === "end" && (endsUp(governor) || (asked.bare && concludes(asked)))) return false
  if (entry.id === "call-for" && governor.base === "call" && childBy(governor, "dobj") !== undefined)
    return false
  if (entry.effect === "invite" && isToBeUndone(governor, node)) return false
  if (entry.effect === "agree" && isStranded(governor) && dep !== "prep") return false
  if (asked.preferredOnly && asked.bare) return entry.effect === "prefer"
  if (entry.needs === "format" && !asked.formatted) return false
  if (entry.needs === "asked for" && !/^(?:request|appeal|plea|bid)s?$/.test(node.lower)) return false
  if (entry.needs === "no way" && [node, ...asked.path].some(saysWhere)) return false
  if (entry.needs === "would" && !isWished(governor) && !welcomes(asked)) return false
  if (entry.needs === "come" && !(hasCome(governor) && isOwn(node))) return false
  if (
    entry.part === "adjective" &&
    governor.tag === "VBN" &&
    governor.pos === "verb" &&
    !isPredicate(governor)
  )
    return false
  if (entry.id === "ready" && isGerund(node) && dep !== "prep") return false
  if (entry.id === "promise" && dep === "nsubjpass" && runsFor(governor)) return false
  if (entry.part === "noun" && dep === "acl" && !isInfinitive(node) && !isGerund(node)) return false
  return true
}

/** "took its proposals to the meeting". */
const put = anyOf("proposals? suggestions? demands? requests?")

/** "the bargaining agreement": a deal of that kind, no agreement to talk. */
const isKindOfDeal = ({ governor, dep }: Relation): boolean =>
  /^agreements?$/.test(governor.lower) && /^(?:compound|nmod|amod)$/.test(dep)

/** "the talks were scheduled to last two days": how they run, not that they will be held. */
const runsFor = (verb: Word): boolean =>
  childrenBy(verb, "xcomp").some((one) =>
    anyOf("last focus cover end finish conclude address include deal discuss centre center touch").test(
      one.base,
    ),
  )

/** "will end up wanting to meet", "left for the capital to join the talks": no end of them. */
const endsUp = (verb: Word): boolean =>
  verb.children.some((child) => child.lower === "up" || (verb.base === "leave" && child.lower === "for"))

/** "ended a round of talks with a deal": they came to their end. */
const concludes = ({ relation, path }: Asked): boolean =>
  (relation.governor.base === "leave" &&
    prepositional(relation.governor, "at", "around").some((hour) => hour.entity === "TIME")) ||
  path.some((word) => /^(?:rounds?|sessions?|meetings?|summits?|visits?|conference|day)$/.test(word.lower)) ||
  [relation.governor, ...path].some((word) =>
    word.children.some(
      (child) =>
        child.dep === "prep" &&
        /^(?:with|without)$/.test(child.lower) &&
        childrenBy(child, "pobj").some((object) => outcomes.test(object.lower)),
    ),
  )

const outcomes =
  anyOf(`agreement deal result results breakthrough accord pledge promise progress statement call
    handshake`)

/** "called for the meeting to be postponed": not for the meeting. */
const isToBeUndone = (verb: Word, node: Word): boolean =>
  isNoun(node) &&
  childrenBy(verb, "xcomp", "ccomp", "advcl").some(
    (clause) =>
      clause.tag === "VBN" &&
      isInfinitive(clause) &&
      operatorsFor(clause.lower, "verb").some(({ effect }) => effect === "withdraw"),
  )

const isComplement = (dep: string): boolean =>
  dep === "xcomp" || dep === "ccomp" || dep === "advcl" || dep === "prep"

const isPassive = (verb: Word): boolean =>
  verb.tag === "VBN" &&
  (verb.dep === "acl" || childBy(verb, "auxpass") !== undefined || childBy(verb, "nsubjpass") !== undefined)

/** "it is time", "the time has come", "now is the moment". */
const hasCome = (noun: Word): boolean => {
  const { head, dep } = noun
  if (head.pos !== "verb" || modalityOf(head) !== "fact" || isNegated(head) || isNegated(noun)) return false
  if (dep === "nsubj" && head.base === "be" && childBy(head, "advmod")?.lower === "now") return true
  if (dep === "nsubj") return head.base === "come"
  const empty = childrenBy(head, "nsubj", "advmod").some((one) => /^(?:it|now|this)$/.test(one.lower))
  return dep === "attr" && head.base === "be" && empty && childBy(noun, "amod") === undefined
}

/** "time for us to talk", and "time to talk"; not "time for the two to talk". */
const isOwn = (node: Word): boolean => childrenBy(node, "nsubj").every(isFirst)

const isFirst = (word: Word): boolean => /^(?:we|us|i|me)$/.test(word.lower)

/** "welcomes dialogue with them": in the present, of talks of its own. */
const welcomes = ({ relation: { governor, dep }, path }: Asked): boolean =>
  /^(?:welcomes?)$/.test(governor.lower) &&
  /^VB[PZ]$/.test(governor.tag) &&
  dep === "dobj" &&
  path.some((word) => word.children.some((child) => child.lower === "with"))

const isWished = (word: Word): boolean => {
  const modality = modalityOf(word.dep === "acomp" ? word.head : word)
  return modality === "would" || modality === "will"
}

const taken = new Set(
  `dobj xcomp ccomp pcomp acl acomp attr oprd nsubjpass advcl dative prep compound nmod amod csubj
    csubjpass relcl conj dep appos`.split(/\s+/),
)

const relationFits = (entry: Operator, { governor, dep, prepositions }: Relation): boolean => {
  if (!taken.has(dep)) return dep === "nsubj" && entry.part === "adjective"
  if (dep === "nsubjpass") return entry.part === "verb"
  if (dep === "conj" || dep === "appos" || dep === "relcl") return false
  if (dep === "compound" || dep === "nmod" || dep === "amod") return entry.part === "noun"
  if (dep !== "prep") return true
  const preps = listed(entry.preps)
  const particles = listed(entry.particles)
  const outer = prepositions.at(-1) ?? ""
  if (
    entry.part === "verb" &&
    childrenBy(governor, "dobj").some((object) => !isBehindComma(object)) &&
    entry.effect !== "invite" &&
    !preps.has(outer) &&
    !particles.has(outer)
  ) {
    return false
  }
  const usual = (p: string): boolean =>
    general.has(p) || p === "back" || (p === "for" && entry.part !== "verb")
  return (
    prepositions.every((p) => usual(p) || preps.has(p) || particles.has(p)) ||
    (preps.has(outer) && !circumstance.has(prepositions[0] ?? ""))
  )
}

/** "put negotiations with them on ice": the parser hangs "on ice" on the negotiations. */
const isShelved = (entry: Operator, node: Word): boolean =>
  entry.id === "call-off" && prepositional(node, "on").some((object) => /^(?:hold|ice)$/.test(object.lower))

const hasParticle = (entry: Operator, relation: Relation): boolean => {
  const particles = listed(entry.particles)
  if (relation.prepositions.some((p) => particles.has(p))) return true
  return relation.governor.children.some(
    (child) =>
      (particles.has(child.lower) &&
        /^(?:prt|prep|advmod|acomp|dative|npadvmod|oprd|dobj|intj|det)$/.test(child.dep)) ||
      (child.dep === "prep" &&
        child.children.some((inner) => particles.has(inner.lower) && inner.dep !== "det")),
  )
}
