// `stance up`: Kafka, PostgreSQL, topics and tables, and the services on top of them.
import { stackHome } from "./home.ts"
import { withLock } from "./lock.ts"
import { endMember } from "./member.ts"
import { postgresUser } from "./postgres-binaries.ts"
import { postgresData } from "./postgres-data.ts"
import { readRecord, type ServiceRecord, type StackRecord, writeRecord } from "./record.ts"
import { setPasswords, urlFor } from "./roles.ts"
import { ensureServers, type Servers } from "./servers.ts"
import {
  planService,
  type Service,
  type ServicePlan,
  serviceStillServes,
  services,
  startService,
} from "./services.ts"
import { endStrays } from "./strays.ts"

/** What the callback that creates topics and tables works on. */
export interface PreparedServers {
  readonly brokers: string
  readonly adminUrl: string
}

export interface StackOptions {
  /** Creates topics and runs migrations; called on every start, so it must be able to run again. */
  readonly prepare: (servers: PreparedServers) => Promise<void>
  readonly home?: string
  readonly env?: NodeJS.ProcessEnv
  readonly docker?: boolean
  readonly durable?: boolean
  readonly kafkaPort?: number
  readonly postgresPort?: number
  readonly services?: readonly Service[]
  /** Told one line before each thing that takes time. */
  readonly onProgress?: (line: string) => void
}

export interface Stack {
  readonly home: string
  readonly kafka: Servers["kafka"]
  readonly postgres: Servers["postgres"]
  readonly services: readonly (ServiceRecord & { readonly reused: boolean })[]
}

/**
 * Brings up the stack of a folder and gives what runs: whatever serves already is used as it is, whatever
 * a crash left half is ended and started again, and what is missing is started. Everything outlives the
 * calling process. Two calls at once give one stack. Throws StackError; what was started stays recorded,
 * for the next call or for stopStack.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const env = options.env ?? process.env
  const home = options.home ?? stackHome(env)
  const onProgress = options.onProgress ?? (() => {})
  const onWait = (pid: number) => onProgress(`waiting for another command (process ${pid})`)
  return withLock(home, onWait, async () => {
    const record = readRecord(home)
    await endUnrecorded(home, record)
    const servers = await ensureServers({
      home,
      env,
      docker: options.docker ?? false,
      durable: options.durable ?? true,
      kafkaPort: options.kafkaPort ?? 9092,
      postgresPort: options.postgresPort ?? 5433,
      before: { kafka: record.kafka, postgres: record.postgres },
      onKafka: (kafka) => writeRecord(home, Object.assign(record, { kafka })),
      onPostgres: (postgres) => writeRecord(home, Object.assign(record, { postgres })),
      onProgress,
    })
    return {
      home,
      ...servers,
      services: await ensureServices({ ...options, home, env, onProgress }, record, servers),
    }
  })
}

type Settled = StackOptions & Required<Pick<StackOptions, "home" | "env" | "onProgress">>

async function ensureServices(
  options: Settled,
  record: StackRecord,
  servers: Servers,
): Promise<Stack["services"]> {
  const wanted = options.services ?? services
  const plansNow = wanted.map((service) => plan(service, options, servers, record.passwords))
  const kept = await keepServing(options.home, record, plansNow)
  options.onProgress("preparing topics and tables")
  await options.prepare({ brokers: servers.kafka.brokers, adminUrl: servers.postgres.adminUrl })
  if (servers.postgres.origin !== "environment") {
    const roles = wanted.map(({ role }) => role)
    record.passwords = await setPasswords(servers.postgres.adminUrl, roles, record.passwords)
    writeRecord(options.home, record)
  }
  const missing = wanted.filter((service) => !kept.some(({ name }) => name === service.name))
  if (missing.length > 0) options.onProgress(`starting ${missing.map(({ name }) => name).join(", ")}`)
  const taken = kept.map(({ url }) => Number(new URL(url).port))
  const started: ServiceRecord[] = []
  const outcomes = await Promise.allSettled(
    missing.map(async (service) => {
      const planned = plan(service, options, servers, record.passwords)
      // Ports of the others are left out, since all look for theirs at the same time.
      const othersPorts = [...taken, ...wanted.filter((other) => other !== service).map(({ port }) => port)]
      const add = (running: ServiceRecord) => {
        const others = record.services.filter(({ name }) => name !== running.name)
        record.services = [...others, running].sort(inOrderOf(wanted))
        writeRecord(options.home, record)
      }
      const running = await startService(options.home, options.env, planned, othersPorts, add)
      add(running)
      started.push(running)
    }),
  )
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason
  return wanted.flatMap(({ name }) => [
    ...kept.filter((service) => service.name === name).map((service) => ({ ...service, reused: true })),
    ...started.filter((service) => service.name === name).map((service) => ({ ...service, reused: false })),
  ])
}

function inOrderOf(wanted: readonly Service[]): (one: ServiceRecord, other: ServiceRecord) => number {
  const place = (record: ServiceRecord) => wanted.findIndex(({ name }) => name === record.name)
  return (one, other) => place(one) - place(other)
}

// Keeps the services that serve as they would be started now, and ends the others.
async function keepServing(
  home: string,
  record: StackRecord,
  plans: readonly ServicePlan[],
): Promise<readonly ServiceRecord[]> {
  const checks = record.services.map(async (service) => {
    const planned = plans.find((one) => one.service.name === service.name)
    if (planned !== undefined && (await serviceStillServes(service, planned))) return [service]
    await endMember(service)
    return []
  })
  record.services = (await Promise.all(checks)).flat()
  writeRecord(home, record)
  return record.services
}

function plan(
  service: Service,
  { env, home }: Settled,
  { kafka, postgres }: Servers,
  passwords: Readonly<Record<string, string>>,
): ServicePlan {
  const url =
    postgres.origin === "environment"
      ? postgres.adminUrl
      : urlFor(postgres.adminUrl, service.role, passwords[service.role] ?? "")
  return planService(service, {
    STANCE_TOPIC_PREFIX: "",
    STANCE_LOG_LEVEL: "info",
    ...ownSettings(env),
    STANCE_HOME: home,
    KAFKA_BROKERS: kafka.brokers,
    DATABASE_URL: url,
  })
}

// What a user set for the services: when it changes, they start again.
function ownSettings(env: NodeJS.ProcessEnv): Record<string, string> {
  const names = Object.keys(env).filter(
    (name) => /^(STANCE|KAFKA)_/.test(name) && name !== "STANCE_HTTP_PORT",
  )
  return Object.fromEntries(names.sort().map((name) => [name, env[name] ?? ""]))
}

async function endUnrecorded(home: string, record: StackRecord): Promise<void> {
  const members = [record.kafka?.member, record.postgres?.member, ...record.services]
  const known = new Set(members.flatMap((member) => (member ? [member.pid] : [])))
  await endStrays(home, postgresData(home, postgresUser()), known)
}
