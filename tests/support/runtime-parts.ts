// A database, topics and a connection of a test's own, for tests of what the services are made of.
import { inject, onTestFinished } from "vitest"
import {
  connectKafka,
  connectPostgres,
  createLogger,
  createMetrics,
  type Kafka,
  type KafkaRecord,
  type Metrics,
  type OutRecord,
  type Pool,
  type ProcessOptions,
  type Processor,
  processPartitions,
  type SourceTopic,
  topicSpecs,
} from "../../packages/runtime/src/index.ts"
import { eventually as eventuallyWithin } from "./eventually.ts"
import { testDatabase } from "./test-database.ts"
import { testTopicPrefix } from "./topic-prefix.ts"

export interface RuntimeParts {
  readonly kafka: Kafka
  readonly pool: Pool
  readonly databaseUrl: string
  readonly metrics: Metrics
  readonly topicPrefix: string
  /** Sends values to a partition, one record each; gives the first one's offset. */
  readonly send: (
    topic: string,
    partition: number,
    values: readonly string[],
    headers?: Headers,
  ) => Promise<bigint>
  /** Starts a processor over this database and these topics; stopped at the test's end. */
  readonly process: (options: Processing) => Promise<Processor>
}

type Headers = (value: string, place: number) => Record<string, string>
export type Processing = Partial<ProcessOptions> & { readonly sources: readonly SourceTopic[] }

/** Not logged, unless one looks for the reason of a failure: STANCE_TEST_LOG=debug. */
export const testLogger = createLogger("test", process.env.STANCE_TEST_LOG ?? "silent")

/** Makes the parts, and ends them with the test. Creates the named topics only. */
export async function runtimeParts(topics: readonly string[]): Promise<RuntimeParts> {
  const { brokers } = inject("testServers")
  const [database, topicPrefix] = [await testDatabase(), testTopicPrefix()]
  const kafka = connectKafka({
    brokers: brokers.split(","),
    clientId: "test",
    topicPrefix,
    logger: testLogger,
  })
  const pool = connectPostgres({ url: database.url, applicationName: "test", logger: testLogger })
  onTestFinished(async () => {
    await kafka.admin.deleteTopics(topics).catch(() => undefined)
    await kafka.close()
    await pool.end()
    await database.drop()
  })
  await kafka.admin.createTopics(topicSpecs.filter(({ name }) => topics.includes(name)))
  const metrics = createMetrics("test")
  const producer = await kafka.producer()
  return {
    kafka,
    pool,
    databaseUrl: database.url,
    metrics,
    topicPrefix,
    send: async (topic, partition, values, headers = () => ({})) => {
      const records = values.map(
        (value, place): OutRecord => ({ key: `key of ${value}`, value, headers: headers(value, place) }),
      )
      return (await producer.send(topic, partition, records)).baseOffset
    },
    process: async (options) => {
      const processor = await processPartitions({
        kafka,
        pool,
        schema: "stance_ledger",
        consumer: `${topicPrefix}consumer`,
        logger: testLogger,
        metrics,
        ...options,
      })
      onTestFinished(() => processor.stop())
      return processor
    },
  }
}

/** Makes the table that the tests' handlers write to. It has no key, so that what is done twice shows. */
export async function createEffects(pool: Pool): Promise<void> {
  await pool.query(
    "CREATE TABLE effects (topic text, partition int, kafka_offset bigint, value text, place bigserial)",
  )
}

/** A source whose handler writes each record's value down. */
export function writingSource(name: string, more: Partial<SourceTopic> = {}): SourceTopic {
  return {
    name,
    sequenced: false,
    deadLetters: null,
    handle: (tx, records) => writeEffects(tx, records),
    ...more,
  }
}

/** Writes records down, in one query. */
export async function writeEffects(tx: Pick<Pool, "query">, records: readonly KafkaRecord[]): Promise<void> {
  await tx.query(
    `INSERT INTO effects (topic, partition, kafka_offset, value)
     SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::text[])`,
    [
      records.map(({ topic }) => topic),
      records.map(({ partition }) => partition),
      records.map(({ offset }) => String(offset)),
      records.map(({ value }) => value?.toString() ?? null),
    ],
  )
}

/** Gives the values written down of a partition, in the order of writing. */
export async function effectsOf(pool: Pool, topic: string, partition: number): Promise<string[]> {
  const { rows } = await pool.query(
    "SELECT value FROM effects WHERE topic = $1 AND partition = $2 ORDER BY place",
    [topic, partition],
  )
  return rows.map(({ value }) => value)
}

/** Gives a counter's or gauge's value for these labels; 0 when there is none. */
export async function metricValue(
  metrics: Metrics,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): Promise<number> {
  const found = (await metrics.registry.getMetricsAsJSON()).find((metric) => metric.name === name)
  const matching = (found?.values ?? []).filter((value) =>
    Object.entries(labels).every(([label, wanted]) => value.labels[label] === wanted),
  )
  return matching.reduce((sum, { value }) => sum + value, 0)
}

/** `eventually`, with time for members to join and leave their group on a machine that is busy. */
export const eventually: typeof eventuallyWithin = (attempt, settings = {}) =>
  eventuallyWithin(attempt, { timeoutMs: 30_000, ...settings })

/** Gives values named for their numbers: "a0", "a1" … */
export const numbered = (letter: string, count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, place) => `${letter}${from + place}`)
