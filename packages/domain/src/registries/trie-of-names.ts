// The trie of all names, the program's and the user's, with what each means.
import { actorIdOf } from "./actor-entry.ts"
import type { RegistryAdditions } from "./additions.ts"
import { nameKey } from "./atoms.ts"
import {
  builtInActors,
  builtInFormats,
  builtInLeaders,
  type KindedEntry,
  type NamedFormat,
} from "./built-in.ts"
import type { Sense } from "./candidate.ts"
import { offices } from "./data/offices.ts"
import { hostCities, namesOfNoActor } from "./data/places.ts"
import { formatIdOf } from "./format-entry.ts"
import { parseName } from "./name-notation.ts"
import { createNameTrie, type NameTrie } from "./name-trie.ts"
import {
  type Add,
  addActorNames,
  addFormatNames,
  addLeaderNames,
  addOfficeWords,
  addPlace,
} from "./names-of-entries.ts"

const withAliases = <Entry extends { readonly aliases?: readonly string[] }>(
  entry: Entry,
  added: readonly string[],
): Entry => (added.length === 0 ? entry : { ...entry, aliases: [...(entry.aliases ?? []), ...added] })

const aliasesOf = (additions: RegistryAdditions, kind: "actor" | "format", id: string): readonly string[] =>
  additions.aliases.filter((alias) => alias[kind] === id).map(({ alias }) => alias)

/**
 * Takes the user's additions; gives all actors, the user's last, each with the aliases that the user gave
 * it.
 */
export const allActors = (additions: RegistryAdditions): readonly KindedEntry[] =>
  [...builtInActors, ...additions.actors].map((entry) =>
    withAliases(entry, aliasesOf(additions, "actor", actorIdOf(entry))),
  )

/** The same for formats; the user's own are never generic. */
export const allFormats = (additions: RegistryAdditions): readonly NamedFormat[] =>
  [...builtInFormats, ...additions.formats.map((entry) => ({ ...entry, generic: false }))].map((entry) =>
    withAliases(entry, aliasesOf(additions, "format", formatIdOf(entry))),
  )

/**
 * The user's names by key, with the id that each means: there they replace what the program thought of the
 * name.
 */
export const namesClaimed = (additions: RegistryAdditions): ReadonlyMap<string, string> => {
  const claimed = new Map<string, string>()
  const claim =
    (id: string): Add =>
    (name, sense) => {
      // A name of some years only leaves its other years to whom they belong.
      if (!("from" in sense) || (sense.from === null && sense.until === null)) claimed.set(nameKey(name), id)
    }
  for (const entry of additions.actors) addActorNames(entry, claim(actorIdOf(entry)))
  for (const entry of additions.formats)
    addFormatNames({ ...entry, generic: false }, claim(formatIdOf(entry)))
  for (const { actor, format, alias } of additions.aliases) {
    const { text, from, until } = parseName(alias)
    if (from === null && until === null) claimed.set(nameKey(text), actor ?? format ?? "")
  }
  return claimed
}

/** Takes the user's additions and the names that they claim; gives the trie. */
export const fillTrie = (
  additions: RegistryAdditions,
  claimed: ReadonlyMap<string, string>,
): NameTrie<Sense> => {
  const trie = createNameTrie<Sense>()
  const add: Add = (name, sense) => {
    const owner = claimed.size === 0 ? undefined : claimed.get(nameKey(name))
    const id = sense.kind === "leader" ? sense.leader.id : sense.candidate.id
    if (owner === undefined || owner === id) trie.add(name, sense)
  }
  for (const entry of allActors(additions)) addActorNames(entry, add)
  for (const entry of allFormats(additions)) addFormatNames(entry, add)
  for (const leader of builtInLeaders) addLeaderNames(leader, add)
  for (const office of offices) addOfficeWords(office, add)
  for (const name of namesOfNoActor) addPlace(name, null, add)
  for (const [city, state] of hostCities) addPlace(city, state, add)
  return trie
}
