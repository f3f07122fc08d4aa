// The reader: from an article's text to its statements.
import { contentHash } from "@stance/contracts/ids"
import type { Parser } from "@stance/parser"
import { modifiers, operators, talkObjects, wrongObjects } from "../lexicon/index.ts"
import type { Registry } from "../registries/index.ts"
import type { ArticleText } from "./article-text.ts"
import { type Reading, readArticle } from "./reader.ts"
import { confidenceWeights } from "./statements/confidence-weights.ts"
import type { ReadingTrace } from "./trace/trace.ts"
import { traceArticle } from "./trace/trace-article.ts"

export type { ArticleText } from "./article-text.ts"
export type { Reading, ReadingWarning, UnreadSentence } from "./reader.ts"
export type { ReadStatement } from "./statements/assemble.ts"
export type {
  ReadingTrace,
  TraceParty,
  TraceReading,
  TraceSentence,
  TraceSpan,
  TraceStep,
} from "./trace/trace.ts"

/** Version of the rules themselves; the hash behind it is of the lexicon and of the registries. */
export const rulesVersion = "0.1.0"

export interface Reader {
  /**
   * Takes an article; gives its statements, unread sentences and warnings. Pure; never throws on text;
   * linear in its length.
   */
  readonly read: (article: ArticleText) => Reading
  /** Takes an article; gives for each of its sentences why it was read so, or why not. */
  readonly explain: (article: ArticleText) => ReadingTrace
  readonly coderVersion: string
}

/** Takes the parser and the registry, both built once a process; gives the reader. */
export const createReader = (parts: {
  readonly parser: Pick<Parser, "parse" | "tokenize" | "version">
  /** Parses every paragraph, also those that cannot matter: to compare. */
  readonly everything?: boolean
  readonly registry: Registry
}): Reader => {
  const lexicon = JSON.stringify([operators, talkObjects, wrongObjects, modifiers, confidenceWeights])
  const hash = contentHash(lexicon, parts.registry.version, parts.parser.version)
  const coderVersion = `rules-${rulesVersion}+${hash}`
  return {
    read: (article) => readArticle(article, { ...parts, coderVersion }),
    explain: (article) => traceArticle(article, { ...parts, coderVersion }),
    coderVersion,
  }
}
