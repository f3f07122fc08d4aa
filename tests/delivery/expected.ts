// What a run must lead to, by the journal alone.
import { topicNames } from "@stance/contracts/topic-names"
import type { Journalled } from "./feeder.ts"
import { foldWords, type History, positionOf, type Word } from "./fold.ts"
import type { Row } from "./observed.ts"

export interface Expected {
  readonly outcomes: readonly Row[]
  readonly articles: readonly Row[]
  readonly statements: readonly Row[]
  readonly lines: readonly Row[]
  readonly stretches: readonly Row[]
  /** What is held at the time of the latest article. */
  readonly positions: readonly Row[]
  readonly histories: ReadonlyMap<string, History>
}

/** Takes the journal, gives what every table must hold. */
export const expectedOf = (journal: readonly Journalled[]): Expected => {
  const outcomes: Row[] = []
  const held = new Map<string, Held>()
  for (const fed of inLogOrder(journal)) outcomes.push(judge(fed, held))
  const words = [...held.values()].flatMap(({ says }) => says)
  const histories = foldWords(words)
  const now =
    [...held.values()]
      .map(({ published_at }) => published_at)
      .sort()
      .at(-1) ?? ""
  return {
    outcomes,
    articles: [...held].map(([article_id, { sha256, status }]) => ({
      article_id,
      sha256,
      pub_status: status,
      has_text: status === "usable",
    })),
    statements: words.map((word) => ({
      article_id: word.article_id,
      position_id: positionOf(word),
      position: word.position,
      condition: word.condition,
      attribution: word.attribution,
    })),
    lines: [...histories.values()].flatMap(({ lines }) =>
      lines.map(({ kind, to, ...line }) => ({ ...line, entry_kind: kind, to_position: to })),
    ),
    stretches: stretchesOf(histories).map(({ is_contested: _, ...stretch }) => stretch),
    positions: stretchesOf(histories)
      .filter(({ valid_from, valid_to }) => valid_from <= now && (valid_to === null || now < valid_to))
      .map(({ format_id: _, valid_to: __, is_contested: ___, ...shown }) => shown),
    histories,
  }
}

interface Held {
  readonly sha256: string
  readonly status: "usable" | "canceled"
  readonly published_at: string
  readonly says: readonly Word[]
}

const inLogOrder = (journal: readonly Journalled[]): Journalled[] =>
  [...journal].sort((a, b) => a.partition - b.partition || Number(a.offset - b.offset))

// Every article of the feed has an address, so another text under the same id is an update, and a text that
// comes
// back after its withdrawal too.
const judge = (fed: Journalled, held: Map<string, Held>): Row => {
  const { article, partition, offset, poison, record } = fed
  const row = { topic: topicNames.articles, partition, kafka_offset: Number(offset) }
  if (article === null) {
    const article_id = record.key === null ? null : String(record.key)
    return { ...row, article_id, outcome: "dead_letter", reason: poison, statement_count: 0 }
  }
  const { article_id, sha256, language } = article
  const before = held.get(article_id)
  const status = article.pub_status === "usable" ? "usable" : "canceled"
  const isRepeated =
    before !== undefined && before.status === status && (before.sha256 === sha256 || status === "canceled")
  const told = { ...row, article_id, reason: null, statement_count: 0 }
  if (isRepeated) return { ...told, outcome: "duplicate" }
  const published_at = article.published_at ?? ""
  if (status === "canceled") {
    held.set(article_id, {
      sha256: before?.sha256 ?? sha256,
      status,
      published_at: before?.published_at ?? published_at,
      says: [],
    })
    return { ...told, outcome: "withdrawn" }
  }
  held.set(article_id, { sha256, status, published_at, says: fed.says })
  if (language !== "en")
    return { ...told, outcome: "unsupported_language", reason: `language ${language}; only English is read` }
  return { ...told, outcome: before === undefined ? "read" : "updated", statement_count: fed.says.length }
}

const stretchesOf = (histories: ReadonlyMap<string, History>) =>
  [...histories.values()]
    .flatMap(({ stretches }) => stretches)
    .filter(({ valid_from, valid_to }) => valid_to === null || valid_from < valid_to)
    .map(({ articles, sources, ...stretch }) => ({
      ...stretch,
      article_count: articles.size,
      source_count: sources.size,
    }))
