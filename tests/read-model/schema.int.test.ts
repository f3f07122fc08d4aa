// The shape of the database and the rights of its roles are kept in the repository; what differs is seen in
// a review. After an intended change: UPDATE_GOLDEN=1 npx vitest run --project int tests/read-model/schema
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { codebook } from "@stance/contracts/codebook"
import { connectPostgres, createLogger, migrate, type Pool } from "@stance/runtime"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type TestDatabase, testDatabase } from "../support/test-database.ts"
import { privilegesText, schemaText } from "./catalogue.ts"
import { type ReadModel, readModel } from "./read-model.ts"

let database: TestDatabase
let admin: Pool
let model: ReadModel

const logger = createLogger("test", "silent")
const connect = (url: string) => connectPostgres({ url, applicationName: "test", logger, max: 1 })

beforeAll(async () => {
  database = await testDatabase({ migrated: false })
  await migrate({ databaseUrl: database.url })
  admin = connect(database.url)
  model = await readModel()
})

afterAll(async () => {
  await admin.end()
  await model.close()
  await database.drop()
})

const golden = (file: string, text: string): string => {
  const path = fileURLToPath(new URL(`../../infra/postgres/${file}`, import.meta.url))
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, text)
  return readFileSync(path, "utf8")
}

describe("the schema", () => {
  test("is the one in infra/postgres/schema.sql", async () => {
    const text = await schemaText(admin)
    expect(text).toBe(golden("schema.sql", text))
  })

  test("is the same after migrating again", async () => {
    const before = await schemaText(admin)
    expect(await migrate({ databaseUrl: database.url })).toEqual({ applied: [] })
    expect(await schemaText(admin)).toBe(before)
  })

  test("no index is on text without bound", async () => {
    const { rows } = await admin.query(
      `SELECT i.indexrelid::regclass::text AS index, a.attname FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey)
       WHERE c.relnamespace::regnamespace::text LIKE 'stance%'
         AND a.attname IN ('body_text', 'quote', 'condition', 'headline', 'uri', 'summary', 'prefix', 'suffix', 'byline')`,
    )
    expect(rows).toEqual([])
  })
})

describe("the views", () => {
  test("have only types that every tool reads", async () => {
    const plain = ["text", "integer", "bigint", "numeric", "boolean", "date", "timestamp with time zone"]
    expect(
      await model.rows(
        "SELECT view_name, column_name, data_type FROM data_dictionary WHERE data_type <> ALL($1)",
        [plain],
      ),
    ).toEqual([])
  })

  test("have a comment on each view, column and function", async () => {
    expect(
      await model.rows(
        "SELECT view_name, column_name FROM data_dictionary WHERE coalesce(description, '') = ''",
      ),
    ).toEqual([])
    expect(
      await model.rows(
        `SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'stance'::regnamespace AND obj_description(c.oid, 'pg_class') IS NULL
         UNION ALL
         SELECT p.proname FROM pg_proc p WHERE p.pronamespace = 'stance'::regnamespace AND obj_description(p.oid, 'pg_proc') IS NULL`,
      ),
    ).toEqual([])
  })

  test("are all there is in the public schema", async () => {
    expect(
      await model.rows(
        "SELECT relkind::text AS kind, count(*)::int AS n FROM pg_class WHERE relnamespace = 'stance'::regnamespace GROUP BY 1",
      ),
    ).toEqual([{ kind: "v", n: 18 }])
  })

  test("the codebook is that of the contracts", async () => {
    const shown = codebook.map(({ glyph: _glyph, ascii: _ascii, meaning: _meaning, ...entry }) => entry)
    expect(
      await model.rows(
        `SELECT b.* FROM stance.codebook b JOIN stance_store.codebook s USING (facet, position) ORDER BY s.ordinal`,
      ),
    ).toEqual(shown)
  })
})

describe("the roles", () => {
  const roles = ["public", "stance_owner", "stance_projector", "stance_reader", "stance_service"]

  test("have the rights of infra/postgres/privileges.txt and no others", async () => {
    const text = await privilegesText(admin, roles)
    expect(text).toBe(golden("privileges.txt", text))
  })

  test("everything belongs to the owner, who cannot log in", async () => {
    const { rows } = await admin.query(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname IN ('stance', 'stance_store', 'stance_ledger') AND c.relkind IN ('r', 'v')
         AND pg_get_userbyid(c.relowner) <> 'stance_owner'`,
    )
    expect(rows).toEqual([])
  })

  const refused = ["42501", "25006"]
  test.each([
    ["a table", "SELECT * FROM stance_store.articles"],
    ["the ledger", "SELECT * FROM stance_ledger.outcomes"],
    ["a view, to write", "UPDATE stance.codebook SET label = ''"],
    ["a new table", "CREATE TABLE stance.mine ()"],
    ["a table of its own session", "CREATE TEMPORARY TABLE mine ()"],
    ["a table in public", "CREATE TABLE public.mine ()"],
    ["another role", "SET ROLE stance_projector"],
    ["passwords", "SELECT * FROM pg_authid"],
    ["files of the server", "SELECT pg_read_file('/etc/passwd')"],
    ["programs of the server", "COPY (SELECT 1) TO PROGRAM 'true'"],
  ])("the reader may not have %s", async (_what, sql) => {
    const reader = connect(await database.urlAs("stance_reader"))
    try {
      const error = await reader.query(sql).then(
        () => null,
        (thrown: { code: string }) => thrown.code,
      )
      expect(refused).toContain(error)
      // Not because the session is read-only: without that it is refused as well.
      const writable = await reader
        .query("SET default_transaction_read_only = off")
        .then(() => reader.query(sql))
        .then(
          () => null,
          (thrown: { code: string }) => thrown.code,
        )
      expect(writable).toBe("42501")
    } finally {
      await reader.end()
    }
  })

  test("the reader reads every view and function, with settings that keep it from harm", async () => {
    const reader = connect(await model.database.urlAs("stance_reader"))
    try {
      const views = await model.rows("SELECT DISTINCT view_name FROM data_dictionary")
      for (const { view_name } of views) await reader.query(`SELECT * FROM ${view_name}`)
      await reader.query("SELECT log_time(), * FROM positions_as_of(now()), search('talks')")
      const { rows } = await reader.query(
        "SELECT current_setting('search_path') AS path, current_setting('default_transaction_read_only') AS read_only",
      )
      expect(rows).toEqual([{ path: "stance", read_only: "on" }])
      const own = await reader.query(
        "SELECT setconfig FROM pg_db_role_setting WHERE setrole = 'stance_reader'::regrole",
      )
      expect(own.rows[0].setconfig).toContain("statement_timeout=30s")
    } finally {
      await reader.end()
    }
  })

  test("roles without a reason to come are not let in", async () => {
    const name = `stranger_${database.name}`
    await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD 'test'`)
    const url = new URL(database.url)
    url.username = name
    url.password = "test"
    const stranger = connect(url.href)
    try {
      await expect(stranger.query("SELECT 1")).rejects.toMatchObject({ code: "42501" })
    } finally {
      await stranger.end()
      await admin.query(`DROP ROLE ${name}`)
    }
  })
})
