// ninjs (IPTC), the news industry's JSON: the fields of versions 1 to 3 that an article needs.
import { htmlText } from "./html.ts"
import { emptyItem, type Item } from "./item.ts"
import { DocumentError } from "./problem.ts"

/**
 * Takes a parsed JSON value; gives its item.
 * Text comes from body_text, body_xhtml or body_html, or ninjs 2 `bodies`; the headline from `headline`,
 * `headlines` or `title`.
 * Throws DocumentError: not_an_article (with the field that is wrong).
 */
export const ninjsItem = (value: unknown): Item => {
  const item = ninjsFields(value)
  const isWithdrawal = item.pubStatus === "canceled"
  if (item.body === "" && !isWithdrawal)
    throw notAnArticle("no text: none of body_text, body_xhtml, body_html or bodies is there")
  if (isWithdrawal && item.uri === null)
    throw notAnArticle("a canceled item without uri: nothing says which article it takes back")
  return item
}

/** The same without asking for a text: a sidecar describes the text of the file beside it. */
export const ninjsFields = (value: unknown): Item => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw notAnArticle(
      `expected a ninjs object, found ${Array.isArray(value) ? "an array" : JSON.stringify(value)}`,
    )
  const ninjs = value as Record<string, unknown>
  const text = (name: string): string | null => optionalText(ninjs, name)
  const version = ninjs.version
  return {
    ...emptyItem,
    headline: text("headline") ?? firstOf(ninjs.headlines, "value") ?? text("title"),
    body: bodyOf(ninjs),
    source: text("source") ?? text("copyrightholder") ?? nested(ninjs.infosources, "name"),
    uri: text("canonical_url") ?? text("uri") ?? text("url"),
    published: text("versioncreated") ?? text("firstcreated") ?? text("contentcreated") ?? text("published"),
    language: text("language"),
    byline: text("byline"),
    located: text("located"),
    pubStatus: text("pubstatus"),
    itemVersion: version === undefined || version === null ? null : versionNumber(version),
  }
}

const bodyOf = (ninjs: Record<string, unknown>): string => {
  const plain =
    optionalText(ninjs, "body_text") ?? optionalText(ninjs, "text") ?? firstOf(ninjs.bodies, "value")
  if (plain !== null) return plain.trim()
  const html = optionalText(ninjs, "body_xhtml") ?? optionalText(ninjs, "body_html")
  return html === null ? "" : htmlText(html)
}

const optionalText = (ninjs: Record<string, unknown>, name: string): string | null => {
  const value = ninjs[name]
  if (value === undefined || value === null || value === "") return null
  if (typeof value === "string") return value
  throw notAnArticle(`${name}: expected text, found ${JSON.stringify(value).slice(0, 40)}`)
}

const firstOf = (list: unknown, name: string): string | null =>
  Array.isArray(list) ? nested(list, name) : null

const nested = (list: unknown, name: string): string | null => {
  const first: unknown = Array.isArray(list) ? list[0] : list
  const value = typeof first === "object" && first !== null ? (first as Record<string, unknown>)[name] : null
  return typeof value === "string" && value !== "" ? value : null
}

const versionNumber = (value: unknown): number => {
  const number = typeof value === "string" ? Number(value) : value
  if (typeof number === "number" && Number.isInteger(number) && number >= 0) return number
  throw notAnArticle(`version: expected a whole number, found ${JSON.stringify(value)}`)
}

const notAnArticle = (what: string): DocumentError =>
  new DocumentError("not_an_article", what, 'a ninjs item needs at least {"headline": "…", "body_text": "…"}')
