// What the ledger takes of an article: all it says now, in place of all it said before.
import type { MadeStatement } from "@stance/domain/tracking/mark"

export interface TakenArticle {
  readonly article_id: string
  /** None when the article was withdrawn, withheld or is in a language that is not read. */
  readonly statements: readonly MadeStatement[]
  /** When the log took the record. */
  readonly taken_at: string
  /** Id of the article's event; null when its headers give none. */
  readonly cause: string | null
}
