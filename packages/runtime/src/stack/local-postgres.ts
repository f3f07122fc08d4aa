// PostgreSQL as a local process.
import { basename, join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import pg from "pg"
import { logFile } from "./home.ts"
import type { LocalServer } from "./local-kafka.ts"
import { logTail } from "./log-tail.ts"
import { endMember, isRunning, type Member, startMember } from "./member.ts"
import { freePort, isFree } from "./port.ts"
import { postgresPrograms, postgresUser } from "./postgres-binaries.ts"
import { ADMIN, postgresData, preparePostgresData } from "./postgres-data.ts"
import type { PostgresRecord } from "./record.ts"
import { StackError } from "./stack-error.ts"

const READY_MS = 60_000
export const DATABASE = "stance"
export const READER = "stance_reader"

/**
 * Starts PostgreSQL and waits until its database serves; `onStart` is given its record as soon as its
 * process runs. Not `durable` means that a power cut may ruin it, which is right for tests only; a crash
 * of its processes does not. Throws StackError with the log's last lines when it ends or is not ready
 * within 60 s.
 */
export async function startLocalPostgres(
  server: LocalServer & { readonly durable: boolean },
  onStart: (postgres: PostgresRecord) => void,
): Promise<PostgresRecord> {
  const started = Date.now()
  const user = postgresUser()
  const programs = postgresPrograms(user)
  const data = postgresData(server.home, user)
  const password = await preparePostgresData(server.home, programs, data, user)
  for (let tries = 1; ; tries++) {
    const port = await freePort(server.preferredPort)
    const member = await startMember({
      name: "postgres",
      home: server.home,
      command: join(programs, "bin", "postgres"),
      args: ["-D", data, ...settings(port, server.durable)],
      env: { PATH: server.env.PATH, LC_ALL: "C" },
      log: logFile(server.home, "postgres"),
      workingDirectory: "/",
      ...(user ?? {}),
    })
    const record = { origin: "local" as const, port, ...postgresUrls(port, password), readyMs: 0, member }
    onStart(record)
    if (await serves(member, record.adminUrl)) {
      await createDatabase(record.adminUrl)
      return { ...record, readyMs: Date.now() - started }
    }
    const collided = !isRunning(member) && !(await isFree(port))
    await endMember(member, "SIGQUIT")
    if (!collided || tries === 3) throw notServing(member)
  }
}

/** The address of the administrator and that of the reader, for a PostgreSQL on a port of this machine. */
export function postgresUrls(port: number, password: string): { adminUrl: string; readerUrl: string } {
  const place = `127.0.0.1:${port}/${DATABASE}`
  return {
    adminUrl: `postgresql://${ADMIN}:${encodeURIComponent(password)}@${place}`,
    readerUrl: `postgresql://${READER}@${place}`,
  }
}

/** Creates the database of the address if the server has none of that name. */
export async function createDatabase(url: string): Promise<void> {
  await onServer(url, async (client) => {
    const name = basename(new URL(url).pathname)
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  })
}

/** Whether the server of an address lets its user in; asks again until `withinMs` have passed. */
export async function postgresServes(url: string, goOn: () => boolean, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs
  while (goOn() && Date.now() < deadline) {
    try {
      await onServer(url, (client) => client.query("SELECT 1"))
      return true
    } catch {
      await pause(40)
    }
  }
  return false
}

function serves(member: Member, url: string): Promise<boolean> {
  return postgresServes(url, () => isRunning(member), READY_MS)
}

async function onServer<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const address = new URL(url)
  address.pathname = "/postgres"
  const client = new pg.Client({ connectionString: address.href, connectionTimeoutMillis: 5_000 })
  client.on("error", () => {})
  try {
    await client.connect()
    return await use(client)
  } finally {
    await client.end().catch(() => {})
  }
}

function settings(port: number, durable: boolean): string[] {
  const fixed = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    max_connections: 200,
    max_wal_size: "512MB",
    ...(durable ? {} : { fsync: "off", full_page_writes: "off" }),
  }
  return Object.entries(fixed).flatMap(([name, value]) => ["-c", `${name}=${value}`])
}

function notServing(member: Member): StackError {
  const what = isRunning(member) ? "did not serve within 60 s" : "ended while it started"
  return new StackError(
    "did-not-start",
    `PostgreSQL (local) ${what}:\n${logTail(member.log)}\n` +
      "   fix:  remove what the log names, or use another server with DATABASE_URL=postgresql://…",
  )
}
