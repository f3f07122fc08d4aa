// Everything that the layers have found out about one article before statements are made.

import type { ArticleText } from "./article-text.ts"
import type { Paragraph } from "./document/paragraphs.ts"
import type { Partners } from "./holders/partners.ts"
import type { Chain } from "./mentions/chain.ts"
import type { Resolved } from "./mentions/party.ts"
import type { Resolver } from "./mentions/resolver.ts"
import type { Events } from "./terms/events.ts"
import type { Tree } from "./words/word.ts"

export interface Scene {
  readonly article: ArticleText
  readonly trees: readonly Tree[]
  /** Captions and links, which are not read. */
  readonly skipped: readonly Paragraph[]
  readonly chain: Chain
  readonly resolver: Resolver
  readonly partners: Partners
  readonly events: Events
  readonly headlineSource: readonly Resolved[]
  /** Those whose statement the whole text is; none for a report. */
  readonly issuers: readonly Resolved[]
  readonly coderVersion: string
  readonly toCodePoint: (utf16: number) => number
  /** Weekdays and the like that had no date to count from. */
  readonly unresolvedTimes: Set<string>
}
