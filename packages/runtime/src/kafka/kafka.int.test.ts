import { createRequire } from "node:module"
import { topicNames } from "@stance/contracts/topic-names"
import { expect, inject, onTestFinished, test } from "vitest"
import { apiKey, type Fate, kafkaProxy } from "../../../../tests/support/fault-proxy.ts"
import { eventually, numbered, runtimeParts, testLogger } from "../../../../tests/support/runtime-parts.ts"
import { testTopicPrefix } from "../../../../tests/support/topic-prefix.ts"
import { KafkaUnavailable, OffsetOutOfRange, RecordTooLarge, UnknownTopic } from "./errors.ts"
import { connectKafka, type Kafka, type KafkaOptions } from "./kafka.ts"
import type { ReadOptions } from "./read.ts"
import type { KafkaRecord } from "./records.ts"
import { createTopics, topicSpecs } from "./topics.ts"

const { articles, statements } = topicNames
const brokers = () => inject("testServers").brokers.split(",")

const connect = (options: Partial<KafkaOptions> = {}): Kafka => {
  const kafka = connectKafka({ brokers: brokers(), clientId: "test", logger: testLogger, ...options })
  onTestFinished(() => kafka.close())
  return kafka
}

const valuesOf = async (kafka: Kafka, options: ReadOptions): Promise<string[]> => {
  const values: string[] = []
  for await (const { value } of kafka.read(options)) values.push(String(value))
  return values
}

test("makes the topics of the contracts, twice without a change, and names what differs", async () => {
  const kafka = connect({ topicPrefix: testTopicPrefix() })
  await createTopics(kafka)
  await createTopics(kafka)
  const made = await kafka.admin.describeTopics()
  expect(made.map(({ name, partitions }) => [name, partitions])).toEqual(
    topicSpecs.map(({ name, partitions }) => [name, partitions]).sort(),
  )
  for (const { config } of made) expect(config["message.timestamp.type"]).toBe("LogAppendTime")
  expect(made.find(({ name }) => name === topicNames.positions)?.config["cleanup.policy"]).toBe("compact")
  await kafka.admin.deleteTopics([articles])
  await eventually(async () => expect(await kafka.admin.describeTopics([articles])).toEqual([]))
  await kafka.admin.createTopics([{ name: articles, partitions: 2, config: {} }])
  await expect(createTopics(kafka)).rejects.toThrow(/stance.articles.v1 has 2 partitions, expected 3/)
  await kafka.admin.deleteTopics(topicSpecs.map(({ name }) => name))
})

test("a record arrives as it was sent, at the time of the broker", async () => {
  const p = await runtimeParts([articles])
  const producer = await p.kafka.producer()
  const headers = { ce_id: "1", "content-type": "text/plain", ü: "ö" }
  const value = Buffer.from([0, 255, 10])
  expect(
    await producer.send(articles, 2, [
      { key: "k", value, headers },
      { key: null, value: null, headers: {} },
    ]),
  ).toEqual({ baseOffset: 0n })
  const records: KafkaRecord[] = []
  for await (const record of p.kafka.read({ topics: [articles], from: "beginning", until: "end" }))
    records.push(record)
  expect(records).toEqual([
    {
      topic: articles,
      partition: 2,
      offset: 0n,
      timestamp: expect.any(Number),
      key: Buffer.from("k"),
      value,
      headers,
    },
    {
      topic: articles,
      partition: 2,
      offset: 1n,
      timestamp: expect.any(Number),
      key: null,
      value: null,
      headers: {},
    },
  ])
  expect(Math.abs((records[0]?.timestamp ?? 0) - Date.now())).toBeLessThan(60_000)
})

test("reads from offsets, from the end, one partition, until the signal; leaves no group", async () => {
  const p = await runtimeParts([articles, statements])
  await p.send(articles, 0, numbered("a", 10))
  await p.send(articles, 1, numbered("b", 5))
  const from = [{ topic: articles, partition: 0, offset: 7n }]
  expect((await valuesOf(p.kafka, { topics: [articles], from, until: "end" })).sort()).toEqual([
    "a7",
    "a8",
    "a9",
    ...numbered("b", 5),
  ])
  expect(await valuesOf(p.kafka, { topics: [articles], from, until: "end", partition: 0 })).toEqual([
    "a7",
    "a8",
    "a9",
  ])
  expect(await valuesOf(p.kafka, { topics: [statements], from: "beginning", until: "end" })).toEqual([])
  expect(await valuesOf(p.kafka, { topics: [articles], from: "end", until: "end" })).toEqual([])
  const ending = new AbortController()
  const live: string[] = []
  const reading = (async () => {
    for await (const { value } of p.kafka.read({
      topics: [articles, statements],
      from: "end",
      until: "forever",
      signal: ending.signal,
    }))
      live.push(String(value))
  })()
  await eventually(async () => {
    await p.send(statements, 3, ["tick"])
    expect(live).toContain("tick")
  })
  await p.send(articles, 0, ["later"])
  await eventually(() => expect(live).toContain("later"))
  ending.abort()
  await reading
  const left = (await p.kafka.admin.groups()).filter(
    ({ groupId, members }) => groupId.includes("stance-reader-") && members.length === 0,
  )
  expect(left).toEqual([])
})

test("a start that the log does not hold is an error, never a jump", async () => {
  const p = await runtimeParts([articles])
  await p.send(articles, 0, numbered("a", 10))
  await p.kafka.admin.deleteRecords(articles, 0, 4n)
  const at = (offset: bigint) =>
    valuesOf(p.kafka, { topics: [articles], from: [{ topic: articles, partition: 0, offset }], until: "end" })
  await expect(at(3n)).rejects.toThrow(OffsetOutOfRange)
  await expect(at(11n)).rejects.toThrow(/holds offsets 4 to 10, and 11 was asked for/)
  expect(await at(4n)).toEqual(numbered("a", 6, 4))
})

test("what Kafka refuses has a name, and the producer works on afterwards", async () => {
  const p = await runtimeParts([articles])
  const producer = await p.kafka.producer()
  const record = (value: string) => [{ key: "k", value, headers: {} }]
  await expect(producer.send(articles, 0, record("x".repeat(5_000_000)))).rejects.toThrow(RecordTooLarge)
  await expect(producer.send(statements, 0, record("x"))).rejects.toThrow(UnknownTopic)
  expect(await producer.send(articles, 0, record("after"))).toEqual({ baseOffset: 0n })
})

test("sends that are asked for at once arrive in the order of asking", async () => {
  const p = await runtimeParts([articles])
  const producer = await p.kafka.producer()
  await Promise.all(
    numbered("a", 50).map((value) => producer.send(articles, 0, [{ key: "k", value, headers: {} }])),
  )
  expect(await valuesOf(p.kafka, { topics: [articles], from: "beginning", until: "end" })).toEqual(
    numbered("a", 50),
  )
})

// kafkajs takes a failed send's sequence numbers back. Was the batch stored, the next one is taken for it, is
// acknowledged, and is not stored (KafkaJS 2.2.4 on Kafka 4.3.1).
test("after a send whose answers were lost, the next record is stored", async () => {
  const p = await runtimeParts([articles])
  const [host = "", port] = (brokers()[0] as string).split(":")
  const proxy = await kafkaProxy({ host, port: Number(port) })
  let fate: Fate = "pass"
  proxy.decide = (request) => (apiKey(request) === 0 ? fate : "pass")
  const kafka = connect({
    brokers: [`${proxy.host}:${proxy.port}`],
    topicPrefix: p.topicPrefix,
    route: () => ({ host: proxy.host, port: proxy.port }),
  })
  const producer = await kafka.producer()
  const send = (value: string) => producer.send(articles, 0, [{ key: "k", value, headers: {} }])
  await send("first")
  fate = "close after"
  await expect(send("stored, but not acknowledged")).rejects.toThrow(KafkaUnavailable)
  fate = "pass"
  await send("acknowledged")
  const values = await valuesOf(p.kafka, { topics: [articles], from: "beginning", until: "end" })
  expect(new Set(values)).toEqual(new Set(["first", "stored, but not acknowledged", "acknowledged"]))
})

test("a Kafka that is away is told within seconds, with address and setting", async () => {
  const kafka = connect({ brokers: ["127.0.0.1:9"] })
  await expect(kafka.admin.ping()).rejects.toThrow(
    /Kafka cannot be reached at 127.0.0.1:9 \(KAFKA_BROKERS\).*stance up/,
  )
  const producer = await kafka.producer({ timeoutMs: 3_000 })
  const started = Date.now()
  await expect(producer.send(articles, 0, [{ key: "k", value: "v", headers: {} }])).rejects.toThrow(
    KafkaUnavailable,
  )
  await expect(valuesOf(kafka, { topics: [articles], from: "end", until: "end" })).rejects.toThrow(
    KafkaUnavailable,
  )
  expect(Date.now() - started).toBeLessThan(8_000)
})

test("a broker that takes requests and never answers is away as well", async () => {
  const p = await runtimeParts([articles])
  const [host = "", port] = (brokers()[0] as string).split(":")
  const proxy = await kafkaProxy({ host, port: Number(port) })
  proxy.decide = () => "swallow answer"
  const kafka = connect({ brokers: [`${proxy.host}:${proxy.port}`], topicPrefix: p.topicPrefix })
  const producer = await kafka.producer({ timeoutMs: 1_000 })
  const started = Date.now()
  await expect(producer.send(articles, 0, [{ key: "k", value: "v", headers: {} }])).rejects.toThrow(
    /no answer within 1000 ms/,
  )
  expect(Date.now() - started).toBeLessThan(2_000)
})

test("an idle connection does not spin", async () => {
  const p = await runtimeParts([articles])
  await p.kafka.admin.ping()
  const { prototype } = createRequire(import.meta.url)("kafkajs/src/network/requestQueue")
  const check = prototype.checkPendingRequests
  let wakeUps = 0
  prototype.checkPendingRequests = function (this: unknown) {
    wakeUps++
    return check.call(this)
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  prototype.checkPendingRequests = check
  expect(wakeUps).toBeLessThan(20)
})
