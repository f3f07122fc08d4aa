// stance actors and formats: what the registry knows, and what its user adds.
import { writeFileSync } from "node:fs"
import { type ActorKind, addActor, addAlias, addFormat, type FormatKind } from "@stance/domain"
import { openRegistry, registryText } from "../access/registry.ts"
import { registryFile } from "../access/stack-files.ts"
import { CommandError, exitCodes } from "../exit-codes.ts"
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
  list("actor", openRegistry().actors(), text, flags)

/** The same for formats. */
export const listFormats = (text: string | undefined, flags: GlobalFlags): void =>
  list("format", openRegistry().formats(), text, flags)

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

export interface AddFlags extends GlobalFlags {
  readonly kind: string
  readonly alias?: readonly string[]
}

/** Adds an actor to the user's file; its coder version then says that the registry differs. */
export const addActorEntry = (name: string, flags: AddFlags): void =>
  edit(flags, `added ${name}`, (text, file) =>
    addActor(text, { name, kind: flags.kind as ActorKind, ...aliasesOf(flags) }, file),
  )

/** Adds a format to the user's file. */
export const addFormatEntry = (name: string, flags: AddFlags): void =>
  edit(flags, `added ${name}`, (text, file) =>
    addFormat(text, { name, kind: flags.kind as FormatKind, ...aliasesOf(flags) }, file),
  )

/** Adds another name of an actor or of a format, which is found by id, name, alias or QID. */
export const addAliasEntry = (
  noun: "actor" | "format",
  known: string,
  alias: string,
  flags: GlobalFlags,
): void => {
  const found = openRegistry().find(known)
  if (!found.ok || found.kind !== noun)
    throw new CommandError(
      exitCodes.notFound,
      `no ${noun} is called "${known}"`,
      found.ok || found.suggestions.length === 0
        ? `stance ${noun}s   lists them`
        : `did you mean ${found.suggestions.join(", ")}?`,
    )
  edit(flags, `"${alias}" is ${found.name}`, (text, file) =>
    addAlias(text, { alias, [noun]: found.id }, file),
  )
}

const aliasesOf = (flags: AddFlags): { aliases?: readonly string[] } =>
  flags.alias === undefined ? {} : { aliases: flags.alias }

const edit = (
  flags: GlobalFlags,
  done: string,
  change: (text: string | null, file: string) => string,
): void => {
  const terminal = openTerminal(flags)
  const file = registryFile()
  let text: string
  try {
    text = change(registryText(file), file)
  } catch (error) {
    throw new CommandError(exitCodes.usage, (error as Error).message, `nothing was written to ${file}`)
  }
  writeFileSync(file, text, { mode: 0o600 })
  terminal.print(`${done} · ${file}`)
  terminal.note("Next   stance down && stance up   so that the services read it")
}
