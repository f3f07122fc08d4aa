import { topicNames } from "@stance/contracts/topic-names"
import { expect, test } from "vitest"
import { postgresProxy } from "../../../../tests/support/fault-proxy.ts"
import {
  createEffects,
  effectsOf,
  eventually,
  metricValue,
  numbered,
  type RuntimeParts,
  runtimeParts,
  testLogger,
  writeEffects,
  writingSource,
} from "../../../../tests/support/runtime-parts.ts"
import type { KafkaRecord } from "../kafka/records.ts"
import { startRelay } from "../outbox/relay.ts"
import { PermanentError } from "../postgres/classify.ts"
import { connectPostgres } from "../postgres/pool.ts"
import { BadRecord, type Handle } from "./source-topic.ts"

const { articles, articlesDeadLetters, statements, statementsDeadLetters } = topicNames

const parts = async (): Promise<RuntimeParts> => {
  const made = await runtimeParts([articles, articlesDeadLetters])
  await createEffects(made.pool)
  return made
}

const deadLettersOf = async (p: RuntimeParts): Promise<KafkaRecord[]> => {
  const relay = await startRelay({ ...p, schema: "stance_ledger", logger: testLogger })
  const found: KafkaRecord[] = []
  try {
    await eventually(async () => {
      const { rows } = await p.pool.query("SELECT count(*)::int AS waiting FROM stance_ledger.outbox")
      expect(rows[0].waiting).toBe(0)
    })
  } finally {
    await relay.stop()
  }
  for await (const record of p.kafka.read({ topics: [articlesDeadLetters], from: "beginning", until: "end" }))
    found.push(record)
  return found
}

test("bad records are isolated by halving; the others keep their order, they their bytes", async () => {
  const p = await parts()
  const values = numbered("a", 100)
  values[17] = "bad 17"
  values[18] = "bad 18"
  values[99] = "bad 99"
  await p.send(articles, 0, values, (value) => ({ ce_id: value }))
  const handle: Handle = async (tx, records) => {
    for (const { value } of records)
      if (value?.includes("bad"))
        throw new BadRecord({
          stage: "DECODE",
          code: "invalid_json",
          message: `cannot read ${value}`,
          stack: null,
        })
    await writeEffects(tx, records)
  }
  await p.process({ sources: [writingSource(articles, { handle, deadLetters: articlesDeadLetters })] })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toHaveLength(97))
  expect(await effectsOf(p.pool, articles, 0)).toEqual(values.filter((value) => !value.startsWith("bad")))
  const letters = await deadLettersOf(p)
  expect(letters.map(({ value }) => value?.toString())).toEqual(["bad 17", "bad 18", "bad 99"])
  expect(letters[0]?.headers).toMatchObject({
    ce_id: "bad 17",
    "__connect.errors.topic": articles,
    "__connect.errors.partition": "0",
    "__connect.errors.offset": "17",
    "__connect.errors.stage": "DECODE",
    "__connect.errors.exception.class.name": "invalid_json",
  })
  expect(await metricValue(p.metrics, "stance_dead_letters_total", { code: "invalid_json" })).toBe(3)
})

test("halving a numbered topic's batch keeps its repetitions where they are", async () => {
  const p = await runtimeParts([statements, statementsDeadLetters])
  await createEffects(p.pool)
  const numbers = [0, 1, 0, 2, 1, 3, 3, 4, 2, 5, 6]
  await p.send(statements, 0, numbers.map(String), (value) => ({ ce_sequence: value }))
  const handle: Handle = async (tx, records) => {
    if (records.some(({ value }) => String(value) === "3")) throw new PermanentError("three is bad")
    await writeEffects(tx, records)
  }
  const source = writingSource(statements, { sequenced: true, handle, deadLetters: statementsDeadLetters })
  const processor = await p.process({ sources: [source] })
  await eventually(async () =>
    expect(await effectsOf(p.pool, statements, 0)).toEqual(["0", "1", "2", "4", "5", "6"]),
  )
  expect(processor.status().partitions.every(({ stopped }) => stopped === null)).toBe(true)
  expect(await metricValue(p.metrics, "stance_dead_letters_total", { code: "refused" })).toBe(1)
  expect(await metricValue(p.metrics, "stance_duplicates_dropped_total")).toBe(4)
})

test("what Postgres refuses is isolated too, with its SQLSTATE as the code", async () => {
  const p = await parts()
  await p.send(articles, 0, ["a0", "nul \u0000 inside", "a2"])
  await p.process({ sources: [writingSource(articles, { deadLetters: articlesDeadLetters })] })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(["a0", "a2"]))
  const [letter] = await deadLettersOf(p)
  expect(letter?.value?.toString()).toBe("nul \u0000 inside")
  expect(letter?.headers["__connect.errors.exception.class.name"]).toBe("postgres_22021")
})

test("a handler may set a record aside by itself, in the same transaction", async () => {
  const p = await parts()
  await p.send(articles, 0, ["a0", "bad", "a2"])
  const handle: Handle = async (tx, records, context) => {
    const [bad] = records.filter(({ value }) => value?.toString() === "bad")
    if (bad)
      await context.deadLetter(bad, {
        stage: "VALIDATE",
        code: "missing_key",
        message: "no key",
        stack: null,
      })
    await writeEffects(
      tx,
      records.filter((record) => record !== bad),
    )
  }
  await p.process({ sources: [writingSource(articles, { handle, deadLetters: articlesDeadLetters })] })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(["a0", "a2"]))
  expect(await deadLettersOf(p)).toHaveLength(1)
})

test("an unknown error stops its partition, the others go on, a restart tries again", async () => {
  const p = await parts()
  await p.send(articles, 0, ["a0"])
  await p.send(articles, 1, ["b0"])
  const handle: Handle = async (tx, records) => {
    if (records.some(({ partition }) => partition === 0)) throw new TypeError("x is not a function")
    await writeEffects(tx, records)
  }
  const first = await p.process({ sources: [writingSource(articles, { handle })] })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 1)).toEqual(["b0"]))
  await eventually(() =>
    expect(first.status().partitions[0]?.stopped).toMatch(/TypeError: x is not a function/),
  )
  await first.stop()
  const again = await p.process({ sources: [writingSource(articles)] })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(["a0"]))
  expect(again.status().partitions.every(({ stopped }) => stopped === null)).toBe(true)
  const { rows } = await p.pool.query(
    "SELECT stopped_reason FROM stance_ledger.consumer_offsets WHERE stopped_reason IS NOT NULL",
  )
  expect(rows).toEqual([])
})

test("errors that pass: the batch is tried again and becomes no dead letter", async () => {
  const states = ["40P01", "40001", "55P03", "57014", "53300", "25006"]
  const p = await parts()
  await p.send(articles, 0, numbered("a", 12))
  const handle: Handle = async (tx, records) => {
    await writeEffects(tx, records)
    const state = states.shift()
    if (state !== undefined)
      await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'for a test' USING ERRCODE = '${state}'; END $$`)
  }
  const source = writingSource(articles, { handle, deadLetters: articlesDeadLetters })
  await p.process({ maxBatchRecords: 5, sources: [source] })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("a", 12)))
  expect(await metricValue(p.metrics, "stance_retries_total", { class: "transient" })).toBe(6)
  expect(await deadLettersOf(p)).toEqual([])
})

test("a serialisation failure that never passes stops the partition", async () => {
  const p = await parts()
  await p.send(articles, 0, ["a0"])
  const handle: Handle = async (tx) =>
    void (await tx.query("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END $$"))
  const processor = await p.process({ sources: [writingSource(articles, { handle })] })
  await eventually(
    () =>
      expect(processor.status().partitions.find(({ partition }) => partition === 0)?.stopped).toMatch(
        /failed/,
      ),
    { timeoutMs: 50_000 },
  )
}, 60_000)

test("connections ended by the administrator cost nothing but time", async () => {
  const p = await parts()
  await p.send(articles, 0, numbered("a", 300))
  const handle: Handle = async (tx, records) => {
    await writeEffects(tx, records)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await p.process({ maxBatchRecords: 10, sources: [writingSource(articles, { handle })] })
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setTimeout(resolve, 150))
    await p.pool
      .query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      )
      .catch(() => undefined)
  }
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("a", 300)), {
    timeoutMs: 20_000,
  })
})

test.each(["close before", "close after", "swallow answer"] as const)(
  "the answer to COMMIT is lost (%s): nothing is done twice and nothing is lost",
  async (fate) => {
    const p = await parts()
    const { hostname, port, href } = new URL(p.databaseUrl)
    const proxy = await postgresProxy({ host: hostname, port: Number(port) })
    const url = new URL(href)
    url.hostname = proxy.host
    url.port = String(proxy.port)
    const pool = connectPostgres({
      url: url.href,
      applicationName: "test",
      logger: testLogger,
      statementTimeoutMs: 500,
    })
    let commits = 0
    proxy.decide = (request) => {
      if (!request.includes("COMMIT")) return "pass"
      commits++
      return commits === 2 || commits === 5 ? fate : "pass"
    }
    await p.send(articles, 0, numbered("a", 200))
    const processor = await p.process({ pool, maxBatchRecords: 10, sources: [writingSource(articles)] })
    await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toHaveLength(200), {
      timeoutMs: 50_000,
    })
    expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("a", 200))
    expect(commits).toBeGreaterThanOrEqual(20)
    await processor.stop()
    await pool.end()
  },
  60_000,
)
