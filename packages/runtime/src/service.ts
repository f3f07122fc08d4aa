// The life of a service: configuration, log, health address, connections, start, orderly stop.
import type { Pool } from "pg"
import { backoffMs, wait } from "./backoff.ts"
import { ConfigError, readServiceConfig, type ServiceConfig } from "./config.ts"
import { createHealth, type Health, type Route, serveHealth } from "./health.ts"
import { deadline } from "./kafka/deadline.ts"
import { connectKafka, type Kafka } from "./kafka/kafka.ts"
import { createLogger, type Logger } from "./log.ts"
import { createMetrics, type Metrics } from "./metrics.ts"
import { connectPostgres, unreachable } from "./postgres/pool.ts"

export interface ServiceContext {
  readonly config: ServiceConfig
  readonly logger: Logger
  readonly metrics: Metrics
  readonly kafka: Kafka
  /** Reading it throws in a service that was declared without a database. */
  readonly pool: Pool
  readonly health: Health
  /** Paths that the service answers beside /healthz, /readyz and /metrics, on the same port. */
  readonly routes: Map<string, Route>
}

export interface Running {
  stop(): Promise<void>
}

export interface ServiceNeeds {
  /** False for a service without a database. */
  readonly database?: boolean
}

const STOP_MS = 10_000
// Asks the catalogue, which every role may read: the projector may not look into the ledger.
const SCHEMA_READY =
  "SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'stance_ledger' AND tablename = 'outbox') AS ready"

/**
 * Runs a service until SIGTERM or SIGINT; then it has ten seconds to finish what it has in hand.
 * `start` is called when the database answers and has its schema; Kafka may still be away.
 * Exit codes: 0 stopped in order, 1 an unexpected error or a stop that took too long, 2 wrong configuration.
 */
export const runService = async (
  name: string,
  start: (context: ServiceContext) => Promise<Running>,
  needs: ServiceNeeds = {},
): Promise<void> => {
  const config = configOrExit(name, needs)
  const logger = createLogger(name, config.logLevel)
  const ending = new AbortController()
  const ended = untilSignal(logger, ending)
  exitOnUnexpected(logger)

  const metrics = createMetrics(name)
  const health = createHealth()
  const kafka = connectKafka({
    brokers: config.kafkaBrokers,
    clientId: `stance-${name}`,
    topicPrefix: config.topicPrefix,
    logger,
    sasl: config.kafkaSasl,
    ...(config.kafkaSsl ? { ssl: config.kafkaSslCa === null ? true : { ca: config.kafkaSslCa } } : {}),
  })
  const pool =
    needs.database === false
      ? null
      : connectPostgres({ url: config.databaseUrl, applicationName: `stance ${name}`, logger })
  health.addCheck("kafka", async () => {
    await kafka.admin.ping()
    return null
  })
  if (pool !== null) health.addCheck("postgres", () => databaseProblem(pool, config.databaseUrl))
  let starting: string | null = "the service is starting"
  health.addCheck("start", () => starting)

  const routes = new Map<string, Route>()
  const http = await serveHealth(config.httpPort, health, metrics, routes)
  logger.info({ port: http.port, brokers: config.kafkaBrokers, topic_prefix: config.topicPrefix }, "started")
  if (pool !== null) await untilDatabase(pool, config.databaseUrl, logger, ending.signal)
  const running = ending.signal.aborted
    ? null
    : await start(contextOf(config, logger, metrics, kafka, pool, health, routes))
  starting = null
  await ended
  await stopInOrder(logger, async () => {
    await running?.stop()
    await http.close()
    await kafka.close()
    await pool?.end()
  })
}

const contextOf = (
  config: ServiceConfig,
  logger: Logger,
  metrics: Metrics,
  kafka: Kafka,
  pool: Pool | null,
  health: Health,
  routes: Map<string, Route>,
): ServiceContext => ({
  config,
  logger,
  metrics,
  kafka,
  health,
  routes,
  get pool(): Pool {
    if (pool === null) throw new Error("This service was declared without a database.")
    return pool
  },
})

const configOrExit = (name: string, needs: ServiceNeeds): ServiceConfig => {
  try {
    return readServiceConfig(process.env, needs)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`stance ${name}: ${error.message}\n`)
    process.exit(2)
  }
}

// The first signal asks for an orderly stop; the second does not wait for it.
const untilSignal = (logger: Logger, ending: AbortController): Promise<void> =>
  new Promise((resolve) => {
    const onSignal = (signal: NodeJS.Signals): void => {
      if (ending.signal.aborted) process.exit(1)
      logger.info({ signal }, "stopping")
      ending.abort()
      resolve()
    }
    process.on("SIGTERM", onSignal)
    process.on("SIGINT", onSignal)
  })

const exitOnUnexpected = (logger: Logger): void => {
  const die = (error: unknown): void => {
    logger.fatal({ err: error }, "unexpected error; exiting, so that a supervisor starts this service anew")
    process.exit(1)
  }
  process.on("unhandledRejection", die)
  process.on("uncaughtException", die)
}

const untilDatabase = async (pool: Pool, url: string, logger: Logger, signal: AbortSignal): Promise<void> => {
  for (let attempt = 0; !signal.aborted; attempt++) {
    const problem = await databaseProblem(pool, url)
    if (problem === null) {
      if (attempt > 0) logger.info("the database is ready")
      return
    }
    const ms = Math.round(backoffMs(attempt, 250, 5_000))
    logger.warn({ attempt, retry_ms: ms }, problem)
    await wait(ms, signal)
  }
}

const databaseProblem = async (pool: Pool, url: string): Promise<string | null> => {
  try {
    const { rows } = await pool.query(SCHEMA_READY)
    return rows[0].ready ? null : "The database has no schema yet. Run `stance up`, or `stance migrate`."
  } catch (error) {
    return unreachable(url, error)
  }
}

const stopInOrder = async (logger: Logger, stop: () => Promise<void>): Promise<void> => {
  try {
    await deadline(stop(), STOP_MS, `not stopped within ${STOP_MS} ms`)
    logger.info("stopped")
    process.exit(0)
  } catch (error) {
    logger.error({ err: error }, "did not stop in order; what was not committed will be done again")
    process.exit(1)
  }
}
