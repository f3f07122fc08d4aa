import { rmSync } from "node:fs"
import pg from "pg"
import { expect, test } from "vitest"
import { findCompose } from "../packages/runtime/src/stack/compose.ts"
import { probeKafka } from "../packages/runtime/src/stack/kafka-probe.ts"
import { startStack } from "../packages/runtime/src/stack/start-stack.ts"
import { stopStack } from "../packages/runtime/src/stack/stop-stack.ts"
import { temporaryHome } from "./support/test-servers.ts"

// An engine may come without compose; then `stance up --docker` says so, and this has nothing to try.
test.runIf((await findCompose(process.env)) !== null)("up --docker, again, down", async () => {
  const home = temporaryHome()
  const env = { ...process.env, KAFKA_BROKERS: "", DATABASE_URL: "" }
  const options = { home, env, docker: true, services: [], prepare: createReader }
  try {
    const stack = await startStack({ ...options, kafkaPort: 25_200, postgresPort: 25_250 })
    expect(stack.kafka).toMatchObject({ origin: "docker", reused: false })
    expect(await probeKafka(stack.kafka.port)).toMatchObject({ brokers: 1 })
    expect(await whoAmI(stack.postgres.readerUrl)).toBe("stance_reader")
    const again = await startStack(options)
    expect([again.kafka.reused, again.postgres.reused]).toEqual([true, true])
    expect((await stopStack({ home, env, removeData: true })).ended).toEqual(["containers"])
    expect(await probeKafka(stack.kafka.port)).toBeNull()
  } finally {
    await stopStack({ home, env, removeData: true })
    rmSync(home, { recursive: true, force: true })
  }
})

async function createReader({ adminUrl }: { adminUrl: string }): Promise<void> {
  await query(
    adminUrl,
    "DO 'BEGIN CREATE ROLE stance_reader LOGIN; EXCEPTION WHEN duplicate_object THEN END'",
  )
}

async function whoAmI(url: string): Promise<string> {
  return (await query(url, "SELECT current_user AS who"))[0].who
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
