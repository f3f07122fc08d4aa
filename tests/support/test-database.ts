// A database of a test's own on the run's PostgreSQL.
import { randomBytes } from "node:crypto"
import pg from "pg"
import { inject } from "vitest"
import { migrate } from "../../packages/runtime/src/postgres/migrate.ts"
import { homeId } from "../../packages/runtime/src/stack/home.ts"
import { setPasswords, urlFor } from "../../packages/runtime/src/stack/roles.ts"

export interface TestDatabase {
  readonly name: string
  /** Address for the administrator. */
  readonly url: string
  /** Address for a role that the migrations create, such as stance_reader or stance_service. */
  readonly urlAs: (role: string) => Promise<string>
  /** Deletes the database, ending connections that are left. */
  readonly drop: () => Promise<void>
}

/** Locks, within a run, what PostgreSQL refuses to do twice at once: copying a template, changing a role. */
const ONE_AT_A_TIME = 730_217

/**
 * Creates a database, as the migrations leave it or, with `migrated: false`, empty, and gives its addresses.
 * Only the first caller of a run waits for the migrations; every other gets a copy.
 */
export async function testDatabase({
  migrated = true,
}: {
  readonly migrated?: boolean
} = {}): Promise<TestDatabase> {
  const { adminUrl, home } = inject("testServers")
  const name = `${databasePrefix(home)}${randomBytes(5).toString("hex")}`
  await alone(adminUrl, async (client) => {
    const template = migrated ? await migratedTemplate(client, adminUrl, home) : "template1"
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  })
  const url = databaseUrl(adminUrl, name)
  return {
    name,
    url,
    urlAs: async (role) => {
      await alone(adminUrl, () => setPasswords(adminUrl, [role], { [role]: "test" }))
      return urlFor(url, role, "test")
    },
    drop: () => alone(adminUrl, async (client) => void (await client.query(dropStatement(name)))),
  }
}

/** Deletes every database that tests of a run made and left; for a server that outlives the run. */
export async function dropTestDatabases(adminUrl: string, home: string): Promise<void> {
  await alone(adminUrl, async (client) => {
    const found = await client.query("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", [
      databasePrefix(home),
    ])
    for (const { datname } of found.rows) await client.query(dropStatement(datname))
  })
}

async function migratedTemplate(client: pg.Client, adminUrl: string, home: string): Promise<string> {
  const name = `${databasePrefix(home)}template`
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name])
  if (rowCount === 0) {
    const draft = `${name}_draft`
    await client.query(dropStatement(draft))
    await client.query(`CREATE DATABASE ${draft}`)
    await migrate({ databaseUrl: databaseUrl(adminUrl, draft) })
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`)
  }
  return name
}

async function alone<T>(adminUrl: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl(adminUrl, "postgres") })
  await client.connect()
  try {
    await client.query("SELECT pg_advisory_lock($1)", [ONE_AT_A_TIME])
    return await use(client)
  } finally {
    await client.end()
  }
}

function databasePrefix(home: string): string {
  return `test_${homeId(home)}_`
}

function dropStatement(name: string): string {
  return `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
