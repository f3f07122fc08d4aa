// The reading under test, as the service and `stance read` build it.
import { articleId } from "@stance/contracts/ids"
import { type ReadingLine, readingLine } from "@stance/contracts/reading-line"
import { type ArticleText, createReader, createRegistry } from "@stance/domain"
import { loadParser } from "@stance/parser"
import type { LabelledArticle } from "./labelled-set.ts"

/**
 * Loads parser and registry (50 ms); gives a function from an article to its statements as `stance read`
 * prints them.
 */
export const openReader = (): ((article: LabelledArticle) => readonly ReadingLine[]) => {
  const reader = createReader({ parser: loadParser(), registry: createRegistry() })
  return (article) => {
    const text = articleText(article)
    return reader.read(text).statements.map((made) => readingLine(made, article.file))
  }
}

/** Takes a labelled article; gives what the reader takes. */
export const articleText = ({ bodyText, published, source }: LabelledArticle): ArticleText => {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(published ?? "")
  return {
    article_id: articleId({ source, uri: null, body_text: bodyText }),
    source,
    headline: bodyText.split("\n", 1)[0] ?? null,
    body_text: bodyText,
    published_at: isDay ? `${published}T00:00:00.000Z` : null,
    date_precision: isDay ? "day" : "unknown",
  }
}
