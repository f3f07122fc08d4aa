// Reading an article's English. A reader that throws has a fault: its article becomes a dead letter, the
// others go on.
import type { Article } from "@stance/contracts/article"
import type { DeadLetterReason } from "@stance/contracts/dead-letter"
import type { MadeStatement } from "@stance/domain/tracking/mark"

/** What a reader gives: statements without what only the log and the history know. */
export interface Reading {
  readonly statements: readonly Omit<MadeStatement, "recorded_at">[]
  /** Sentences that speak of talks and from which no statement was read. */
  readonly unread: number
}

export interface ArticleReader {
  readonly coder_version: string
  readonly read: (article: Article) => Promise<Reading>
}

export type ReadArticle =
  | { readonly ok: true; readonly statements: readonly MadeStatement[]; readonly unread: number }
  | { readonly ok: false; readonly reason: DeadLetterReason }

/** Says whether articles in a language (BCP 47) are read. */
export const isRead = (language: string): boolean => /^en(?:-|$)/i.test(language)

/**
 * Takes an article and when the log took it; gives its statements, or the reader's fault as a dead letter's
 * reason.
 */
export const readArticle = async (
  reader: ArticleReader,
  article: Article,
  recorded_at: string,
): Promise<ReadArticle> => {
  try {
    const { statements, unread } = await reader.read(article)
    return { ok: true, statements: statements.map((statement) => ({ ...statement, recorded_at })), unread }
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error))
    const message = `reading ${article.article_id} failed: ${fault.message}`
    return {
      ok: false,
      reason: { stage: "EXTRACT", code: "reading_failed", message, stack: fault.stack ?? null },
    }
  }
}
