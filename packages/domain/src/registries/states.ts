// States out of two sources: the generated facts and the supplements by hand.
import type { ActorEntry } from "./actor-entry.ts"
import { generatedStates } from "./data/states.generated.ts"
import {
  namedTerritories,
  type StateSupplement,
  stateSupplements,
  statesOutsideTheUn,
} from "./data/states.ts"
import { wikidataOfStates } from "./data/wikidata.ts"

const list = (field: string | undefined): readonly string[] =>
  (field ?? "")
    .split(/[;,] /)
    .map((part) => part.trim())
    .filter(Boolean)

/** Russian → Russians, Iraqi → Iraqis; none for Chinese, Polish, Swiss, French. */
const withPlural = (demonym: string): readonly string[] =>
  /(?:[aeo]n|i|o|k|t|g|ne|[er]r|ek|a|Turk|ao|né)$/u.test(demonym) && !/s$/.test(demonym)
    ? [demonym, `${demonym}s`]
    : [demonym]

/** Takes demonyms of the singular; gives them with the plurals of those that have a regular one. */
export const withPlurals = (demonyms: readonly string[]): readonly string[] => [
  ...new Set(demonyms.flatMap(withPlural)),
]

const entryOf = (
  row: string,
): { readonly iso3: string; readonly un: boolean; readonly entry: ActorEntry } => {
  const [iso3 = "", un = "", common = "", spellings, capitals, demonyms] = row
    .split(" | ")
    .map((field) => field.trim())
  const extra: StateSupplement = stateSupplements[iso3] ?? {}
  const name = extra.name ?? common
  const aliases = [...(extra.aliases ?? []), common, ...list(spellings)]
  const qid = wikidataOfStates[iso3]
  return {
    iso3,
    un: un === "UN",
    entry: {
      name,
      aliases: [...new Set(aliases)].filter((alias) => alias !== name),
      demonyms: withPlurals(extra.demonyms ?? list(demonyms)),
      capitals: extra.capitals ?? list(capitals),
      metonyms: extra.metonyms ?? [],
      nouns: extra.nouns ?? ["country"],
      iso3,
      ...(qid === undefined ? {} : { wikidata_qid: qid }),
    },
  }
}

const rows = generatedStates.trim().split("\n").map(entryOf)

/** All members of the United Nations, its observers, Taiwan and Kosovo. */
export const states: readonly ActorEntry[] = rows
  .filter((row) => row.un || statesOutsideTheUn.includes(row.iso3))
  .map((row) => row.entry)

/** Dependent territories that reports name as a side. */
export const dependentTerritories: readonly ActorEntry[] = rows
  .filter((row) => namedTerritories.includes(row.iso3))
  .map((row) => row.entry)

/**
 * Ids of the members of the United Nations: all in the generated table but the Holy See, which it counts in
 * error.
 */
export const unMemberIso3: readonly string[] = rows
  .filter((row) => row.un && row.iso3 !== "VAT")
  .map((row) => row.iso3)
