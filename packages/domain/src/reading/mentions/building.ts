// The chain while it is being built: parties by name and by actor, and their mentions.
import type { ActorRef } from "@stance/contracts/fields"
import { slug } from "@stance/contracts/ids"
import { groupNouns, officeNouns } from "../../lexicon/people-words.ts"
import type { Tree, Word } from "../words/word.ts"
import type { FormatHit, NameHit } from "./names.ts"
import { isWhere, type Mention, type Party, placeOf, roleOf } from "./party.ts"
import { isFirm } from "./sides.ts"

export interface Building {
  readonly homeId: string | null
  readonly actorById: (id: string) => ActorRef | null
  readonly trees: readonly Tree[]
  readonly parties: Party[]
  readonly mentions: Mention[]
  readonly byWord: Map<Word, Mention>
  readonly byName: Map<string, Party>
  readonly byActor: Map<string, Party>
  readonly formats: Map<Tree, readonly FormatHit[]>
  /** The state or body whose government the text speaks of most by that word, once all names are read. */
  governed: Party | null
  /** The state that the text is datelined from, when it is much spoken of, once all names are read. */
  home: Party | null
  /** The state that the text names most other than as a place, once all names are read. */
  acting: Party | null
  /** The states that host or mediate, once all names are read. */
  between: ReadonlySet<Party>
  readonly persons: {
    readonly party: Party
    readonly tree: Tree
    readonly run: { first: number; last: number }
  }[]
}

export const emptyBuilding = (
  trees: readonly Tree[],
  homeId: string | null,
  actorById: Building["actorById"],
): Building => ({
  trees,
  actorById,
  homeId,
  parties: [],
  mentions: [],
  byWord: new Map(),
  byName: new Map(),
  byActor: new Map(),
  formats: new Map(),
  governed: null,
  home: null,
  acting: null,
  between: new Set(),
  persons: [],
})

export const addHit = (building: Building, tree: Tree, hit: NameHit): void => {
  // Looked up first: the party of somebody without an office is that person.
  const known = hit.person === null ? undefined : building.byName.get(hit.person.toLowerCase())
  const owner = actorParty(building, hit.actor, hit.nouns)
  if (hit.role !== "leader" || hit.person === null) {
    addMention(building, tree, hit, owner, hit.role === "capital")
    owner.adjective ??= hit.adjective
    return
  }
  const person =
    known ?? (owner.type === "person" ? owner : newParty(building, hit.person, "person", hit.actor))
  person.office ??= hit.office
  addMention(building, tree, hit, person, false)
  if (known === undefined) building.persons.push({ party: person, tree, run: hit })
  owner.weight += 0.5
}

const stateKinds = new Set(["state", "territory"])

/** Takes an actor and what it is called; gives its party, a new one where the text has not named it. */
export const actorParty = (building: Building, actor: ActorRef, nouns: readonly string[]): Party => {
  const known = building.byActor.get(actor.id)
  if (known !== undefined) return known
  const type = actor.kind === "person" ? "person" : stateKinds.has(actor.kind ?? "") ? "state" : "body"
  const party = newParty(building, actor.name, type, actor)
  for (const noun of nouns) party.nouns.add(noun)
  building.byActor.set(actor.id, party)
  return party
}

export const newParty = (building: Building, name: string, type: Party["type"], actor: ActorRef): Party => {
  const nouns = new Set<string>()
  if (type !== "person") for (const word of name.toLowerCase().split(/[\s'’-]+/)) nouns.add(word)
  const party: Party = {
    id: (building.parties.at(-1)?.id ?? -1) + 1,
    actor,
    name,
    type,
    office: null,
    nouns,
    adjective: null,
    weight: 0,
  }
  building.parties.push(party)
  const key = name.toLowerCase()
  if (!building.byName.has(key)) building.byName.set(key, party)
  return party
}

export const own = (name: string, kind: string | null): ActorRef => ({
  id: slug(name),
  name,
  kind,
  wikidata_qid: null,
})

export const partyFor = (
  building: Building,
  { name, shown }: { readonly name: string; readonly shown: string },
  type: Party["type"],
  nouns: readonly string[],
): Party => {
  const known = building.byName.get(name.toLowerCase())
  const actor = { ...own(name, type === "person" ? "person" : null), name: shown }
  const party = known ?? newParty(building, name, type, actor)
  for (const noun of nouns) party.nouns.add(noun)
  return party
}

export const addMention = (
  building: Building,
  tree: Tree,
  span: { readonly first: number; readonly last: number },
  party: Party,
  capital: boolean,
): void => {
  const word = headOf(tree, span.first, span.last)
  // On strike "at Northline Rail": a company is no place.
  const role = roleOf(word) === "place" && isFirm(party) ? "other" : roleOf(word)
  const place =
    capital && role !== "subject" && (role === "place" || word.head.lower === "from" || isWhere(word))
  const mention: Mention = {
    party,
    ...spanOf(span),
    word,
    at: placeOf(word),
    role: place ? "place" : role === "place" && isOfMembers(word, party) ? "other" : role,
    byOffice: false,
  }
  building.mentions.push(mention)
  for (let i = span.first; i <= span.last; i++) {
    const inside = tree.words[i] as Word
    if (!building.byWord.has(inside)) building.byWord.set(inside, mention)
  }
  if (party.type === "body" && !tree.headline) noteKind(word, party)
  party.weight += mention.role === "place" ? 0.25 : tree.headline ? 3 : 1
}

/** "a figure in the Highland Front": a body of people is no place. */
const isOfMembers = ({ head, lower }: Word, { type, actor }: Party): boolean =>
  type === "body" &&
  actor.kind === null &&
  head.lower === "in" &&
  /^(?:front|movement|coalition|alliance|party|union|federation|association|league|guild)$/.test(lower)

/** Takes parties; drops them and their mentions, as if the text had not named them. */
export const leaveOut = (building: Building, parties: ReadonlySet<Party>): void => {
  if (parties.size === 0) return
  const keep = <T>(list: T[], of: (one: T) => Party): void => {
    list.splice(0, list.length, ...list.filter((one) => !parties.has(of(one))))
  }
  keep(building.parties, (party) => party)
  keep(building.mentions, ({ party }) => party)
  for (const [word, { party }] of building.byWord) if (parties.has(party)) building.byWord.delete(word)
  for (const [name, party] of building.byName) if (parties.has(party)) building.byName.delete(name)
}

/** "Corvus, the airline,", "the pilots' union Vox": what sort of body it is said to be. */
const noteKind = (word: Word, party: Party): void => {
  const beside = word.children.filter(
    (child) => /^(?:compound|nmod)$/.test(child.dep) || (child.dep === "appos" && isDetermined(child)),
  )
  for (const noun of word.dep === "appos" ? [...beside, word.head] : beside)
    if (noun.pos === "noun" && groupNouns.has(noun.lower) && !officeNouns.has(noun.lower))
      party.nouns.add(noun.lower)
}

const isDetermined = (noun: Word): boolean =>
  noun.children.some((child) => child.dep === "det" || child.dep === "poss")

const spanOf = (span: { readonly first: number; readonly last: number }) => ({
  first: span.first,
  last: span.last,
})

/** The word of a span whose head lies outside it. */
export const headOf = (tree: Tree, first: number, last: number): Word => {
  for (let i = last; i >= first; i--) {
    const word = tree.words[i] as Word
    if (word.head.i < first || word.head.i > last || word.head === word) return word
  }
  return tree.words[last] as Word
}
