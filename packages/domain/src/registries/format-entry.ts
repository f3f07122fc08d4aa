// What the data files say of a format (a council, a process, a standing summit), and what the registry gives
// for it.
import { slug } from "@stance/contracts/ids"
import { parseName } from "./name-notation.ts"

export const formatKinds = [
  "council",
  "conference",
  "summit",
  "bilateral",
  "call",
  "mediation",
  "process",
  "dialogue",
] as const
export type FormatKind = (typeof formatKinds)[number]

export const isFormatKind = (kind: string): kind is FormatKind =>
  (formatKinds as readonly string[]).includes(kind)

export type FormatEntry = {
  readonly name: string
  readonly id?: string
  readonly kind: FormatKind
  readonly aliases?: readonly string[]
  /** Ids of those who sit in it, where that is fixed. */
  readonly participants?: readonly string[]
  /** Id of the actor that calls it together, chairs or mediates it. */
  readonly convened_by?: string
  /** Day, month or year; it is open when left out. */
  readonly exists_from?: string
  readonly exists_to?: string
  readonly wikidata_qid?: string
}

export type Format = {
  readonly id: string
  readonly name: string
  readonly kind: FormatKind
  readonly aliases: readonly string[]
  readonly participants: readonly string[]
  readonly convenedBy: string | null
  readonly existsFrom: string | null
  readonly existsTo: string | null
  readonly wikidataQid: string | null
  readonly own: boolean
}

/** Takes an entry; gives the id that it has when it names none. */
export const formatIdOf = (entry: { readonly name: string; readonly id?: string }): string =>
  entry.id ?? slug(parseName(entry.name).text)

/** Takes an entry and whether it is the user's own; gives the format. */
export const formatOf = (entry: FormatEntry, own: boolean): Format => ({
  id: formatIdOf(entry),
  name: parseName(entry.name).text,
  kind: entry.kind,
  aliases: (entry.aliases ?? []).map((alias) => parseName(alias).text),
  participants: entry.participants ?? [],
  convenedBy: entry.convened_by ?? null,
  existsFrom: entry.exists_from ?? null,
  existsTo: entry.exists_to ?? null,
  wikidataQid: entry.wikidata_qid ?? null,
  own,
})
