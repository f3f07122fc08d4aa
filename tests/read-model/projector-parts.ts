// Topics, a database and connections of a test's own for a projector that has its own role's rights.
import { topicNames } from "@stance/contracts/topic-names"
import {
  connectKafka,
  connectPostgres,
  createLogger,
  createMetrics,
  createTopics,
  type Kafka,
  type Logger,
  type Metrics,
  type OutRecord,
  type Pool,
  partitionFor,
  partitionsOf,
} from "@stance/runtime"
import { inject } from "vitest"
import { testDatabase } from "../support/test-database.ts"
import { testTopicPrefix } from "../support/topic-prefix.ts"

export interface ProjectorParts {
  readonly kafka: Kafka
  readonly logger: Logger
  readonly metrics: Metrics
  readonly adminPool: Pool
  readonly projectorPool: Pool
  readonly partitionOf: (topic: string, key: string) => number
  /** Sends records, each to the partition of its key, in order. */
  readonly send: (topic: string, records: readonly OutRecord[]) => Promise<void>
  /** Rows as JSON has them, so that dates and numbers compare. */
  readonly rows: (sql: string) => Promise<Record<string, unknown>[]>
  readonly close: () => Promise<void>
}

/** Makes them; all topics of the product are there, and empty. */
export const projectorParts = async (): Promise<ProjectorParts> => {
  const database = await testDatabase()
  const logger = createLogger("test", process.env.STANCE_TEST_LOG ?? "silent")
  const connect = (url: string) => connectPostgres({ url, applicationName: "test", logger })
  const adminPool = connect(database.url)
  const projectorPool = connect(await database.urlAs("stance_projector"))
  const kafka = connectKafka({
    brokers: inject("testServers").brokers.split(","),
    clientId: "test",
    topicPrefix: testTopicPrefix(),
    logger,
  })
  await createTopics(kafka)
  const producer = await kafka.producer()
  const partitionOf = (topic: string, key: string) => partitionFor(key, partitionsOf(topic))
  return {
    kafka,
    logger,
    metrics: createMetrics("projector"),
    adminPool,
    projectorPool,
    partitionOf,
    send: async (topic, records) => {
      const keys = new Set(records.map(({ key }) => partitionOf(topic, String(key))))
      for (const partition of keys)
        await producer.send(
          topic,
          partition,
          records.filter(({ key }) => partitionOf(topic, String(key)) === partition),
        )
    },
    rows: async (sql) =>
      (await adminPool.query(`SELECT to_jsonb(r) AS row FROM (${sql}) r`)).rows.map(({ row }) => row),
    close: async () => {
      await kafka.admin.deleteTopics(Object.values(topicNames)).catch(() => undefined)
      await kafka.close()
      await Promise.all([adminPool.end(), projectorPool.end()])
      await database.drop()
    },
  }
}
