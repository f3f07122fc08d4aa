// The pool of connections to Postgres, bounded in time: who is frozen must not hold a lock for ever.
import pg, { type Pool, type PoolClient, type PoolConfig } from "pg"
import type { Logger } from "../log.ts"

export type { Pool } from "pg"

/** What runs inside a transaction. */
export interface Tx {
  query: PoolClient["query"]
}

export interface PostgresOptions {
  readonly url: string
  readonly applicationName: string
  readonly logger: Logger
  readonly max?: number
  readonly statementTimeoutMs?: number
  readonly lockTimeoutMs?: number
  /** After this time without a query inside a transaction the server ends the session, and its locks. */
  readonly idleInTransactionMs?: number
}

const STATEMENT_MS = 20_000

/** Makes a pool; it connects at first use. Errors of idle connections are logged, not thrown. */
export const connectPostgres = (options: PostgresOptions): Pool => {
  const pool = new pg.Pool(poolConfig(options))
  const log = (error: Error): void => {
    options.logger.warn(
      { address: addressOf(options.url) },
      `a connection to Postgres ended: ${error.message}`,
    )
  }
  pool.on("error", log)
  // A connection that breaks while a transaction waits for something else reports it here; the transaction's
  // next query fails and says so.
  pool.on("connect", (client) => client.on("error", () => undefined))
  return pool
}

const poolConfig = (options: PostgresOptions): PoolConfig => ({
  connectionString: options.url,
  application_name: options.applicationName,
  max: options.max ?? 8,
  connectionTimeoutMillis: 5_000,
  idleTimeoutMillis: 60_000,
  keepAlive: true,
  statement_timeout: options.statementTimeoutMs ?? STATEMENT_MS,
  // The server's bound cannot help when its answer is lost on the way.
  query_timeout: (options.statementTimeoutMs ?? STATEMENT_MS) + 2_000,
  lock_timeout: options.lockTimeoutMs ?? 5_000,
  idle_in_transaction_session_timeout: options.idleInTransactionMs ?? 10_000,
})

/** Gives host, port and database of a URL, without user and password; for messages. */
export const addressOf = (url: string): string => {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url)
    const host = searchParams.get("host") ?? (hostname === "" ? "localhost" : hostname)
    return `${host}:${port || searchParams.get("port") || "5432"}${pathname}`
  } catch {
    return "an address that is no URL"
  }
}

/** Gives the sentence for a database that cannot be reached: address, setting, remedy. */
export const unreachable = (url: string, error: unknown): string =>
  `Postgres cannot be reached at ${addressOf(url)} (DATABASE_URL): ${messageOf(error)}. ` +
  "Start it (`stance up`), or set DATABASE_URL."

const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (error.message !== "") return error.message
  return (error as { code?: string }).code ?? error.name
}
