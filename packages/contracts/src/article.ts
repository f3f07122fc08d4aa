// An article as ingest publishes it. `body_text` is the whole text, headline first: all offsets count in it.
import { Count, DatePrecisionField, Instant, NonEmpty, Sha256 } from "./fields.ts"
import { S } from "./schema.ts"

export const Article = S.Struct({
  schema_version: S.Literal(1),
  article_id: S.String.pipe(S.pattern(/^art_[0-9a-f]{16}$/)),
  source: NonEmpty,
  /** The canonical address at the publisher. */
  uri: S.NullOr(S.String),
  headline: S.NullOr(S.String),
  body_text: S.String,
  byline: S.NullOr(S.String),
  located: S.NullOr(S.String),
  /** BCP 47, detected when the item does not say; `und` when nothing can be said. */
  language: NonEmpty,
  published_at: S.NullOr(Instant),
  date_precision: DatePrecisionField,
  pub_status: S.Literal("usable", "withheld", "canceled"),
  /** ninjs `version`: of two texts under one address the higher one holds; null where the item has none. */
  item_version: S.NullOr(Count),
  /** SHA-256 of body_text as UTF-8. */
  sha256: Sha256,
  /** What normalisation changed, e.g. `crlf`, `nfc`, `control_characters`; empty when nothing. */
  normalised: S.Array(S.String),
}).annotations({ identifier: "Article" })
export type Article = S.Schema.Type<typeof Article>

/** The largest body_text, in bytes of UTF-8. */
export const BODY_BYTES_MAX = 1024 * 1024

export const articleEventTypes = {
  published: "stance.article.published.v1",
  updated: "stance.article.updated.v1",
  withdrawn: "stance.article.withdrawn.v1",
} as const

/** What became of one article record; each record in the topic gets exactly one. */
export const articleOutcomes = [
  "read",
  "updated",
  "superseded",
  "duplicate",
  "withdrawn",
  "withheld",
  "unsupported_language",
  "dead_letter",
] as const
export type ArticleOutcome = (typeof articleOutcomes)[number]
