// The topics that the projector reads, and what it does with the records of each.
import type { Topic } from "@stance/contracts/topics"
import { articles, positionChanges, statements } from "@stance/contracts/topics"
import type { Tx } from "@stance/runtime/postgres/pool"
import type { SourceTopic } from "@stance/runtime/processing/source-topic"
import { projectArticles } from "./project-articles.ts"
import { projectChanges } from "./project-changes.ts"
import { type DecodedEventRecord, decodeEvents } from "./project-events.ts"
import { projectStatements } from "./project-statements.ts"

/** Gives the three source topics; the two that the stance service numbers are read by number. */
export const projectorSources = (): SourceTopic[] => [
  {
    name: articles.name,
    sequenced: false,
    deadLetters: articles.deadLetters,
    handle: (tx, records) => projectArticles(tx, records),
  },
  numbered(statements, projectStatements),
  numbered(positionChanges, projectChanges),
]

const numbered = <T>(
  topic: Topic<T>,
  project: (tx: Tx, events: readonly DecodedEventRecord<T>[]) => Promise<void>,
): SourceTopic => ({
  name: topic.name,
  sequenced: true,
  deadLetters: topic.deadLetters,
  handle: async (tx, records, context) => {
    const events = await decodeEvents(topic.event, records, context.deadLetter)
    if (events.length > 0) await project(tx, events)
  },
})
