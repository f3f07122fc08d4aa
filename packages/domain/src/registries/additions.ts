// A user's own actors, aliases and formats, as JSON files: {"actors": [...], "aliases": [...], "formats":
// [...]}.
import { actorIdOf } from "./actor-entry.ts"
import { nameKey } from "./atoms.ts"
import type { KindedEntry } from "./built-in.ts"
import { type FormatEntry, formatIdOf } from "./format-entry.ts"

export type AddedAlias = {
  readonly alias: string
  /** Id of the actor or of the format that the alias means: exactly one of the two. */
  readonly actor?: string
  readonly format?: string
}

export type RegistryAdditions = {
  readonly actors: readonly KindedEntry[]
  readonly aliases: readonly AddedAlias[]
  readonly formats: readonly FormatEntry[]
}

/** What a user who has added nothing has added. */
export const noAdditions: RegistryAdditions = { actors: [], aliases: [], formats: [] }

export type AdditionsError = {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Where in the file: `actors[0].kind`; empty for the file as a whole. */
  readonly field: string
  readonly what: string
  readonly fix: string
}

export type ParsedAdditions =
  | { readonly ok: true; readonly additions: RegistryAdditions }
  | { readonly ok: false; readonly errors: readonly AdditionsError[] }

/** Takes an error; gives the line that a person reads: where, what, what to do. */
export const additionsErrorText = ({ file, line, field, what, fix }: AdditionsError): string =>
  `${file}:${line}: ${field === "" ? "" : `${field}: `}${what}; ${fix}`

const once = <Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly Entry[] => {
  const byKey = new Map<string, Entry>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const known = byKey.get(key)
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(entry)) {
      throw new Error(`"${key}" is added twice, and differently; keep one of the two entries`)
    }
    byKey.set(key, entry)
  }
  return [...byKey.values()]
}

/**
 * Takes the additions of several files, each checked by itself; gives them as one. An entry in two files
 * counts once.
 * Throws when two files say different things under the same id or alias, naming it.
 */
export const mergeAdditions = (...parts: readonly RegistryAdditions[]): RegistryAdditions => ({
  actors: once(
    parts.flatMap((part) => part.actors),
    actorIdOf,
  ),
  aliases: once(
    parts.flatMap((part) => part.aliases),
    (entry) => nameKey(entry.alias),
  ),
  formats: once(
    parts.flatMap((part) => part.formats),
    formatIdOf,
  ),
})
