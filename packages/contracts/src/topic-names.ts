// Names of the topics, apart from their schemas so that a command that only needs a name loads no schema
// library.
export const topicNames = {
  articles: "stance.articles.v1",
  statements: "stance.statements.v1",
  positionChanges: "stance.position-changes.v1",
  positions: "stance.positions.v1",
  articlesDeadLetters: "stance.articles.v1.dlq",
  statementsDeadLetters: "stance.statements.v1.dlq",
  positionChangesDeadLetters: "stance.position-changes.v1.dlq",
} as const

export const deadLetterTopics = [
  topicNames.articlesDeadLetters,
  topicNames.statementsDeadLetters,
  topicNames.positionChangesDeadLetters,
] as const

/**
 * Names of the consumer groups; Postgres decides what was read, the group only gives out partitions and
 * shows lag.
 */
export const consumerGroups = {
  stance: "stance.stance-service",
  projector: "stance.projector.v1",
} as const
