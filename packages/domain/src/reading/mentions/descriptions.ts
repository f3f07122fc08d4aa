// Definite descriptions: "the alliance", "the union", "the president", "the government".
import {
  bareGroups,
  clergyNouns,
  communityNouns,
  groupNouns,
  officeNouns,
  organNouns,
  stateNouns,
} from "../../lexicon/people-words.ts"
import { speechVerbs } from "../../lexicon/speech-words.ts"
import { ancestors, childBy, prepositional, type Word } from "../words/word.ts"
import { besideIt, heaviestOf, namedElsewhere } from "./nearby-bodies.ts"
import { byWeight, type Mention, type Party, type Resolved } from "./party.ts"
import type { Resolver } from "./resolver.ts"
import { canBeCalled, sureOf } from "./sides.ts"

const bodyNouns = new Set(
  `group union alliance bloc movement organization organisation body company firm airline party front
    coalition committee council federation association league agency parliament militia carrier
    publisher club bank campaign chain supermarket brewery shipyard broadcaster operator manufacturer
    employer retailer guild synod maker giant producer lender insurer utility brewer carmaker automaker
    drugmaker steelmaker supplier developer conglomerate subsidiary corporation institution university
    college school hospital church diocese newspaper railway network bidder suitor`.split(/\s+/),
)
const stateSpeakers = new Set(
  `government officials authorities administration regime ministry cabinet leadership leaders army
    military delegation negotiators premier presidency embassy state`.split(/\s+/),
)

/**
 * Takes a noun that no name is given with; gives the party of the chain that it describes, nearest before
 * it.
 */
export const descriptionOf = (resolver: Resolver, word: Word): readonly Resolved[] => {
  const noun = word.lower
  if (word.children.some((child) => child.dep === "det" && /^(?:an?|some|any|no|another)$/.test(child.lower)))
    return []
  const mentions = resolver.chain.mentions
  const earlier = lastBefore(mentions, word.start)
  if (prepositional(word, "of").length > 0) return []
  if (word.tree.headline) {
    const ahead = fromBelow(resolver, word)
    if (ahead !== null) return [{ party: ahead, via: "description", word }]
  }
  const office = officeNouns.has(noun)
  const called = nearest(
    mentions,
    earlier,
    word,
    (party) =>
      party.type !== "state" &&
      !((office || groupNouns.has(noun)) && party.type === "person") &&
      party.nouns.has(noun),
  )
  if (called !== null) return [{ party: called, via: "description", word }]
  if (officeNouns.has(noun) && !stateSpeakers.has(noun)) {
    const person = officeHolder(resolver, mentions, earlier, word)
    if (person !== null) return [{ party: person, via: "description", word }]
    if (noun.startsWith("spokes")) return nearestBody(resolver, mentions, earlier, word)
  }
  if (bodyNouns.has(noun) || organNouns.has(noun)) {
    const surely = sureOf(noun)
    const body =
      besideIt(mentions, earlier, word) ??
      (surely === null
        ? null
        : (nearest(mentions, earlier, word, surely) ??
          heaviestOf(resolver.chain.parties, namedElsewhere(mentions, earlier, word, surely)))) ??
      nearest(mentions, earlier, word, (party) => canBeCalled(party, noun))
    if (body !== null) return [{ party: body, via: "description", word }]
  }
  if (organNouns.has(noun)) return []
  if (bareGroups.has(noun) || communityNouns.has(noun) || clergyNouns.has(noun)) return []
  if (/^(?:mediator|facilitator)s?$/.test(noun)) return []
  if (stateNouns.has(noun) || stateSpeakers.has(noun) || officeNouns.has(noun))
    return mainState(resolver, word, earlier)
  return []
}

/** A headline's "Union", "Company" or "Alliance" is named in the text below: the heaviest of its kind. */
const fromBelow = (resolver: Resolver, word: Word): Party | null => {
  const parties = [...resolver.chain.parties].sort(byWeight)
  const called = parties.find(
    (party) =>
      party.type !== "person" &&
      party.type !== "state" &&
      word.lower !== "government" &&
      party.nouns.has(word.lower) &&
      party.name.toLowerCase() !== word.lower,
  )
  if (called !== undefined) return called
  if (!/^(?:company|firm|group|body|airline|club|bank)$/.test(word.lower)) return null
  return (
    parties.find(
      (party) =>
        party.type === "body" &&
        !party.nouns.has("union") &&
        !party.nouns.has("federation") &&
        party.name.toLowerCase() !== word.lower,
    ) ?? null
  )
}

/**
 * "The president": who was named in this sentence or the one before, else whom the article names most of
 * those who are one.
 */
const officeHolder = (
  resolver: Resolver,
  mentions: readonly Mention[],
  from: number,
  word: Word,
): Party | null => {
  const ranks = word.children.map((child) => child.lower).filter((rank) => rankWords.has(rank))
  const fits = (party: Party): boolean =>
    party.type === "person" && hasOffice(party, word.lower) && hasRank(party, word.lower, ranks)
  const close = nearest(mentions, from, word, fits)
  const last = mentions[from]
  if (
    close !== null &&
    last?.word.tree === word.tree &&
    last.word.sentence === word.sentence &&
    last.party === close
  )
    return close
  const all = resolver.chain.parties.filter(fits).sort(byWeight)
  const [first, second] = all
  if (first === undefined) return null
  return second === undefined || first.weight >= 2 * second.weight ? first : close
}

const rankWords = new Set(
  `vice deputy prime foreign defense defence interior finance trade energy labor labour justice`.split(" "),
)

/** "The vice president" is not the president, nor "the prime minister" a foreign minister. */
const hasRank = ({ office }: Party, noun: string, ranks: readonly string[]): boolean => {
  const own = (office ?? "").toLowerCase().split(/[\s-]+/)
  if (office === null) return true
  if (ranks.length > 0) return ranks.every((rank) => own.includes(rank)) || !own.includes(noun)
  return (
    noun !== "president" || !own.includes(noun) || !/^(?:vice|deputy)$/.test(own[own.indexOf(noun) - 1] ?? "")
  )
}

const hasOffice = (party: Party, noun: string): boolean =>
  party.nouns.has(noun) ||
  (party.office ?? "")
    .toLowerCase()
    .split(/[\s-]+/)
    .includes(noun)

const nearestBody = (
  resolver: Resolver,
  mentions: readonly Mention[],
  from: number,
  word: Word,
): readonly Resolved[] => {
  const body = nearest(mentions, from, word, (party) => party.type !== "person")
  return body === null || resolver.chain.parties.length === 0
    ? []
    : [{ party: body, via: "description", word }]
}

/** Index of the last mention before an offset. */
export const lastBefore = (mentions: readonly Mention[], offset: number): number => {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).at < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * The nearest mention before a word that fits; a subject of the same stretch is preferred to what stands
 * between.
 */
export const nearest = (
  mentions: readonly Mention[],
  from: number,
  word: Word,
  fits: (party: Party) => boolean,
): Party | null => {
  let other: Party | null = null
  for (let i = from; i >= 0 && i > from - 120; i--) {
    const mention = mentions[i] as Mention
    if (mention.role === "place" || mention.byOffice || !fits(mention.party)) continue
    if (mention.role === "subject") return mention.party
    other ??= mention.party
    if (mention.word.tree !== word.tree && other !== null) break
  }
  return other
}

/** "Ghani's spokesman said the government …": the state that the speaker is or speaks for. */
const stateOf = (resolver: Resolver, speaker: Word): Party | null => {
  const said = resolver.resolve(speaker)[0]?.party
  if (said === undefined || said.type === "state") return said ?? null
  return resolver.chain.parties.find((one) => one.type === "state" && one.actor.id === said.actor.id) ?? null
}

/**
 * "The government", "the president": the state whose word this passage gives; else the one that the article
 * names most.
 */
const mainState = (resolver: Resolver, word: Word, from: number): readonly Resolved[] => {
  const speaker = ancestors(word).find((above) => above.pos === "verb" && speechVerbs.has(above.base))
  const subject = speaker === undefined ? undefined : childBy(speaker, "nsubj")
  if (subject !== undefined && subject !== word && !word.children.includes(subject)) {
    const state = stateOf(resolver, subject)
    if (state !== null) return [{ party: state, via: "description", word }]
  }
  const governed = /^(?:government|regime|army|authorities|officials)$/.test(word.lower)
    ? resolver.chain.governed()
    : null
  if (governed !== null) return [{ party: governed, via: "description", word }]
  const home = resolver.chain.home()
  const near = nearest(resolver.chain.mentions, from, word, (party) => party.type === "state")
  const all = resolver.chain.parties.filter((party) => party.type === "state")
  // What the parser alone takes for a state may be a people or a province of a registered one.
  const registered = all.filter((party) => party.actor.kind !== null && party.weight >= 2)
  const states = registered.length > 0 ? registered : all
  const top = [...states].sort(byWeight)
  const main = top[0]
  if (main === undefined) return []
  const clear = top[1] === undefined || main.weight >= 2 * top[1].weight
  const chosen = clear || near === null ? main : (home ?? near)
  return [{ party: chosen, via: clear ? "description" : "document", word }]
}
