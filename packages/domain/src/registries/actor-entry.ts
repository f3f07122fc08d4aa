// What the data files say of an actor, and what the registry gives for it.
import { slug } from "@stance/contracts/ids"
import { parseName } from "./name-notation.ts"

export const actorKinds = [
  "state",
  "territory",
  "igo",
  "organisation",
  "movement",
  "party",
  "union",
  "company",
  "church",
  "media",
  "person",
] as const
export type ActorKind = (typeof actorKinds)[number]

export const isActorKind = (kind: string): kind is ActorKind =>
  (actorKinds as readonly string[]).includes(kind)

/**
 * Names are in the notation of `name-notation.ts`; the first line of each group is what newspapers print
 * most.
 */
export type ActorEntry = {
  readonly name: string
  /** Derived from the name when left out. */
  readonly id?: string
  readonly aliases?: readonly string[]
  readonly demonyms?: readonly string[]
  readonly capitals?: readonly string[]
  readonly metonyms?: readonly string[]
  /** What the text calls it afterwards: "the alliance", "the union". Never in the trie. */
  readonly nouns?: readonly string[]
  /** Id of the state that a party, union, company or movement belongs to. */
  readonly state?: string
  readonly iso3?: string
  readonly wikidata_qid?: string
  readonly members?: readonly string[]
  /** Its life, when it ended or began after 1945 and the article's date may lie outside. */
  readonly from?: string
  readonly until?: string
}

export type Actor = {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly aliases: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
  readonly metonyms: readonly string[]
  readonly nouns: readonly string[]
  readonly state: string | null
  readonly iso3: string | null
  readonly wikidataQid: string | null
  /** Ids of bodies that it belongs to, as far as the registry lists members. */
  readonly memberOf: readonly string[]
  readonly members: readonly string[]
  readonly from: string | null
  readonly until: string | null
  /** True for an actor from the user's own files. */
  readonly own: boolean
}

const texts = (written: readonly string[] | undefined): readonly string[] =>
  (written ?? []).map((name) => parseName(name).text)

/** Takes the name as the notation writes it; gives the id that it has when the entry names none. */
export const actorIdOf = (entry: { readonly name: string; readonly id?: string }): string =>
  entry.id ?? slug(parseName(entry.name).text)

/** Takes an entry and its kind; gives the actor without memberships, which need the whole registry. */
export const actorOf = (entry: ActorEntry, kind: ActorKind, own: boolean): Actor => ({
  id: actorIdOf(entry),
  name: parseName(entry.name).text,
  kind,
  aliases: texts(entry.aliases),
  demonyms: texts(entry.demonyms),
  capitals: texts(entry.capitals),
  metonyms: texts(entry.metonyms),
  nouns: entry.nouns ?? [],
  state: entry.state ?? null,
  iso3: entry.iso3 ?? null,
  wikidataQid: entry.wikidata_qid ?? null,
  memberOf: [],
  members: entry.members ?? [],
  from: entry.from ?? null,
  until: entry.until ?? null,
  own,
})
