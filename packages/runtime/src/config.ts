// Configuration from the environment, read once; every problem is reported at once.
import { readFileSync } from "node:fs"

export interface KafkaSasl {
  readonly mechanism: "plain" | "scram-sha-256" | "scram-sha-512"
  readonly username: string
  readonly password: string
}

export interface ServiceConfig {
  readonly kafkaBrokers: string[]
  readonly kafkaSasl: KafkaSasl | null
  readonly kafkaSsl: boolean
  /** PEM of the authority that signed the brokers' certificate; null means the system's. */
  readonly kafkaSslCa: string | null
  readonly databaseUrl: string
  readonly topicPrefix: string
  /** 0 means any free port. */
  readonly httpPort: number
  readonly logLevel: string
}

export class ConfigError extends Error {
  override readonly name = "ConfigError"
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length} problem(s):\n${problems.map((p) => `  - ${p}`).join("\n")}`,
    )
    this.problems = problems
  }
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * Reads what a service needs from the environment: KAFKA_BROKERS, KAFKA_SASL_MECHANISM/USERNAME/PASSWORD,
 * KAFKA_SSL, KAFKA_SSL_CA_FILE, DATABASE_URL (or PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE),
 * STANCE_TOPIC_PREFIX, STANCE_HTTP_PORT, STANCE_LOG_LEVEL. A secret may stand in a file: DATABASE_URL_FILE,
 * KAFKA_SASL_PASSWORD_FILE.
 * @param needs `database: false` for a service that has no database
 * @throws ConfigError that lists every problem
 */
export const readServiceConfig = (env: Env, needs: { database?: boolean } = {}): ServiceConfig => {
  const problems: string[] = []
  const config: ServiceConfig = {
    kafkaBrokers: brokers(env, problems),
    kafkaSasl: sasl(env, problems),
    kafkaSsl: flag(env, "KAFKA_SSL", problems),
    kafkaSslCa: fileNamedBy(env, "KAFKA_SSL_CA_FILE", problems),
    databaseUrl: needs.database === false ? "" : databaseUrl(env, problems),
    topicPrefix: topicPrefix(env, problems),
    httpPort: httpPort(env, problems),
    logLevel: logLevel(env, problems),
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}

const brokers = (env: Env, problems: string[]): string[] => {
  const given = (env.KAFKA_BROKERS ?? "").split(",").map((part) => part.trim())
  const list = given.filter((part) => part !== "")
  if (list.length === 0) problems.push("KAFKA_BROKERS is not set; set it to host:port,host:port")
  for (const broker of list) {
    const port = Number(/^(?:\[[0-9a-fA-F:]+\]|[^\s:/@]+):(\d{1,5})$/.exec(broker)?.[1] ?? Number.NaN)
    if (!(port >= 1 && port <= 65_535)) problems.push(`KAFKA_BROKERS: "${broker}" is not host:port`)
  }
  return list
}

const sasl = (env: Env, problems: string[]): KafkaSasl | null => {
  const mechanism = env.KAFKA_SASL_MECHANISM?.toLowerCase()
  if (mechanism === undefined || mechanism === "") return null
  const username = env.KAFKA_SASL_USERNAME ?? ""
  const password = secret(env, "KAFKA_SASL_PASSWORD", problems) ?? ""
  if (mechanism !== "plain" && mechanism !== "scram-sha-256" && mechanism !== "scram-sha-512") {
    problems.push(`KAFKA_SASL_MECHANISM: "${mechanism}" is none of plain, scram-sha-256, scram-sha-512`)
    return null
  }
  if (username === "") problems.push("KAFKA_SASL_USERNAME is not set, and KAFKA_SASL_MECHANISM asks for it")
  if (password === "")
    problems.push("KAFKA_SASL_PASSWORD (or _FILE) is not set, and KAFKA_SASL_MECHANISM asks for it")
  return { mechanism, username, password }
}

const databaseUrl = (env: Env, problems: string[]): string => {
  const url = secret(env, "DATABASE_URL", problems) ?? fromPgVariables(env)
  if (url === null) {
    problems.push(
      "DATABASE_URL is not set; set it to postgresql://user:password@host:5432/database (or PGHOST …)",
    )
    return ""
  }
  try {
    const { protocol } = new URL(url)
    if (protocol === "postgres:" || protocol === "postgresql:") return url
  } catch {}
  problems.push("DATABASE_URL is not a URL that starts with postgresql://")
  return ""
}

const fromPgVariables = (env: Env): string | null => {
  const host = env.PGHOST
  if (host === undefined || host === "") return null
  const user = encodeURIComponent(env.PGUSER ?? "postgres")
  const password = env.PGPASSWORD === undefined ? "" : `:${encodeURIComponent(env.PGPASSWORD)}`
  const database = encodeURIComponent(env.PGDATABASE ?? env.PGUSER ?? "postgres")
  const port = env.PGPORT ?? "5432"
  const who = `${user}${password}`
  if (host.startsWith("/")) return `postgresql://${who}@localhost/${database}?host=${host}&port=${port}`
  return `postgresql://${who}@${host}:${port}/${database}`
}

const topicPrefix = (env: Env, problems: string[]): string => {
  const prefix = env.STANCE_TOPIC_PREFIX ?? ""
  if (!/^[a-zA-Z0-9._-]{0,100}$/.test(prefix))
    problems.push("STANCE_TOPIC_PREFIX may hold letters, digits, '.', '_' and '-', at most 100")
  return prefix
}

const httpPort = (env: Env, problems: string[]): number => {
  const text = env.STANCE_HTTP_PORT ?? "0"
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  problems.push(`STANCE_HTTP_PORT: "${text}" is not a port from 0 to 65535`)
  return 0
}

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"]
const logLevel = (env: Env, problems: string[]): string => {
  const level = env.STANCE_LOG_LEVEL ?? "info"
  if (!logLevels.includes(level))
    problems.push(`STANCE_LOG_LEVEL: "${level}" is none of ${logLevels.join(", ")}`)
  return level
}

const flag = (env: Env, name: string, problems: string[]): boolean => {
  const text = (env[name] ?? "false").toLowerCase()
  if (!["true", "false", "1", "0", ""].includes(text))
    problems.push(`${name}: "${text}" is neither true nor false`)
  return text === "true" || text === "1"
}

const secret = (env: Env, name: string, problems: string[]): string | null => {
  const value = env[name]
  if (value !== undefined && value !== "") return value
  return fileNamedBy(env, `${name}_FILE`, problems)?.replace(/\r?\n$/, "") ?? null
}

const fileNamedBy = (env: Env, name: string, problems: string[]): string | null => {
  const path = env[name]
  if (path === undefined || path === "") return null
  try {
    return readFileSync(path, "utf8")
  } catch (error) {
    problems.push(
      `${name}: cannot read ${path} (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`,
    )
    return null
  }
}
