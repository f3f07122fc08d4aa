// The data folder of the local PostgreSQL: where it lies, how it is made, who may log in.
import { execFile } from "node:child_process"
import { randomBytes } from "node:crypto"
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { basename, join } from "node:path"
import { promisify } from "node:util"
import { homeId } from "./home.ts"
import { canReach, SHARED_FOLDER, type UserIds } from "./postgres-binaries.ts"
import { StackError } from "./stack-error.ts"

const run = promisify(execFile)
export const ADMIN = "stance_admin"

// From this machine the reader, who sees views and nothing else, needs no password; everybody else does.
const WHO_MAY_LOG_IN = [
  "host all stance_reader 127.0.0.1/32 trust",
  "host all all 127.0.0.1/32 scram-sha-256",
  "",
].join("\n")

/**
 * The data folder of the stack in `home`: in it, or, where root's folders keep the user postgres out,
 * under /var/lib/stance.
 */
export function postgresData(home: string, user: UserIds | null): string {
  if (user === null || canReach(user, home)) return join(home, "postgres")
  return join(SHARED_FOLDER, homeId(home), "postgres")
}

/**
 * Makes the data folder ready to be served: creates the cluster the first time, writes who may log in.
 * Gives the administrator's password, which is kept beside it in a file that only its owner may read.
 */
export async function preparePostgresData(
  home: string,
  programs: string,
  data: string,
  user: UserIds | null,
): Promise<string> {
  const passwordFile = join(home, "postgres.password")
  if (!data.startsWith(home)) claimSharedFolder(home, data, existsSync(passwordFile))
  if (!existsSync(passwordFile)) {
    if (existsSync(data)) throw passwordLost(data, passwordFile)
    writeFileSync(passwordFile, randomBytes(18).toString("base64url"), { mode: 0o600 })
  }
  const password = readFileSync(passwordFile, "utf8").trim()
  if (!existsSync(data)) await createCluster(programs, data, password, user)
  writeFileSync(join(data, "pg_hba.conf"), WHO_MAY_LOG_IN)
  removeStalePid(data)
  return password
}

/** Deletes the data of a stack. */
export function removePostgresData(home: string, user: UserIds | null): void {
  const data = postgresData(home, user)
  rmSync(data.startsWith(home) ? data : join(SHARED_FOLDER, homeId(home)), { recursive: true, force: true })
  rmSync(join(home, "postgres.password"), { force: true })
}

// Created beside its place and moved there, so that a crash half way leaves no half a cluster.
async function createCluster(
  programs: string,
  data: string,
  password: string,
  user: UserIds | null,
): Promise<void> {
  const draft = `${data}.new`
  const input = `${draft}.password`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  writeFileSync(input, `${password}\n`, { mode: 0o600 })
  if (user !== null) for (const path of [draft, input]) chownSync(path, user.uid, user.gid)
  const names = [`--pgdata=${draft}`, `--username=${ADMIN}`, `--pwfile=${input}`, "--auth=scram-sha-256"]
  // PostgreSQL's own collation: the same order of rows on every machine.
  const text = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
  try {
    // It syncs nothing: a cluster that a power cut ruins at this moment is created again.
    await run(join(programs, "bin", "initdb"), [...names, ...text, "--no-sync", "--no-instructions"], {
      cwd: "/",
      env: { PATH: process.env.PATH, LC_ALL: "C" },
      timeout: 120_000,
      ...(user ?? {}),
    })
    renameSync(draft, data)
  } catch (error) {
    const { stderr = "", message } = error as Error & { stderr?: string }
    throw new StackError(
      "did-not-start",
      `PostgreSQL could not create ${data}:\n${stderr.trim() || message}`,
      {
        cause: error,
      },
    )
  } finally {
    rmSync(input, { force: true })
  }
}

// The server itself refuses a pid file whose pid lives, even when that pid is by now some other program's.
function removeStalePid(data: string): void {
  const file = join(data, "postmaster.pid")
  try {
    const pid = Number(readFileSync(file, "utf8").split("\n")[0])
    const program = readFileSync(`/proc/${pid}/cmdline`, "latin1").split("\0")[0] ?? ""
    if (basename(program) !== "postgres") rmSync(file)
  } catch {}
}

// Names its owner in it, and takes the place of clusters whose owners are gone, such as deleted clones.
function claimSharedFolder(home: string, data: string, knowsPassword: boolean): void {
  const own = join(SHARED_FOLDER, homeId(home))
  for (const entry of existsSync(SHARED_FOLDER) ? readdirSync(SHARED_FOLDER) : []) {
    const owner = join(SHARED_FOLDER, entry, "home")
    const isLeft = existsSync(owner) && !existsSync(readFileSync(owner, "utf8"))
    if (isLeft) rmSync(join(SHARED_FOLDER, entry), { recursive: true, force: true })
  }
  if (!knowsPassword) rmSync(data, { recursive: true, force: true })
  mkdirSync(own, { recursive: true, mode: 0o755 })
  writeFileSync(join(own, "home"), home)
}

function passwordLost(data: string, passwordFile: string): StackError {
  return new StackError(
    "did-not-start",
    `PostgreSQL's data in ${data} cannot be opened: its password (${passwordFile}) is gone.\n` +
      `   fix:  rm -r ${data}   (the stack then fills a new database from the log in Kafka)`,
  )
}
