// The service as it runs, on real Kafka and Postgres, with the real reader: what goes in and what comes out.
import type { Article } from "@stance/contracts/article"
import { articleId, sha256 } from "@stance/contracts/ids"
import { topicNames } from "@stance/contracts/topic-names"
import { createHealth } from "@stance/runtime/health"
import { connectKafka, type Kafka } from "@stance/runtime/kafka/kafka"
import { partitionFor } from "@stance/runtime/kafka/partition"
import type { KafkaRecord } from "@stance/runtime/kafka/records"
import { createTopics, partitionsOf } from "@stance/runtime/kafka/topics"
import { createLogger } from "@stance/runtime/log"
import { createMetrics } from "@stance/runtime/metrics"
import { connectPostgres, type Pool } from "@stance/runtime/postgres/pool"
import type { Running } from "@stance/runtime/service"
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest"
import { eventually } from "../../../tests/support/eventually.ts"
import { type TestDatabase, testDatabase } from "../../../tests/support/test-database.ts"
import { testTopicPrefix } from "../../../tests/support/topic-prefix.ts"
import { openReader } from "./open-reader.ts"
import type { ArticleReader } from "./read-article.ts"
import { startStance } from "./start-stance.ts"

let database: TestDatabase
let pool: Pool
let kafka: Kafka
let service: Running
const logger = createLogger("test", "silent")
const FAULTY = "The reader has a fault with this sentence."

/** The real reader, but for one sentence that it fails on. */
const readerWithFault = (): ArticleReader => {
  const reader = openReader({})
  return {
    coder_version: reader.coder_version,
    read: async (article) => {
      if (article.body_text.includes(FAULTY)) throw new RangeError("a fault made for the test")
      return reader.read(article)
    },
  }
}

beforeAll(async () => {
  database = await testDatabase()
  pool = connectPostgres({ url: database.url, applicationName: "test", logger })
  const { brokers } = inject("testServers")
  kafka = connectKafka({
    brokers: brokers.split(","),
    clientId: "test",
    topicPrefix: testTopicPrefix(),
    logger,
  })
  await createTopics(kafka)
  const metrics = createMetrics("stance")
  service = await startStance({ kafka, pool, logger, metrics, health: createHealth() }, readerWithFault())
})
afterAll(async () => {
  await service?.stop()
  await kafka?.close()
  await pool?.end()
  await database?.drop()
})

const articleOf = (lines: readonly string[], more: Partial<Article> = {}): Article => {
  const body_text = lines.join("\n\n")
  const named = { source: "The Examiner", uri: null, body_text, ...more }
  return {
    schema_version: 1,
    article_id: articleId(named),
    headline: lines[0] ?? null,
    byline: null,
    located: null,
    language: "en",
    published_at: "2021-06-11T09:00:00.000Z",
    date_precision: "day",
    pub_status: "usable",
    item_version: null,
    sha256: sha256(named.body_text),
    normalised: [],
    ...named,
  }
}

const READY = [
  "NATO says it is ready to talk to Russia",
  "NATO is ready to hold talks with Russia, its spokesman said.",
]

interface Raw {
  readonly key: string | null
  readonly value: string | Buffer | null
  readonly headers?: Record<string, string>
}
const recordOf = (article: Article): Raw => ({
  key: article.article_id,
  value: JSON.stringify(article),
  headers: { ce_id: `evt_of_${article.article_id}` },
})

/** Publishes records in turn; gives their addresses in the topic. */
const publish = async (records: readonly Raw[]): Promise<string[]> => {
  const producer = await kafka.producer()
  const addresses: string[] = []
  for (const { key, value, headers = {} } of records) {
    const partition = key === null ? 0 : partitionFor(key, partitionsOf(topicNames.articles))
    const { baseOffset } = await producer.send(topicNames.articles, partition, [{ key, value, headers }])
    addresses.push(`${partition}@${baseOffset}`)
  }
  await producer.close()
  return addresses
}

interface OutcomeRow {
  readonly article_id: string | null
  readonly outcome: string
  readonly reason: string | null
  readonly statement_count: number
  readonly change_count: number
}

/** Waits until each of the records has its outcome; gives them in order. */
const outcomesOf = (addresses: readonly string[]): Promise<OutcomeRow[]> =>
  eventually(async () => {
    const { rows } = await pool.query<OutcomeRow & { address: string }>(
      `SELECT partition || '@' || kafka_offset AS address, article_id, outcome, reason, statement_count,
         change_count
       FROM stance_ledger.outcomes`,
    )
    const found = addresses.map((address) => rows.find((row) => row.address === address))
    expect(found.every((row) => row !== undefined)).toBe(true)
    return found as OutcomeRow[]
  })

const everything = async (topic: string): Promise<KafkaRecord[]> => {
  await eventually(async () => {
    const { rows } = await pool.query("SELECT 1 FROM stance_ledger.outbox_heads WHERE sent_seq < next_seq")
    expect(rows).toEqual([])
  })
  const records: KafkaRecord[] = []
  for await (const record of kafka.read({ topics: [topic], from: "beginning", until: "end" }))
    records.push(record)
  return records
}

const jsonOf = (record: KafkaRecord) => JSON.parse(record.value?.toString() ?? "null")

describe("articles through the service", () => {
  test("an article becomes statements, changes and positions, each with its cause", async () => {
    const article = articleOf(READY)
    const [outcome] = await outcomesOf(await publish([recordOf(article)]))
    expect(outcome).toMatchObject({
      article_id: article.article_id,
      outcome: "read",
      reason: null,
      change_count: 1,
    })
    const changes = (await everything(topicNames.positionChanges)).filter(
      (record) => record.headers.ce_correlationid === article.article_id,
    )
    expect(changes).toHaveLength(1)
    const [change] = changes
    expect(change?.key?.toString()).toBe("nato~russia")
    expect(change?.headers).toMatchObject({
      ce_type: "stance.position.changed.v1",
      ce_subject: "nato/russia/willingness",
      ce_causationid: `evt_of_${article.article_id}`,
      ce_dataschema: "urn:stance:schema:position-change:1",
    })
    expect(change && jsonOf(change)).toMatchObject({
      change_kind: "stated",
      to_position: "willing",
      from_position: null,
    })
    const [position] = await everything(topicNames.positions)
    expect(position?.key?.toString()).toBe("nato/russia/willingness")
    const statements = await everything(topicNames.statements)
    expect(statements.length).toBe(outcome?.statement_count)
    for (const statement of statements.map(jsonOf)) {
      const quoted = [...article.body_text].slice(statement.char_start, statement.char_end).join("")
      expect(statement.quote).toBe(quoted)
    }
  })

  test("what is no article becomes a dead letter with its bytes, and the next article is read", async () => {
    const good = articleOf([
      "Syldavia refuses to meet Borduria",
      "Syldavia refused to hold talks with Borduria.",
    ])
    const other = articleOf(["Nothing of the kind", "The weather was fine."])
    const broken = Buffer.from([0x7b, 0xff, 0xfe, 0x7d])
    const key = good.article_id
    const poison: [Raw, string][] = [
      [{ key: null, value: JSON.stringify(good) }, "missing_key"],
      [{ key, value: null }, "missing_value"],
      [{ key, value: broken }, "not_utf8"],
      [{ key, value: "{" }, "invalid_json"],
      [{ key, value: "null" }, "invalid_article"],
      [{ key, value: "[1]" }, "invalid_article"],
      [{ key, value: JSON.stringify({ ...good, schema_version: 9 }) }, "unknown_version"],
      [{ key, value: JSON.stringify({ ...good, headline: 42 }) }, "invalid_article"],
      [{ key, value: JSON.stringify({ ...good, byline: "a\u0000b" }) }, "unstorable_text"],
      [{ key, value: JSON.stringify({ ...good, byline: "\ud800" }) }, "unstorable_text"],
      [{ key: other.article_id, value: JSON.stringify(good) }, "id_mismatch"],
      [{ key, value: JSON.stringify({ ...good, sha256: "0".repeat(64) }) }, "id_mismatch"],
      [recordOf(articleOf(["A fault", FAULTY])), "reading_failed"],
    ]
    const addresses = await publish([...poison.map(([record]) => record), recordOf(good)])
    const outcomes = await outcomesOf(addresses)
    expect(outcomes.slice(0, -1).map((row) => [row.outcome, row.reason])).toEqual(
      poison.map(([, code]) => ["dead_letter", code]),
    )
    expect(outcomes.at(-1)).toMatchObject({ outcome: "read", article_id: good.article_id })
    const letters = await everything(topicNames.articlesDeadLetters)
    expect(letters.map((letter) => letter.headers["__connect.errors.exception.class.name"]).sort()).toEqual(
      poison.map(([, code]) => code).sort(),
    )
    expect(letters.some((letter) => letter.value?.equals(broken))).toBe(true)
    const fault = letters.find((letter) => letter.headers["__connect.errors.stage"] === "EXTRACT")
    expect(fault?.headers["__connect.errors.exception.stacktrace"]).toContain("RangeError")
  })

  test("the same again, another text, an older version, a withdrawal, a return", async () => {
    const uri = "https://news.example/borduria"
    const first = articleOf(
      ["Borduria ready for talks", "Borduria is ready to hold talks with Khemed, its foreign ministry said."],
      { uri, item_version: 2 },
    )
    const second = articleOf(
      ["Borduria refuses talks", "Borduria refused to hold talks with Khemed, its foreign ministry said."],
      { uri, item_version: 3 },
    )
    const sequence = [
      first,
      first,
      second,
      { ...first, item_version: 1 },
      { ...second, pub_status: "canceled" as const, item_version: 4 },
      { ...second, item_version: 5 },
    ]
    const outcomes = await outcomesOf(await publish(sequence.map(recordOf)))
    expect(outcomes.map((row) => row.outcome)).toEqual([
      "read",
      "duplicate",
      "updated",
      "superseded",
      "withdrawn",
      "updated",
    ])
    const changes = (await everything(topicNames.positionChanges))
      .filter((record) => record.headers.ce_subject === "borduria/khemed/willingness")
      .map(jsonOf)
    expect(changes.map((change) => [change.change_kind, change.to_position])).toEqual([
      ["stated", "willing"],
      ["corrected", "unwilling"],
      ["retracted", null],
      ["stated", "unwilling"],
    ])
    expect(changes.map((change) => change.supersedes)).toEqual([
      null,
      ...changes.slice(0, -1).map((change) => change.change_id),
    ])
    const statements = (await everything(topicNames.statements))
      .map(jsonOf)
      .filter((s) => s.article_id === first.article_id)
    const standing = new Map(statements.map((statement) => [statement.statement_id, statement.status]))
    expect([...standing.values()].filter((status) => status === "stands").length).toBe(
      outcomes[5]?.statement_count,
    )
  })

  test("one id for two texts: the first stays, the second's dead letter names both", async () => {
    const first = articleOf([
      "Ruritania is ready for talks",
      "Ruritania is ready for talks with Grand Fenwick.",
    ])
    const second = { ...articleOf(["Ruritania refuses talks"]), article_id: first.article_id }
    const outcomes = await outcomesOf(await publish([recordOf(first), recordOf(second)]))
    expect(outcomes.map((row) => [row.outcome, row.reason])).toEqual([
      ["read", null],
      ["dead_letter", "conflict"],
    ])
    const letter = (await everything(topicNames.articlesDeadLetters)).find(
      (record) => record.headers["__connect.errors.exception.class.name"] === "conflict",
    )
    expect(letter?.headers["__connect.errors.exception.message"]).toContain(first.sha256)
    expect(letter?.headers["__connect.errors.exception.message"]).toContain(second.sha256)
  })

  test("a record that Postgres refuses for good is set aside alone, with its outcome", async () => {
    const refused = articleOf(["Syldavia ready", "Syldavia is ready to meet Ruritania. It is the one."])
    const before = articleOf(["Before it", "Syldavia is ready to meet Ruritania."])
    const after = articleOf(["After it", "Ruritania is ready to meet Syldavia."])
    await pool.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW.article_id = '${refused.article_id}' THEN RAISE EXCEPTION 'no' USING ERRCODE = '22003'; END IF;
      RETURN NEW; END $$`)
    await pool.query(`CREATE TRIGGER refuse BEFORE INSERT ON stance_ledger.statements
      FOR EACH ROW EXECUTE FUNCTION refuse()`)
    const outcomes = await outcomesOf(await publish([before, refused, after].map(recordOf)))
    expect(outcomes.map((row) => [row.outcome, row.reason])).toEqual([
      ["read", null],
      ["dead_letter", "postgres_22003"],
      ["read", null],
    ])
    const { rows } = await pool.query("SELECT 1 FROM stance_ledger.held_articles WHERE article_id = $1", [
      refused.article_id,
    ])
    expect(rows).toEqual([])
    await pool.query("DROP TRIGGER refuse ON stance_ledger.statements")
  })

  test("another language is counted, not read; withheld is not read until it is released", async () => {
    const german = articleOf(["Syldavien ist zu Gesprächen bereit"], { language: "de" })
    const embargoed = articleOf(["Klow is ready", "Syldavia is ready to meet Khemed."], {
      uri: "https://news.example/e",
    })
    const records = [german, { ...embargoed, pub_status: "withheld" as const }, embargoed].map(recordOf)
    const outcomes = await outcomesOf(await publish(records))
    expect(outcomes.map((row) => row.outcome)).toEqual(["unsupported_language", "withheld", "updated"])
    expect(outcomes[0]?.reason).toContain("de")
    expect(outcomes[2]?.statement_count).toBeGreaterThan(0)
  })

  test("the numbers of every output topic are dense", async () => {
    for (const topic of [topicNames.statements, topicNames.positionChanges, topicNames.positions]) {
      const byPartition = new Map<number, number[]>()
      for (const { partition, headers } of await everything(topic))
        byPartition.set(partition, [...(byPartition.get(partition) ?? []), Number(headers.ce_sequence)])
      for (const numbers of byPartition.values()) expect(numbers).toEqual(numbers.map((_, index) => index))
    }
  })
})
