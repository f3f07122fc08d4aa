// Whose word a person's word is: "Russian Foreign Ministry Spokeswoman X", "X, a spokesman for the rebels",
// "King X of Y".
import type { ActorRef } from "@stance/contracts/fields"
import {
  clergyNouns,
  companyNouns,
  groupNouns,
  officeNouns,
  ownVoiceNouns,
  portfolioWords,
  unionNouns,
} from "../../lexicon/people-words.ts"
import type { Tree, Word } from "../words/word.ts"
import type { Building } from "./building.ts"
import { lastBefore } from "./descriptions.ts"
import { ledBehind } from "./led.ts"
import { isManager, isUnionist } from "./local-offices.ts"
import type { Mention, Party } from "./party.ts"
import { nameOf } from "./runs.ts"
import { isUnion } from "./sides.ts"
import { isTitle, leftOf, rightOf } from "./titles-beside.ts"

export interface Affiliation {
  readonly actor: ActorRef | null
  readonly office: string | null
  readonly ownVoice: boolean
  readonly nouns: readonly string[]
}

/**
 * Takes the chain as built so far and the span of a person's name; gives whom the text says he speaks for,
 * or null.
 */
export const affiliationOf = (
  building: Building,
  tree: Tree,
  run: { readonly first: number; readonly last: number },
): Affiliation | null => {
  const right = rightOf(tree, run)
  const left = leftOf(building, tree, run, right.some(isTitle))
  const titles = [...left, ...right]
  const nouns = titles
    .map((word) => word.lower)
    .filter((word) => officeNouns.has(word) || ownVoiceNouns.has(word))
  const spokesperson = nouns.some((noun) => noun.startsWith("spokes"))
  const office = officeText(left, right)
  if (!spokesperson && titles.some((word) => ownVoiceNouns.has(word.lower) || /^ex-/.test(word.lower)))
    return { actor: null, office, ownVoice: true, nouns }
  const led = ledBehind(tree, run.last)
  const leader = led.length === 0 ? null : actorIn(building, led)
  if (leader !== null) return { actor: leader, office: "leader", ownVoice: false, nouns: ["leader"] }
  const whose = left.length === 0 ? null : actorIn(building, ownerBefore(left))
  if (whose !== null) return { actor: whose, office: null, ownVoice: false, nouns }
  const titled = titles.some((word) => isTitle(word))
  const ofPlace = tree.words[run.last + 1]?.lower === "of"
  if (!titled && !ofPlace) return null
  const person = tree.words[run.first] as Word
  if (ownerPronoun(tree, left)) {
    const body = bodyNearby(building, person, () => true)
    if (body !== null) return { actor: body, office, ownVoice: false, nouns }
  }
  const ofChurch = titles.some((word) => clergyNouns.has(word.lower))
  // "Presidents Brul of Tarsovia and Kant of Merenia": what stands before Kant is Brul's.
  for (const part of ofPlace ? [right, left] : [left, right]) {
    const actor = actorIn(building, part) ?? bodyCalledIn(building, part, person)
    if (actor !== null && ofChurch && building.byActor.get(actor.id)?.type === "state") continue
    if (actor !== null) return { actor, office, ownVoice: false, nouns }
  }
  if (isUnionist(titles)) {
    const union = bodyNearby(building, person, isUnion)
    if (union !== null) return { actor: union, office, ownVoice: false, nouns }
  }
  if (isManager(titles)) {
    const company = bodyNearby(building, person, isCompany)
    if (company !== null) return { actor: company, office, ownVoice: false, nouns }
  }
  const american = americanOffice.test(titles.map((word) => word.text).join(" "))
  const states = american ? building.actorById("united-states") : null
  if (states !== null) return { actor: states, office, ownVoice: false, nouns }
  if (ofChurch) return { actor: null, office, ownVoice: true, nouns }
  if (!nouns.some((noun) => heads.has(noun)) || isOfBody(left))
    return { actor: null, office, ownVoice: false, nouns }
  const bare = left.length > 0 && !left.some(({ lower, text }) => lower === "the" || text === ",")
  return { actor: stateNearby(building, person, bare), office, ownVoice: false, nouns }
}

/** "the brotherhood's president, X": of a body that is not known here, and of no state. */
const isOfBody = (left: readonly Word[]): boolean =>
  left.some((word, i) => {
    const owns = /^['’]s$/.test(left[i + 1]?.lower ?? "")
    return owns && groupNouns.has(word.lower) && !officeNouns.has(word.lower)
  })

/** "Freedonia's Lena Kant": whose she is. */
const ownerBefore = (left: readonly Word[]): readonly Word[] =>
  /^['’]s$/.test(left.at(-1)?.lower ?? "") ? left.slice(-2, -1) : []

const americanOffice =
  /\bsecretary of state\b(?! for)|\b(?:treasury|agriculture|commerce|labor|homeland security) secretary\b/i

/** "its chief executive, X". */
const ownerPronoun = (tree: Tree, left: readonly Word[]): boolean => {
  const first = left[0]
  const before = first === undefined ? undefined : tree.words[first.i - 1]
  return before !== undefined && /^(?:its|their)$/.test(before.lower)
}

/** The body last named as a subject before a word, else the one last named, two paragraphs back at most. */
const bodyNearby = (building: Building, word: Word, fits: (party: Party) => boolean): ActorRef | null => {
  let best: Mention | null = null
  for (const mention of recent(building, word)) {
    if (mention.party.type === "person" || mention.role === "place") continue
    const back = word.tree.paragraph.index - mention.word.tree.paragraph.index
    if (back > 2 || !fits(mention.party)) continue
    const later = best !== null && mention.word.tree !== best.word.tree && mention.word.tree === word.tree
    if (best === null || mention.role === "subject" || best.role !== "subject" || later) best = mention
  }
  return best?.party.actor ?? null
}

/** "the union's president, X", "X, a company spokesman": the body that is called so. */
const bodyCalledIn = (building: Building, words: readonly Word[], person: Word): ActorRef | null => {
  const noun = words.find(
    (word) =>
      groupNouns.has(word.lower) &&
      !officeNouns.has(word.lower) &&
      !/^(?:state|party|ministers?|leaders?|opposition|owners?)$/.test(word.lower),
  )
  if (noun === undefined || building.byWord.has(noun)) return null
  const called = bodyNearby(building, person, (party) => party.nouns.has(noun.lower))
  const sort = companyNouns.has(noun.lower) ? isCompany : unionNouns.has(noun.lower) ? isUnion : null
  return called ?? (sort === null ? null : bodyNearby(building, person, sort))
}

const isCompany = (party: Party): boolean =>
  party.type === "body" && (party.actor.kind === null || party.actor.kind === "company") && !isUnion(party)

const heads = new Set(
  `president premier minister chancellor king queen emperor sultan emir ruler government ministry
    spokesman spokeswoman ambassador`.split(/\s+/),
)

const officeText = (left: readonly Word[], right: readonly Word[]): string | null => {
  // "Sir X, chairman of the league": the honour is no office.
  const part = left.some(({ lower }) => officeNouns.has(lower)) || !right.some(isTitle) ? left : right
  const words = part.filter((word, i) => !(i === 0 && /^(?:the|a|an)$/.test(word.lower)) && word.text !== ",")
  const name = nameOf(words).trim()
  return name === "" || !words.some((word) => isTitle(word)) ? null : name
}

/**
 * A body before a state: the spokesman of a Syrian opposition council speaks for the council. A ministry is
 * its state.
 */
const actorIn = (building: Building, words: readonly Word[]): ActorRef | null => {
  const mentions: Mention[] = []
  for (const word of words) {
    const mention = building.byWord.get(word)
    if (mention !== undefined && !mentions.includes(mention) && mention.party.type !== "person")
      mentions.push(mention)
  }
  const bodies = mentions.filter((mention) => mention.party.type === "body")
  const states = mentions.filter((mention) => mention.party.type === "state")
  const body = bodies.find(
    (mention) =>
      !/\b(?:ministry|department|office|cabinet|government|parliament)\b/i.test(mention.party.name),
  )
  if (body !== undefined) return body.party.actor
  const group = words.find(
    (word) =>
      groupNouns.has(word.lower) &&
      ![officeNouns, portfolioWords].some((nouns) => nouns.has(word.lower)) &&
      !/^(?:state|party|minister|ministers|leaders?)$/.test(word.lower),
  )
  if (group !== undefined && states.length > 0) return groupActor(group, states[0] as Mention)
  return (states[0] ?? bodies[0])?.party.actor ?? masterIn(building, words)
}

/** "Ghani's spokesman, X", "X, a spokesman for Ghani": of the state or body that the person speaks for. */
const masterIn = (building: Building, words: readonly Word[]): ActorRef | null => {
  for (const word of words) {
    const party = building.byWord.get(word)?.party
    if (party?.type === "person" && party.actor.kind !== "person") return party.actor
  }
  return null
}

const groupActor = (group: Word, state: Mention): ActorRef => {
  const many = group.lower.replace(/(?<=^(?:rebel|separatist|insurgent|guerrilla|militant))$/, "s")
  const name = `${nameOf(state.word.tree.words.slice(state.first, state.last + 1))} ${many}`
  return { id: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"), name, kind: null, wikidata_qid: null }
}

/**
 * "The prime minister, X": the state last named as a subject, or the one that the article is about; a host
 * or a mediator only where nobody else is. "President X" is whom readers know: of the article's land rather
 * than of one that it only touches.
 */
const stateNearby = (building: Building, word: Word, bare: boolean): ActorRef | null => {
  if (building.home !== null) return building.home.actor
  const isNear = (named: Word): boolean => word.tree.paragraph.index - named.tree.paragraph.index <= 1
  const near = recent(building, word).findLast(
    ({ party, role, word: named }) =>
      party.type === "state" &&
      !building.between.has(party) &&
      (role === "subject" || isOfActing(named)) &&
      isNear(named),
  )?.party
  const land = building.governed ?? building.acting
  const touched = bare && near !== undefined && land !== null && isAbout(building, land, near)
  return ((touched ? land : near) ?? land)?.actor ?? null
}

/** Whether the text is about one state more than another: by its headline or by how often it is named. */
const isAbout = ({ mentions }: Building, land: Party, other: Party): boolean => {
  const below = mentions.findIndex(({ word }) => !word.tree.headline)
  const above = new Set(mentions.slice(0, Math.max(0, below)).map(({ party }) => party))
  return other.weight * 2 < land.weight || (above.has(land) && !above.has(other))
}

/** "Ruritanian minister flies out": the adjective of an office that is the subject. */
const isOfActing = (word: Word): boolean =>
  /^(?:amod|compound|poss)$/.test(word.dep) && officeNouns.has(word.head.lower) && word.head.dep === "nsubj"

/** The mentions before a word, as far back as a title reaches: what a reader still has in mind. */
const recent = (building: Building, word: Word): readonly Mention[] => {
  const last = lastBefore(building.mentions, word.start)
  return building.mentions.slice(Math.max(0, last - 119), last + 1)
}
