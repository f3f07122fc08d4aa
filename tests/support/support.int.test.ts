import pg from "pg"
import { expect, inject, test } from "vitest"
import { probeKafka } from "../../packages/runtime/src/stack/kafka-probe.ts"
import { testDatabase } from "./test-database.ts"
import { testTopicPrefix } from "./topic-prefix.ts"

test("the run's broker serves", async () => {
  const [host = "", port] = inject("testServers").brokers.split(":")
  expect(await probeKafka(Number(port), host)).toMatchObject({ brokers: 1 })
})

test("each test database is a database of its own", async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()])
  const first = new pg.Client({ connectionString: one.url })
  const second = new pg.Client({ connectionString: other.url })
  await Promise.all([first.connect(), second.connect()])
  await first.query("CREATE TABLE only_here ()")
  await expect(second.query("SELECT FROM only_here")).rejects.toThrow(/does not exist/)
  await Promise.all([first.end(), second.end()])
  await Promise.all([one.drop(), other.drop()])
})

test("each topic prefix is another", () => {
  expect(testTopicPrefix()).not.toBe(testTopicPrefix())
})
