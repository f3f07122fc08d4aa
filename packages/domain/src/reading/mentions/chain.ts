// The chain of an article: every party that it names, each once, with all its mentions in order.
import type { ActorRef } from "@stance/contracts/fields"
import { slug } from "@stance/contracts/ids"
import type { Tree, Word } from "../words/word.ts"
import { affiliationOf } from "./affiliation.ts"
import type { FormatHit, NameHit, TreeNames } from "./names.ts"
import { type Mention, type Party, placeOf, roleOf } from "./party.ts"
import { isRebel, stateInName } from "./rebels.ts"
import { nameOf, type Run, runsOf } from "./runs.ts"

export interface Chain {
  readonly trees: readonly Tree[]
  readonly parties: readonly Party[]
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
  readonly mentionOf: (word: Word) => Mention | undefined
  readonly formats: (tree: Tree) => readonly FormatHit[]
  /** The state that the article is datelined from, when it is much spoken of; null otherwise. */
  readonly home: () => Party | null
  /** The state whose government the text speaks of most by that word; null when it speaks of none. */
  readonly governed: () => Party | null
  /** Adds a mention of a party found by its phrase: "Syrian opposition". */
  /** Puts mentions added by phrase into the order of the text. */
  readonly settle: () => void
  /** Notes a person named by office alone, so that "he" and "she" can mean that person. */
  readonly addOffice: (party: Party, word: Word) => void
  readonly addPhrase: (party: Party, first: number, word: Word) => void
  /** Adds a party for a phrase ("main opposition groups"), or gives the one that has this name. */
  readonly partyNamed: (name: string, type: Party["type"], nouns: readonly string[]) => Party
}

/** Takes the trees of an article and the registered names in them; gives its chain. Cost: linear in the number of words. */
export const chainOf = (
  trees: readonly Tree[],
  names: ReadonlyMap<Tree, TreeNames>,
  homeId: string | null,
  actorById: (id: string) => ActorRef | null,
): Chain => {
  const building = emptyBuilding(trees, homeId, actorById)
  for (const tree of [...trees].sort((a, b) => Number(b.parsed) - Number(a.parsed))) {
    const inTree = names.get(tree)
    if (inTree !== undefined) readTree(building, tree, inTree)
  }
  for (const pending of building.persons) introduce(building, pending)
  building.mentions.sort((a, b) => a.at - b.at)
  const governed = governedIn(building)
  return {
    trees,
    parties: building.parties,
    mentions: building.mentions,
    mentionOf: (word) => building.byWord.get(word),
    formats: (tree) => building.formats.get(tree) ?? [],
    home: () => homeOf(building),
    governed: () => governed ?? stateOfRebels(building),
    addOffice: (party, word) => addOffice(building, party, word),
    settle: () => void building.mentions.sort((a, b) => a.at - b.at),
    addPhrase: (party, first, word) => addPhrase(building, party, first, word),
    partyNamed: (name, type, nouns) => partyFor(building, name, type, nouns),
  }
}

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
  readonly persons: {
    readonly party: Party
    readonly tree: Tree
    readonly run: { first: number; last: number }
  }[]
}

/** Takes the chain as built so far; gives the state of the dateline if the text says much of it. */
export const homeOf = ({ parties, homeId }: Pick<Building, "parties" | "homeId">): Party | null => {
  const states = parties.filter((party) => party.type === "state")
  const home = states.find((party) => party.actor.id === homeId)
  const top = Math.max(0, ...states.map((party) => party.weight))
  return home !== undefined && home.weight >= 2 && home.weight >= top * 0.4 ? home : null
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
      for (const child of word.children) {
        const party = building.byWord.get(child)?.party
        if (party !== undefined && party.type !== "person") counts.set(party, (counts.get(party) ?? 0) + 1)
      }
    }
  }
  return (
    [...counts].sort((a, b) => b[1] - a[1] || b[0].weight - a[0].weight || a[0].id - b[0].id)[0]?.[0] ?? null
  )
}

const emptyBuilding = (
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
  persons: [],
})

const readTree = (building: Building, tree: Tree, { names, formats, places }: TreeNames): void => {
  building.formats.set(tree, formats)
  for (const hit of names) addHit(building, tree, hit)
  for (const run of runsOf(tree, [...names, ...formats, ...places])) addRun(building, tree, run)
}

const addHit = (building: Building, tree: Tree, hit: NameHit): void => {
  const owner = actorParty(building, hit.actor, hit.nouns)
  if (hit.role !== "leader" || hit.person === null) {
    addMention(building, tree, hit, owner, hit.role === "capital")
    owner.adjective ??= hit.adjective
    return
  }
  const known = building.byName.get(hit.person.toLowerCase())
  const person = known ?? newParty(building, hit.person, "person", hit.actor)
  person.office ??= hit.office
  addMention(building, tree, hit, person, false)
  if (known === undefined) building.persons.push({ party: person, tree, run: hit })
  owner.weight += 0.5
}

const stateKinds = new Set(["state", "territory"])

const actorParty = (building: Building, actor: ActorRef, nouns: readonly string[]): Party => {
  const known = building.byActor.get(actor.id)
  if (known !== undefined) return known
  const type = actor.kind === "person" ? "person" : stateKinds.has(actor.kind ?? "") ? "state" : "body"
  const party = newParty(building, actor.name, type, actor)
  for (const noun of nouns) party.nouns.add(noun)
  building.byActor.set(actor.id, party)
  return party
}

const newParty = (building: Building, name: string, type: Party["type"], actor: ActorRef): Party => {
  const nouns = new Set<string>()
  if (type !== "person") for (const word of name.toLowerCase().split(/[\s-]+/)) nouns.add(word)
  const party: Party = {
    id: building.parties.length,
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

const own = (name: string, kind: string | null): ActorRef => ({
  id: slug(name),
  name,
  kind,
  wikidata_qid: null,
})

const partyFor = (building: Building, name: string, type: Party["type"], nouns: readonly string[]): Party => {
  const known = building.byName.get(name.toLowerCase())
  const party = known ?? newParty(building, name, type, own(name, type === "person" ? "person" : null))
  for (const noun of nouns) party.nouns.add(noun)
  return party
}

const addMention = (
  building: Building,
  tree: Tree,
  span: { readonly first: number; readonly last: number },
  party: Party,
  capital: boolean,
): void => {
  const word = headOf(tree, span.first, span.last)
  const role = roleOf(word)
  const place = capital && role !== "subject" && (role === "place" || word.head.lower === "from")
  const mention: Mention = {
    party,
    ...spanOf(span),
    word,
    at: placeOf(word),
    role: place ? "place" : role,
    byOffice: false,
  }
  building.mentions.push(mention)
  for (let i = span.first; i <= span.last; i++) {
    const inside = tree.words[i] as Word
    if (!building.byWord.has(inside)) building.byWord.set(inside, mention)
  }
  party.weight += mention.role === "place" ? 0.25 : tree.headline ? 3 : 1
}

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

const addRun = (building: Building, tree: Tree, run: Run): void => {
  const key = run.name.toLowerCase()
  const known = building.byName.get(key) ?? byShortName(building, run)
  if (known === undefined && !tree.parsed) return
  const party =
    known ?? newParty(building, run.name, run.type, own(run.name, run.type === "person" ? "person" : null))
  addMention(building, tree, run, party, false)
  if (run.type === "person" && known === undefined) building.persons.push({ party, tree, run })
  noteAcronym(building, tree, run, party)
  noteNature(tree, run, party)
}

/** "the opposition's High Negotiations Committee", "the rebel Highland Front": what sort of body it is. */
const noteNature = (tree: Tree, run: Run, party: Party): void => {
  for (let i = run.first - 1; i >= 0 && i > run.first - 4; i--) {
    const { lower } = tree.words[i] as Word
    if (/^(?:opposition|rebel|rebels|separatist|insurgent|guerrilla)$/.test(lower) && party.type !== "person")
      party.nouns.add(lower)
    else if (!/^(?:'s|’s|main|armed|umbrella|-)$/.test(lower)) break
  }
}

/** "Farmers" after "Farmers Insurance Group", "Lee" after "Ann Lee", "Ruritanian" after "Ruritania". */
const byShortName = (building: Building, run: Run): Party | undefined => {
  const words = run.name.toLowerCase().split(/[\s-]+/)
  const lastWord = words.at(-1) as string
  for (let i = building.parties.length - 1; i >= 0 && i > building.parties.length - 200; i--) {
    const party = building.parties[i] as Party
    const known = party.name.toLowerCase().split(/[\s-]+/)
    if (party.type === "person" && words.length <= 2 && known.length > 1 && known.at(-1) === lastWord)
      return party
    if (party.type === "person") continue
    if (
      run.type !== "person" &&
      words.length < known.length &&
      known[0] === words[0] &&
      words.every((word) => known.includes(word))
    )
      return party
    if (words.length === 1 && isDemonymOf(lastWord, party.name.toLowerCase())) return party
  }
  return undefined
}

const isDemonymOf = (word: string, name: string): boolean => {
  if (!/(?:ian|ans|an|ese|ish|ians|i|is)$/.test(word) || name.includes(" ")) return false
  const stem = Math.min(name.length, word.length) - 3
  return stem >= 4 && word.slice(0, stem) === name.slice(0, stem)
}

const noteAcronym = (building: Building, tree: Tree, run: Run, party: Party): void => {
  const open = tree.words[run.last + 1]
  const acronym = tree.words[run.last + 2]
  const inBrackets = open?.text === "(" && acronym !== undefined && /^[A-Z][A-Za-z-]{1,9}$/.test(acronym.text)
  if (inBrackets) building.byName.set(acronym.lower, party)
  const words = run.name.split(/[\s-]+/).filter((word) => /^[A-Z]/.test(word))
  if (party.type !== "person" && words.length > 2)
    building.byName.set(
      words
        .map((word) => word[0])
        .join("")
        .toLowerCase(),
      party,
    )
}

/** Says whose word a person's word is, from the title before the name or the apposition behind it. */
const introduce = (building: Building, { party, tree, run }: Building["persons"][number]): void => {
  const found = affiliationOf(building, tree, run)
  if (found === null) return
  party.office ??= found.office
  for (const noun of found.nouns) party.nouns.add(noun)
  const registered = party.actor.kind !== "person" && party.actor.id !== slug(party.name)
  if (found.ownVoice && !registered) party.actor = own(party.name, "person")
  else if (!found.ownVoice && found.actor !== null && !registered) party.actor = found.actor
}

export { nameOf }
