// The migrations, as `stance up` runs them.
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { installationRoot } from "../../packages/runtime/src/stack/home.ts"

/** Brings a database to the newest schema. */
export async function migrateDatabase(url: string): Promise<void> {
  if (readdirSync(join(installationRoot, "infra", "postgres", "migrations")).length === 0) return
  throw new Error(`no migrate() yet for ${url}`)
}
