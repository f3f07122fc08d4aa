// Actors, formats and positions as people name them: id, name, alias or QID, in any case; with the nearest
// when none fits.
import { editsBetween } from "@stance/domain/registries/edits-between"
import type { Reader, Row } from "@stance/runtime/postgres/reader"
import { CommandError, exitCodes } from "../exit-codes.ts"

/**
 * Takes what was typed; gives the id of the actor. Throws exit 5 with the nearest names when there is none.
 */
export const actorIdOf = (reader: Reader, typed: string): Promise<string> => idOf(reader, "actor", typed)

/** The same for a format. */
export const formatIdOf = (reader: Reader, typed: string): Promise<string> => idOf(reader, "format", typed)

/** `nato~russia`, or two names, as the id of a dyad. */
export const dyadIdOf = async (reader: Reader, typed: string): Promise<string> => {
  const sides = typed.split("~")
  if (sides.length !== 2)
    throw new CommandError(
      exitCodes.usage,
      `"${typed}" is no dyad`,
      "write two actors with ~ between: nato~russia",
    )
  const ids = await Promise.all(sides.map((side) => actorIdOf(reader, side)))
  return ids.sort().join("~")
}

const idOf = async (reader: Reader, kind: "actor" | "format", typed: string): Promise<string> => {
  const { rows } = await reader.query(`SELECT ${kind}_id AS id, name, aliases, wikidata_qid FROM ${kind}s`)
  const wanted = typed.trim().toLowerCase()
  const matches = (row: Row): boolean => namesOf(row).some((name) => name.toLowerCase() === wanted)
  const found = rows.find((row) => String(row.id) === wanted) ?? rows.find(matches)
  if (found !== undefined) return String(found.id)
  const nearest = rows
    .map((row) => ({
      row,
      edits: Math.min(...namesOf(row).map((name) => editsBetween(name.toLowerCase(), wanted))),
    }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ row }) => String(row.id))
  throw new CommandError(
    exitCodes.notFound,
    `no ${kind} is called "${typed}"`,
    nearest.length === 0
      ? `stance ${kind}s   lists those that are known`
      : `did you mean ${nearest.join(", ")}?`,
  )
}

/** The view gives aliases as one text, parted by ` | `. */
const namesOf = (row: Row): string[] =>
  [row.id, row.name, row.wikidata_qid, ...String(row.aliases ?? "").split(" | ")]
    .filter((name) => name !== null && name !== "")
    .map(String)
