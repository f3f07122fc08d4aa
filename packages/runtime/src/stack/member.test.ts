import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { expect, test } from "vitest"
import { temporaryFolder } from "../../../../tests/support/temporary-folder.ts"
import { logTail } from "./log-tail.ts"
import { endMember, isRunning, startMember } from "./member.ts"
import { identityOf } from "./process-identity.ts"

test("a process that has another's pid is left alone", async () => {
  const child = spawn("sleep", ["30"])
  await once(child, "spawn")
  const pid = child.pid ?? 0
  expect(await endMember({ pid, identity: "an earlier process" })).toBe(false)
  expect(identityOf(pid)).not.toBeNull()
  expect(await endMember({ pid, identity: identityOf(pid) ?? "" })).toBe(true)
  expect(identityOf(pid)).toBeNull()
})

test("a member that does not heed the signal is killed with its children", async () => {
  const member = await start("trap '' TERM; sleep 31 & echo $!; while :; do sleep 0.1; done")
  await expect.poll(() => logTail(member.log), { timeout: 4_000 }).toMatch(/\| \d+/)
  const child = Number(/\| (\d+)/.exec(logTail(member.log))?.[1])
  expect(identityOf(child)).not.toBeNull()
  expect(await endMember(member, "SIGTERM", 200)).toBe(true)
  expect(isRunning(member)).toBe(false)
  await expect.poll(() => identityOf(child)).toBeNull()
})

test("what cannot be started is an error at once", async () => {
  await expect(start("true", "/nowhere/program")).rejects.toThrow(/ENOENT/)
})

function start(script: string, command = "/bin/sh") {
  const home = temporaryFolder("stance-member-")
  return startMember({
    name: "one",
    home,
    command,
    args: ["-c", script],
    env: process.env,
    log: join(home, "one.log"),
    workingDirectory: home,
  })
}
