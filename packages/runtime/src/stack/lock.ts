// One command at a time changes a stack. The lock is a file; a holder that died holds nothing.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { createHome } from "./home.ts"
import { isRunning } from "./member.ts"
import { identityOf } from "./process-identity.ts"
import { StackError } from "./stack-error.ts"

interface Holder {
  readonly pid: number
  readonly identity: string
}

/**
 * Runs `change` while no other command changes the stack in `home`, waiting for one that does.
 * `onWait` is told once, with its pid. Throws StackError "busy" after `waitMs`.
 */
export async function withLock<T>(
  home: string,
  onWait: (pid: number) => void,
  change: () => Promise<T>,
  waitMs = 240_000,
): Promise<T> {
  createHome(home)
  const file = join(home, "lock")
  const deadline = Date.now() + waitMs
  for (let told = false; !take(file); ) {
    const holder = holderOf(file)
    if (holder !== null && !isRunning(holder)) dropDead(file, holder)
    else if (Date.now() > deadline) throw busy(home, holder, waitMs)
    else {
      if (!told && holder !== null) onWait(holder.pid)
      told ||= holder !== null
      await pause(100)
    }
  }
  try {
    return await change()
  } finally {
    rmSync(file, { force: true })
  }
}

// A file linked into place appears with its content, so nobody ever reads half a lock.
function take(file: string): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) }))
  try {
    linkSync(draft, file)
    return true
  } catch {
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

function holderOf(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return null
  }
}

// Two may find the same dead holder. Each moves away what is there and looks at it: the slower one may have
// moved a living holder's lock, and puts it back.
function dropDead(file: string, dead: Holder): void {
  const moved = `${file}.dead.${process.pid}`
  try {
    renameSync(file, moved)
  } catch {
    return
  }
  const found = holderOf(moved)
  if (found !== null && (found.pid !== dead.pid || found.identity !== dead.identity)) {
    try {
      linkSync(moved, file)
    } catch {}
  }
  rmSync(moved, { force: true })
}

function busy(home: string, holder: Holder | null, waitMs: number): StackError {
  const who = holder === null ? "another command" : `process ${holder.pid}`
  return new StackError(
    "busy",
    `The stack in ${home} is being changed by ${who}, which has not finished within ${waitMs / 1000} s.\n` +
      `   fix:  wait for it or end it, then try again`,
  )
}
