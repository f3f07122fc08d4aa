// Plain text and Markdown: optional YAML front matter, the first line as headline, then paragraphs.
import { parse, YAMLParseError } from "yaml"
import { emptyItem, type Item } from "./item.ts"
import { DocumentError } from "./problem.ts"

const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/
/** A longer first line is a paragraph, not a headline. */
const HEADLINE_CHARACTERS_MAX = 300

/**
 * Takes a normalised text; gives its item. Known front matter: published (or date), source, uri (or url),
 * language,
 * byline, located, headline (or title), pub_status, version; other keys are left alone.
 * Throws DocumentError: invalid_front_matter.
 */
export const plainTextItem = (text: string): Item => {
  const block = frontMatter.exec(text)
  const fields = block === null ? {} : frontMatterFields(block[1] ?? "")
  const content = block === null ? text : text.slice(block[0].length)
  const field = (...names: string[]): string | null => {
    for (const name of names) {
      const value = fields[name]
      if (value !== undefined && value !== null && value !== "") return scalarText(value, name)
    }
    return null
  }
  const version = fields.version
  return {
    ...emptyItem,
    ...splitHeadline(content, field("headline", "title")),
    source: field("source", "publisher"),
    uri: field("uri", "url"),
    published: field("published", "published_at", "date"),
    language: field("language", "lang"),
    byline: field("byline", "author"),
    located: field("located", "dateline"),
    pubStatus: field("pub_status", "pubstatus"),
    itemVersion: typeof version === "number" && Number.isInteger(version) ? version : null,
  }
}

const splitHeadline = (content: string, given: string | null): { headline: string | null; body: string } => {
  const text = content.replace(/^\s*\n/, "").trimStart()
  if (given !== null) return { headline: given, body: text.trimEnd() }
  const end = text.indexOf("\n")
  const first = (end < 0 ? text : text.slice(0, end)).trim()
  const rest = end < 0 ? "" : text.slice(end + 1)
  const heading = first.replace(/^#{1,6}\s+/, "")
  if (rest.trim() === "" || heading.length > HEADLINE_CHARACTERS_MAX)
    return { headline: null, body: text.trimEnd() }
  return { headline: heading, body: rest.replace(/^\s*\n/, "").trimEnd() }
}

const frontMatterFields = (yaml: string): Record<string, unknown> => {
  try {
    // The core schema without timestamps: a date stays the text that the author wrote.
    const fields: unknown = parse(yaml, { schema: "core", uniqueKeys: true, maxAliasCount: 0 })
    if (fields === null) return {}
    if (typeof fields === "object" && !Array.isArray(fields)) return fields as Record<string, unknown>
    throw new DocumentError("invalid_front_matter", "the front matter holds no fields", frontMatterFix)
  } catch (error) {
    if (error instanceof DocumentError) throw error
    const message = error instanceof YAMLParseError ? error.message.split("\n")[0] : String(error)
    throw new DocumentError("invalid_front_matter", `the front matter is no YAML: ${message}`, frontMatterFix)
  }
}

const frontMatterFix = "write fields between the two --- lines as `published: 2026-01-15`, one a line"

const scalarText = (value: unknown, name: string): string => {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return String(value)
  throw new DocumentError(
    "invalid_front_matter",
    `front matter field ${name} is no single value`,
    frontMatterFix,
  )
}
