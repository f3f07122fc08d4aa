// Who a word stands for: a name, a noun phrase, a pronoun, a description. One memo an article; deterministic.
import { anyOf } from "../../lexicon/any-of.ts"
import {
  bareGroups,
  clergyNouns,
  communityNouns,
  groupNouns,
  officeNouns,
  ownVoiceNouns,
  stateNouns,
} from "../../lexicon/people-words.ts"
import { childrenBy, coordinated, isNoun, type Word } from "../words/word.ts"
import type { Chain } from "./chain.ts"
import { hasModifier, isCrowdHere, isMinister, isNamedByKind, isOfTrade, isTheOnly } from "./crowds.ts"
import { bodyDescribed } from "./described-bodies.ts"
import { descriptionOf } from "./descriptions.ts"
import { joinedBefore } from "./joined-before.ts"
import { isOpposite, oppositeOf } from "./opposites.ts"
import { ownBodyOf } from "./own-body.ts"
import { ownersOf } from "./owners.ts"
import { isPair, pairOf } from "./pairs.ts"
import { isPartOfBody } from "./part-of-body.ts"
import { wholeOf } from "./partitives.ts"
import type { Party, Resolved, Via } from "./party.ts"
import { groupBefore, groupPhrase } from "./phrases.ts"
import { pronounOf } from "./pronouns.ts"
import { senderOf, senders } from "./senders.ts"
import { isSeveral, severalOf } from "./several.ts"
import { calledShort } from "./short-names.ts"
import { bodySitting, isOfMembers, isSittingBody } from "./sitting-bodies.ts"
import { memberOf, ofGovernment, speaksForState } from "./speaking-for.ts"
import { titledBeside } from "./titled-pairs.ts"
import { type Venues, venuesNamed } from "./venues-named.ts"

export interface Resolver extends Venues {
  readonly chain: Chain
  /** All parties that a word stands for, coordinated ones included ("Ruritania and Freedonia"). */
  readonly resolve: (word: Word) => readonly Resolved[]
  /**
   * Those whose word or thing a noun is: "Russia's invitation", "Syrian opposition", "the leaders of X and
   * Y".
   */
  readonly owners: (noun: Word) => readonly Resolved[]
  /** Speaker of the quotation that a word stands in. */
  readonly speakerOf: (word: Word) => readonly Resolved[]
  /** The two that the text has last set against each other before a word. */
  readonly pairBefore: (word: Word) => readonly Party[]
  /** Forgets what was resolved before the table of pairs was there. */
  readonly forget: () => void
}

export interface ResolverParts {
  readonly chain: Chain
  /** The names of the places where talks are held, in small letters. */
  readonly venues: ReadonlySet<string>
  /** The word that names the speaker of a quotation, by its index. */
  readonly speakerWord: (quotation: number) => Word | null
  readonly pairBefore: (word: Word) => readonly Party[]
  /** The one whom the text sets against a party; null when it sets nobody. */
  readonly facing: (party: Party) => Party | null
}

/** Takes the chain and the speakers of quotations; gives the resolver of one article. */
export const createResolver = (parts: ResolverParts): Resolver => {
  const memo = new Map<Word, readonly Resolved[]>()
  let depth = 0

  const resolve = (word: Word): readonly Resolved[] => {
    const known = memo.get(word)
    if (known !== undefined) return known
    memo.set(word, [])
    if (depth > 12) return []
    depth++
    const found: Resolved[] = []
    const members: Word[] =
      word.dep === "conj" ? [word, ...coordinated(word).slice(1)] : [...coordinated(word)]
    members.push(...titledBeside(word), ...joinedBefore(parts.chain, word))
    for (const member of members) {
      if (member !== word && !isNoun(member) && member.pos !== "pronoun" && member.pos !== "adjective")
        continue
      for (const one of resolveOne(resolver, parts, member)) {
        if (!found.some((other) => other.party === one.party)) found.push(one)
      }
    }
    depth--
    memo.set(word, found)
    return found
  }

  const speakerOf = (word: Word): readonly Resolved[] => {
    if (word.quotation < 0) return []
    const speaker = parts.speakerWord(word.quotation)
    return speaker === null ? [] : resolve(speaker).map((one) => ({ ...one, via: "speaker" as const }))
  }

  const resolver: Resolver = {
    chain: parts.chain,
    resolve,
    owners: (noun) => ownersOf(resolver, noun),
    speakerOf,
    pairBefore: parts.pairBefore,
    ...venuesNamed(parts.chain, parts.venues),
    forget: () => memo.clear(),
  }
  return resolver
}

const resolveOne = (resolver: Resolver, parts: ResolverParts, word: Word): readonly Resolved[] => {
  const whole = wholeOf(word)
  const meant = whole === null ? [] : resolver.resolve(whole)
  if (meant.length > 0) return meant.map((one) => ({ ...one, word }))
  if (word.pos === "pronoun" || /^(?:both|neither|each|either)$/.test(word.lower))
    return pronounOf(resolver, parts, word)
  const mention = resolver.chain.mentionOf(word)
  const office = officeNouns.has(word.lower) || ownVoiceNouns.has(word.lower) || groupNouns.has(word.lower)
  if (mention !== undefined && isMinistry(mention.party)) {
    const states = resolver.owners(word).filter((owner) => owner.party.type === "state")
    const state = states.length > 0 ? states : descriptionOf(resolver, word)
    if (state.length > 0) return state.map((one) => ({ ...one, via: "title" as const, word }))
  }
  if (mention !== undefined && isPartOfBody(resolver, word, mention.party))
    return phraseParty(resolver, word, "group")
  if (mention !== undefined && !(office && mention.last > word.i && mention.word !== word))
    return [{ party: mention.party, via: mention.party.type === "person" ? "title" : "name", word }]
  if (!isNoun(word) && word.pos !== "number") return []
  return nounOf(resolver, parts, word)
}

/** An unregistered "Unification Ministry" speaks for its state. */
const isMinistry = (party: Party): boolean =>
  party.type === "body" &&
  party.actor.kind === null &&
  /\b(?:ministry|department|cabinet|embassy)\b/i.test(party.name)

const nounOf = (resolver: Resolver, parts: ResolverParts, word: Word): readonly Resolved[] => {
  const noun = word.lower
  const named = childrenBy(word, "appos")
    .flatMap((appositive) => coordinated(appositive))
    .flatMap((appositive) => mentionOf(resolver, appositive))
  if (named.length > 0 && (officeNouns.has(noun) || ownVoiceNouns.has(noun) || groupNouns.has(noun)))
    return named
  if (isPair(word)) return pairOf(resolver, word, parts.facing)
  const several = isSeveral(word) ? severalOf(resolver, word) : []
  if (several.length > 0) return several
  if (isOpposite(word)) return oppositeOf(resolver, parts.facing, word)
  const own = isSittingBody(word, resolver) ? sittingBody(resolver, word) : ownBodyOf(resolver, word)
  if (own.length > 0) return own
  const behind = groupBefore(word)
  if (behind !== null) {
    const meant = hasModifier(behind) ? [] : descriptionOf(resolver, behind)
    return meant.length > 0 ? meant : phraseParty(resolver, word, "group", behind)
  }
  const owners = resolver.owners(word)
  const sent = owners.length === 0 ? senders(word) : null
  if (sent !== null) return phraseParty(resolver, sent, "group")
  const sender = owners.length === 0 ? senderOf(word) : null
  if (sender !== null) return sender.i < word.i ? resolver.resolve(sender) : []
  // "My government" outside a quotation: nobody in the text says who speaks.
  if (owners.length === 0 && word.children.some((child) => /^(?:my|our)$/.test(child.lower))) return []
  const ofName = memberOf(resolver, word)
  if (ofName !== null) return [{ party: ofName, via: "description", word }]
  if (clergyNouns.has(noun) && owners.some(({ party }) => party.type === "state"))
    return churchmanOf(resolver, word)
  const body = bodyDescribed(resolver, word, owners)
  if (body.length > 0) return body
  if (communityNouns.has(noun)) {
    const called = hasModifier(word) || owners.length > 0 ? [] : descriptionOf(resolver, word)
    return called.length > 0 ? called : phraseParty(resolver, word, "group")
  }
  const group = groupNouns.has(noun) || groupNouns.has(word.base)
  const office = officeNouns.has(noun) || officeNouns.has(word.base)
  if (office && owners.length > 0 && !isOwnVoice(word)) {
    if (!group || owners.some((owner) => owner.party.type !== "state") || speaksForState(noun))
      return owners.map((owner) => ({ ...owner, via: "title" as Via, word }))
  }
  if (office && owners.length === 0 && ofGovernment(word)) return descriptionOf(resolver, word)
  if (isOfTrade(word)) return phraseParty(resolver, word, "group")
  if ((ownVoiceNouns.has(noun) && !group) || isOwnVoice(word)) {
    const named =
      owners.length === 0 && !hasModifier(word) && isTheOnly(word) ? descriptionOf(resolver, word) : []
    return named.length > 0 ? named : phraseParty(resolver, word, "person")
  }
  if (group && !bareGroups.has(noun) && hasModifier(word)) return phraseParty(resolver, word, "group")
  if (group && owners.length > 0) return phraseParty(resolver, word, "group")
  if (group || office || stateNouns.has(noun)) {
    const described = descriptionOf(resolver, word)
    if (described.length > 0) return described
    if (group && noun !== "leaders" && (!bareGroups.has(noun) || isNamedByKind(word)))
      return phraseParty(resolver, word, "group")
    if (office && (hasModifier(word) ? bodies.test(noun) || isMinister(word) : isTheOnly(word)))
      return phraseParty(resolver, word, bodies.test(noun) ? "group" : "person")
  }
  return isCrowdHere(word) ? crowdOf(resolver, word) : otherwiseCalled(resolver, word, named)
}

/** "The favourite, Tomas Brul, has refused": whatever he is called. */
const otherwiseCalled = (resolver: Resolver, word: Word, named: readonly Resolved[]): readonly Resolved[] => {
  return named.some(({ party }) => party.type === "person") ? named : calledShort(resolver, word)
}

/** "the conference" is the Bishops' Conference told before, "the bishops' conference" is itself. */
const sittingBody = (resolver: Resolver, word: Word): readonly Resolved[] => {
  const party = isOfMembers(word) ? null : bodySitting(resolver, word)
  return party === null ? phraseParty(resolver, word, "group") : [{ party, via: "description", word }]
}

/** "The divers" are the pearl divers told before; "gardeners" without an article are themselves. */
const crowdOf = (resolver: Resolver, word: Word): readonly Resolved[] => {
  const called = hasModifier(word) ? [] : descriptionOf(resolver, word)
  return called.length > 0 ? called : phraseParty(resolver, word, "group")
}

/** "the Ruritanian archbishop" is the one named elsewhere, else himself; his country does not speak. */
const churchmanOf = (resolver: Resolver, word: Word): readonly Resolved[] => {
  const known = resolver.chain.parties.filter(({ type, nouns }) => type === "person" && nouns.has(word.lower))
  const [only] = known
  return known.length === 1 && only !== undefined
    ? [{ party: only, via: "description", word }]
    : phraseParty(resolver, word, "person")
}

const bodies = anyOf(`ministry management governments? department authority authorities consulate
    embassy office council bosses`)

const isOwnVoice = (word: Word): boolean =>
  word.children.some(
    (child) =>
      (child.dep === "amod" || child.dep === "compound") &&
      ownVoiceNouns.has(child.lower) &&
      child.lower !== "opposition",
  ) && !word.lower.startsWith("spokes")

const mentionOf = (resolver: Resolver, word: Word): readonly Resolved[] => {
  const mention = resolver.chain.mentionOf(word)
  return mention === undefined ? [] : [{ party: mention.party, via: "title", word }]
}

const phraseParty = (
  resolver: Resolver,
  word: Word,
  type: "group" | "person",
  head: Word = word,
): readonly Resolved[] => {
  const phrase = groupPhrase(resolver, word, head)
  if (phrase === null) return []
  const { name, shown } = phrase
  return [
    { party: resolver.chain.partyNamed(name, shown, type, [head.lower, head.base]), via: "phrase", word },
  ]
}
