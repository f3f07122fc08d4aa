// Kafka and PostgreSQL as containers of infra/compose.yaml.
import { execFile } from "node:child_process"
import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { promisify } from "node:util"
import { findContainerEngine } from "./container-engine.ts"
import { homeId, installationRoot } from "./home.ts"
import { probeKafka } from "./kafka-probe.ts"
import type { LocalServer } from "./local-kafka.ts"
import { createDatabase, postgresServes, postgresUrls } from "./local-postgres.ts"
import { freePort } from "./port.ts"
import type { KafkaRecord, PostgresRecord } from "./record.ts"
import { StackError } from "./stack-error.ts"

const run = promisify(execFile)
const READY_MS = 180_000

/**
 * The command that runs compose files here, with an engine behind it that answers; null when there is
 * none.
 */
export async function findCompose(env: NodeJS.ProcessEnv): Promise<readonly string[] | null> {
  if ((await findContainerEngine(env)) === null) return null
  for (const command of [["docker", "compose"], ["docker-compose"], ["podman-compose"]]) {
    const [program = "", ...args] = command
    const answered = await run(program, [...args, "version"], { env, timeout: 20_000 }).catch(() => null)
    if (answered !== null) return command
  }
  return null
}

/**
 * Starts the broker's container and waits until it serves. Throws StackError with what compose said.
 * The first time it fetches the image.
 */
export async function startComposeKafka(
  server: LocalServer,
  onStart: (kafka: KafkaRecord) => void,
): Promise<KafkaRecord> {
  const started = Date.now()
  const port = await freePort(server.preferredPort)
  const record = { origin: "docker" as const, brokers: `127.0.0.1:${port}`, port, readyMs: 0, member: null }
  onStart(record)
  await compose(server, ["up", "-d", "kafka"], { STANCE_KAFKA_PORT: String(port) })
  for (const deadline = Date.now() + READY_MS; ; await pause(200)) {
    const answer = await probeKafka(port)
    if (answer !== null && answer.brokers > 0) return { ...record, readyMs: Date.now() - started }
    if (Date.now() > deadline) throw notReady("Kafka", "kafka")
  }
}

/** The same for PostgreSQL, after `prepareCompose`. */
export async function startComposePostgres(
  server: LocalServer,
  onStart: (postgres: PostgresRecord) => void,
): Promise<PostgresRecord> {
  const started = Date.now()
  const port = await freePort(server.preferredPort)
  const password = readFileSync(passwordFile(server.home), "utf8").trim()
  const record = {
    origin: "docker" as const,
    port,
    ...postgresUrls(port, password),
    readyMs: 0,
    member: null,
  }
  onStart(record)
  await compose(server, ["up", "-d", "postgres"], {
    STANCE_POSTGRES_PORT: String(port),
    STANCE_POSTGRES_PASSWORD: password,
  })
  if (!(await postgresServes(record.adminUrl, () => true, READY_MS))) throw notReady("PostgreSQL", "postgres")
  await createDatabase(record.adminUrl)
  return { ...record, readyMs: Date.now() - started }
}

/**
 * Makes up the password of PostgreSQL's administrator where there is none. Volumes from before belong to
 * a stack whose folder was deleted: they are deleted too, as nobody knows their password.
 */
export async function prepareCompose(home: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (existsSync(passwordFile(home))) return
  await stopCompose(home, env, true)
  writeFileSync(passwordFile(home), randomBytes(18).toString("base64url"), { mode: 0o600 })
}

/** Stops and removes the stack's containers; `removeData` removes their volumes too. */
export async function stopCompose(home: string, env: NodeJS.ProcessEnv, removeData: boolean): Promise<void> {
  const args = ["down", "--timeout", "15", ...(removeData ? ["--volumes"] : [])]
  await compose({ home, env }, args, {})
}

// Two at once would both create the network.
let last: Promise<void> = Promise.resolve()

function compose(
  server: Pick<LocalServer, "home" | "env">,
  args: readonly string[],
  settings: Record<string, string>,
): Promise<void> {
  const next = last.then(() => runCompose(server, args, settings))
  last = next.catch(() => {})
  return next
}

async function runCompose(
  server: Pick<LocalServer, "home" | "env">,
  args: readonly string[],
  settings: Record<string, string>,
): Promise<void> {
  const command = await findCompose(server.env)
  if (command === null) {
    throw new StackError(
      "nothing-to-run-on",
      "No container engine answers, or there is no `docker compose`.\n   fix:  start Docker, then try again",
    )
  }
  const [program = "", ...first] = command
  const file = ["-p", `stance-${homeId(server.home)}`, "-f", join(installationRoot, "infra", "compose.yaml")]
  const env = { ...server.env, STANCE_POSTGRES_PASSWORD: "unused", ...settings }
  try {
    await run(program, [...first, ...file, ...args], { env, timeout: 900_000, maxBuffer: 16 << 20 })
  } catch (error) {
    const { stderr = "", message } = error as Error & { stderr?: string }
    const said = (stderr.trim() || message).split("\n").slice(-8)
    throw new StackError(
      "did-not-start",
      `${command.join(" ")} ${args.join(" ")} failed:\n${said.map((line) => `   | ${line}`).join("\n")}`,
      { cause: error },
    )
  }
}

function passwordFile(home: string): string {
  return join(home, "postgres-container.password")
}

function notReady(name: string, service: string): StackError {
  return new StackError(
    "did-not-start",
    `${name} (container) did not serve within ${READY_MS / 1000} s.\n` +
      `   fix:  see its log with: docker compose -f infra/compose.yaml logs ${service}`,
  )
}
