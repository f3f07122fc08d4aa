// Writes a user's file of additions: one more entry in its list, all else as it was, always in the same
// layout.
import { type AddedAlias, additionsErrorText, noAdditions, type RegistryAdditions } from "./additions.ts"
import type { KindedEntry } from "./built-in.ts"
import type { FormatEntry } from "./format-entry.ts"
import { parseAdditions } from "./parse-additions.ts"
import { createRegistry, type Registry } from "./registry.ts"

const defaultName = "additions.json"

const parsed = (fileName: string, text: string | null): RegistryAdditions => {
  if (text === null || text.trim() === "") return noAdditions
  const read = parseAdditions(fileName, text)
  if (read.ok) return read.additions
  throw new Error(read.errors.map(additionsErrorText).join("\n"))
}

const written = (additions: RegistryAdditions): string => {
  const { actors, aliases, formats } = additions
  return `${JSON.stringify({ actors, aliases, formats }, null, 2)}\n`
}

const withOneMore = (
  fileName: string,
  text: string | null,
  more: (before: RegistryAdditions) => RegistryAdditions,
): string => {
  const after = written(more(parsed(fileName, text)))
  return written(parsed(fileName, after))
}

/**
 * Takes the text of the file (null: there is none yet) and an actor; gives the file's new text.
 * Throws one error with every problem of the file or of the entry.
 */
export const addActor = (text: string | null, entry: KindedEntry, fileName = defaultName): string =>
  withOneMore(fileName, text, (before) => ({ ...before, actors: [...before.actors, entry] }))

/** The same for a further name of an actor or of a format that the registry or the file has. */
export const addAlias = (text: string | null, entry: AddedAlias, fileName = defaultName): string =>
  withOneMore(fileName, text, (before) => ({ ...before, aliases: [...before.aliases, entry] }))

/** The same for a format. */
export const addFormat = (text: string | null, entry: FormatEntry, fileName = defaultName): string =>
  withOneMore(fileName, text, (before) => ({ ...before, formats: [...before.formats, entry] }))

/**
 * Takes the name and the text of the user's file (null: there is none); gives the registry with what it adds.
 * Throws one error that lists all problems of the file, a line each.
 */
export const createRegistryFrom = (fileName: string, text: string | null): Registry =>
  createRegistry(parsed(fileName, text))
