// The service as a process, with its own least rights: ready, reading, within its memory, ending in order.
import { readFileSync } from "node:fs"
import { articleId, sha256 } from "@stance/contracts/ids"
import { topicNames } from "@stance/contracts/topic-names"
import { connectKafka, type Kafka } from "@stance/runtime/kafka/kafka"
import { partitionFor } from "@stance/runtime/kafka/partition"
import { createTopics, partitionsOf } from "@stance/runtime/kafka/topics"
import { createLogger } from "@stance/runtime/log"
import { connectPostgres, type Pool } from "@stance/runtime/postgres/pool"
import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { eventually } from "../../../tests/support/eventually.ts"
import { startServiceProcess } from "../../../tests/support/service-process.ts"
import { type TestDatabase, testDatabase } from "../../../tests/support/test-database.ts"
import { testTopicPrefix } from "../../../tests/support/topic-prefix.ts"

const ARTICLES = 200
const MEMORY_MAX_MB = 400
const prefix = testTopicPrefix()
let database: TestDatabase
let pool: Pool
let kafka: Kafka

beforeAll(async () => {
  const logger = createLogger("test", "silent")
  database = await testDatabase()
  pool = connectPostgres({ url: database.url, applicationName: "test", logger })
  kafka = connectKafka({
    brokers: inject("testServers").brokers.split(","),
    clientId: "test",
    topicPrefix: prefix,
    logger,
  })
  await createTopics(kafka)
})
afterAll(async () => {
  await kafka?.close()
  await pool?.end()
  await database?.drop()
})

const names = [
  "Syldavia",
  "Borduria",
  "Khemed",
  "Ruritania",
  "Grand Fenwick",
  "Freedonia",
  "Sylvania",
  "Zubrowka",
]

/** An article of some length in which two of the names speak of talks. */
const invented = (n: number) => {
  const actor = names[n % names.length] as string
  const other = names[(n + 1 + (n % 5)) % names.length] as string
  const day = String(1 + (n % 28)).padStart(2, "0")
  const said = n % 3 === 0 ? "refused to hold talks" : "is ready to hold talks"
  const body_text = [
    `${actor} ${n % 3 === 0 ? "refuses" : "is ready"} to meet ${other}`,
    `${actor} ${said} with ${other}, its foreign ministry said on day ${n}.`,
    `"We will attend the council only if ${other} lifts the embargo," the minister told reporters.`,
    "Observers in the capital said that the markets had been calm and that nobody expected a quick answer.",
  ].join("\n\n")
  const named = { source: `Paper ${n % 7}`, uri: null, body_text }
  return {
    schema_version: 1,
    article_id: articleId(named),
    ...named,
    headline: body_text.split("\n")[0],
    byline: null,
    located: null,
    language: "en",
    published_at: `2021-0${1 + (n % 9)}-${day}T09:00:00.000Z`,
    date_precision: "day",
    pub_status: "usable",
    item_version: null,
    sha256: sha256(body_text),
    normalised: [],
  }
}

test("reads what is there, stays within its memory and ends in order", async () => {
  const producer = await kafka.producer()
  const articles = Array.from({ length: ARTICLES }, (_, n) => invented(n))
  for (const article of articles) {
    const partition = partitionFor(article.article_id, partitionsOf(topicNames.articles))
    const record = { key: article.article_id, value: JSON.stringify(article), headers: {} }
    await producer.send(topicNames.articles, partition, [record])
  }
  await producer.close()
  const service = await startServiceProcess("stance", {
    DATABASE_URL: await database.urlAs("stance_service"),
    STANCE_TOPIC_PREFIX: prefix,
  })
  const started = performance.now()
  await eventually(
    async () => {
      const { rows } =
        await pool.query(`SELECT count(*)::int AS n, count(DISTINCT article_id)::int AS articles
        FROM stance_ledger.outcomes WHERE outcome = 'read'`)
      expect(rows[0]).toEqual({ n: ARTICLES, articles: ARTICLES })
    },
    { timeoutMs: 90_000, everyMs: 100 },
  )
  const perSecond = ARTICLES / ((performance.now() - started) / 1000)
  const peakMb =
    Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${service.pid}/status`, "utf8"))?.[1]) / 1024
  expect(peakMb, `${perSecond.toFixed(0)} articles/s, peak ${peakMb.toFixed(0)} MB`).toBeLessThan(
    MEMORY_MAX_MB,
  )
  const { rows } = await pool.query("SELECT count(*)::int AS n FROM stance_ledger.statements")
  expect(rows[0].n).toBeGreaterThan(ARTICLES)
  const asked = performance.now()
  expect(await service.stop()).toBe(0)
  expect(performance.now() - asked).toBeLessThan(10_000)
}, 150_000)
