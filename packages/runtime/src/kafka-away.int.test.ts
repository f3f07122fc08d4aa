import { topicNames } from "@stance/contracts/topic-names"
import { expect, inject, onTestFinished, test } from "vitest"
import { kafkaProxy } from "../../../tests/support/fault-proxy.ts"
import {
  createEffects,
  effectsOf,
  eventually,
  numbered,
  runtimeParts,
  testLogger,
  writeEffects,
} from "../../../tests/support/runtime-parts.ts"
import { connectKafka } from "./kafka/kafka.ts"
import { enqueue } from "./outbox/enqueue.ts"
import { startRelay } from "./outbox/relay.ts"
import type { Handle } from "./processing/source-topic.ts"

const { articles, statements } = topicNames
const SCHEMA = "stance_ledger"

const copy: Handle = async (tx, records) => {
  await writeEffects(tx, records)
  const values = records.map(({ value }) => String(value))
  await enqueue(
    tx,
    SCHEMA,
    values.map((value) => ({ topic: statements, key: "dyad", value, headers: {} })),
  )
}

test("Kafka goes away and comes back, again and again: reading and publishing go on", async () => {
  const p = await runtimeParts([articles, statements])
  await createEffects(p.pool)
  const [host = "", port] = (inject("testServers").brokers.split(",")[0] as string).split(":")
  const proxy = await kafkaProxy({ host, port: Number(port) })
  const kafka = connectKafka({
    brokers: [`${proxy.host}:${proxy.port}`],
    clientId: "test",
    topicPrefix: p.topicPrefix,
    logger: testLogger,
    route: () => ({ host: proxy.host, port: proxy.port }),
  })
  onTestFinished(() => kafka.close())
  const sources = [{ name: articles, sequenced: false, deadLetters: null, handle: copy }]
  const processor = await p.process({ kafka, sources, maxBatchRecords: 10, lookAtLagMs: 500 })
  const relay = await startRelay({ ...p, kafka, schema: SCHEMA, logger: testLogger })
  onTestFinished(() => relay.stop())

  for (let round = 0; round < 3; round++) {
    await p.send(articles, 0, numbered("a", 40, round * 80))
    proxy.decide = () => "close before"
    proxy.cut()
    await p.send(articles, 0, numbered("a", 40, round * 80 + 40))
    await eventually(() => expect(processor.status().trouble).toMatch(/Kafka cannot be reached/))
    proxy.decide = () => "pass"
    await eventually(() => expect(processor.status().trouble).toBeNull())
  }
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("a", 240)))
  await eventually(async () =>
    expect((await p.pool.query("SELECT FROM stance_ledger.outbox")).rowCount).toBe(0),
  )
  const read = new Map<number, string>()
  for await (const record of p.kafka.read({ topics: [statements], from: "beginning", until: "end" }))
    read.set(Number(record.headers.ce_sequence), JSON.parse(String(record.value)))
  expect([...read].sort(([a], [b]) => a - b)).toEqual(numbered("a", 240).map((value, seq) => [seq, value]))
}, 120_000)
