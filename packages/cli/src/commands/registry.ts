// stance actors and formats: what the registry knows, and what its user adds.
import { createRegistry } from "@stance/domain"
import type { GlobalFlags } from "../global-flags.ts"
import { printRows } from "../output/table.ts"
import { openTerminal } from "../output/terminal.ts"
import { counted } from "../output/words.ts"

interface Entry {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly aliases: readonly string[]
}

/** Lists the actors whose id, name or alias holds the text. */
export const listActors = (text: string | undefined, flags: GlobalFlags): void =>
  list("actor", createRegistry().actors(), text, flags)

/** The same for formats. */
export const listFormats = (text: string | undefined, flags: GlobalFlags): void =>
  list("format", createRegistry().formats(), text, flags)

const list = (
  noun: string,
  entries: readonly Entry[],
  text: string | undefined,
  flags: GlobalFlags,
): void => {
  const terminal = openTerminal(flags)
  const wanted = text?.toLowerCase() ?? ""
  const rows = entries
    .filter((entry) =>
      [entry.id, entry.name, ...entry.aliases].some((name) => name.toLowerCase().includes(wanted)),
    )
    .map(({ id, name, kind, aliases }) => ({ [`${noun}_id`]: id, name, kind, aliases: aliases.join(" | ") }))
  printRows(terminal, rows, [`${noun}_id`, "name", "kind", "aliases"])
  if (!terminal.json && !terminal.tabs) terminal.note(counted(rows.length, noun))
}
