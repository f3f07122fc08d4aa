// The one Kafka and the one PostgreSQL that all tests of a run share: those of the environment, else
// containers where an engine answers, else local processes in a temporary folder.
import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { findContainerEngine } from "../../packages/runtime/src/stack/container-engine.ts"
import { readRecord, writeRecord } from "../../packages/runtime/src/stack/record.ts"
import { ensureServers } from "../../packages/runtime/src/stack/servers.ts"
import { stopStack } from "../../packages/runtime/src/stack/stop-stack.ts"

export interface TestServers {
  readonly brokers: string
  /** Address of the administrator, in whose server each test makes a database of its own. */
  readonly adminUrl: string
  /** Folder of this run: logs of the servers and of the services that tests start. */
  readonly home: string
  readonly kind: "environment" | "containers" | "local"
}

export interface StartedTestServers extends TestServers {
  /** Ends the servers and every service that a test left running, and deletes their data. */
  readonly stop: () => Promise<void>
}

/** Marks the containers of a run with its folder, by which they are found when the run was killed. */
const RUN_LABEL = "stance.test-run"

/**
 * Starts what is not given, for a run with this folder. `only` insists on containers, for the tests of
 * that.
 */
export async function startTestServers(home: string, only?: "containers"): Promise<StartedTestServers> {
  const { KAFKA_BROKERS, DATABASE_URL } = process.env
  const given = only === undefined && Boolean(KAFKA_BROKERS && DATABASE_URL)
  if (!given && (only === "containers" || (await findContainerEngine()) !== null))
    return startContainers(home)
  const record = readRecord(home)
  // Below the ports that systems give to outgoing connections, and apart from another run's.
  const firstPort = 20_000 + (process.pid % 500) * 20
  const { kafka, postgres } = await ensureServers({
    home,
    env: process.env,
    docker: false,
    durable: false,
    kafkaPort: firstPort,
    postgresPort: firstPort + 10,
    before: { kafka: null, postgres: null },
    onKafka: (kafka) => writeRecord(home, Object.assign(record, { kafka })),
    onPostgres: (postgres) => writeRecord(home, Object.assign(record, { postgres })),
    onProgress: () => {},
  }).catch(async (error) => {
    await stopAndForget(home)
    throw error
  })
  return {
    home,
    brokers: kafka.brokers,
    adminUrl: postgres.adminUrl,
    kind: KAFKA_BROKERS && DATABASE_URL ? "environment" : "local",
    stop: () => stopAndForget(home),
  }
}

/** A folder for a stack that a test makes; the user that Postgres runs as may pass through it. */
export function temporaryHome(): string {
  const home = mkdtempSync(join(tmpdir(), "stance-test-"))
  chmodSync(home, 0o711)
  return home
}

async function startContainers(home: string): Promise<StartedTestServers> {
  const [{ KafkaContainer }, { PostgreSqlContainer }] = await Promise.all([
    import("@testcontainers/kafka"),
    import("@testcontainers/postgresql"),
  ])
  const labels = { [RUN_LABEL]: home }
  const settings = ["-c", "fsync=off", "-c", "max_connections=200"]
  const starting = [
    new KafkaContainer("confluentinc/cp-kafka:8.2.0").withLabels(labels).start(),
    new PostgreSqlContainer("postgres:18")
      .withLabels(labels)
      .withCommand(["postgres", ...settings])
      .start(),
  ] as const
  const stop = async () => {
    const settled = await Promise.allSettled(starting)
    await Promise.allSettled(
      settled.map((one) => (one.status === "fulfilled" ? one.value.stop() : undefined)),
    )
    await stopAndForget(home)
  }
  try {
    const [kafka, postgres] = await Promise.all(starting)
    const brokers = `${kafka.getHost()}:${kafka.getMappedPort(9093)}`
    return { home, brokers, adminUrl: postgres.getConnectionUri(), kind: "containers", stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function stopAndForget(home: string): Promise<void> {
  await stopStack({ home, removeData: true })
  rmSync(home, { recursive: true, force: true })
}
