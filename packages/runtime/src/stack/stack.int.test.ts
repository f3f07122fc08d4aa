import { execFileSync } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:net"
import { join } from "node:path"
import pg from "pg"
import { afterEach, describe, expect, inject, test } from "vitest"
import { testDatabase } from "../../../../tests/support/test-database.ts"
import { temporaryHome } from "../../../../tests/support/test-servers.ts"
import { resolveEndpoints } from "./endpoints.ts"
import { probeKafka } from "./kafka-probe.ts"
import { isRunning } from "./member.ts"
import { chooseOrigin } from "./origin.ts"
import { isFree } from "./port.ts"
import type { Service } from "./services.ts"
import { stackStatus } from "./stack-status.ts"
import { type Stack, startStack } from "./start-stack.ts"
import { stopStack } from "./stop-stack.ts"

const homes: string[] = []
const ROLES = ["stance_reader", "stance_service", "stance_projector"]
const SERVES = `
  import { createServer } from "node:http"
  const ready = (request, response) => response.end("ready")
  createServer(ready).listen(Number(process.env.STANCE_HTTP_PORT), "127.0.0.1")
  process.on("SIGTERM", () => process.exit(0))`

// Whatever servers the run itself is given, these tests start their own.
const ownServers = { ...process.env, KAFKA_BROKERS: "", DATABASE_URL: "" }
const canRunLocally = await chooseOrigin(ownServers, false).then(
  ({ kafka }) => kafka === "local",
  () => false,
)

afterEach(async () => {
  for (const home of homes.splice(0)) {
    await stopStack({ home, removeData: true })
    rmSync(home, { recursive: true, force: true })
  }
})

describe.runIf(canRunLocally)("local processes", () => {
  test("up starts one stack, up again uses it, down leaves no process and no port", async () => {
    const home = newHome()
    const taken = await listen()
    const onTakenPorts = { kafkaPort: taken.port, postgresPort: taken.port }
    // Two at once.
    const [stack, other] = await Promise.all([up(home, onTakenPorts), up(home, onTakenPorts)])
    taken.server.close()
    expect(pids(stack)).toEqual(pids(other))
    expect(brokersOf(home)).toHaveLength(1)
    expect(new Set([taken.port, ...ports(stack)]).size).toBe(5)
    expect(statSync(join(home, "stack.json")).mode & 0o777).toBe(0o600)
    expect(await stackStatus({ home })).toMatchObject({
      kafka: { origin: "local", state: "ready" },
      postgres: { origin: "local", state: "ready" },
      services: [
        { name: "ingest", state: "ready" },
        { name: "projector", state: "ready" },
      ],
    })
    await commandsFind(home, stack)

    const again = await up(home)
    expect(pids(again)).toEqual(pids(stack))
    expect([again.kafka, again.postgres, ...again.services].every(({ reused }) => reused)).toBe(true)

    expect((await stopStack({ home })).ended).toHaveLength(4)
    expect(processesOf(home)).toEqual([])
    expect(await Promise.all(ports(stack).map(isFree))).toEqual([true, true, true, true])
    expect((await stopStack({ home })).ended).toEqual([])
    expect(() => resolveEndpoints({ STANCE_HOME: home })).toThrow(/No stack runs in .*\n +fix: +stance up/)
  })

  test("what a crash left is repaired on its data, and never doubled", async () => {
    const home = newHome()
    const before = await up(home)
    const cluster = await probeKafka(before.kafka.port)
    await query(before.postgres.adminUrl, "CREATE TABLE kept AS SELECT 1 AS one")
    for (const member of [before.kafka.member, before.postgres.member, before.services[0]]) {
      process.kill(member?.pid ?? 0, "SIGKILL")
    }
    const after = await up(home)
    expect(await probeKafka(after.kafka.port)).toEqual(cluster)
    expect(await query(after.postgres.adminUrl, "SELECT one FROM kept")).toEqual([{ one: 1 }])
    expect(ports(after)).toEqual(ports(before))
    expect(after.services.map(({ reused }) => reused)).toEqual([false, true])
    expect(brokersOf(home)).toHaveLength(1)

    // A record that was lost: what ran is ended, by the next up as by down.
    rmSync(join(home, "stack.json"))
    const found = await up(home)
    expect(brokersOf(home)).toEqual([expect.stringContaining(String(found.kafka.member?.pid))])
    expect(after.services.some(isRunning)).toBe(false)
    rmSync(join(home, "stack.json"))
    expect((await stopStack({ home })).ended).toEqual(["4 left by a crash"])
    expect(processesOf(home)).toEqual([])
  })
})

test("a service that dies ends the start with its last words; the next start goes on", async () => {
  const home = newHome()
  const [, projector] = servicesIn(home)
  writeFileSync(projector?.program ?? "", 'console.error("cannot read the lexicon"); process.exit(7)')
  // Only the services are of interest here, so the servers are those of the test run.
  const { brokers, adminUrl } = inject("testServers")
  const env = { ...process.env, KAFKA_BROKERS: brokers, DATABASE_URL: adminUrl }
  const failing = startStack({ ...options(home), env })
  await expect(failing).rejects.toMatchObject({ code: "did-not-start" })
  await expect(failing).rejects.toThrow(/projector ended while it started:\n.*cannot read the lexicon/)
  const running = (await stackStatus({ home })).services.filter(({ state }) => state === "ready")

  const stack = await up(home, { env })
  expect(stack.services.map(({ reused }) => reused)).toEqual([running.length === 1, false])
})

test("servers of the environment are used as they are, and survive down", async () => {
  const home = newHome()
  const { brokers } = inject("testServers")
  const database = await testDatabase({ migrated: false })
  const env = { ...process.env, KAFKA_BROKERS: brokers, DATABASE_URL: database.url }
  const stack = await up(home, { env })
  expect(stack).toMatchObject({
    kafka: { origin: "environment", brokers },
    postgres: { origin: "environment", adminUrl: database.url, readerUrl: database.url },
  })
  const [ingest] = stack.services
  const given = readFileSync(`/proc/${ingest?.pid}/environ`, "utf8").split("\0")
  expect(given).toContain(`DATABASE_URL=${database.url}`)
  await stopStack({ home })
  expect(stack.services.some(isRunning)).toBe(false)
  expect(await query(database.url, "SELECT 1 AS one")).toEqual([{ one: 1 }])
  await database.drop()
})

test.runIf(process.getuid?.() === 0)("root's own folders, closed to others, are no obstacle", async () => {
  const home = newHome()
  chmodSync(home, 0o700)
  const env = { ...ownServers, KAFKA_BROKERS: inject("testServers").brokers }
  const stack = await up(home, { env })
  const [{ data_directory: data }] = await query(stack.postgres.adminUrl, "SHOW data_directory")
  expect(data).toMatch(/^\/var\/lib\/stance\//)
  await stopStack({ home, removeData: true })
  expect(existsSync(data)).toBe(false)
})

async function commandsFind(home: string, stack: Stack): Promise<void> {
  const endpoints = resolveEndpoints({ STANCE_HOME: home })
  expect(endpoints).toMatchObject({
    brokers: stack.kafka.brokers,
    serviceUrls: { ingest: stack.services[0]?.url, projector: stack.services[1]?.url },
    from: { kafka: "local", postgres: "local" },
  })
  // Only the reader needs no password.
  expect(await query(endpoints.readerUrl, "SELECT current_user AS who")).toEqual([{ who: "stance_reader" }])
  const withoutPassword = endpoints.readerUrl.replace("stance_reader", "stance_projector")
  await expect(query(withoutPassword, "SELECT 1")).rejects.toThrow(/password/)
}

function newHome(): string {
  const home = temporaryHome()
  homes.push(home)
  mkdirSync(join(home, "programs"))
  for (const { program } of servicesIn(home)) writeFileSync(program, SERVES)
  return home
}

function servicesIn(home: string): Service[] {
  const program = (name: string) => join(home, "programs", `${name}.mjs`)
  return [
    { name: "ingest", program: program("ingest"), role: "stance_service", port: 25_100 },
    { name: "projector", program: program("projector"), role: "stance_projector", port: 25_110 },
  ]
}

function options(home: string) {
  const prepare = ({ adminUrl }: { adminUrl: string }) => createRoles(adminUrl)
  return {
    home,
    prepare,
    durable: false,
    kafkaPort: 25_000,
    postgresPort: 25_050,
    services: servicesIn(home),
  }
}

function up(home: string, more: Partial<Parameters<typeof startStack>[0]> = {}): Promise<Stack> {
  for (const { program } of servicesIn(home)) {
    if (readFileSync(program, "utf8") !== SERVES) writeFileSync(program, SERVES)
  }
  return startStack({ ...options(home), ...more })
}

async function createRoles(adminUrl: string): Promise<void> {
  for (const role of ROLES) {
    const exists = await query(adminUrl, `SELECT 1 FROM pg_roles WHERE rolname = '${role}'`)
    if (exists.length === 0) await query(adminUrl, `CREATE ROLE ${role} LOGIN`)
  }
}

// biome-ignore lint/suspicious/noExplicitAny: rows of whatever the test asks for
async function query(url: string, sql: string): Promise<any> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function pids(stack: Stack): (number | undefined)[] {
  return [stack.kafka.member?.pid, stack.postgres.member?.pid, ...stack.services.map(({ pid }) => pid)]
}

function ports(stack: Stack): number[] {
  return [
    stack.kafka.port,
    stack.postgres.port,
    ...stack.services.map(({ url }) => Number(new URL(url).port)),
  ]
}

function processesOf(home: string): string[] {
  const lines = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n")
  return lines.filter((line) => line.includes(home))
}

function brokersOf(home: string): string[] {
  return processesOf(home).filter((line) => line.includes("kafka.Kafka"))
}

function listen(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, "127.0.0.1", () =>
      resolve({ server, port: (server.address() as { port: number }).port }),
    )
  })
}
