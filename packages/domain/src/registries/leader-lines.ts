// Who speaks for whom and when. A block names the body, a line a person and the terms:
//
//   [nato]
//   Jens Stoltenberg | secretary general 2014-10-01..2024-10-01
//   Jaap [de Hoop Scheffer] = J. de Hoop Scheffer | secretary general 2004-01..2009-07
//
// Other spellings follow `=`; brackets mark the family name where it is not the last word, `[]` that none is
// used alone.
import { slug } from "@stance/contracts/ids"
import { nameKey } from "./atoms.ts"
import { holdsOn } from "./name-notation.ts"

export type Term = {
  readonly actorId: string
  readonly office: string
  /** First day in office, inclusive. */
  readonly from: string
  /** First day out of office; null: still in office when this was written. */
  readonly until: string | null
}

export type Leader = {
  readonly id: string
  readonly name: string
  readonly fullNames: readonly string[]
  readonly surnames: readonly string[]
  readonly terms: readonly Term[]
}

const monthAfter = (month: string): string => {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, "0")}-01`
}

/** A month or a year counts whole at both ends: predecessor and successor speak for the same body anyway. */
const firstDay = (date: string): string =>
  date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`
const firstDayAfter = (date: string): string =>
  date.length === 10 ? date : date.length === 7 ? monthAfter(date) : `${Number(date) + 1}-01-01`

const aDate = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?`
const termLine = new RegExp(`^(.+?) (${aDate})\\.\\.(${aDate})?$`)

const termOf = (text: string, actorId: string, line: string): Term => {
  const [, office, from, until] = termLine.exec(text.trim()) ?? []
  if (office === undefined || from === undefined) {
    throw new Error(`leaders: "${text.trim()}" is no term; write "office from..until" in: ${line}`)
  }
  return { actorId, office, from: firstDay(from), until: until === undefined ? null : firstDayAfter(until) }
}

const particle = /^(de|del|della|der|den|di|da|dos|du|la|le|van|von|ter|bin|ibn)$/

/**
 * Family names of one spelling: `Bashar al-Assad` gives al-Assad and Assad, `Ursula von der Leyen` von der
 * Leyen.
 */
const surnamesOf = (spelling: string): readonly string[] => {
  const marked = /\[(.*)\]/.exec(spelling)
  if (marked !== null) return marked[1] === "" ? [] : [marked[1] ?? ""]
  const words = spelling.split(" ").filter((word) => !/^(?:Jr|Sr|[IVX]+)\.?$/.test(word))
  if (words.length < 2) return words
  let first = words.length - 1
  while (first > 1 && particle.test(words[first - 1] ?? "")) first -= 1
  const whole = words.slice(first).join(" ")
  const withoutArticle = whole.replace(/^(al|el|ul|ad|as)-/i, "")
  return withoutArticle === whole ? [whole] : [whole, withoutArticle]
}

const withoutBrackets = (spelling: string): string => spelling.replaceAll(/[[\]]/g, "").trim()

/** Each name once, whatever its accents and hyphens. */
const distinct = (names: readonly string[]): readonly string[] =>
  [...new Map(names.toReversed().map((name) => [nameKey(name), name])).values()].toReversed()

/**
 * `Xi Jinping = [Xi] Jinping`: where a spelling is given with brackets, the same without them marks no
 * family name.
 */
const spellingsThatMark = (spellings: readonly string[]): readonly string[] => {
  const marked = new Set(
    spellings.filter((one) => one.includes("[")).map((one) => nameKey(withoutBrackets(one))),
  )
  return spellings.filter((one) => one.includes("[") || !marked.has(nameKey(one)))
}

const personOf = (line: string, actorId: string): Leader => {
  const [names = "", terms = ""] = line.split(" | ")
  const [main = "", others = ""] = names.split(" = ")
  const spellings = [main, ...others.split(",")].map((spelling) => spelling.trim()).filter(Boolean)
  const fullNames = spellings.map(withoutBrackets)
  return {
    id: slug(fullNames[0] ?? ""),
    name: fullNames[0] ?? "",
    fullNames: distinct(fullNames),
    surnames: distinct(spellingsThatMark(spellings).flatMap(surnamesOf)),
    terms: terms.split(",").map((term) => termOf(term, actorId, line)),
  }
}

/**
 * Takes the text of a leaders file; gives its people, one each, with the terms of all blocks they stand in,
 * oldest first.
 * Throws when a line is no leader line, naming it: the files are part of the program.
 */
export const parseLeaders = (text: string): readonly Leader[] => {
  const people = new Map<string, Leader>()
  let actorId = ""
  for (const line of text.split("\n").map((row) => row.trim())) {
    const heading = /^\[([a-z0-9-]+)\]$/.exec(line)
    if (heading !== null) actorId = heading[1] ?? ""
    if (heading !== null || line === "" || line.startsWith("#")) continue
    const person = personOf(line, actorId)
    const known = people.get(person.id)
    people.set(person.id, known === undefined ? person : joined(known, person))
  }
  return [...people.values()]
}

/** One person out of two entries under the same name. */
export const joined = (one: Leader, other: Leader): Leader => ({
  id: one.id,
  name: one.name,
  fullNames: distinct([...one.fullNames, ...other.fullNames]),
  surnames: distinct([...one.surnames, ...other.surnames]),
  terms: [...one.terms, ...other.terms].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
})

/**
 * Takes a leader and a day (null: unknown); gives the term that holds, the latest begun when several do, or
 * null.
 */
export const termOn = (leader: Leader, day: string | null): Term | null =>
  day === null ? (leader.terms.at(-1) ?? null) : (leader.terms.findLast((term) => holdsOn(term, day)) ?? null)
