// Puts every name of every entry into the trie, with what it means.
import { slug } from "@stance/contracts/ids"
import { actorIdOf } from "./actor-entry.ts"
import { nameKey } from "./atoms.ts"
import type { KindedEntry, NamedFormat } from "./built-in.ts"
import type { NameRole, Sense } from "./candidate.ts"
import { commonSurnames } from "./data/common-surnames.ts"
import { formatIdOf } from "./format-entry.ts"
import type { Leader } from "./leader-lines.ts"
import { parseName } from "./name-notation.ts"
import type { Office } from "./office-entry.ts"

export type Add = (name: string, sense: Sense) => void

const rolesOf = (entry: KindedEntry): readonly (readonly [NameRole, readonly string[]])[] => [
  ["name", [entry.name]],
  ["alias", entry.aliases ?? []],
  ["demonym", entry.demonyms ?? []],
  ["metonym", entry.metonyms ?? []],
  ["capital", entry.capitals ?? []],
]

/** Takes an actor and where names go; adds all its names. A name that stands in two roles keeps the first. */
export const addActorNames = (entry: KindedEntry, add: Add): void => {
  const id = actorIdOf(entry)
  const life = { from: entry.from ?? null, until: entry.until ?? null }
  const seen = new Set<string>()
  for (const [role, names] of rolesOf(entry)) {
    for (const written of names) {
      const { text, weak, word, from, until } = parseName(written)
      const key = `${text} ${from ?? ""} ${until ?? ""}`
      if (seen.has(key)) continue
      seen.add(key)
      const candidate = { kind: "actor", id, role, ...(weak ? { weak: true as const } : {}) } as const
      add(text, { kind: "actor", candidate, word, from, until, life })
    }
  }
}

const firstDay = (date: string | undefined): string | null =>
  date === undefined ? null : `${date}-01-01`.slice(0, 10)

const lastDay = (date: string | undefined): string | null =>
  date === undefined
    ? null
    : date.length === 10
      ? `${date}~`
      : date.length === 7
        ? `${date}-32`
        : `${date}-12-32`

/** Takes a format and where names go; adds its names. After its end a name still means it, but weakly. */
export const addFormatNames = (entry: NamedFormat, add: Add): void => {
  const id = formatIdOf(entry)
  const life = { from: firstDay(entry.exists_from), until: lastDay(entry.exists_to) }
  const names = [entry.name, ...(entry.aliases ?? [])]
  for (const [index, written] of names.entries()) {
    const { text, weak, from, until } = parseName(written)
    const role = entry.generic ? "generic" : index === 0 ? "name" : "alias"
    const candidate = { kind: "format", id, role, ...(weak ? { weak: true as const } : {}) } as const
    add(text, { kind: "format", candidate, from, until, life })
  }
}

const common = new Set(commonSurnames.map(nameKey))

/** Takes an office holder and where names go; adds full names and family names. */
export const addLeaderNames = (leader: Leader, add: Add): void => {
  for (const name of leader.fullNames) add(name, { kind: "leader", leader, fullName: true, common: false })
  const full = new Set(leader.fullNames.map(nameKey))
  for (const surname of leader.surnames) {
    if (full.has(nameKey(surname))) continue
    add(surname, { kind: "leader", leader, fullName: false, common: common.has(nameKey(surname)) })
  }
}

/** Takes an office and where names go; adds its words. */
export const addOfficeWords = (office: Office, add: Add): void =>
  add(office.words, {
    kind: "office",
    candidate: {
      kind: "office",
      id: office.id,
      role: "office",
      class: office.class,
      speaksForBody: office.speaksForBody,
      of: office.of,
    },
  })

/** Takes a venue or a name of no actor, the state it lies in if any, and where names go; adds it. */
export const addPlace = (name: string, state: string | null, add: Add): void =>
  add(name, { kind: "place", candidate: { kind: "place", id: slug(name), role: "name", state } })
