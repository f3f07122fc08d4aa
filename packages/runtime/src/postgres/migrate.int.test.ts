import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { expect, onTestFinished, test } from "vitest"
import { testDatabase } from "../../../../tests/support/test-database.ts"
import { migrate } from "./migrate.ts"

const repository = fileURLToPath(new URL("../../../../infra/postgres/", import.meta.url))

const emptyDatabase = async () => {
  const database = await testDatabase({ migrated: false })
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  onTestFinished(async () => {
    await client.end()
    await database.drop()
  })
  return { url: database.url, client }
}

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "stance-migrations-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, "views"))
  mkdirSync(join(folder, "migrations"))
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
  return folder
}

test("from empty, at once from several processes, and again: applied once, in order", async () => {
  const { url } = await emptyDatabase()
  const results = await Promise.all([1, 2, 3].map(() => migrate({ databaseUrl: url })))
  const applied = results.flatMap((result) => result.applied)
  expect(applied[0]).toBe("0001_processing")
  expect(new Set(applied).size).toBe(applied.length)
  expect(await migrate({ databaseUrl: url })).toEqual({ applied: [] })
})

test("both schemas have the same tables for delivery", async () => {
  const { url, client } = await emptyDatabase()
  await migrate({ databaseUrl: url })
  const columns = async (schema: string) =>
    (
      await client.query(
        `SELECT table_name, column_name, data_type, column_default, is_nullable
         FROM information_schema.columns
         WHERE table_schema = $1 AND table_name IN ('consumer_offsets', 'outbox', 'outbox_heads')
         ORDER BY 1, 2`,
        [schema],
      )
    ).rows
  expect(await columns("stance_store")).toEqual(await columns("stance_ledger"))
  expect((await columns("stance_store")).length).toBeGreaterThan(15)
})

test("refuses a database that a newer version made, and changes nothing", async () => {
  const { url, client } = await emptyDatabase()
  const newer = folderWith({})
  cpSync(join(repository, "migrations"), join(newer, "migrations"), { recursive: true })
  writeFileSync(join(newer, "migrations", "9999_from_the_future.sql"), "CREATE TABLE public.future (id int)")
  await migrate({ databaseUrl: url, folder: newer })
  await expect(migrate({ databaseUrl: url })).rejects.toThrow(
    /newer version of stance \(9999_from_the_future is unknown here\)/,
  )
  expect((await client.query("SELECT to_regclass('public.future') AS there")).rows[0].there).toBe("future")
})

test("a migration that fails leaves nothing behind, and its file is named", async () => {
  const { url, client } = await emptyDatabase()
  const folder = folderWith({
    "migrations/0001_good.sql": "CREATE TABLE public.good (id int)",
    "migrations/0002_bad.sql": "CREATE TABLE public.bad (id nonsense)",
  })
  await expect(migrate({ databaseUrl: url, folder })).rejects.toThrow(/0002_bad[\s\S]*nonsense/)
  expect((await client.query("SELECT to_regclass('public.good') AS there")).rows[0].there).toBeNull()
})

test("views are made in any order of names, again at each run, all or none; roles come last", async () => {
  const { url, client } = await emptyDatabase()
  const files = {
    "migrations/0001_table.sql": "CREATE TABLE public.things (id int)",
    "views/a_stands_on_b.sql": "CREATE OR REPLACE VIEW public.a AS SELECT id FROM public.b",
    "views/b.sql": "CREATE OR REPLACE VIEW public.b AS SELECT id FROM public.things",
    "roles.sql": "GRANT SELECT ON public.a TO PUBLIC",
  }
  await migrate({ databaseUrl: url, folder: folderWith(files) })
  await client.query("INSERT INTO things VALUES (7)")
  expect((await client.query("SELECT id FROM a")).rows).toEqual([{ id: 7 }])
  const broken = folderWith({
    ...files,
    "views/b.sql": "CREATE OR REPLACE VIEW public.b AS SELECT id, 1 AS more FROM public.things",
    "views/c.sql": "CREATE VIEW public.c AS SELECT missing FROM public.b",
  })
  await expect(migrate({ databaseUrl: url, folder: broken })).rejects.toThrow(
    /c\.sql failed.*"missing" does not exist/,
  )
  expect((await client.query("SELECT * FROM b")).rows).toEqual([{ id: 7 }])
})

test("waits for readers that hold a view, and does not give up at the first", async () => {
  const { url, client } = await emptyDatabase()
  const folder = folderWith({ "views/a.sql": "CREATE OR REPLACE VIEW public.a AS SELECT 1 AS one" })
  await migrate({ databaseUrl: url, folder })
  await client.query("BEGIN")
  await client.query("SELECT * FROM a")
  const running = migrate({ databaseUrl: url, folder })
  await new Promise((resolve) => setTimeout(resolve, 2_300))
  await client.query("COMMIT")
  expect(await running).toEqual({ applied: [] })
})

test("an address where nobody listens is named, with its setting and without its password", async () => {
  const failure = await migrate({ databaseUrl: "postgresql://someone:secret@127.0.0.1:9/x" }).catch(
    (error: Error) => error.message,
  )
  expect(failure).toMatch(/Postgres cannot be reached at 127.0.0.1:9\/x \(DATABASE_URL\)/)
  expect(failure).not.toContain("secret")
})
