// Who talks with whom in this article: pairs that the text sets against each other, and how often.
import { objectsFor, operatorsFor } from "../../lexicon/index.ts"
import type { Party } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import { childBy, childrenBy, isNoun, prepositional, type Tree, type Word } from "../words/word.ts"
import { mediatorsOf } from "./mediators.ts"
import { doerOf } from "./subject.ts"

export interface Pair {
  readonly a: Party
  readonly b: Party
  readonly at: number
  /** True when they only stand side by side: "Ruritania and Freedonia traded prisoners". */
  readonly loose: boolean
}

export interface Partners {
  readonly pairs: readonly Pair[]
  /**
   * The two last set against each other before an offset; else the two that the article sets so most often.
   */
  readonly before: (offset: number) => readonly Party[]
  /** The two last set against each other before an offset, when neither faces somebody else more often. */
  readonly facing: (offset: number) => readonly Party[]
  /** The one that a party's actor is most often set against; null without any pair. */
  readonly of: (actorId: string) => Party | null
  /** Whether an actor only brings the others together. */
  readonly mediates: (actorId: string) => boolean
}

/** Takes the trees and the resolver; gives the table. Two parties of one actor are no pair. */
export const partnersOf = (trees: readonly Tree[], resolver: Resolver): Partners => {
  const all: Pair[] = []
  for (const tree of trees) for (const word of tree.words) all.push(...pairsAt(word, resolver))
  const mediators = mediatorsOf(trees, resolver)
  const mediates = (actorId: string): boolean => mediators.has(actorId)
  const sides = all.filter(({ a, b }) => !mediates(a.actor.id) && !mediates(b.actor.id))
  const pairs = (sides.length > 0 ? sides : all).sort((a, b) => a.at - b.at)
  const weights = new Map<string, Map<string, { party: Party; weight: number }>>()
  const count = (from: Party, to: Party, by: number): void => {
    const row = weights.get(from.actor.id) ?? new Map<string, { party: Party; weight: number }>()
    weights.set(from.actor.id, row)
    const cell = row.get(to.actor.id)
    if (cell === undefined) row.set(to.actor.id, { party: to, weight: by })
    else cell.weight += by
  }
  for (const { a, b, loose } of pairs) {
    count(a, b, loose ? 0.15 : 1)
    count(b, a, loose ? 0.15 : 1)
  }
  const of = (actorId: string): Party | null => {
    const row = [...(weights.get(actorId)?.values() ?? [])]
    row.sort((a, b) => b.weight - a.weight || a.party.id - b.party.id)
    return row[0]?.party ?? null
  }
  const before = (offset: number): readonly Party[] => pairBefore(pairs, offset)
  const facing = (offset: number): readonly Party[] => {
    const [a, b] = before(offset)
    const mutual = a !== undefined && b !== undefined && of(a.actor.id) === b && of(b.actor.id) === a
    return mutual && ![a, b].some(isHouse) ? [a, b] : []
  }
  return { pairs, of, mediates, before, facing }
}

/** A government speaks with its own parliament every day. */
const isHouse = ({ name }: Party): boolean => /^(?:congress|parliament|senate|knesset|duma)$/i.test(name)

const pairBefore = (pairs: readonly Pair[], offset: number): readonly Party[] => {
  const firm = pairs.filter((pair) => !pair.loose)
  const near = firm.filter((pair) => pair.at < offset && pair.at > offset - 1500).at(-1)
  const pair = near ?? mostFrequent(firm) ?? pairs.filter((one) => one.at < offset).at(-1)
  return pair === undefined ? [] : [pair.a, pair.b]
}

const mostFrequent = (pairs: readonly Pair[]): Pair | undefined => {
  const counts = new Map<string, { pair: Pair; count: number }>()
  for (const pair of pairs) {
    const key = [pair.a.actor.id, pair.b.actor.id].sort().join("~")
    const known = counts.get(key)
    if (known === undefined) counts.set(key, { pair, count: 1 })
    else known.count++
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.pair.at - b.pair.at)[0]?.pair
}

const meeting = /^(?:meet|visit|talk|negotiate|speak|confer|discuss|sit|engage|agree)$/

const pairsAt = (word: Word, resolver: Resolver): readonly Pair[] => {
  const talkNoun = isNoun(word) && (objectsFor(word.lower, "noun").length > 0 || isOffer(word))
  const talkVerb = word.pos === "verb" && meeting.test(word.base)
  if (word.pos === "verb" && addressing.test(word.lower)) return addressed(word, resolver)
  if (!talkNoun && !talkVerb) return between(word, resolver)
  const asked = /^invit/.test(word.lower) ? ["from", "by"] : []
  const others = prepositional(word, "with", "to", ...asked).flatMap((object) => partiesOf(object, resolver))
  const object = talkVerb && /^(?:meet|visit)$/.test(word.base) ? childBy(word, "dobj") : undefined
  if (object !== undefined) others.push(...partiesOf(object, resolver))
  if (others.length === 0 && isOffer(word)) others.push(...answering(word, resolver))
  const selves = talkVerb ? doersOf(word, resolver) : ownersOrDoers(word, resolver)
  const found = product(selves, others, word.start)
  // "The two leaders spoke of a summit with Ruritania": it is the two that face each other.
  if (found.length > 0) return selves.length < 2 ? found : found.map((pair) => ({ ...pair, loose: true }))
  const joined = talkNoun ? modifiers(word, resolver) : selves
  return joined.length === 2
    ? product([joined[0] as Party], [joined[1] as Party], word.start)
    : between(word, resolver)
}

const addressing = /^(?:wrote|written|writes|(?:telephoned?|phoned?|cabled?)s?)$/

/** "wrote to the premier", "phoned her": no talk yet, but the one turns to the other. */
const addressed = (verb: Word, resolver: Resolver): readonly Pair[] => {
  const others = [...prepositional(verb, "to"), ...childrenBy(verb, "dobj", "dative")]
  return product(
    doersOf(verb, resolver),
    others.flatMap((one) => partiesOf(one, resolver)),
    verb.start,
  ).map((pair) => ({ ...pair, loose: true }))
}

const isOffer = (word: Word): boolean =>
  isNoun(word) &&
  (/^invitations?$/.test(word.lower) ||
    operatorsFor(word.lower, "noun").some(({ effect, part }) => part === "noun" && effect === "invite"))

/** "Ruritania turned down Freedonia's offer": who does something with it faces whose it is. */
const answering = (offer: Word, resolver: Resolver): readonly Party[] => {
  if (offer.dep !== "dobj" || offer.head.pos !== "verb") return []
  if (childrenBy(offer, "poss").every(({ pos }) => pos === "pronoun")) return []
  return doersOf(offer.head, resolver)
}

const partiesOf = (word: Word, resolver: Resolver): Party[] =>
  word.pos === "verb" ? [] : resolver.resolve(word).map((one) => one.party)

const doersOf = (verb: Word, resolver: Resolver): readonly Party[] => {
  const doer = doerOf(verb)
  return doer === null ? [] : partiesOf(doer.word, resolver)
}

const ownersOrDoers = (noun: Word, resolver: Resolver): readonly Party[] => {
  const owners = childrenBy(noun, "poss").flatMap((owner) => partiesOf(owner, resolver))
  if (owners.length > 0) return owners
  let at = noun
  for (let i = 0; i < 6 && at.head !== at; i++) {
    at = at.head
    if (at.pos !== "verb") continue
    const doers = doersOf(at, resolver)
    // "Ruritania said that a meeting with them will not go ahead": it is the one who says so.
    if (doers.length > 0 || at.dep !== "ccomp") return doers
  }
  return []
}

const modifiers = (noun: Word, resolver: Resolver): readonly Party[] =>
  noun.children
    .filter((child) => child.i < noun.i && /^(?:amod|compound|nmod)$/.test(child.dep))
    .flatMap((child) => [
      child,
      ...child.children.filter((inner) => /^(?:amod|compound|nmod)$/.test(inner.dep)),
    ])
    .flatMap((child) => (resolver.chain.mentionOf(child) === undefined ? [] : partiesOf(child, resolver)))

/** "between Ruritania and Freedonia". */
const between = (word: Word, resolver: Resolver): readonly Pair[] => {
  if (word.dep === "conj" && (word.head.dep === "nsubj" || word.head.dep === "nsubjpass"))
    return joined(word, resolver)
  if (word.dep === "conj" && asking.test(word.head.head.base) && /^(?:dobj|nsubjpass)$/.test(word.head.dep))
    return asked(word, resolver)
  if (word.lower !== "between") return []
  const object = childBy(word, "pobj")
  if (object === undefined) return []
  const parties = partiesOf(object, resolver)
  return parties.length < 2 ? [] : product([parties[0] as Party], parties.slice(1), word.start)
}

const asking = /^(?:ask|summon|bring|invite|urge|call|convene|press)$/

/** "A mediator asked the hospitals and their nurses back": called together, they face each other. */
const asked = (word: Word, resolver: Resolver): readonly Pair[] => {
  const [first, second] = [word.head, word].map((one) =>
    resolver.resolve(one).find((who) => who.word === one),
  )
  return first === undefined || second === undefined ? [] : product([first.party], [second.party], word.start)
}

/** "Ruritania and Freedonia traded prisoners": set side by side as the subject. */
const joined = (word: Word, resolver: Resolver): readonly Pair[] => {
  const [first, second] = [word.head, word].map((one) => sideAt(one, resolver))
  if (first === undefined || second === undefined) return []
  return product([first], [second], word.start).map((pair) => ({ ...pair, loose: true }))
}

/** Somebody named, "the government", "the rebel forces". */
const sideAt = (word: Word, resolver: Resolver): Party | undefined =>
  resolver.chain.mentionOf(word)?.party ??
  (/^(?:government|rebels|forces|opposition|guerrillas|insurgents)$/.test(word.lower)
    ? resolver.resolve(word).find((one) => one.word === word)?.party
    : undefined)

const product = (selves: readonly Party[], others: readonly Party[], at: number): readonly Pair[] =>
  selves.flatMap((a) =>
    others.flatMap((b) => (a.actor.id === b.actor.id ? [] : [{ a, b, at, loose: false }])),
  )
