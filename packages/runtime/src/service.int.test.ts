import { join } from "node:path"
import { topicNames } from "@stance/contracts/topic-names"
import { expect, test } from "vitest"
import {
  createEffects,
  effectsOf,
  eventually,
  numbered,
  type RuntimeParts,
  runtimeParts,
} from "../../../tests/support/runtime-parts.ts"
import { type ServiceProcess, startServiceProcess } from "../../../tests/support/service-process.ts"
import type { HealthReport } from "./health.ts"
import { installationRoot } from "./stack/home.ts"

const { articles, statements } = topicNames
const program = join(installationRoot, "tests/support/programs/copying-service.mjs")

const parts = async (): Promise<RuntimeParts> => {
  const made = await runtimeParts([articles, statements])
  await createEffects(made.pool)
  return made
}

const start = (
  p: RuntimeParts,
  env: Record<string, string> = {},
  waitUntilReady = true,
): Promise<ServiceProcess> =>
  startServiceProcess(
    "copying",
    { DATABASE_URL: p.databaseUrl, STANCE_TOPIC_PREFIX: p.topicPrefix, ...env },
    { program, waitUntilReady },
  )

const seqsOf = async (p: RuntimeParts): Promise<Map<number, string>> => {
  const found = new Map<number, string>()
  for await (const { headers, value } of p.kafka.read({
    topics: [statements],
    from: "beginning",
    until: "end",
  })) {
    const seq = Number(headers.ce_sequence)
    if (found.has(seq)) expect(String(value)).toBe(found.get(seq))
    found.set(seq, String(value))
  }
  return found
}

const nothingWaits = (p: RuntimeParts) =>
  eventually(async () => expect((await p.pool.query("SELECT FROM stance_ledger.outbox")).rowCount).toBe(0), {
    timeoutMs: 20_000,
  })

const everythingOnce = async (p: RuntimeParts, sent: readonly string[]): Promise<void> => {
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(sent), {
    timeoutMs: 90_000,
  })
  await eventually(async () =>
    expect((await p.pool.query("SELECT FROM stance_ledger.outbox")).rowCount).toBe(0),
  )
  const seqs = await seqsOf(p)
  expect([...seqs.keys()].sort((a, b) => a - b)).toEqual(sent.map((_, seq) => seq))
  expect([...seqs].sort(([a], [b]) => a - b).map(([, value]) => JSON.parse(value))).toEqual(sent)
}

// Each kill leaves a member behind that the group waits for, so all are done at once.
test("frozen for longer than its session while another takes over, it does no harm", async () => {
  const p = await parts()
  const values = numbered("a", 90)
  const frozen = await start(p, { STANCE_FAILPOINTS: "processing.inTransaction=pause@2" })
  await p.send(articles, 0, values)
  await eventually(async () => expect((await effectsOf(p.pool, articles, 0)).length).toBeGreaterThan(0))
  const other = await start(p, {}, false)
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(values), {
    timeoutMs: 45_000,
  })
  frozen.kill("SIGCONT")
  await p.send(articles, 0, numbered("b", 30))
  await everythingOnce(p, [...values, ...numbered("b", 30)])
  expect(await frozen.stop()).toBe(0)
  expect(await other.stop()).toBe(0)
}, 90_000)

// Compaction keeps the last record of a key: an old one that comes late would stay.
test("frozen before it sends, while another has its turn, a relay sends nothing that is old by now", async () => {
  const p = await parts()
  const values = numbered("a", 90)
  const frozen = await start(p, { STANCE_FAILPOINTS: "relay.beforeSend=pause@1" })
  await p.send(articles, 0, values)
  await eventually(async () =>
    expect((await p.pool.query("SELECT FROM stance_ledger.outbox")).rowCount).toBeGreaterThan(0),
  )
  const other = await start(p, {}, false)
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(values), {
    timeoutMs: 45_000,
  })
  await p.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'",
  )
  await nothingWaits(p)
  frozen.kill("SIGCONT")
  await p.send(articles, 0, numbered("b", 30))
  await everythingOnce(p, [...values, ...numbered("b", 30)])
  expect(await frozen.stop()).toBe(0)
  expect(await other.stop()).toBe(0)
  const seqs: number[] = []
  for await (const { headers } of p.kafka.read({ topics: [statements], from: "beginning", until: "end" }))
    seqs.push(Number(headers.ce_sequence))
  expect(seqs).toEqual([...seqs].sort((a, b) => a - b))
}, 90_000)

test("SIGTERM in the middle of work: it finishes what it has in hand, and exits 0", async () => {
  const p = await parts()
  const values = numbered("a", 1_000)
  await p.send(articles, 0, values)
  const first = await start(p)
  await eventually(async () => expect((await effectsOf(p.pool, articles, 0)).length).toBeGreaterThan(0))
  const asked = Date.now()
  expect(await first.stop()).toBe(0)
  expect(Date.now() - asked).toBeLessThan(10_000)
  await start(p)
  await everythingOnce(p, values)
})

test("every line of the log is one JSON object with the service's name", async () => {
  const p = await parts()
  const service = await start(p)
  await service.stop()
  const lines = service.output().trim().split("\n")
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ service: "copying", level: expect.any(String) })
  expect(lines.length).toBeLessThan(20)
})

test("started before Kafka and Postgres it waits, says for what, and recovers", async () => {
  const p = await parts()
  const url = new URL(p.databaseUrl)
  const away = { DATABASE_URL: "postgresql://x:secret@127.0.0.1:9/x", KAFKA_BROKERS: "127.0.0.1:9" }
  const lost = await start(p, away, false)
  const text = async (path: string) => fetch(`${lost.url}${path}`)
  await eventually(() =>
    expect(lost.output()).toMatch(/Postgres cannot be reached at 127.0.0.1:9\/x \(DATABASE_URL\)/),
  )
  expect((await text("/healthz")).status).toBe(200)
  const ready = await text("/readyz")
  expect(ready.status).toBe(503)
  const report = (await ready.json()) as HealthReport
  expect(report.problems.kafka).toMatch(/Kafka cannot be reached at 127.0.0.1:9 \(KAFKA_BROKERS\)/)
  expect(report.problems.postgres).toMatch(/DATABASE_URL/)
  expect(lost.output()).not.toContain("secret")
  expect(await lost.stop()).toBe(0)

  await p.pool.query("ALTER TABLE stance_ledger.outbox RENAME TO outbox_later")
  const early = await start(p, { DATABASE_URL: url.href }, false)
  await eventually(() => expect(early.output()).toMatch(/no schema yet/))
  await p.pool.query("ALTER TABLE stance_ledger.outbox_later RENAME TO outbox")
  await p.send(articles, 0, ["a0"])
  await everythingOnce(p, ["a0"])
}, 60_000)

test("/readyz says which partition has stopped, /metrics counts it; an unknown path is 404", async () => {
  const p = await parts()
  await p.send(articles, 0, numbered("a", 5))
  await p.kafka.admin.deleteRecords(articles, 0, 3n)
  const service = await start(p, {}, false)
  const get = async (path: string) => (await fetch(`${service.url}${path}`)).text()
  await eventually(
    async () =>
      expect(await get("/readyz")).toMatch(/stance.articles.v1\/0 stopped: records 0 to 2 were deleted/),
    { timeoutMs: 40_000 },
  )
  expect((await fetch(`${service.url}/readyz`)).status).toBe(503)
  expect(await get("/metrics")).toMatch(
    /stance_stopped_partitions\{topic="stance.articles.v1",service="copying"\} 1/,
  )
  expect(await get("/metrics")).toMatch(/stance_lag_records|process_resident_memory_bytes/)
  expect((await fetch(`${service.url}/nothing`)).status).toBe(404)
})

test("wrong settings: all of them at once, exit 2; an occupied port: exit 1", async () => {
  const p = await parts()
  const wrong = await start(
    p,
    { KAFKA_BROKERS: "nonsense", DATABASE_URL: "http://x", STANCE_LOG_LEVEL: "loud" },
    false,
  )
  expect(await wrong.ended()).toBe(2)
  expect(wrong.output()).toMatch(/3 problem[\s\S]*KAFKA_BROKERS[\s\S]*DATABASE_URL[\s\S]*STANCE_LOG_LEVEL/)
  const one = await start(p)
  const other = await start(p, { STANCE_HTTP_PORT: new URL(one.url).port }, false)
  expect(await other.ended()).toBe(1)
  expect(other.output()).toMatch(/Port \d+ is taken.*STANCE_HTTP_PORT/)
})

test("an error that nobody waits for is logged, and ends the process with 1", async () => {
  const p = await parts()
  const service = await start(p, { TEST_REJECT: "later" }, false)
  expect(await service.ended()).toBe(1)
  expect(service.output()).toMatch(/nobody waits for this/)
})
