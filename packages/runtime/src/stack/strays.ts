// Processes of a stack that its record does not name: left by a crash between starting one and writing it
// down.
import { readdirSync, readFileSync, readlinkSync } from "node:fs"
import { basename } from "node:path"
import { endMember, MEMBER_VARIABLE } from "./member.ts"
import { identityOf } from "./process-identity.ts"

/**
 * Ends every process that belongs to the stack in `home` and is not in `known`; gives how many there were.
 * Found by the environment it was started with, and for Postgres, which overwrites its children's, by its
 * program and data folder. Only Linux shows these, so elsewhere it gives 0.
 */
export async function endStrays(
  home: string,
  postgresData: string,
  known: ReadonlySet<number>,
): Promise<number> {
  const members = processes().filter((pid) => {
    if (pid === process.pid || known.has(pid) || known.has(parentOf(pid))) return false
    return startedFor(pid, home) || servesPostgresFrom(pid, postgresData)
  })
  // A member's children end with it.
  const strays = members.filter((pid) => !members.includes(parentOf(pid)))
  const ends = strays.map((pid) => {
    const identity = identityOf(pid)
    return identity === null ? false : endMember({ pid, identity }, "SIGINT", 8_000)
  })
  return (await Promise.all(ends)).filter((ended) => ended).length
}

function processes(): number[] {
  if (process.platform !== "linux") return []
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

function startedFor(pid: number, home: string): boolean {
  return read(`/proc/${pid}/environ`)
    .split("\0")
    .some((entry) => entry.startsWith(`${MEMBER_VARIABLE}=`) && entry.endsWith(`@${home}`))
}

function servesPostgresFrom(pid: number, dataDirectory: string): boolean {
  try {
    if (readlinkSync(`/proc/${pid}/cwd`) !== dataDirectory) return false
    return basename(readlinkSync(`/proc/${pid}/exe`)) === "postgres"
  } catch {
    return false
  }
}

function parentOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`)
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? 0)
}

function read(file: string): string {
  try {
    return readFileSync(file, "latin1")
  } catch {
    return ""
  }
}
