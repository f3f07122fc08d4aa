// What a person types for an actor or a format: id, name, alias, QID, "the alliance"; in any case, with
// suggestions when it fails.
import type { Actor } from "./actor-entry.ts"
import { nameKey } from "./atoms.ts"
import type { Sense } from "./candidate.ts"
import type { AmbiguousName } from "./data/ambiguous-names.ts"
import { editsBetween } from "./edits-between.ts"
import type { Format } from "./format-entry.ts"

export type Found =
  | { readonly ok: true; readonly kind: "actor" | "format"; readonly id: string; readonly name: string }
  /**
   * Ids, nearest first, at most five; empty when nothing is near. `ambiguous`: the name is known and means
   * all of them.
   */
  | { readonly ok: false; readonly ambiguous: boolean; readonly suggestions: readonly string[] }

type Meaning = { readonly kind: "actor" | "format"; readonly id: string }

/**
 * Takes the senses of a name and the rule for it when it is ambiguous; gives the actors and formats it can
 * mean, best first.
 */
export const meaningsOf = (senses: readonly Sense[], rule: AmbiguousName | undefined): readonly Meaning[] => {
  const found: Meaning[] = []
  const add = (kind: Meaning["kind"], id: string): void => {
    if (!found.some((meaning) => meaning.kind === kind && meaning.id === id)) found.push({ kind, id })
  }
  const named = senses.filter((sense) => sense.kind === "actor" || sense.kind === "format")
  // Of what a name meant at different times, the present one is meant; names of today have no end.
  const today = named.filter((sense) => sense.until === null && sense.life.until === null)
  const strong = (today.length > 0 ? today : named).filter((sense) => sense.candidate.weak !== true)
  for (const sense of strong.length > 0 ? strong : named) add(sense.kind, sense.candidate.id)
  const [first] = rule?.means ?? []
  if (rule?.firstIsMeant === true && found.some(({ id }) => id === first)) {
    return found.filter(({ id }) => id === first)
  }
  return found
}

const namesOf = (entry: Actor | Format): readonly string[] => [entry.id, entry.name, ...entry.aliases]

const distance = (entry: Actor | Format, wanted: string): number => {
  const limit = Math.max(1, Math.floor(wanted.length / 4))
  let least = Number.POSITIVE_INFINITY
  for (const name of namesOf(entry)) {
    const key = nameKey(name)
    const edits = editsBetween(key, wanted, limit)
    if (edits <= limit) least = Math.min(least, edits)
    else if (wanted.length > 3 && ` ${key} `.includes(` ${wanted} `)) least = Math.min(least, limit + 1)
    else if (wanted.length > 3 && key.startsWith(wanted)) least = Math.min(least, limit + 2)
  }
  return least
}

const nearest = (entries: readonly (Actor | Format)[], wanted: string): readonly string[] =>
  entries
    .map((entry) => ({ id: entry.id, edits: distance(entry, wanted) }))
    .filter(({ edits }) => Number.isFinite(edits))
    .toSorted((a, b) => a.edits - b.edits || (a.id < b.id ? -1 : 1))
    .slice(0, 5)
    .map(({ id }) => id)

type Search = {
  readonly text: string
  readonly actors: readonly Actor[]
  readonly formats: readonly Format[]
  readonly meanings: (name: string) => readonly Meaning[]
}

const theNoun = /^the (.+)$/i

const idsFor = ({ text, actors, formats, meanings }: Search): readonly Meaning[] => {
  const typed = text.trim()
  const lower = typed.toLowerCase()
  const isIt = (entry: Actor | Format): boolean =>
    entry.id === lower || entry.wikidataQid?.toLowerCase() === lower
  const actor = actors.find(isIt)
  if (actor !== undefined) return [{ kind: "actor", id: actor.id }]
  const format = formats.find(isIt)
  if (format !== undefined) return [{ kind: "format", id: format.id }]
  const noun = theNoun.exec(typed)?.[1]
  for (const name of noun === undefined ? [typed] : [typed, noun]) {
    const found = meanings(name)
    if (found.length > 0) return found
  }
  if (noun === undefined) return []
  return actors
    .filter((entry) => entry.until === null && entry.state === null && entry.nouns[0] === noun.toLowerCase())
    .map(({ id }) => ({ kind: "actor", id }))
}

/**
 * Takes what was typed and where to look; gives the one actor or format that it means, else the nearest ids.
 * Never throws.
 */
export const findIn = (search: Search): Found => {
  const found = idsFor(search)
  const [only] = found
  if (only === undefined) {
    const wanted = nameKey(search.text)
    const suggestions = wanted === "" ? [] : nearest([...search.actors, ...search.formats], wanted)
    return { ok: false, ambiguous: false, suggestions }
  }
  if (found.length > 1)
    return { ok: false, ambiguous: true, suggestions: found.map(({ id }) => id).slice(0, 5) }
  const entries: readonly (Actor | Format)[] = only.kind === "actor" ? search.actors : search.formats
  return { ok: true, ...only, name: entries.find(({ id }) => id === only.id)?.name ?? only.id }
}
