// A member of the stack: one process that outlives the command that started it, and is ended by pid.
import { type ChildProcess, spawn } from "node:child_process"
import { closeSync, existsSync, mkdirSync, openSync, renameSync } from "node:fs"
import { dirname } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { identityOf } from "./process-identity.ts"

export interface Member {
  readonly name: string
  readonly pid: number
  readonly identity: string
  readonly log: string
}

export interface MemberCommand {
  readonly name: string
  readonly home: string
  readonly command: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly log: string
  readonly workingDirectory: string
  readonly uid?: number
  readonly gid?: number
}

/** Names a process as belonging to a stack, so that one whose record was lost is still found. */
export const MEMBER_VARIABLE = "STANCE_STACK_MEMBER"

/**
 * Starts a process apart from this one, its output going to its log (the log before it stays as
 * `.previous`). Gives it once it runs, which does not say that it is ready. Throws what the operating
 * system says when it cannot run.
 */
export async function startMember(command: MemberCommand): Promise<Member> {
  mkdirSync(dirname(command.log), { recursive: true })
  if (existsSync(command.log)) renameSync(command.log, `${command.log}.previous`)
  const log = openSync(command.log, "a", 0o600)
  try {
    const child = spawn(command.command, command.args, {
      cwd: command.workingDirectory,
      env: { ...command.env, [MEMBER_VARIABLE]: `${command.name}@${command.home}` },
      detached: true,
      stdio: ["ignore", log, log],
      ...(command.uid === undefined ? {} : { uid: command.uid }),
      ...(command.gid === undefined ? {} : { gid: command.gid }),
    })
    const pid = await spawned(child)
    child.unref()
    return { name: command.name, pid, identity: identityOf(pid) ?? "ended at once", log: command.log }
  } finally {
    closeSync(log)
  }
}

/** Whether the very process that was recorded still runs. */
export function isRunning(member: Pick<Member, "pid" | "identity">): boolean {
  return identityOf(member.pid) === member.identity
}

/**
 * Ends a member: the signal that asks it to finish, then SIGKILL to it and its children when it has not
 * within `graceMs`. Gives false when it was not running, and never touches another process that has its
 * pid now.
 */
export async function endMember(
  member: Pick<Member, "pid" | "identity">,
  signal: NodeJS.Signals = "SIGTERM",
  graceMs = 12_000,
): Promise<boolean> {
  if (!isRunning(member)) return false
  send(member.pid, signal)
  if (!(await ended(member, graceMs))) {
    // Its children are in its process group, because it was started as the leader of one.
    if (!send(-member.pid, "SIGKILL")) send(member.pid, "SIGKILL")
    await ended(member, 5_000)
  }
  return true
}

function spawned(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("spawn", () => resolve(child.pid ?? 0))
  })
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

async function ended(member: Pick<Member, "pid" | "identity">, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs
  while (isRunning(member)) {
    if (Date.now() > deadline) return false
    await pause(25)
  }
  return true
}
