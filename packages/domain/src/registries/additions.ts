// A user's own actors, aliases and formats, as JSON files.
import type { KindedEntry } from "./built-in.ts"
import type { FormatEntry } from "./format-entry.ts"

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
