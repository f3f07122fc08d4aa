// The other side: named on the path, by the format, by the table of who talks with whom, else by the
// surroundings.
import { objectsFor, operatorsFor } from "../../lexicon/index.ts"
import { lastBefore } from "../mentions/descriptions.ts"
import type { Party, Resolved, Via } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import { facedBy } from "../objects/faced.ts"
import { seatOf } from "../objects/invited-to.ts"
import { isParty } from "../objects/party-words.ts"
import type { Finding } from "../operators/finding.ts"
import { disputedWith } from "../operators/settled-through.ts"
import { childrenBy, isNoun, prepositional, type Word } from "../words/word.ts"
import { bringersOf, isForAnother, isGoBetween } from "./bringers.ts"
import { gatheredAt } from "./gathering.ts"
import { isOfGuests } from "./guests.ts"
import { hostsOf } from "./hosts.ts"
import { askedBeside, demandedOf, invited, metAt, waitedFor } from "./invited.ts"
import { isMediator } from "./mediator.ts"
import { inDocument, inSentence } from "./nearby.ts"
import { acrossTheTable, ownState, rebelsAgainst, stateAgainst, twinOf } from "./opposing.ts"
import { isPartOf } from "./part-of-name.ts"
import type { Partners } from "./partners.ts"
import { isManySided, placesFor } from "./places-of-talks.ts"
import { termsFor } from "./terms-for.ts"
import { toldTo } from "./told-to.ts"
import { journeyHost, venueHost } from "./visited.ts"
import { whoeverOf } from "./whoever.ts"

export interface CounterpartParts {
  readonly resolver: Resolver
  readonly partners: Partners
  readonly formatParticipants: readonly string[]
}

/** Whether the text names another side on the way, resolved or not ("the other party"). */
export const namesOther = (finding: Finding, resolver: Resolver): boolean => {
  const words = [...new Set([...finding.path, finding.operator])].flatMap((word) =>
    besides(word, finding, resolver),
  )
  return [...words, ...metAt(finding)].some((word) => !finding.path.includes(word) && isParty(word, resolver))
}

/** Takes a finding and its holders; gives the other sides, best first; none when the text gives none. */
export const counterpartsOf = (
  finding: Finding,
  holders: readonly Resolved[],
  parts: CounterpartParts,
): readonly Resolved[] => {
  const taken = new Set(holders.map((holder) => holder.party.actor.id))
  const where = placesFor(finding, parts.resolver)
  const all = namedOn(finding, parts.resolver).filter(
    ({ party }) => finding.hit.venue !== true || !where.has(party.actor.id),
  )
  const known = all.filter((one) => !taken.has(one.party.actor.id))
  // "offered to meet the group": a description of the holder itself was misread; the next that fits is meant.
  const described =
    known.length > 0 || taken.size > 1 ? [] : all.flatMap((one) => otherThan(one, taken, parts.resolver))
  const named = known.length > 0 ? known : described
  const holder = holders[0]
  const body = holder === undefined ? null : bodyOf(holder.party, parts.resolver)
  const { mediates } = parts.partners
  const { state, across, bringers, between } = tableOf(finding, body, named, parts)
  const forOthers = named.length > 0 && between.size > 0
  if (named.length > 0 && !forOthers) return distinct(named)
  if (holder === undefined || body === null || (holders.length > 1 && !isOfGuests(finding))) return []
  const isOut = (actorId: string): boolean =>
    [taken, where, bringers, between].some((set) => set.has(actorId)) || mediates(actorId)
  const partner = parts.partners.of(holder.party.actor.id)
  const other = (party: Party | null): Party | null =>
    party === null || bringers.has(party.actor.id) ? null : party
  for (const [via, party] of [
    ["format", participant(parts, taken)],
    ["name", gatheredAt(finding, parts.resolver, taken)],
    ["name", isManySided(finding) ? hostOf(finding, parts.resolver, isOut) : null],
    ["partner", state],
    ["partner", rebelsAgainst(holder.party.actor.id, parts.resolver.chain)],
    ["name", hostOf(finding, parts.resolver, isOut)],
    ["partner", other(partner)],
    ["partner", across],
    ["name", hostOf(finding, parts.resolver, (id) => taken.has(id) || bringers.has(id))],
    ["sentence", toldTo(finding, parts.resolver, taken)],
    ["partner", venueHost(finding, parts.resolver, taken)],
    ["name", journeyHost(finding, parts.resolver, taken)],
    ["partner", twinOf(holder.party, parts.resolver.chain)],
    ["sentence", termsFor(finding, parts.resolver, isOut)],
    ["sentence", inSentence(finding, parts.resolver, isOut)],
    ["document", ownState(holder.party, parts.resolver.chain)],
    ["document", inDocument(parts.resolver, isOut)],
  ] as readonly (readonly [Via, Party | null])[]) {
    if (isManySided(finding) && (via === "sentence" || via === "document")) continue
    if (party !== null && (between.has(party.actor.id) || (forOthers && mediates(party.actor.id)))) continue
    if (
      party !== null &&
      !taken.has(party.actor.id) &&
      !where.has(party.actor.id) &&
      !isPartOf(party, holder.party)
    )
      return [{ party, via, word: finding.operator }]
  }
  return []
}

/**
 * Who faces the holder in the text, who only brings these talks about, and those of the named who are met
 * for the sake of the other side; no such when any of the named is met for himself.
 */
const tableOf = (
  finding: Finding,
  body: Party | null,
  named: readonly Resolved[],
  { resolver, partners }: CounterpartParts,
) => {
  const bringers = bringersOf(finding, resolver)
  const asking = named.filter((one) => isGoBetween(one.word, one.party)).map((one) => one.party.actor.id)
  const isOut = (actorId: string): boolean => bringers.has(actorId) || asking.includes(actorId)
  const state = body === null ? null : stateAgainst(body, resolver.chain)
  const across = body === null ? null : acrossTheTable(body, resolver.chain, isOut)
  // "ready to meet the conciliators": they are met for the sake of the other side.
  const isBetween = (one: Resolved): boolean =>
    (across !== null && partners.mediates(one.party.actor.id)) ||
    isForAnother(one, finding, { state, across })
  const between = named.every(isBetween) ? named.map((one) => one.party.actor.id) : []
  return { state, across, bringers, between: new Set(between) }
}

/** The body that a person speaks for, when the text names it. */
const bodyOf = (party: Party, { chain }: Resolver): Party =>
  party.type !== "person"
    ? party
    : (chain.parties.find((one) => one.type !== "person" && one.actor.id === party.actor.id) ?? party)

const otherThan = (one: Resolved, taken: ReadonlySet<string>, resolver: Resolver): readonly Resolved[] => {
  if (one.via !== "description" && one.via !== "pronoun" && one.via !== "document") return []
  const { mentions } = resolver.chain
  const type = one.party.type
  for (let i = lastBefore(mentions, one.word.start); i >= 0; i--) {
    const mention = mentions[i]
    if (mention === undefined || mention.role === "place" || taken.has(mention.party.actor.id)) continue
    if (
      mention.party.type === type ||
      (type !== "person" && type !== "state" && mention.party.type !== "person")
    )
      return [{ ...one, party: mention.party }]
  }
  return []
}

/** "the conference hosted by Freedonia": who calls one together, when nobody else is named. */
const hostOf = (finding: Finding, resolver: Resolver, isOut: (actorId: string) => boolean): Party | null => {
  const hosts = hostsOf(finding.hit.word).flatMap((word) => resolver.resolve(word))
  return hosts.find((host) => !isOut(host.party.actor.id))?.party ?? null
}

const distinct = (found: readonly Resolved[]): readonly Resolved[] => {
  const seen = new Set<string>()
  return found.filter((one) => !seen.has(one.party.actor.id) && seen.add(one.party.actor.id))
}

const namedOn = (finding: Finding, resolver: Resolver): readonly Resolved[] => {
  const { operator, path, hit } = finding
  const found: Resolved[] = []
  const add = (word: Word): void => {
    if (path.includes(word) || !(word.lower === "which" || isParty(word, resolver))) return
    const known = resolver.resolve(word)
    found.push(...(known.length > 0 ? known : whoeverOf(word, resolver)))
  }
  for (const word of [...demandedOf(finding), ...waitedFor(finding)]) add(word)
  if (finding.nominal) for (const word of invited(finding, resolver)) add(word)
  if (finding.stance === "invite") for (const word of askedBeside(finding)) add(word)
  const joined =
    finding.stance === "invite" || (hit.word.base === "meet" && met(hit.word, finding).length > 0)
  if (found.length === 0 && !joined) for (const word of metAt(finding)) add(word)
  const meant = hit.antecedent === undefined ? [] : [hit.antecedent]
  for (const word of new Set([...path, operator, ...meant]))
    for (const other of besides(word, finding, resolver)) add(other)
  if (found.length === 0 && finding.stance !== "invite")
    for (const owner of isNoun(hit.word) ? childrenBy(hit.word, "poss") : [])
      found.push(...resolver.resolve(owner))
  return found
}

const besides = (word: Word, finding: Finding, resolver: Resolver): readonly Word[] => {
  // "meet the premier together with the leaders of …": whoever is met comes before the company.
  const found: Word[] = [...met(word, finding), ...prepositional(word, "with", "between", "among")]
  found.push(...disputedWith(word), ...facedBy(word))
  if (word.base === "sit")
    found.push(...prepositional(word, "at").flatMap((table) => prepositional(table, "as", "with")))
  const call = isOffer(word)
  const travel = /^(?:visit|trip|travel|go|fly|send|extend|issue|come|return)/.test(word.base)
  const talks = word.pos === "verb" && /^(?:talk|speak|say|listen|reach)$/.test(word.base)
  if (word === finding.operator && /\+door$/.test(finding.rule))
    found.push(...[word, ...childrenBy(word, "acomp")].flatMap((one) => prepositional(one, "for")))
  const door = word.lower === "open" && finding.hit.entry.id === "open-door"
  if (talks || call || door || (travel && finding.hit.kind === "visit"))
    found.push(...prepositional(word, "to").map((goal) => seatOf(goal) ?? goal))
  const offered =
    word === finding.hit.word && !isOffer(word) && !finding.nominal && finding.path.some(isOffer)
  if (offered) found.push(...prepositional(word, "by", "from"))
  if (call)
    found.push(
      ...(finding.nominal ? [] : prepositional(word, "from", "by", "of")),
      ...(finding.nominal ? prepositional(word, "of", "for") : []),
    )
  const ownedByOther = word !== finding.operator || (call && !finding.nominal)
  if (isNoun(word) && ownedByOther) found.push(...childrenBy(word, "poss"), ...modifiersOf(word, resolver))
  return found
}

const met = (word: Word, finding: Finding): readonly Word[] =>
  word.pos === "verb" &&
  /^(?:meet|visit|receive|engage|see|hear|debate|snub|host|boycott|rebuff|shun)$/.test(word.base) &&
  !(finding.stance === "invite" && word.base === "visit")
    ? childrenBy(word, "dobj")
    : []

const isOffer = (word: Word): boolean =>
  isNoun(word) &&
  (objectsFor(word.lower, "noun").some((entry) => entry.kind === "invitation") ||
    operatorsFor(word.lower, "noun").some((entry) => entry.effect === "invite"))

const modifiersOf = (noun: Word, resolver: Resolver): readonly Word[] =>
  noun.children
    .filter((child) => child.i < noun.i && /^(?:amod|compound|nmod)$/.test(child.dep))
    .flatMap((child) => [
      child,
      ...child.children.filter((inner) => /^(?:amod|compound|nmod|conj)$/.test(inner.dep)),
    ])
    .filter((child) => {
      const mention = resolver.chain.mentionOf(child)
      const ofOther = mention !== undefined && (mention.last < noun.i || mention.first > noun.i)
      return ofOther && !isPlaceName(child, mention.party) && !isMediator(child)
    })

/** "the Geneva talks": a city before talks is where they are. */
const isPlaceName = (word: Word, party: Party): boolean =>
  party.type === "state" &&
  word.entity === "GPE" &&
  !party.name.toLowerCase().startsWith(word.lower.slice(0, 4)) &&
  word.tag === "NNP"

const participant = (parts: CounterpartParts, taken: ReadonlySet<string>): Party | null => {
  const others = parts.formatParticipants.filter((id) => !taken.has(id))
  const [only] = others
  return only === undefined || others.length > 1 ? null : parts.resolver.chain.partyOf(only)
}
