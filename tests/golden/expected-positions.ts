// What a seed's article must give, and how what it gave differs from that.
import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { codePointOffsets } from "@stance/contracts/code-points"
import type { ReadingLine } from "@stance/contracts/reading-line"

export const seedsFolder = fileURLToPath(new URL("../../seeds", import.meta.url))

interface Code {
  readonly facet: string
  readonly position: string
}

interface Pair extends Code {
  readonly actor_id: string
  readonly recipient_id: string
  /** Any of these parts of the text may be the evidence. */
  readonly quotes: readonly string[]
}

export interface ExpectedStatement extends Pair {
  readonly format_id: string | null
  /** A part of the format's name, for formats that no registry has. */
  readonly format: string | null
  readonly condition: string | null
  readonly attribution: string
  /** A part of the speaker's name. */
  readonly speaker: string | null
  /** Other codings that are as right. */
  readonly also: readonly Code[]
}

export interface ExpectedPositions {
  readonly article: string
  readonly statements: readonly ExpectedStatement[]
  /** What the other side says of the actor; must be found too, but takes no position. */
  readonly counterclaims: readonly ExpectedStatement[]
  readonly optional: readonly Pair[]
}

/** Gives the stems of all seeds, folders included, e.g. `restated/2021-06-11-two-tables`. */
export const seedStems = (): string[] => stemsBelow(seedsFolder, ".md").filter((stem) => stem !== "README")

/** Gives the stems of all files with expected positions. */
export const expectedStems = (): string[] => stemsBelow(join(seedsFolder, "expected"), ".json")

/** Takes a stem; gives the positions that its article must give. */
export const loadExpected = (stem: string): ExpectedPositions =>
  JSON.parse(readFileSync(join(seedsFolder, "expected", `${stem}.json`), "utf8")) as ExpectedPositions

/**
 * Takes the text, what was read in it, and what is expected; gives one line for each statement that is
 * missing
 * (with what was found in its stead) and for each position that nobody expected.
 */
export const differences = (
  text: string,
  lines: readonly ReadingLine[],
  expected: ExpectedPositions,
): string[] => {
  const wanted = [...expected.statements, ...expected.counterclaims]
  const missing = wanted
    .filter((one) => !lines.some((line) => faults(text, line, one).length === 0))
    .map((one) => `missing ${nameOf(one)}: ${nearest(text, lines, one)}`)
  const allowed = new Set(
    [
      ...wanted.flatMap((one) => [one, ...one.also.map((code) => ({ ...one, ...code }))]),
      ...expected.optional,
    ].map(nameOf),
  )
  const unexpected = lines
    .filter((line) => !allowed.has(nameOf(line)))
    .map((line) => `unexpected ${nameOf(line)}: "${line.quote}" (${line.rule_id})`)
  return [...missing, ...new Set(unexpected)]
}

/** Gives what keeps a statement from being the expected one; nothing when it is. */
const faults = (text: string, line: ReadingLine, one: ExpectedStatement): string[] => {
  const found: string[] = []
  const check = (name: string, right: boolean, is: unknown): void => {
    if (!right) found.push(`${name} ${JSON.stringify(is)}`)
  }
  check("actor", line.actor_id === one.actor_id, line.actor_id)
  check("recipient", line.recipient_id === one.recipient_id, line.recipient_id)
  const codes = [one, ...one.also]
  const isCode = codes.some((code) => code.facet === line.facet && code.position === line.position)
  check("position", isCode, `${line.facet}/${line.position}`)
  check("attribution", line.attribution === one.attribution, line.attribution)
  check("format", one.format_id === null || line.format_id === one.format_id, line.format_id)
  check("format", one.format === null || holds(line.format, one.format), line.format)
  check("condition", one.condition === null || holds(line.condition, one.condition), line.condition)
  check("speaker", one.speaker === null || holds(line.speaker, one.speaker), line.speaker)
  check(
    "quote",
    one.quotes.some((quote) => touches(text, line, quote)),
    line.quote,
  )
  return found
}

const holds = (whole: string | null, part: string): boolean =>
  whole?.toLowerCase().includes(part.toLowerCase()) === true

const touches = (text: string, line: ReadingLine, quote: string): boolean => {
  const at = text.indexOf(quote)
  const points = codePointOffsets(text)
  return at >= 0 && points(at) < line.char_end && line.char_start < points(at + quote.length)
}

const nearest = (text: string, lines: readonly ReadingLine[], one: ExpectedStatement): string => {
  const near = lines.map((line) => faults(text, line, one)).sort((a, b) => a.length - b.length)[0]
  return near === undefined ? "nothing was read" : `nearest has ${near.join(", ")}`
}

const nameOf = (one: Code & { actor_id: string; recipient_id: string }): string =>
  `${one.actor_id}/${one.recipient_id}/${one.facet} ${one.position}`

const stemsBelow = (folder: string, extension: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(extension))
    .map((path) => relative(".", path).slice(0, -extension.length))
    .sort()
