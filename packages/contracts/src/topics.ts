// The topics as one table: name, key, event, retention, partitions, dead-letter topic.
import { Article, articleEventTypes } from "./article.ts"
import { Position, positionEventType } from "./position.ts"
import { PositionChange, positionChangeEventTypes } from "./position-change.ts"
import { Statement, statementEventTypes } from "./statement.ts"
import { topicNames } from "./topic-names.ts"
import { type EventVersions, eventVersions } from "./versions.ts"

export interface Topic<T> {
  readonly name: string
  readonly holds: string
  readonly key: string
  readonly policy: "delete" | "compact"
  readonly retentionMs: number
  readonly partitions: number
  readonly deadLetters: string | null
  readonly eventTypes: readonly string[]
  readonly event: EventVersions<T>
}

const FOR_EVER = -1
export const DEAD_LETTER_RETENTION_MS = 30 * 24 * 60 * 60 * 1000

export const articles: Topic<Article> = {
  name: topicNames.articles,
  holds: "the log of articles, the source of truth",
  key: "article_id",
  policy: "delete",
  retentionMs: FOR_EVER,
  partitions: 3,
  deadLetters: topicNames.articlesDeadLetters,
  eventTypes: Object.values(articleEventTypes),
  event: eventVersions("article", 1, Article),
}

export const statements: Topic<Statement> = {
  name: topicNames.statements,
  holds: "what one sentence says, with its evidence",
  key: "dyad_id",
  policy: "delete",
  retentionMs: FOR_EVER,
  partitions: 6,
  deadLetters: topicNames.statementsDeadLetters,
  eventTypes: Object.values(statementEventTypes),
  event: eventVersions("statement", 1, Statement),
}

export const positionChanges: Topic<PositionChange> = {
  name: topicNames.positionChanges,
  holds: "what an actor's position became, and what it was",
  key: "dyad_id",
  policy: "delete",
  retentionMs: FOR_EVER,
  partitions: 6,
  deadLetters: topicNames.positionChangesDeadLetters,
  eventTypes: Object.values(positionChangeEventTypes),
  event: eventVersions("position-change", 1, PositionChange),
}

export const positions: Topic<Position> = {
  name: topicNames.positions,
  holds: "the position held now, one record a position; a record without a value means retracted",
  key: "position_id",
  policy: "compact",
  retentionMs: FOR_EVER,
  partitions: 6,
  deadLetters: null,
  eventTypes: [positionEventType],
  event: eventVersions("position", 1, Position),
}

export const topics = [articles, statements, positionChanges, positions] as const
