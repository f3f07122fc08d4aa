// The database's shape: numbered migrations once, then every view and the roles again.
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { runner } from "node-pg-migrate"
import pg, { type Client } from "pg"
import { backoffMs, wait } from "../backoff.ts"
import type { Logger } from "../log.ts"
import { sqlState } from "./classify.ts"
import { unreachable } from "./pool.ts"

// Four folders up, from src/postgres and from dist/postgres alike.
const sqlFolder = fileURLToPath(new URL("../../../../infra/postgres/", import.meta.url))
const MIGRATIONS_TABLE = "stance_migrations"
/** Any number, as long as every version takes the same. */
const LOCK = 7_312_006_114_201
const LOCK_WAIT_ATTEMPTS = 10

export class MigrationError extends Error {
  override readonly name = "MigrationError"
}

export interface MigrateOptions {
  readonly databaseUrl: string
  readonly logger?: Logger
  /** The folder that holds migrations/, views/ and roles.sql; the repository's own unless given. */
  readonly folder?: string
}

/**
 * Brings the database to this version's shape. May run twice, and at once from several processes.
 * Gives the names of the migrations that were applied now.
 * @throws MigrationError when the database cannot be reached, is newer than this code, or a file fails
 */
export const migrate = async (options: MigrateOptions): Promise<{ applied: string[] }> => {
  const folder = options.folder ?? sqlFolder
  const client = new pg.Client({ connectionString: options.databaseUrl, application_name: "stance migrate" })
  client.on("error", () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw new MigrationError(unreachable(options.databaseUrl, error), { cause: error })
  }
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK])
    const applied = await applyMigrations(client, join(folder, "migrations"))
    await recreateViews(client, folder)
    for (const name of applied) options.logger?.info({ migration: name }, "migration applied")
    return { applied }
  } finally {
    await client.end().catch(() => undefined)
  }
}

const applyMigrations = async (client: Client, dir: string): Promise<string[]> => {
  await refuseNewer(client, dir)
  const complaints: string[] = []
  const collect = (line: string): void => void complaints.push(line)
  let begun = ""
  const follow = (line: string): void => {
    begun = /MIGRATION (\S+) \(UP\)/.exec(line)?.[1] ?? begun
  }
  try {
    const applied = await runner({
      dbClient: client,
      dir,
      direction: "up",
      migrationsTable: MIGRATIONS_TABLE,
      migrationsSchema: "public",
      checkOrder: true,
      singleTransaction: true,
      noLock: true,
      logger: { info: follow, warn: collect, error: collect },
    })
    return applied.map(({ name }) => name)
  } catch (error) {
    const said = complaints.length > 0 ? `\n${complaints.join("\n")}` : ""
    throw new MigrationError(
      `Migration ${begun} in ${dir} failed, and nothing was changed: ${textOf(error)}${said}`,
      {
        cause: error,
      },
    )
  }
}

const refuseNewer = async (client: Client, dir: string): Promise<void> => {
  const known = new Set((await sqlFiles(dir)).map((file) => file.replace(/\.sql$/, "")))
  const { rows: tables } = await client.query("SELECT to_regclass($1) AS found", [
    `public.${MIGRATIONS_TABLE}`,
  ])
  if (tables[0].found === null) return
  const { rows } = await client.query(`SELECT name FROM public.${MIGRATIONS_TABLE} ORDER BY id`)
  const unknown = rows.map((row) => row.name as string).filter((name) => !known.has(name))
  if (unknown.length > 0)
    throw new MigrationError(
      `The database was migrated by a newer version of stance (${unknown.join(", ")} is unknown here). ` +
        "Update this code, or use another database.",
    )
}

// Readers hold locks on views while a query runs: the change waits briefly and tries again, so that no queue
// of readers builds up behind it.
const recreateViews = async (client: Client, folder: string): Promise<void> => {
  const views = (await sqlFiles(join(folder, "views"))).map((file) => join(folder, "views", file))
  const roles = (await sqlFiles(folder))
    .filter((file) => file === "roles.sql")
    .map((file) => join(folder, file))
  for (let attempt = 0; ; attempt++) {
    try {
      await client.query("BEGIN")
      await client.query("SET LOCAL lock_timeout = '2s'")
      await runInAnyOrder(client, views)
      for (const file of roles) await runFile(client, file)
      await client.query("COMMIT")
      return
    } catch (error) {
      await client.query("ROLLBACK")
      const cause = (error as Error).cause ?? error
      if (!["55P03", "40P01"].includes(sqlState(cause) ?? "") || attempt >= LOCK_WAIT_ATTEMPTS) throw error
      await wait(backoffMs(attempt))
    }
  }
}

// A view may stand on another whose name comes later: what lacks something is tried again after the others.
const runInAnyOrder = async (client: Client, files: readonly string[]): Promise<void> => {
  let waiting = [...files]
  while (waiting.length > 0) {
    const postponed: string[] = []
    let lack: unknown
    for (const file of waiting) {
      await client.query("SAVEPOINT view")
      try {
        await runFile(client, file)
      } catch (error) {
        if (!["42P01", "42883"].includes(sqlState((error as Error).cause) ?? "")) throw error
        await client.query("ROLLBACK TO SAVEPOINT view")
        postponed.push(file)
        lack = error
      }
      await client.query("RELEASE SAVEPOINT view")
    }
    if (postponed.length === waiting.length) throw lack
    waiting = postponed
  }
}

const runFile = async (client: Client, file: string): Promise<void> => {
  try {
    await client.query(await readFile(file, "utf8"))
  } catch (error) {
    throw new MigrationError(`${file} failed, and the views are as they were: ${textOf(error)}`, {
      cause: error,
    })
  }
}

const sqlFiles = async (dir: string): Promise<string[]> => {
  try {
    return (await readdir(dir)).filter((name) => name.endsWith(".sql")).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return []
    throw error
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
