import { topicNames } from "@stance/contracts/topic-names"
import { expect, inject, onTestFinished, test } from "vitest"
import { apiKey, type Fate, kafkaProxy } from "../../../../tests/support/fault-proxy.ts"
import {
  eventually,
  metricValue,
  numbered,
  type RuntimeParts,
  runtimeParts,
  testLogger,
} from "../../../../tests/support/runtime-parts.ts"
import { connectKafka, type Kafka } from "../kafka/kafka.ts"
import { partitionFor } from "../kafka/partition.ts"
import type { KafkaRecord } from "../kafka/records.ts"
import { PermanentError } from "../postgres/classify.ts"
import { transaction } from "../postgres/transaction.ts"
import { enqueue, type OutEvent } from "./enqueue.ts"
import { type Relay, startRelay } from "./relay.ts"

const { positionChanges, positions, statements } = topicNames
const SCHEMA = "stance_ledger"

const event = (key: string, value: unknown, topic: string = statements): OutEvent => ({
  topic,
  key,
  value,
  headers: { ce_id: String(value).slice(0, 20) },
})

const write = (p: RuntimeParts, events: readonly OutEvent[]): Promise<void> =>
  transaction(p.pool, (tx) => enqueue(tx, SCHEMA, events))

const relay = async (p: RuntimeParts, kafka: Kafka = p.kafka): Promise<Relay> => {
  const started = await startRelay({
    kafka,
    pool: p.pool,
    schema: SCHEMA,
    logger: testLogger,
    metrics: p.metrics,
  })
  onTestFinished(() => started.stop())
  return started
}

const published = async (p: RuntimeParts, topic: string): Promise<KafkaRecord[]> => {
  const records: KafkaRecord[] = []
  for await (const record of p.kafka.read({ topics: [topic], from: "beginning", until: "end" }))
    records.push(record)
  return records
}

const waiting = async (p: RuntimeParts): Promise<number> =>
  (await p.pool.query("SELECT count(*)::int AS n FROM stance_ledger.outbox")).rows[0].n

const allSent = (p: RuntimeParts, timeoutMs = 30_000) =>
  eventually(async () => expect(await waiting(p)).toBe(0), { timeoutMs })

// Gives each partition's records without those whose number was seen before, as every subscriber reads them.
const asRead = (records: readonly KafkaRecord[]): Map<number, string[]> => {
  const next = new Map<number, number>()
  const values = new Map<number, string[]>()
  for (const { partition, headers, value } of records) {
    const expected = next.get(partition) ?? 0
    const seq = Number(headers.ce_sequence)
    if (seq > expected) throw new Error(`hole: ${partition} expected ${expected}, got ${seq}`)
    if (seq < expected) continue
    next.set(partition, expected + 1)
    values.set(partition, [...(values.get(partition) ?? []), JSON.parse(String(value))])
  }
  return values
}

test("numbers are dense in each partition, though transactions run at once and some roll back", async () => {
  const p = await runtimeParts([statements])
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    for (let turn = 0; turn < 10; turn++) {
      const events = numbered(`k${writer}-`, 5).map((key) => event(key, `${key}.${turn}`))
      const failing = transaction(p.pool, async (tx) => {
        await enqueue(tx, SCHEMA, events)
        if (turn % 3 === 0) throw new Error("rolled back on purpose")
      })
      await failing.catch((error: Error) => expect(error.message).toBe("rolled back on purpose"))
    }
  })
  await Promise.all(writers)
  const { rows } = await p.pool.query(
    `SELECT h.partition, h.next_seq::int AS next, array_agg(o.seq::int ORDER BY o.seq) AS seqs
     FROM stance_ledger.outbox_heads h JOIN stance_ledger.outbox o USING (topic, partition) GROUP BY 1, 2`,
  )
  expect(rows.length).toBeGreaterThan(3)
  for (const { next, seqs } of rows) expect(seqs).toEqual(Array.from({ length: next }, (_, seq) => seq))
  expect(rows.reduce((sum, { next }) => sum + next, 0)).toBe(8 * 6 * 5)
})

test("publishes in order under the events' keys, numbered, soon after the commit", async () => {
  const p = await runtimeParts([statements, positions])
  await relay(p)
  await write(
    p,
    numbered("a", 30).map((value) => event("dyad", value)),
  )
  await write(p, [
    ...numbered("a", 30, 30).map((value) => event("dyad", value)),
    event("p1", null, positions),
  ])
  await allSent(p, 2_000)
  const records = await published(p, statements)
  expect(records.map(({ value }) => JSON.parse(String(value)))).toEqual(numbered("a", 60))
  expect(new Set(records.map(({ partition }) => partition))).toEqual(new Set([partitionFor("dyad", 6)]))
  expect(records.map(({ headers }) => headers.ce_sequence)).toEqual(numbered("", 60))
  expect(records[3]).toMatchObject({ key: Buffer.from("dyad"), headers: { ce_id: "a3", ce_sequence: "3" } })
  const [tombstone] = await published(p, positions)
  expect(tombstone?.value).toBeNull()
  expect(await metricValue(p.metrics, "stance_relayed_total", { topic: statements })).toBe(60)
})

test("a batch is never larger than a request may be, however large the events are", async () => {
  const p = await runtimeParts([statements])
  await write(
    p,
    numbered("a", 40).map((value) => event("dyad", value + "x".repeat(120_000))),
  )
  await write(p, [event("dyad", "y".repeat(3_900_000)), event("dyad", "last")])
  await relay(p)
  await allSent(p)
  expect([...asRead(await published(p, statements)).values()][0]).toHaveLength(42)
})

test("an event that can never be published is refused when it is written", async () => {
  const p = await runtimeParts([])
  await expect(write(p, [event("dyad", "x".repeat(4_300_000))])).rejects.toThrow(PermanentError)
  await expect(write(p, [event("k", 1, "no.such.topic")])).rejects.toThrow(/not a topic of the contracts/)
})

test("a missing event stops its partition, with an alarm; the others go on, nothing is skipped", async () => {
  const p = await runtimeParts([statements])
  const here = ["k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7"].filter(
    (key) => partitionFor(key, 6) !== partitionFor("dyad", 6),
  )[0] as string
  await write(
    p,
    numbered("a", 5).map((value) => event("dyad", value)),
  )
  await p.pool.query("DELETE FROM stance_ledger.outbox WHERE seq = 2")
  const started = await relay(p)
  await write(p, [event(here, "other")])
  await eventually(() =>
    expect(started.status().trouble).toMatch(/event 2 of stance.statements.v1\/\d is missing/),
  )
  const values = await published(p, statements)
  expect(values.map(({ value }) => JSON.parse(String(value))).sort()).toEqual(["a0", "a1", "other"])
})

const connectThrough = async (p: RuntimeParts, decide: (request: Buffer) => Fate) => {
  const [host = "", port] = (inject("testServers").brokers.split(",")[0] as string).split(":")
  const proxy = await kafkaProxy({ host, port: Number(port) })
  proxy.decide = decide
  const kafka = connectKafka({
    brokers: [`${proxy.host}:${proxy.port}`],
    clientId: "test",
    topicPrefix: p.topicPrefix,
    logger: testLogger,
    route: () => ({ host: proxy.host, port: proxy.port }),
  })
  onTestFinished(() => kafka.close())
  return kafka
}

test.each(["close before", "close after"] as const)(
  "Produce requests fail (%s): nothing is lost, and what is double is dropped by number",
  async (fate) => {
    const p = await runtimeParts([statements, positionChanges])
    let requests = 0
    // Runs of failures, longer than kafkajs's own attempts, so that producers are thrown away.
    const kafka = await connectThrough(p, (request) =>
      apiKey(request) === 0 && ++requests % 10 < 8 ? fate : "pass",
    )
    await relay(p, kafka)
    for (let turn = 0; turn < 20; turn++)
      await write(
        p,
        numbered("a", 10, turn * 10).flatMap((value) => [
          event("d1", value),
          event("d2", value),
          event("d1", value, positionChanges),
        ]),
      )
    await allSent(p, 50_000)
    for (const topic of [statements, positionChanges])
      for (const values of asRead(await published(p, topic)).values())
        expect(values.filter((value, place) => value !== values[place - 1])).toEqual(numbered("a", 200))
  },
  60_000,
)

test("two relays at once: one works, the other takes over when it ends", async () => {
  const p = await runtimeParts([statements])
  const [one, other] = [await relay(p), await relay(p)]
  await write(
    p,
    numbered("a", 50).map((value) => event("dyad", value)),
  )
  await allSent(p)
  await eventually(() =>
    expect([one.status().working, other.status().working].filter(Boolean)).toHaveLength(1),
  )
  const [working, idle] = one.status().working ? [one, other] : [other, one]
  await working.stop()
  await eventually(() => expect(idle.status().working).toBe(true))
  await write(
    p,
    numbered("a", 50, 50).map((value) => event("dyad", value)),
  )
  await allSent(p)
  expect((await published(p, statements)).map(({ value }) => JSON.parse(String(value)))).toEqual(
    numbered("a", 100),
  )
})

test("the relay's connection is cut: another turn begins, nothing is lost", async () => {
  const p = await runtimeParts([statements])
  await relay(p)
  for (let turn = 0; turn < 5; turn++) {
    await write(
      p,
      numbered("a", 20, turn * 20).map((value) => event("dyad", value)),
    )
    await p.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
    )
  }
  await allSent(p)
  expect([...asRead(await published(p, statements)).values()][0]).toEqual(numbered("a", 100))
})
