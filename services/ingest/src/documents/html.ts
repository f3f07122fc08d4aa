// HTML: the article's own text, without navigation and advertisements, by Mozilla's Readability.
import { Readability } from "@mozilla/readability"
import { parseHTML } from "linkedom"
import { emptyItem, type Item } from "./item.ts"
import { DocumentError } from "./problem.ts"

/** More elements than any article has: past it the page is refused, not worked on. */
const ELEMENTS_MAX = 50_000

/**
 * Takes a page; gives its item, with title, byline, site and date as the page declares them. Throws
 * DocumentError.
 */
export const htmlItem = (html: string): Item => {
  refuseBombs(html)
  const { document } = parseHTML(html)
  const canonical = attribute(document, 'link[rel="canonical"]', "href")
  const published =
    attribute(document, 'meta[property="article:published_time"]', "content") ??
    attribute(document, "time[datetime]", "datetime")
  const headline = attribute(document, 'meta[property="og:title"]', "content")
  const parsed = new Readability(document as never, { maxElemsToParse: ELEMENTS_MAX }).parse()
  const body = parsed?.content == null ? "" : htmlText(parsed.content)
  if (body === "")
    throw new DocumentError(
      "not_an_article",
      "the page holds no article text",
      "save the article's text as .txt",
    )
  return {
    ...emptyItem,
    headline: headline ?? parsed?.title ?? null,
    body,
    source: parsed?.siteName ?? null,
    uri: canonical,
    published: parsed?.publishedTime ?? published,
    language: parsed?.lang ?? null,
    byline: parsed?.byline ?? null,
  }
}

/** Takes a fragment of HTML; gives its text, a paragraph for each block element. */
export const htmlText = (html: string): string => {
  refuseBombs(html)
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  for (const hidden of document.querySelectorAll("script,style,noscript,template,figure,figcaption"))
    hidden.remove()
  const blocks: string[] = []
  for (const block of document.querySelectorAll("p,h1,h2,h3,h4,h5,h6,li,blockquote,pre,td")) {
    if (block.querySelector("p,li,blockquote") !== null) continue
    const text = (block.textContent ?? "").replace(/\s+/g, " ").trim()
    if (text !== "") blocks.push(text)
  }
  if (blocks.length > 0) return blocks.join("\n\n")
  return (document.body.textContent ?? "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s*\n\s*/g, "\n\n")
    .trim()
}

type Page = ReturnType<typeof parseHTML>["document"]

const attribute = (document: Page, selector: string, name: string): string | null => {
  const value = document.querySelector(selector)?.getAttribute(name)
  return value === undefined || value === null || value === "" ? null : value
}

const refuseBombs = (html: string): void => {
  let elements = 0
  for (let i = html.indexOf("<"); i >= 0; i = html.indexOf("<", i + 1))
    if (++elements > 2 * ELEMENTS_MAX)
      throw new DocumentError(
        "too_large",
        `more than ${ELEMENTS_MAX} elements in one page`,
        "give the text alone",
      )
}
