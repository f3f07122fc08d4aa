// A read model in a database of the test's own, and the handlers that fill it, without Kafka in between.
import { SEQUENCE_HEADER } from "@stance/contracts/cloud-event"
import type { DeadLetterReason } from "@stance/contracts/dead-letter"
import type { PositionChange } from "@stance/contracts/position-change"
import type { Statement } from "@stance/contracts/statement"
import { topicNames } from "@stance/contracts/topic-names"
import { loadCodebook } from "@stance/projector/load-codebook"
import { projectorSources } from "@stance/projector/sources"
import { connectPostgres, createLogger, type KafkaRecord, type Pool, transaction } from "@stance/runtime"
import { type TestDatabase, testDatabase } from "../support/test-database.ts"
import type { LoggedArticle } from "./events.ts"

export interface ReadModel {
  readonly database: TestDatabase
  /** As the administrator. */
  readonly pool: Pool
  readonly deadLetters: DeadLetterReason[]
  readonly articles: (...logged: readonly LoggedArticle[]) => Promise<void>
  readonly statements: (...made: readonly Statement[]) => Promise<void>
  readonly changes: (...made: readonly PositionChange[]) => Promise<void>
  /** Hands records over as Kafka would. */
  readonly records: (topic: string, records: readonly Partial<KafkaRecord>[]) => Promise<void>
  /** Runs a query as the administrator with the views in the path; gives the rows, dates as text. */
  readonly rows: (sql: string, parameters?: readonly unknown[]) => Promise<Record<string, unknown>[]>
  /** Empties the tables and begins the topics anew. */
  readonly clear: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Makes the database, as the migrations leave it, with the codebook loaded as a started projector has it. */
export const readModel = async (): Promise<ReadModel> => {
  const database = await testDatabase()
  const pool = connectPostgres({
    url: `${database.url}?options=-csearch_path%3Dstance`,
    applicationName: "test",
    logger: createLogger("test", "silent"),
    max: 4,
  })
  await transaction(pool, loadCodebook)
  const deadLetters: DeadLetterReason[] = []
  const ends = new Map<string, number>()
  const records = async (topic: string, given: readonly Partial<KafkaRecord>[]): Promise<void> => {
    const source = projectorSources().find(({ name }) => name === topic)
    const first = ends.get(topic) ?? 0
    ends.set(topic, first + given.length)
    const all = given.map((record, index) => completed(topic, first + index, record))
    await transaction(pool, async (tx) =>
      source?.handle?.(tx, all, {
        consumer: "stance.projector.v1",
        topic,
        partition: 0,
        deadLetter: async (_record, reason) => void deadLetters.push(reason),
      }),
    )
  }
  return {
    database,
    pool,
    deadLetters,
    records,
    articles: (...logged) =>
      records(
        topicNames.articles,
        logged.map(({ article, recorded_at }) => ({
          ...wire(article.article_id, article),
          timestamp: Date.parse(recorded_at),
        })),
      ),
    statements: (...made) =>
      records(
        topicNames.statements,
        made.map((one) => wire(one.dyad_id, one)),
      ),
    changes: (...made) =>
      records(
        topicNames.positionChanges,
        made.map((one) => wire(one.dyad_id, one)),
      ),
    rows: async (sql, parameters = []) =>
      (await pool.query(asText(sql), [...parameters])).rows.map(({ row }) => row),
    clear: async () => {
      await pool.query(emptyTables)
      ends.clear()
      deadLetters.length = 0
    },
    close: async () => {
      await pool.end()
      await database.drop()
    },
  }
}

const wire = (key: string, value: object): Partial<KafkaRecord> => ({
  key: Buffer.from(key),
  value: Buffer.from(JSON.stringify(value)),
})

const completed = (topic: string, offset: number, record: Partial<KafkaRecord>): KafkaRecord => ({
  topic,
  partition: 0,
  offset: BigInt(offset),
  timestamp: Date.parse("2026-01-01T00:00:00Z"),
  key: null,
  value: null,
  headers: { [SEQUENCE_HEADER]: String(offset) },
  ...record,
})

const emptyTables = `TRUNCATE stance_store.articles, stance_store.statements, stance_store.changes,
  stance_store.versions, stance_store.actors, stance_store.formats`

// Every value as Postgres writes it in JSON, so that dates and times compare as text.
const asText = (sql: string): string => `SELECT to_jsonb(r) AS row FROM (${sql}) r`
