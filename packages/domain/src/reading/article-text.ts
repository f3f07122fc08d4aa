import type { Article } from "@stance/contracts/article"

/**
 * What the reader takes of an article; `body_text` starts with the headline's line when there is a headline.
 */
export type ArticleText = Pick<
  Article,
  "article_id" | "source" | "headline" | "body_text" | "published_at" | "date_precision"
>
