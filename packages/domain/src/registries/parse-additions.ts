// Reads and checks a user's file of additions: all that is wrong with it at once, each with its line.
import { type ActorEntry, type ActorKind, actorIdOf } from "./actor-entry.ts"
import type { AddedAlias, AdditionsError, ParsedAdditions } from "./additions.ts"
import { checkClashes, checkReferences, type ReadEntries } from "./additions-clashes.ts"
import {
  actorFields,
  aliasFields,
  type EntryTexts,
  type FieldRules,
  formatFields,
  insteadOf,
  type Report,
  readEntry,
  reporter,
} from "./additions-fields.ts"
import { builtInActors, builtInFormats, type KindedEntry } from "./built-in.ts"
import { editsBetween } from "./edits-between.ts"
import { type FormatEntry, type FormatKind, formatIdOf } from "./format-entry.ts"
import { type LinedField, readJsonWithLines } from "./json-with-lines.ts"

const listNames = ["actors", "aliases", "formats"] as const
type ListName = (typeof listNames)[number]
const rulesOf: Readonly<Record<ListName, FieldRules>> = {
  actors: actorFields,
  aliases: aliasFields,
  formats: formatFields,
}
const isListName = (key: string): key is ListName => (listNames as readonly string[]).includes(key)

/**
 * Takes the name of a file (for the errors) and its text; gives its additions, or every error with file,
 * line, field, what is
 * wrong and what to do. Names are in the notation of name-notation.ts. Never throws.
 */
export const parseAdditions = (fileName: string, text: string): ParsedAdditions => {
  const errors: AdditionsError[] = []
  const report = reporter(fileName, errors)
  const read = readJsonWithLines(text)
  if (!read.ok) {
    const { line, what, fix } = read.problem
    return { ok: false, errors: [{ file: fileName, line, field: "", what: `this is no JSON: ${what}`, fix }] }
  }
  if (read.json.type !== "object") {
    report(
      { line: read.json.line, field: "" },
      "the file holds no object",
      'write {"actors": [], "aliases": [], "formats": []}',
    )
    return { ok: false, errors }
  }
  const entries = readLists(read.json.fields, report)
  checkOrder(entries, report)
  checkReferences(entries, nearestId, report)
  checkClashes(entries, report)
  if (errors.length > 0) return { ok: false, errors: errors.toSorted((a, b) => a.line - b.line) }
  return {
    ok: true,
    additions: {
      actors: entries.actors.map(actorOfEntry),
      aliases: entries.aliases.map(aliasOfEntry),
      formats: entries.formats.map(formatOfEntry),
    },
  }
}

const readLists = (fields: readonly LinedField[], report: Report): ReadEntries => {
  const entries: Record<ListName, readonly EntryTexts[]> = { actors: [], aliases: [], formats: [] }
  const seen = new Set<string>()
  for (const { key, line, value } of fields) {
    const at = { line, field: key }
    if (!isListName(key)) report(at, `there is no list "${key}"`, insteadOf(key, listNames))
    else if (seen.has(key)) report(at, `"${key}" stands here twice`, "put both lists into one")
    else if (value.type !== "array") report(at, `"${key}" is no list`, `write "${key}": [ … ]`)
    else
      entries[key] = value.items.map((item, index) =>
        readEntry(item, `${key}[${index}]`, rulesOf[key], report),
      )
    seen.add(key)
  }
  return entries
}

const textOf = (entry: EntryTexts, field: string): string | undefined => entry.texts.get(field)?.[0]?.text

const checkOrder = (entries: ReadEntries, report: Report): void => {
  const inOrder = (entry: EntryTexts, first: string, last: string): void => {
    const from = textOf(entry, first)
    const until = entry.texts.get(last)?.[0]
    if (from !== undefined && until !== undefined && until.text < from) {
      report(
        until,
        `"${last}" (${until.text}) lies before "${first}" (${from})`,
        "exchange the two dates or correct one",
      )
    }
  }
  for (const entry of entries.actors) inOrder(entry, "from", "until")
  for (const entry of entries.formats) inOrder(entry, "exists_from", "exists_to")
  for (const entry of entries.aliases) {
    const means = ["actor", "format"].filter((field) => entry.texts.has(field))
    if (means.length === 1 || !entry.texts.has("alias")) continue
    const what = means.length === 0 ? "the alias says not what it means" : "the alias means two things"
    report(
      { line: entry.line, field: entry.path },
      what,
      'write either "actor" or "format" with the id that it means',
    )
  }
}

const nearestId = (wrong: string, kind: "actor" | "format"): string => {
  const ids = kind === "actor" ? builtInActors.map(actorIdOf) : builtInFormats.map(formatIdOf)
  const limit = Math.max(1, Math.floor(wrong.length / 4))
  const [near] = ids
    .map((id) => ({ id, edits: editsBetween(id, wrong, limit) }))
    .filter(({ edits }) => edits <= limit)
    .toSorted((a, b) => a.edits - b.edits)
  return near === undefined
    ? `write the id of one that the registry has or that this file adds under "${kind}s"`
    : `did you mean "${near.id}"?`
}

const listOf = (entry: EntryTexts, field: string): readonly string[] | undefined =>
  entry.texts.get(field)?.map(({ text }) => text)

/**
 * The fields that an entry gives, in the order of the rules, so that the same entry is the same text however
 * it was ordered.
 */
const given = (entry: EntryTexts, rules: FieldRules): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([field, rule]) => {
      const value = rule.list ? listOf(entry, field) : textOf(entry, field)
      return value === undefined ? [] : [[field, value]]
    }),
  )

const actorOfEntry = (entry: EntryTexts): KindedEntry => ({
  ...(given(entry, actorFields) as Partial<ActorEntry>),
  name: textOf(entry, "name") ?? "",
  kind: (textOf(entry, "kind") ?? "organisation") as ActorKind,
})

const formatOfEntry = (entry: EntryTexts): FormatEntry => ({
  ...(given(entry, formatFields) as Partial<FormatEntry>),
  name: textOf(entry, "name") ?? "",
  kind: (textOf(entry, "kind") ?? "process") as FormatKind,
})

const aliasOfEntry = (entry: EntryTexts): AddedAlias => ({
  ...(given(entry, aliasFields) as Partial<AddedAlias>),
  alias: textOf(entry, "alias") ?? "",
})
