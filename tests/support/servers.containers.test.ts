import pg from "pg"
import { expect, inject, test } from "vitest"
import { probeKafka } from "../../packages/runtime/src/stack/kafka-probe.ts"

test("the servers of this run are containers, and serve", async () => {
  const { kind, brokers, adminUrl } = inject("testServers")
  expect(kind).toBe("containers")
  const [host = "", port] = brokers.split(":")
  expect(await probeKafka(Number(port), host)).toMatchObject({ brokers: 1 })
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS version")
  expect(rows[0].version).toBeGreaterThanOrEqual(180_000)
  await client.end()
})
