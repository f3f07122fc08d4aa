// Whose stance a finding is.
import { operatorsFor } from "../../lexicon/index.ts"
import type { Source } from "../attribution/source.ts"
import type { Resolved } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import { isTeller } from "../mentions/tellers.ts"
import type { Finding } from "../operators/finding.ts"
import { childBy, childrenBy, isNoun, prepositional, type Word } from "../words/word.ts"
import { otherThanTold } from "./had-told.ts"
import { hostsOf } from "./hosts.ts"
import { isAnyone, isEmptySubject, isImpersonal, whoFinds } from "./judgements.ts"
import { isOnItsWay } from "./on-its-way.ts"
import { isOpening } from "./opening.ts"
import type { Partners } from "./partners.ts"
import { putTo } from "./put-to.ts"
import { agentOf, type Doer, doerOf, namedOwnerOf, ownerOf, sending } from "./subject.ts"

export interface Holders {
  readonly parties: readonly Resolved[]
  readonly doer: Doer | null
  /** In one line, how they were found or why there are none. */
  readonly how: string
}

const none = (how: string, doer: Doer | null = null): Holders => ({ parties: [], doer, how })

/**
 * Takes a finding, its source, the resolver and who mediates; gives the holders: more than one for "A and B
 * agreed to meet".
 */
export const holdersOf = (
  finding: Finding,
  source: Source,
  resolver: Resolver,
  partners: Partners,
): Holders => {
  if (finding.holderFrom === "speaker") return ofSpeaker(source)
  if (finding.holderFrom === "for") return ofWhomFor(finding, resolver)
  if (finding.holderFrom === "parties") return ofParties(finding, source, resolver, partners)
  const doer =
    finding.holderFrom === "owner" ? nominalOwner(finding) : whoFinds(sameDoer(finding, verbalDoer(finding)))
  if (doer === null) {
    if (finding.stance === "withdraw" && !finding.nominal && !isJudged(finding.operator))
      return ofParties(finding, source, resolver, partners)
    if (isImpersonal(finding)) return ofSpeaker(source)
    const teller = finding.nominal ? tellerOf(finding, source, resolver) : null
    if (teller !== null) return { parties: [teller], doer: null, how: "the one who tells of the answer" }
    if (finding.nominal && isOnItsWay(finding.operator)) return ofSpeaker(source)
    return none("no one is named who would hold it")
  }
  if (doer.how === "passive subject" && isPassiveOverTalk(finding, doer))
    return ofPassive(finding, source, resolver, partners)
  if (isEmptySubject(doer.word) || isAnyone(finding, doer, resolver)) return ofSpeaker(source)
  const parties = withoutOwn(resolver.resolve(doer.word))
  return parties.length === 0
    ? none(`"${doer.word.text}" could not be told`, doer)
    : { parties, doer, how: doer.how }
}

/** "Ruritania announced that Freedonia rejected the invitation": of the two, the one who tells it invited. */
const tellerOf = (finding: Finding, source: Source, resolver: Resolver): Resolved | null => {
  const answering = finding.outer === null ? null : doerOf(finding.outer)
  const teller = source.parties[0]
  if (answering === null || teller === undefined || finding.hit.kind !== "invitation") return null
  const { id } = teller.party.actor
  const other = resolver.resolve(answering.word).some(({ party }) => party.actor.id !== id)
  const pair = resolver.pairBefore(finding.operator)
  return other && pair.some(({ actor }) => actor.id === id) ? teller : null
}

/** "The cancellation of the talks was a setback": only what is thought of it. */
const isJudged = (word: Word): boolean =>
  isNoun(word) &&
  word.dep === "nsubj" &&
  word.head.base === "be" &&
  childBy(word.head, "attr", "acomp") !== undefined

const sameSide = /^(?:all(?:y|ies)|partners?|supporters?|backers?|followers?|affiliates?|associates?)$/

/** "the rebels and their allies": on one side, so that the rebels alone are told. */
const withoutOwn = (parties: readonly Resolved[]): readonly Resolved[] => {
  const first = parties.filter(
    ({ word }) =>
      !sameSide.test(word.lower) ||
      word.dep !== "conj" ||
      !childrenBy(word, "poss").some((one) => /^(?:their|its|his|her)$/.test(one.lower)),
  )
  return first.length > 0 ? first : parties
}

/** "They need not be told to talk: they are willing to do so": the pronoun means who does the first act. */
const sameDoer = ({ hit }: Finding, doer: Doer | null): Doer | null =>
  hit.antecedent?.pos === "verb" && doer?.word.pos === "pronoun" ? (doerOf(hit.antecedent) ?? doer) : doer

/** "For us that place is the council". */
const ofWhomFor = (finding: Finding, resolver: Resolver): Holders => {
  const parties = prepositional(finding.operator, "for").flatMap((word) => resolver.resolve(word))
  return parties.length === 0 ? none("for whom could not be told") : { parties, doer: null, how: "for whom" }
}

const ofSpeaker = (source: Source): Holders => {
  const own = source.parties.filter((one) => !isTeller(one.party))
  return own.length === 0
    ? none("no source to whom it could belong")
    : { parties: own.slice(0, 1), doer: null, how: "speaker" }
}

/**
 * "talks between A and B will resume", "the meeting was called off": those who would have met, else who says
 * so.
 */
const ofParties = (finding: Finding, source: Source, resolver: Resolver, partners: Partners): Holders => {
  const { word } = finding.hit
  const verbs = finding.path.filter((one) => one.pos === "verb")
  const inner = [word, ...prepositional(word, "of", "in"), ...verbs]
  const between = inner
    .flatMap((one) => prepositional(one, "between"))
    .flatMap((object) => resolver.resolve(object))
  const known = new Set(source.parties.map(({ party }) => party.actor.id))
  const own = between.filter(({ party }) => known.has(party.actor.id))
  if (finding.stance === "refuse" && between.length > 1)
    return own.length > 0
      ? { parties: own.slice(0, 1), doer: null, how: "announcer" }
      : none("others would meet")
  if (between.length > 1) return { parties: between.slice(0, 2), doer: null, how: "parties of the talks" }
  const owners = isNoun(word) ? resolver.owners(word).filter((owner) => owner.via !== "document") : []
  const withs = prepositional(word, "with").flatMap((object) => resolver.resolve(object))
  const announcer = source.parties.filter(
    ({ party }) => !isTeller(party) && !(finding.stance === "agree" && partners.mediates(party.actor.id)),
  )
  if (announcer.length > 0) return { parties: announcer.slice(0, 1), doer: null, how: "announcer" }
  if (owners.length > 0 && withs.length > 0)
    return { parties: owners.slice(0, 1), doer: null, how: "parties of the talks" }
  if (owners.length > 1) return { parties: owners.slice(0, 2), doer: null, how: "parties of the talks" }
  const other = otherThanTold(finding, resolver)
  if (other.length > 0) return { parties: other.slice(0, 1), doer: null, how: "who had others told" }
  const pair = isOpening(finding) ? partners.facing(finding.operator.start) : []
  return pair.length === 0
    ? none("no one is named who would hold it")
    : { parties: pair.map((party) => ({ party, via: "partner", word })), doer: null, how: "both sides" }
}

const verbalDoer = (finding: Finding): Doer | null => {
  const { operator } = finding
  if (operator.pos === "verb") {
    const passive = childBy(operator, "nsubjpass")
    const active =
      passive === undefined && (operator.tag !== "VBN" || childBy(operator, "nsubj") !== undefined)
    const agent = active ? null : agentOf(operator)
    if (agent !== null) return { word: agent, how: "agent" }
    const asked = passive ?? (operator.dep === "acl" && !active ? operator.head : undefined)
    if (asked !== undefined && finding.stance === "invite" && !finding.path.includes(asked))
      return hostOf(finding)
    return doerOf(operator)
  }
  return (
    doerOf(operator.head !== operator && operator.dep !== "amod" ? operator : operator) ??
    describedBy(operator)
  )
}

/**
 * "was invited to the conference that Ruritania is holding", "was invited to Ruritania's conference": its
 * host.
 */
const hostOf = (finding: Finding): Doer | null => {
  const { word } = finding.hit
  const own = childBy(word, "poss")
  if (own !== undefined) return { word: own, how: "owner" }
  const [host = agentOf(word) ?? undefined] = hostsOf(word)
  if (host !== undefined) return { word: host, how: "agent" }
  const seat = prepositional(finding.operator, "to").find((place) => seats.test(place.lower))
  return seat === undefined ? null : { word: seat, how: "owner" }
}

/** "was called to the transport ministry for talks": whose seat it is asks. */
const seats = /^(?:palace|ministry|embassy|headquarters|residence|house|street|kremlin|department)$/

/** "a Ruritania ready to talk": the noun that the adjective describes. */
const describedBy = (adjective: Word): Doer | null =>
  adjective.dep === "amod" && isNoun(adjective.head) ? { word: adjective.head, how: "relative" } : null

/**
 * An offer with which somebody else does something is its named owner's; one that is voiced is the voicer's.
 */
const nominalOwner = (finding: Finding): Doer | null => {
  const named = namedOwnerOf(finding.operator)
  if (named !== null || finding.outer !== null) return named
  if (finding.voice !== null) return doerOf(finding.voice)
  const own = ownerOf(finding.operator)
  if (own !== null) return own
  const above = finding.path.at(-1)
  return above !== undefined && above.pos === "verb" ? doerOf(above) : null
}

/** "an invitation that was sent to NATO has been turned down". */
const inviteesOf = (call: Word): readonly Word[] => [
  ...prepositional(call, "to").filter((word) => word.pos !== "verb"),
  ...childrenBy(call, "relcl", "acl")
    .filter((clause) => sending.test(clause.base))
    .flatMap((clause) => prepositional(clause, "to")),
]

/** "Ruritania's offer of talks with Freedonia was rebuffed": by those with whom they would have been. */
const offeredTo = ({ hit, path, stance }: Finding): readonly Word[] => {
  const call = path.find((word) => operatorsFor(word.lower, "noun").some(({ effect }) => effect === "invite"))
  return stance === "refuse" && call !== undefined && childBy(call, "poss") !== undefined
    ? prepositional(hit.word, "with")
    : []
}

const isPassiveOverTalk = (finding: Finding, doer: Doer): boolean => finding.path.includes(doer.word)

const ofPassive = (finding: Finding, source: Source, resolver: Resolver, partners: Partners): Holders => {
  const agent = agentOf(finding.operator)
  if (agent !== null) {
    const parties = resolver.resolve(agent)
    return parties.length === 0
      ? none(`"${agent.text}" could not be told`)
      : { parties, doer: { word: agent, how: "agent" }, how: "agent" }
  }
  const asked = finding.stance === "withdraw" ? [] : putTo(finding, resolver)
  if (asked.length > 0) return { parties: asked.slice(0, 1), doer: null, how: "those asked" }
  if (finding.stance === "withdraw" || finding.stance === "agree")
    return ofParties(finding, source, resolver, partners)
  const guests = [...inviteesOf(finding.hit.word), ...offeredTo(finding)].flatMap((guest) =>
    resolver.resolve(guest),
  )
  const invited = guests.length > 0 ? guests : otherThanHost(finding, resolver)
  if (invited.length > 0) return { parties: invited.slice(0, 1), doer: null, how: "those invited" }
  return none("the passive names no one")
}

/** "their invitation had been refused", "the union's request for talks was": by the other of the two. */
const otherThanHost = (finding: Finding, resolver: Resolver): readonly Resolved[] => {
  const { word, kind } = finding.hit
  if (finding.stance !== "refuse") return []
  const call = kind === "invitation" ? word : finding.path.find(isCall)
  const host = call === undefined ? null : namedOwnerOf(call)
  if (host === null) return []
  const hosts = resolver.resolve(host.word).map(({ party }) => party.actor.id)
  const pair = resolver.pairBefore(word)
  if (!pair.some(({ actor }) => hosts.includes(actor.id))) return []
  return pair
    .filter(({ actor }) => !hosts.includes(actor.id))
    .map((party): Resolved => ({ party, via: "partner", word }))
}

const isCall = (word: Word): boolean =>
  isNoun(word) && operatorsFor(word.lower, "noun").some(({ effect }) => effect === "invite")
