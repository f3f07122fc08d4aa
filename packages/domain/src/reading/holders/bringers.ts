// Who only brings the two sides of these talks together: "talks led by the League", "under Ruritanian
// mediation", an invitation to talks that a mediator or a third state sends.
import { anyOf } from "../../lexicon/any-of.ts"
import type { Party, Resolved } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import type { Finding } from "../operators/finding.ts"
import { childrenBy, isNoun, prepositional, subtree, type Word } from "../words/word.ts"
import { hostsOf } from "./hosts.ts"
import { isBringing, isMediator } from "./mediator.ts"
import { agentOf } from "./subject.ts"

const care = anyOf(
  `auspices aegis mediation sponsorship umbrella supervision facilitation patronage chairmanship
  leadership guidance`,
)

/** Takes a finding and the resolver; gives the actors who only bring its talks about. */
export const bringersOf = (finding: Finding, resolver: Resolver): ReadonlySet<string> => {
  const { hit, operator, path } = finding
  const words = [...new Set([hit.word, ...path, operator])]
  const carers = words.flatMap(underCareOf)
  const talks = words.filter(isNoun)
  const agents = talks
    .flatMap((noun) => childrenBy(noun, "acl", "relcl"))
    .filter((clause) => isBringing(clause) && !isHosting(clause))
    .flatMap((clause) => agentOf(clause) ?? [])
  const before = talks.flatMap((noun) => childrenBy(noun, "amod", "compound", "nmod"))
  const inside = before.flatMap((one) => one.children).filter(isMediator)
  const found = [...carers, ...agents, ...inside].flatMap((word) => resolver.resolve(word))
  const hosts = talks.flatMap(hostsOf).flatMap((word) => resolver.resolve(word))
  found.push(...hosts.filter(({ word, party }) => isGoBetween(word, party)))
  return new Set(found.map(({ party }) => party.actor.id))
}

/** Who hosts talks may well be a side of them. */
const isHosting = (clause: Word): boolean => /^(?:host|organi[sz]e|arrange)/.test(clause.base)

/** "under Ruritanian mediation", "through the mediation of Ruritania", "under the League's auspices". */
const underCareOf = (word: Word): readonly Word[] =>
  prepositional(word, "under", "through")
    .filter((noun) => care.test(noun.lower))
    .flatMap((noun) => [
      ...childrenBy(noun, "poss", "amod", "compound", "nmod"),
      ...prepositional(noun, "of", "by", "from"),
    ])

/**
 * Takes somebody named with the talks of a finding, and the other side that its holder has in the text;
 * says whether he stands there as the host or the one who asks to talks with that other side.
 */
export const isForAnother = (
  { word, party }: Resolved,
  finding: Finding,
  { state, across }: { readonly state: Party | null; readonly across: Party | null },
): boolean => {
  const other = state ?? across
  if (other === null || other.actor.id === party.actor.id) return false
  if (state !== null && isVenueBefore(word, party)) return true
  if (!asks(word, finding)) return false
  return state !== null ? party.type === "state" || isGoBetween(word, party) : isGoBetween(word, party)
}

/** "the Sylvania peace talks". */
const isVenueBefore = (word: Word, party: Party): boolean =>
  party.type === "state" &&
  word.tag === "NNP" &&
  /^(?:amod|compound|nmod)$/.test(word.dep) &&
  /^(?:talks|negotiations)$/.test(word.head.lower)

/** "an invitation from Sylvania to talks", "accepted Sylvania's invitation to talks". */
const asks = (word: Word, { hit, path, operator }: Finding): boolean => {
  const one = word.dep === "appos" ? word.head : word
  const beside = /^(?:poss|compound|nmod|amod)$/.test(one.dep)
  const sent = beside ? one.head : /^(?:from|by)$/.test(one.head.lower) ? one.head.head : null
  if (sent === null || !isNoun(sent) || !(path.includes(sent) || sent === hit.word)) return false
  const talks = [...path, ...subtree(sent), ...prepositional(operator, "to")]
  return talks.some((noun) => /^(?:talks|negotiations|dialogue)$/.test(noun.lower))
}

const goBetween = new RegExp(
  `\\b(?:${[
    "mediat(?:ors?|ion)|intermediar(?:y|ies)|go-betweens?|facilitators?|conciliat(?:ors?|ion)",
    "arbitrat(?:ors?|ion)|envoys?|labou?r (?:minist(?:er|ry)|board|office)",
  ].join("|")})\\b`,
  "i",
)

/**
 * Takes a word and its party; says whether it is called a mediator or an envoy, or settles disputes at work.
 */
export const isGoBetween = (word: Word, party: Party): boolean => {
  const words = [word, ...(word.dep === "appos" ? [word.head] : [])]
  const called = words.flatMap((one) => [...childrenBy(one, "compound", "amod", "nmod"), one])
  return goBetween.test([party.office ?? "", party.name, ...called.map(({ lower }) => lower)].join(" "))
}
