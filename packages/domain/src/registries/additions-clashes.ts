// Ids and names of a user's file that somebody has already, in the program or further up in the file.
import { actorIdOf } from "./actor-entry.ts"
import type { EntryTexts, FieldText, Report } from "./additions-fields.ts"
import { nameKey } from "./atoms.ts"
import { builtInActors, builtInFormats, builtInLeaders } from "./built-in.ts"
import { ambiguousNames } from "./data/ambiguous-names.ts"
import { formatIdOf } from "./format-entry.ts"
import { holdsOn, parseName } from "./name-notation.ts"
import { type Add, addActorNames, addFormatNames } from "./names-of-entries.ts"

type Window = { readonly from: string | null; readonly until: string | null }
type Owner = Window & { readonly id: string; readonly where: string | null }

const knownIds: ReadonlyMap<string, string> = new Map([
  ...builtInLeaders.map(({ id, name }) => [id, `${name} (an office holder)`] as const),
  ...builtInFormats.map((entry) => [formatIdOf(entry), `${parseName(entry.name).text} (a format)`] as const),
  ...builtInActors.map(
    (entry) => [actorIdOf(entry), `${parseName(entry.name).text} (${entry.kind})`] as const,
  ),
])

/**
 * Who has which name in the program. Names that are weak or known as ambiguous may be given a meaning by the
 * user.
 */
const builtInOwners = (): ReadonlyMap<string, readonly Owner[]> => {
  const ambiguous = new Set(ambiguousNames.map((rule) => nameKey(rule.name)))
  const owners = new Map<string, Owner[]>()
  const add: Add = (name, sense) => {
    const key = nameKey(name)
    if ((sense.kind !== "actor" && sense.kind !== "format") || sense.candidate.weak === true) return
    if (ambiguous.has(key)) return
    const owner = { id: sense.candidate.id, from: sense.from, until: sense.until, where: null }
    owners.set(key, [...(owners.get(key) ?? []), owner])
  }
  for (const entry of builtInActors) addActorNames(entry, add)
  for (const entry of builtInFormats) addFormatNames(entry, add)
  return owners
}

let ownersInProgram: ReadonlyMap<string, readonly Owner[]> | undefined

const overlap = (one: Window, other: Window): boolean =>
  (one.from === null || holdsOn({ from: null, until: other.until }, one.from)) &&
  (other.from === null || holdsOn({ from: null, until: one.until }, other.from))

export type ReadEntries = {
  readonly actors: readonly EntryTexts[]
  readonly aliases: readonly EntryTexts[]
  readonly formats: readonly EntryTexts[]
}

const textOf = (entry: EntryTexts, field: string): FieldText | undefined => entry.texts.get(field)?.[0]

const idOfEntry = (entry: EntryTexts): { readonly id: string; readonly at: FieldText } | null => {
  const name = textOf(entry, "name")
  const at = textOf(entry, "id") ?? name
  if (at === undefined) return null
  const id = at === name ? actorIdOf({ name: at.text }) : at.text
  return { id, at }
}

const checkIds = (entries: readonly EntryTexts[], report: Report): void => {
  const lines = new Map<string, number>()
  for (const entry of entries) {
    const found = idOfEntry(entry)
    if (found === null) continue
    const { id, at } = found
    const taken = knownIds.get(id)
    const line = lines.get(id)
    if (taken !== undefined) {
      const fix = `write another "id", or add names to the entry that is there: {"alias": "…", "actor": "${id}"}`
      report(at, `the id "${id}" is taken by ${taken}`, fix)
    } else if (line !== undefined) {
      report(at, `the id "${id}" is taken in line ${line}`, `write another "id", or one entry out of the two`)
    } else lines.set(id, at.line)
  }
}

const nameFields = ["name", "aliases", "demonyms", "capitals", "metonyms"]

/** Every name of the file with the id that it means. */
const namesIn = (entries: ReadEntries): readonly { readonly at: FieldText; readonly id: string }[] => [
  ...[...entries.actors, ...entries.formats].flatMap((entry) => {
    const id = idOfEntry(entry)?.id
    if (id === undefined) return []
    return nameFields.flatMap((field) => (entry.texts.get(field) ?? []).map((at) => ({ at, id })))
  }),
  ...entries.aliases.flatMap((entry) => {
    const at = textOf(entry, "alias")
    const id = (textOf(entry, "actor") ?? textOf(entry, "format"))?.text
    return at === undefined || id === undefined ? [] : [{ at, id }]
  }),
]

const checkNames = (entries: ReadEntries, report: Report): void => {
  ownersInProgram ??= builtInOwners()
  const ownersInFile = new Map<string, readonly Owner[]>()
  for (const { at, id } of namesIn(entries)) {
    const { text, from, until } = parseName(at.text)
    const key = nameKey(text)
    const inFile = ownersInFile.get(key) ?? []
    const others = [...(ownersInProgram.get(key) ?? []), ...inFile]
    const other = others.find((owner) => owner.id !== id && overlap(owner, { from, until }))
    ownersInFile.set(key, [...inFile, { id, from, until, where: `line ${at.line}` }])
    if (other === undefined) continue
    const who = other.where === null ? knownIds.get(other.id) : `"${other.id}" of ${other.where}`
    report(
      at,
      `"${text}" already means ${who ?? other.id}`,
      "leave it out, or write the name in a longer form",
    )
  }
}

/** Takes the entries of a file and where errors go; reports ids and names that somebody else has. */
export const checkClashes = (entries: ReadEntries, report: Report): void => {
  checkIds([...entries.actors, ...entries.formats], report)
  checkNames(entries, report)
}

/**
 * Takes the ids that entries of a file refer to and the file's own; reports those that nobody has, with the
 * nearest.
 */
export const checkReferences = (
  entries: ReadEntries,
  suggest: (id: string, kind: "actor" | "format") => string,
  report: Report,
): void => {
  const own = (list: readonly EntryTexts[]): readonly string[] =>
    list.flatMap((entry) => idOfEntry(entry)?.id ?? [])
  const actors = new Set([...builtInActors.map(actorIdOf), ...own(entries.actors)])
  const formats = new Set([...builtInFormats.map(formatIdOf), ...own(entries.formats)])
  const check = (list: readonly EntryTexts[], fields: readonly string[], kind: "actor" | "format"): void => {
    const known = kind === "actor" ? actors : formats
    for (const at of list.flatMap((entry) => fields.flatMap((field) => entry.texts.get(field) ?? []))) {
      if (!known.has(at.text)) report(at, `there is no ${kind} "${at.text}"`, suggest(at.text, kind))
    }
  }
  check(entries.actors, ["state", "members"], "actor")
  check(entries.formats, ["participants", "convened_by"], "actor")
  check(entries.aliases, ["actor"], "actor")
  check(entries.aliases, ["format"], "format")
}
