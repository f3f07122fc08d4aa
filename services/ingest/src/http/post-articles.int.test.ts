// POST /articles against a real broker, and against an address where none is.
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { articles } from "@stance/contracts/topics"
import { decodeEvent } from "@stance/contracts/versions"
import { connectKafka, createLogger, createTopics, type Kafka } from "@stance/runtime"
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest"
import { testTopicPrefix } from "../../../../tests/support/topic-prefix.ts"
import { openPublisher } from "../publisher.ts"
import { REQUEST_BYTES_MAX } from "./body.ts"
import { idempotencyKeys } from "./idempotency.ts"
import { postArticles } from "./post-articles.ts"
import { newToken } from "./tokens.ts"

const logger = createLogger("test", "silent")
const { token, hash } = newToken("desk")
const text =
  "Harbour union turns down talks\n\nThe union said on Friday that it would not meet the port company."

interface Running {
  readonly kafka: Kafka
  readonly server: Server
  readonly post: (body: string, headers?: Record<string, string>, query?: string) => Promise<Response>
}

const running: Running[] = []
const start = async (brokers: readonly string[], topicPrefix: string): Promise<Running> => {
  const kafka = connectKafka({ brokers, clientId: "test", topicPrefix, logger })
  const publisher = await openPublisher(kafka, articles.partitions)
  const handle = postArticles({
    tokens: () => [hash],
    keys: idempotencyKeys(),
    publish: publisher.publish,
    now: () => new Date(),
    logger,
    inFlightMax: 8,
  })
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const post = (body: string, headers: Record<string, string> = {}, query = "") =>
    fetch(`http://127.0.0.1:${port}/articles${query}`, {
      method: "POST",
      body,
      headers: { authorization: `Bearer ${token}`, "content-type": "text/plain", ...headers },
    })
  const one = { kafka, server, post }
  running.push(one)
  return one
}

let here: Running
beforeAll(async () => {
  const { brokers } = inject("testServers")
  here = await start(brokers.split(","), testTopicPrefix())
  await createTopics(here.kafka)
})
afterAll(async () => {
  for (const { kafka, server } of running) {
    server.closeAllConnections()
    server.close()
    await kafka.close()
  }
})

const logged = async (kafka: Kafka) => {
  const found = []
  for await (const record of kafka.read({ topics: [articles.name], from: "beginning", until: "end" }))
    found.push(record)
  return found
}

describe("POST /articles", () => {
  test("202 comes after the broker has the article, under its id and with CloudEvents headers", async () => {
    const response = await here.post(text, {}, "?published=2026-01-15&source=Harbour+Gazette")
    expect(response.status).toBe(202)
    const answer = (await response.json()) as { article_id: string; partition: number; offset: string }
    const record = (await logged(here.kafka)).find(
      ({ partition, offset }) => partition === answer.partition && String(offset) === answer.offset,
    )
    expect(record?.key?.toString()).toBe(answer.article_id)
    expect(record?.headers).toMatchObject({
      ce_type: "stance.article.published.v1",
      ce_subject: answer.article_id,
    })
    const decoded = decodeEvent(articles.event, JSON.parse(record?.value?.toString() ?? "null"))
    expect(decoded).toMatchObject({
      ok: true,
      value: { source: "Harbour Gazette", published_at: "2026-01-15T00:00:00.000Z" },
    })
  })

  test("ninjs is taken, and says what it lacks", async () => {
    const response = await here.post(JSON.stringify({ headline: "H", body_text: "B" }), {
      "content-type": "application/ninjs+json",
    })
    expect(response.status).toBe(202)
    expect(await response.json()).toMatchObject({ warnings: [{ code: "no_date" }] })
  })

  test("the same Idempotency-Key: the same answer and one record; with another body 422", async () => {
    const key = { "idempotency-key": "k-1" }
    const before = (await logged(here.kafka)).length
    const first = await (await here.post(`${text} Once.`, key)).json()
    const second = await (await here.post(`${text} Once.`, key)).json()
    expect(second).toEqual(first)
    expect((await logged(here.kafka)).length).toBe(before + 1)
    const other = await here.post(`${text} Twice.`, key)
    expect(other.status).toBe(422)
    expect(await other.json()).toMatchObject({ type: "urn:stance:problem:key_reused" })
  })

  test.each<[string, string, Record<string, string>, number, string]>([
    ["no token", text, { authorization: "" }, 401, "unauthorized"],
    ["a wrong token", text, { authorization: "Bearer stance_wrong" }, 401, "unauthorized"],
    ["a type that is not read", text, { "content-type": "application/pdf" }, 415, "unsupported_type"],
    ["a compressed body", text, { "content-encoding": "gzip" }, 415, "unsupported_type"],
    ["a body that is too large", "x".repeat(REQUEST_BYTES_MAX + 1), {}, 413, "too_large"],
    ["broken JSON", "{", { "content-type": "application/json" }, 422, "invalid_json"],
    ["an empty text", " ", {}, 422, "empty"],
  ])("%s", async (_, body, headers, status, problem) => {
    const before = (await logged(here.kafka)).length
    const response = await here.post(body, headers)
    expect(response.status).toBe(status)
    expect(response.headers.get("content-type")).toBe("application/problem+json")
    const answer = (await response.json()) as { type: string; fix: string; detail: string }
    expect(answer.type).toBe(`urn:stance:problem:${problem}`)
    expect(answer.fix).not.toBe("")
    expect((await logged(here.kafka)).length).toBe(before)
  })

  test("a broker that is away: 503 with Retry-After, within five seconds", async () => {
    const away = await start(["127.0.0.1:1"], "")
    const started = performance.now()
    const response = await away.post(text)
    expect(response.status).toBe(503)
    expect(response.headers.get("retry-after")).toBe("5")
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
