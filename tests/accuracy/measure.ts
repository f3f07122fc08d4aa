// From a labelled folder and statements about it to everything that is measured.
import type { ReadingLine } from "@stance/contracts/reading-line"
import { articleScore } from "./article-score.ts"
import { calibration } from "./calibration.ts"
import { detailScore } from "./detail-score.ts"
import { errorList, type ReadingError } from "./error-list.ts"
import { articleOf, judge } from "./judged.ts"
import { type GoldRow, halfOf, type LabelledArticle } from "./labelled-set.ts"
import type { Options } from "./options.ts"
import type { Measured } from "./report.ts"

export interface Statements {
  readonly lines: readonly ReadingLine[]
  /** Seconds that the reading took; null when it was done before. */
  readonly seconds: number | null
}

/**
 * Takes rows, the articles that were read and the statements, a half or null, and what of the set is open;
 * gives the figures, and the errors in open articles.
 */
export const measure = (
  rows: readonly GoldRow[],
  articles: readonly LabelledArticle[],
  { lines, seconds }: Statements,
  half: 1 | 2 | null,
  open: Options["open"] = "half 1",
): { measured: Measured; errors: readonly ReadingError[] } => {
  const kept = half === null ? new Set(rows.map((row) => row.article)) : halfOf(rows, half)
  const mine = lines.filter((line) => kept.has(articleOf(line)))
  const judged = judge(
    rows.filter((row) => kept.has(row.article)),
    mine,
  )
  const texts = new Map(articles.map((article) => [article.id, article.bodyText]))
  const measured = {
    articles: kept.size,
    score: articleScore(judged),
    detail: detailScore(judged, mine, texts),
    calibration: calibration(judged),
    articlesPerSecond: seconds === null || seconds === 0 ? null : articles.length / seconds,
    coderVersion: mine[0]?.coder_version ?? "unknown (no statements)",
  }
  const openOf = { all: kept, "half 1": halfOf(rows, 1), none: new Set<string>() }
  return { measured, errors: errorList(judged, openOf[open], texts) }
}

/**
 * Takes articles and a reader of one; gives what it read, and the seconds without its first article's
 * warming up.
 */
export const readAll = (
  articles: readonly LabelledArticle[],
  read: (article: LabelledArticle) => readonly ReadingLine[],
): Statements => {
  if (articles[0] !== undefined) read(articles[0])
  const start = performance.now()
  const lines = articles.flatMap(read)
  return { lines, seconds: (performance.now() - start) / 1000 }
}
