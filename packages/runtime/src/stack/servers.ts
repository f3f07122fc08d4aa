// Kafka and PostgreSQL of a stack: those of the environment, those that run already, or new ones.
import { prepareCompose, startComposeKafka, startComposePostgres } from "./compose.ts"
import { kafkaStillServes, type LocalServer, startLocalKafka } from "./local-kafka.ts"
import { postgresServes, startLocalPostgres } from "./local-postgres.ts"
import { endMember, isRunning } from "./member.ts"
import { chooseOrigin } from "./origin.ts"
import type { KafkaRecord, PostgresRecord } from "./record.ts"

export interface ServersOptions {
  readonly home: string
  readonly env: NodeJS.ProcessEnv
  /** Use containers even where local processes could run. */
  readonly docker: boolean
  /** False for tests: data need not survive a power cut. */
  readonly durable: boolean
  readonly kafkaPort: number
  readonly postgresPort: number
  readonly before: { readonly kafka: KafkaRecord | null; readonly postgres: PostgresRecord | null }
  readonly onKafka: (kafka: KafkaRecord) => void
  readonly onPostgres: (postgres: PostgresRecord) => void
  readonly onProgress: (line: string) => void
}

export interface Servers {
  readonly kafka: KafkaRecord & { readonly reused: boolean }
  readonly postgres: PostgresRecord & { readonly reused: boolean }
}

/**
 * Gives a Kafka and a PostgreSQL that serve, starting what does not run yet, both at once. `onKafka` and
 * `onPostgres` get each record as soon as there is a process, and again when it serves, so that nothing
 * started is ever unknown. Throws StackError when one cannot be had; what was started until then is in
 * the records.
 */
export async function ensureServers(options: ServersOptions): Promise<Servers> {
  const origin = await chooseOrigin(options.env, options.docker)
  if ([origin.kafka, origin.postgres].includes("docker")) await prepareCompose(options.home, options.env)
  const outcomes = await Promise.allSettled([
    ensureKafka(options, origin.kafka),
    ensurePostgres(options, origin.postgres),
  ])
  const [kafka, postgres] = outcomes
  if (kafka.status === "rejected") throw kafka.reason
  if (postgres.status === "rejected") throw postgres.reason
  return { kafka: kafka.value, postgres: postgres.value }
}

type Ensured<T> = T & { readonly reused: boolean }

async function ensureKafka(
  options: ServersOptions,
  origin: KafkaRecord["origin"],
): Promise<Ensured<KafkaRecord>> {
  const { before } = options
  if (origin === "environment") {
    const brokers = options.env.KAFKA_BROKERS ?? ""
    return { origin, brokers, port: 0, readyMs: 0, member: null, reused: true }
  }
  if (before.kafka !== null && before.kafka.origin !== "environment") {
    if (await kafkaStillServes(before.kafka, before.kafka.member === null ? 0 : 10_000)) {
      options.onKafka(before.kafka)
      return { ...before.kafka, reused: true }
    }
    if (before.kafka.member !== null) await endMember(before.kafka.member, "SIGTERM", 10_000)
  }
  options.onProgress("starting Kafka")
  const server = localServer(options, before.kafka?.port || options.kafkaPort)
  const start = origin === "local" ? startLocalKafka : startComposeKafka
  const kafka = await start(server, options.onKafka)
  options.onKafka(kafka)
  return { ...kafka, reused: false }
}

async function ensurePostgres(
  options: ServersOptions,
  origin: PostgresRecord["origin"],
): Promise<Ensured<PostgresRecord>> {
  const { before } = options
  if (origin === "environment") {
    const url = options.env.DATABASE_URL ?? ""
    return { origin, port: 0, adminUrl: url, readerUrl: url, readyMs: 0, member: null, reused: true }
  }
  if (before.postgres !== null && before.postgres.origin !== "environment") {
    const { member, adminUrl } = before.postgres
    const goOn = () => member === null || isRunning(member)
    if (await postgresServes(adminUrl, goOn, member === null ? 1_000 : 10_000)) {
      options.onPostgres(before.postgres)
      return { ...before.postgres, reused: true }
    }
    if (member !== null) await endMember(member, "SIGINT", 10_000)
  }
  options.onProgress("starting PostgreSQL")
  const server = localServer(options, before.postgres?.port || options.postgresPort)
  const start = origin === "local" ? startLocalPostgres : startComposePostgres
  const postgres = await start({ ...server, durable: options.durable }, options.onPostgres)
  options.onPostgres(postgres)
  return { ...postgres, reused: false }
}

function localServer(options: ServersOptions, preferredPort: number): LocalServer {
  return { home: options.home, env: options.env, preferredPort, onProgress: options.onProgress }
}
