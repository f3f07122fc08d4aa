// One connection for whoever only reads: role stance_reader, read-only, and plain values back.
import pg from "pg"

export type Row = Record<string, string | number | boolean | null>

export interface Reader {
  /**
   * Runs one query; gives its rows (dates and times as ISO text, bigint and numeric as numbers) and column
   * names.
   */
  query(sql: string, parameters?: readonly unknown[]): Promise<{ rows: Row[]; columns: string[] }>
  /** Calls back with the payload of each NOTIFY on a channel. */
  listen(channel: string, onNotify: (payload: string) => void): Promise<void>
  close(): Promise<void>
}

/** PostgreSQL does not answer, or lets this user in no further; says which address and which setting. */
export class PostgresUnavailable extends Error {
  override readonly name = "PostgresUnavailable"
}

const CONNECT_MS = 5_000
const STATEMENT_MS = 30_000

const numberTypes = new Set([20, 21, 23, 700, 701, 1700])

/**
 * Opens a read-only connection to the views. Takes the address and the setting it comes from, for the error.
 * Throws PostgresUnavailable when nothing answers within five seconds or the user may not read the views.
 */
export const connectReader = async (url: string, setting: string): Promise<Reader> => {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: "stance-reader",
    types: { getTypeParser: (oid: number) => parserOf(oid) } as pg.CustomTypesConfig,
  })
  client.on("error", () => undefined)
  try {
    await client.connect()
    await client.query(asReader)
  } catch (error) {
    await client.end().catch(() => undefined)
    throw unavailable(url, setting, error)
  }
  return {
    query: async (sql, parameters = []) => {
      const result = await client.query(sql, [...parameters])
      const last = (Array.isArray(result) ? result.at(-1) : result) as pg.QueryResult<Row>
      return { rows: last.rows, columns: last.fields.map((field) => field.name) }
    },
    listen: async (channel, onNotify) => {
      client.on("notification", ({ payload }) => onNotify(payload ?? ""))
      await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
    },
    close: () => client.end(),
  }
}

/** Whoever logs in becomes the reader, with the settings that the role's own login would have. */
const asReader = `
  SET ROLE stance_reader;
  SET search_path = stance;
  SET default_transaction_read_only = on;
  SET statement_timeout = ${STATEMENT_MS};
  SET timezone = 'UTC';
  SET datestyle = 'ISO, YMD'`

const parserOf = (oid: number): ((text: string) => string | number | boolean) => {
  if (oid === 16) return (text) => text === "t"
  if (numberTypes.has(oid))
    return (text) => (Number.isSafeInteger(Number(text)) || text.includes(".") ? Number(text) : text)
  if (oid === 1184) return (text) => instantText(text)
  return (text) => text
}

/** `2021-06-11 09:30:00.5+00` as `2021-06-11T09:30:00.5Z`; infinities stay words. */
const instantText = (text: string): string =>
  /^\d/.test(text) ? `${text.replace(" ", "T").replace(/\+00(:00)?$/, "")}Z` : text

const unavailable = (url: string, setting: string, error: unknown): PostgresUnavailable => {
  const { code, message } = error as { code?: string; message: string }
  const address = addressOf(url)
  if (code === "22023" || code === "42704" || code === "42501")
    return new PostgresUnavailable(
      `PostgreSQL at ${address} (${setting}) has no role stance_reader for this user: ${message}\n` +
        "   fix:  stance up",
    )
  return new PostgresUnavailable(
    `PostgreSQL cannot be reached at ${address} (${setting}): ${message || code}\n` +
      "   fix:  stance up, or set DATABASE_URL",
    { cause: error },
  )
}

const addressOf = (url: string): string => {
  try {
    const { host, pathname } = new URL(url)
    return `${host}${pathname}`
  } catch {
    return "an address that is no URL"
  }
}
