// Which fields an entry of a user's file may have, and what may stand in each.
import { actorKinds } from "./actor-entry.ts"
import type { AdditionsError } from "./additions.ts"
import { nameKey } from "./atoms.ts"
import { editsBetween } from "./edits-between.ts"
import { formatKinds } from "./format-entry.ts"
import type { LinedJson } from "./json-with-lines.ts"
import { parseName } from "./name-notation.ts"

export type Report = (
  at: { readonly line: number; readonly field: string },
  what: string,
  fix: string,
) => void

/** What is wrong with a text, and what to write instead; null: nothing. */
type Check = (value: string) => { readonly what: string; readonly fix: string } | null
type FieldRule = { readonly list: boolean; readonly required: boolean; readonly check: Check }

const longestName = 120

const aName: Check = (written) => {
  const { text } = parseName(written)
  if (nameKey(text).length < 2) {
    return { what: `${JSON.stringify(written)} is no name`, fix: "write at least two letters or digits" }
  }
  return written.length > longestName
    ? { what: `a name of ${written.length} characters`, fix: `write at most ${longestName}` }
    : null
}

const matching =
  (pattern: RegExp, what: string, fix: string): Check =>
  (value) =>
    pattern.test(value) ? null : { what: `${JSON.stringify(value)} is ${what}`, fix }

const oneOf =
  (values: readonly string[], what: string): Check =>
  (value) =>
    values.includes(value)
      ? null
      : { what: `${JSON.stringify(value)} is ${what}`, fix: `write one of ${values.join(", ")}` }

const anId = matching(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  "no id",
  'write small letters, digits and single hyphens, as in "postal-workers-union"',
)
const aQid = matching(/^Q[1-9]\d*$/, "no Wikidata item", 'write it as in "Q7184"')
const anIsoCode = matching(/^[A-Z]{3}$/, "no ISO 3166 code", 'write three capitals, as in "NOR"')

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
const aDay: Check = (value) =>
  /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value)
    ? null
    : { what: `${JSON.stringify(value)} is no day`, fix: 'write it as in "2024-05-17"' }
const aDate: Check = (value) =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) && isDay(`${value}-01-01`.slice(0, 10))
    ? null
    : { what: `${JSON.stringify(value)} is no date`, fix: 'write a year, a month or a day: "2024-05"' }

const one = (check: Check, required = false): FieldRule => ({ list: false, required, check })
const many = (check: Check): FieldRule => ({ list: true, required: false, check })

export type FieldRules = Readonly<Record<string, FieldRule>>

export const actorFields: FieldRules = {
  name: one(aName, true),
  kind: one(oneOf(actorKinds, "no kind of actor"), true),
  id: one(anId),
  aliases: many(aName),
  demonyms: many(aName),
  capitals: many(aName),
  metonyms: many(aName),
  nouns: many(aName),
  state: one(anId),
  iso3: one(anIsoCode),
  wikidata_qid: one(aQid),
  members: many(anId),
  from: one(aDay),
  until: one(aDay),
}

export const formatFields: FieldRules = {
  name: one(aName, true),
  kind: one(oneOf(formatKinds, "no kind of format"), true),
  id: one(anId),
  aliases: many(aName),
  participants: many(anId),
  convened_by: one(anId),
  exists_from: one(aDate),
  exists_to: one(aDate),
  wikidata_qid: one(aQid),
}

export const aliasFields: FieldRules = { alias: one(aName, true), actor: one(anId), format: one(anId) }

export type FieldText = { readonly text: string; readonly line: number; readonly field: string }
export type EntryTexts = {
  readonly line: number
  readonly path: string
  /** Texts of each field, in order; a field that holds one text has one. */
  readonly texts: ReadonlyMap<string, readonly FieldText[]>
}

const nameOfType = (json: LinedJson): string =>
  json.type === "scalar" ? (json.value === null ? "null" : `a ${typeof json.value}`) : `an ${json.type}`

/** Takes a name that is not allowed and those that are; gives the hint behind an error. */
export const insteadOf = (wrong: string, allowed: readonly string[]): string => {
  const near = allowed.find((name) => editsBetween(name, wrong.toLowerCase(), 2) <= 2)
  return near === undefined ? `the fields here are ${allowed.join(", ")}` : `did you mean "${near}"?`
}

const textsOf = (value: LinedJson, field: string, rule: FieldRule, report: Report): readonly FieldText[] => {
  const items = rule.list && value.type === "array" ? value.items : [value]
  if (rule.list && value.type !== "array") {
    report({ line: value.line, field }, `${nameOfType(value)} is no list`, 'write a list of texts: ["…"]')
    return []
  }
  const found: FieldText[] = []
  for (const [index, item] of items.entries()) {
    const at = { line: item.line, field: rule.list ? `${field}[${index}]` : field }
    if (item.type !== "scalar" || typeof item.value !== "string") {
      report(at, `${nameOfType(item)} is no text`, "write a text in double quotes")
      continue
    }
    const wrong = rule.check(item.value)
    if (wrong === null) found.push({ ...at, text: item.value })
    else report(at, wrong.what, wrong.fix)
  }
  return found
}

/**
 * Takes one entry of a list, its path and the fields that it may have; gives its texts and reports what is
 * wrong with them.
 */
export const readEntry = (json: LinedJson, path: string, rules: FieldRules, report: Report): EntryTexts => {
  const texts = new Map<string, readonly FieldText[]>()
  const entry = { line: json.line, path, texts }
  if (json.type !== "object") {
    report(
      { line: json.line, field: path },
      `${nameOfType(json)} is no entry`,
      'write an object: {"name": "…"}',
    )
    return entry
  }
  for (const { key, line, value } of json.fields) {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined
    const field = `${path}.${key}`
    if (rule === undefined)
      report({ line, field }, `there is no field "${key}"`, insteadOf(key, Object.keys(rules)))
    else if (texts.has(key)) report({ line, field }, `"${key}" stands here twice`, "keep one of the two")
    else texts.set(key, textsOf(value, field, rule, report))
  }
  for (const [key, rule] of Object.entries(rules)) {
    if (rule.required && !texts.has(key)) {
      report({ line: json.line, field: `${path}.${key}` }, `"${key}" is missing`, `write a "${key}"`)
    }
  }
  return entry
}

/** Takes the file's name and where errors go; gives the function that reports one. */
export const reporter =
  (file: string, errors: AdditionsError[]): Report =>
  ({ line, field }, what, fix) =>
    void errors.push({ file, line, field, what, fix })
