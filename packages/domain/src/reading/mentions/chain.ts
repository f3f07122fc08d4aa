// The chain of an article: every party that it names, each once, with all its mentions in order.
import type { ActorRef } from "@stance/contracts/fields"
import { slug } from "@stance/contracts/ids"
import { childrenBy, prepositional, type Tree, type Word } from "../words/word.ts"
import { affiliationOf } from "./affiliation.ts"
import { betweenOthers } from "./between.ts"
import { isOtherPerson } from "./borrowed-names.ts"
import { actorParty, addHit, type Building, emptyBuilding, leaveOut, own, partyFor } from "./building.ts"
import { type Gender, gendersOf } from "./genders.ts"
import { isMeant } from "./meant-by-name.ts"
import { addRun } from "./named-runs.ts"
import type { FormatHit, TreeNames } from "./names.ts"
import { byWeight, type Mention, type Party, placeOf, roleOf } from "./party.ts"
import { isRebel, stateInName } from "./rebels.ts"
import { runsOf } from "./runs.ts"
import { sitesAmong } from "./sites.ts"
import { isTitle } from "./titles-beside.ts"

export interface Chain {
  readonly trees: readonly Tree[]
  readonly parties: readonly Party[]
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
  readonly mentionOf: (word: Word) => Mention | undefined
  /** The state that a registered movement, party or company belongs to, by their ids. */
  readonly stateOf: (actorId: string) => string | null
  readonly formats: (tree: Tree) => readonly FormatHit[]
  /** The state that the article is datelined from, when it is much spoken of; null otherwise. */
  readonly home: () => Party | null
  /** The state whose government the text speaks of most by that word; null when it speaks of none. */
  readonly governed: () => Party | null
  /** Whether the text calls a person "he" or "she"; null when it shows neither. */
  readonly genderOf: (party: Party) => Gender | null
  /** Puts mentions added by phrase into the order of the text. */
  readonly settle: () => void
  /** Notes a person named by office alone, so that "he" and "she" can mean that person. */
  readonly addOffice: (party: Party, word: Word) => void
  /** Adds a mention of a party found by its phrase: "Syrian opposition". */
  readonly addPhrase: (party: Party, first: number, word: Word) => void
  /** The party of a registered actor, whether the text names it or not; null for an unknown id. */
  readonly partyOf: (actorId: string) => Party | null
  /** Adds a party for a phrase ("main opposition groups"), or gives the one that has this name. */
  readonly partyNamed: (name: string, shown: string, type: Party["type"], nouns: readonly string[]) => Party
}

/**
 * Takes the trees of an article and the registered names in them; gives its chain. Cost: linear in the
 * number of words.
 */
export const chainOf = (
  trees: readonly Tree[],
  names: ReadonlyMap<Tree, TreeNames>,
  homeId: string | null,
  actorById: (id: string) => ActorRef | null,
  stateOf: Chain["stateOf"],
): Chain => {
  const building = emptyBuilding(trees, homeId, actorById)
  for (const tree of [...trees].sort((a, b) => turnOf(a) - turnOf(b))) {
    const inTree = names.get(tree)
    if (inTree !== undefined) readTree(building, tree, inTree)
  }
  leaveOut(building, sitesAmong(building.mentions))
  building.mentions.sort((a, b) => a.at - b.at)
  building.governed = governedIn(building)
  building.home = homeOf(building)
  building.between = betweenOthers(building.mentions)
  building.acting = actingIn(building)
  for (const pending of building.persons) introduce(building, pending)
  const governed = governedIn(building)
  const genders = gendersOf(building.mentions)
  return {
    trees,
    stateOf,
    parties: building.parties,
    mentions: building.mentions,
    mentionOf: (word) => building.byWord.get(word),
    formats: (tree) => building.formats.get(tree) ?? [],
    home: () => building.home,
    governed: () => governed ?? stateOfRebels(building),
    genderOf: (party) => genders.get(party) ?? null,
    addOffice: (party, word) => addOffice(building, party, word),
    settle: () => void building.mentions.sort((a, b) => a.at - b.at),
    addPhrase: (party, first, word) => addPhrase(building, party, first, word),
    partyOf: (id) => partyOf(building, id),
    partyNamed: (name, shown, type, nouns) => partyFor(building, { name, shown }, type, nouns),
  }
}

/** The text's full names before a headline's short ones; skimmed paragraphs name nobody new. */
const turnOf = (tree: Tree): number => (tree.parsed ? (tree.headline ? 1 : 0) : 2)

const homeOf = ({ parties, homeId }: Building): Party | null => {
  const states = parties.filter((party) => party.type === "state")
  const home = states.find((party) => party.actor.id === homeId)
  const top = Math.max(0, ...states.map((party) => party.weight))
  return home !== undefined && home.weight >= 2 && home.weight >= top * 0.4 ? home : null
}

/** Who hosts or mediates only where neither the text nor its dateline names another. */
const actingIn = (building: Building): Party | null => {
  const named = building.mentions.filter((one) => one.party.type === "state" && isForItself(one))
  const states = [...new Set(named.map(({ party }) => party))].sort(byWeight)
  const own = states.find((state) => !building.between.has(state) && state.actor.kind !== "territory")
  const { homeId } = building
  if (own !== undefined || states.length === 0 || homeId === null) return own ?? states[0] ?? null
  return partyOf(building, homeId) ?? states[0] ?? null
}

/** Not where something is, nor a word of the name of a front or a league. */
const isForItself = ({ role, word }: Mention): boolean =>
  role !== "place" &&
  !(role === "modifier" && word.dep !== "poss" && word.head.pos === "proper" && !isTitle(word.head))

const partyOf = (building: Building, id: string): Party | null => {
  const named = building.parties.find((party) => party.actor.id === id)
  const actor = named === undefined ? building.actorById(id) : null
  return named ?? (actor === null ? null : actorParty(building, actor, []))
}

const addPhrase = (building: Building, party: Party, first: number, word: Word): void => {
  if (building.byWord.has(word)) return
  const mention: Mention = {
    party,
    first,
    last: word.i,
    word,
    at: placeOf(word),
    role: roleOf(word),
    byOffice: false,
  }
  building.byWord.set(word, mention)
  building.mentions.push(mention)
  party.weight += word.tree.headline ? 3 : 1
}

const addOffice = (building: Building, party: Party, word: Word): void => {
  building.mentions.push({
    party,
    first: word.i,
    last: word.i,
    word,
    at: placeOf(word),
    role: roleOf(word),
    byOffice: true,
  })
}

/** "The government" beside a Syrian opposition is Syria's. */
const stateOfRebels = ({ parties }: Building): Party | null => {
  const states = parties.filter((party) => party.type === "state")
  for (const party of parties) {
    const state = isRebel(party) ? stateInName(party, states) : null
    if (state !== null) return state
  }
  return null
}

const governedIn = (building: Building): Party | null => {
  const counts = new Map<Party, number>()
  for (const tree of building.trees) {
    for (const word of tree.words) {
      if (!/^(?:government|regime|governments)$/.test(word.lower)) continue
      const owners = childrenBy(word, "poss", "amod", "compound", "nmod")
      for (const child of [...owners, ...prepositional(word, "of", "in")]) {
        const named = building.byWord.get(child)?.party
        const party = named?.type === "person" ? building.byActor.get(named.actor.id) : named
        // "the Lorn government" of a land that no registry has, not "the Lorn Interim Government".
        const unknown = party?.type === "body" && party.actor.kind === null && /^\p{Ll}/u.test(word.text)
        const isState = party?.type === "state" || unknown
        if (party !== undefined && isState) counts.set(party, (counts.get(party) ?? 0) + 1)
      }
    }
  }
  return (
    [...counts].sort((a, b) => b[1] - a[1] || b[0].weight - a[0].weight || a[0].id - b[0].id)[0]?.[0] ?? null
  )
}

const readTree = (building: Building, tree: Tree, { names, formats, places }: TreeNames): void => {
  building.formats.set(tree, formats)
  const whole = names.filter((hit) => isMeant(building, tree, hit) && !isOtherPerson(tree, hit, names))
  for (const hit of whole) addHit(building, tree, hit)
  for (const run of runsOf(tree, [...whole, ...formats, ...places])) addRun(building, tree, run)
}

/** "Highland rebel leader Tom Barr" speaks for the rebels, whatever territory he is known to rule. */
const isRebelLeader = ({ actor }: Party, office: string | null): boolean =>
  /^(?:state|territory)$/.test(actor.kind ?? "") &&
  /\b(?:rebel|separatist|insurgent|guerrilla) (?:leader|chief|commander)\b/i.test(office ?? "")

/** Says whose word a person's word is, from the title before the name or the apposition behind it. */
const introduce = (building: Building, { party, tree, run }: Building["persons"][number]): void => {
  const found = affiliationOf(building, tree, run)
  if (found === null) return
  party.office ??= found.office
  for (const noun of found.nouns) party.nouns.add(noun)
  const registered = party.actor.kind !== "person" && party.actor.id !== slug(party.name)
  const fallen =
    /\b(?:ousted|deposed|toppled|overthrown|exiled|former|ex|opposition|candidate)\b/i.test(
      found.office ?? "",
    ) && !/\b(?:president|premier|minister)\b.*\b(?:opposition|candidate)\b/i.test(found.office ?? "")
  if (found.ownVoice && (!registered || fallen)) party.actor = own(party.name, "person")
  else if (!found.ownVoice && found.actor !== null && (!registered || isRebelLeader(party, found.office)))
    party.actor = found.actor
}
