// From what a document says of itself to the article that is published.
import { type Article, BODY_BYTES_MAX } from "@stance/contracts/article"
import { articleId, sha256 } from "@stance/contracts/ids"
import { publicationDate } from "./dates.ts"
import type { Item } from "./item.ts"
import { languageOf } from "./language.ts"
import { normalise } from "./normalise.ts"
import { DocumentError, type InputWarning } from "./problem.ts"

export interface ArticleOptions {
  /** For the check that no article comes from the future. */
  readonly now: Date
  /** The date for an item that has none. */
  readonly published: string | null
  /** The source for an item that names none. */
  readonly source: string | null
}

const statuses = ["usable", "withheld", "canceled"] as const

/**
 * Takes an item; gives the article and what it lacks. Throws DocumentError: empty, too_large, invalid_date,
 * not_an_article.
 */
export const makeArticle = (
  item: Item,
  options: ArticleOptions,
): { article: Article; warnings: readonly InputWarning[] } => {
  const pubStatus = statuses.find((status) => status === (item.pubStatus ?? "usable"))
  if (pubStatus === undefined)
    throw new DocumentError(
      "not_an_article",
      `pubstatus "${item.pubStatus}" is not known`,
      `use one of ${statuses.join(", ")}`,
    )
  const headline = item.headline === null ? null : normalise(item.headline.replace(/\s+/g, " ").trim())
  const body = normalise(item.body)
  const text = [headline?.text ?? "", body.text].filter((part) => part !== "").join("\n\n")
  checkText(text, pubStatus)
  const written = item.published ?? options.published
  const date = written === null ? null : publicationDate(written, options.now)
  const source = item.source ?? options.source ?? "unknown"
  const warnings: InputWarning[] = []
  if (date === null) warnings.push(noDate)
  if (headline === null || headline.text === "") warnings.push(noHeadline)
  const article: Article = {
    schema_version: 1,
    article_id: articleId({ source, uri: item.uri, body_text: text }),
    source,
    uri: item.uri,
    headline: headline === null || headline.text === "" ? null : headline.text,
    body_text: text,
    byline: item.byline,
    located: item.located,
    language: languageOf(text, item.language),
    published_at: date?.publishedAt ?? null,
    date_precision: date?.precision ?? "unknown",
    pub_status: pubStatus,
    item_version: item.itemVersion,
    sha256: sha256(text),
    normalised: [...new Set([...(headline?.changes ?? []), ...body.changes])].sort(),
  }
  return { article, warnings }
}

const checkText = (text: string, pubStatus: string): void => {
  if (text.trim() === "" && pubStatus !== "canceled")
    throw new DocumentError("empty", "there is no text", "give a headline and at least one paragraph")
  const bytes = Buffer.byteLength(text)
  if (bytes > BODY_BYTES_MAX)
    throw new DocumentError(
      "too_large",
      `the text has ${bytes} bytes; an article may have ${BODY_BYTES_MAX}`,
      "split it into the articles that it holds",
    )
}

const noDate: InputWarning = {
  code: "no_date",
  what: "no date in the article: its days stay unresolved (date_precision=unknown)",
  fix: "give --published DATE, or `published:` in its front matter",
}

const noHeadline: InputWarning = {
  code: "no_headline",
  what: "no headline: the text starts with its first paragraph",
  fix: "put the headline on the first line, or `headline:` in its front matter",
}
