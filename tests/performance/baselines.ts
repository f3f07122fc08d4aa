// What the same machine does without us, in the same run: kafkajs alone, and COPY into the same tables.
import { randomUUID } from "node:crypto"
import { articleRecord } from "@stance/ingest"
import kafkajs from "kafkajs"
import pg from "pg"
import { generatedArticle } from "./generated-articles.ts"
import type { Bench } from "./servers.ts"

const rate = (count: number, ms: number): number => Math.round((count * 1000) / ms)

/** Produces and consumes the same articles with bare kafkajs, batches of 100, one partition. */
export const measureKafkajs = async (
  { stack }: Bench,
  count: number,
): Promise<{ producePerS: number; consumePerS: number }> => {
  const kafka = new kafkajs.Kafka({
    clientId: "bare",
    brokers: stack.kafka.brokers.split(","),
    logLevel: kafkajs.logLevel.NOTHING,
  })
  const topic = `bare-${randomUUID()}`
  const admin = kafka.admin()
  await admin.connect()
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 1 }] })
  const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner })
  await producer.connect()
  const messages = Array.from({ length: count }, (_, n) => articleRecord(generatedArticle(n)))
  const produced = performance.now()
  for (let i = 0; i < count; i += 100)
    await producer.send({ topic, acks: -1, messages: messages.slice(i, i + 100) })
  const producePerS = rate(count, performance.now() - produced)
  const consumer = kafka.consumer({ groupId: topic })
  await consumer.connect()
  await consumer.subscribe({ topic, fromBeginning: true })
  const consumePerS = await new Promise<number>((resolve, reject) => {
    let seen = 0
    let first = 0
    consumer
      .run({
        eachBatch: async ({ batch }) => {
          if (first === 0) first = performance.now()
          seen += batch.messages.length
          if (seen >= count) resolve(rate(count, performance.now() - first))
        },
      })
      .catch(reject)
  })
  await consumer.disconnect()
  await producer.disconnect()
  await admin.deleteTopics({ topics: [topic] })
  await admin.disconnect()
  return { producePerS, consumePerS }
}

/**
 * Copies the rows that the pipeline wrote into empty tables of the same shape, indexes and all; gives
 * articles a second.
 */
export const measureCopy = async (
  { adminUrl }: Bench,
  articles: number,
): Promise<{ articlesPerS: number; rows: number }> => {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows: settings } = await client.query<{ folder: string }>(
    "SELECT current_setting('data_directory') AS folder",
  )
  let rows = 0
  let ms = 0
  for (const table of ["articles", "statements", "changes", "versions"]) {
    const file = pg.escapeLiteral(`${settings[0]!.folder}/bench-${table}.copy`)
    await client.query(`COPY stance_store.${table} TO ${file}`)
    await client.query(`CREATE TABLE stance_store.copied_${table} (LIKE stance_store.${table} INCLUDING ALL)`)
    const started = performance.now()
    const copied = await client.query(`COPY stance_store.copied_${table} FROM ${file}`)
    ms += performance.now() - started
    rows += copied.rowCount ?? 0
    await client.query(`DROP TABLE stance_store.copied_${table}`)
  }
  await client.end()
  return { articlesPerS: rate(articles, ms), rows }
}
