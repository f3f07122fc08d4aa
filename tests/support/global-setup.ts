// Starts the servers once for all projects of a run that need them, and stops them at its end, however it
// ends.
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { TestProject } from "vitest/node"
import { dropTestDatabases } from "./test-database.ts"
import { type StartedTestServers, startTestServers, type TestServers, temporaryHome } from "./test-servers.ts"

declare module "vitest" {
  interface ProvidedContext {
    testServers: TestServers
  }
}

interface Shared {
  users: number
  servers: Promise<StartedTestServers & { readonly release: () => void }> | null
}

// Each project loads this module for itself, so what they share is kept outside it.
const key = Symbol.for("stance.test-servers")
const global = globalThis as unknown as Record<symbol, Shared | undefined>
global[key] ??= { users: 0, servers: null }
const shared = global[key]

/** Called by vitest before the first test of a project. */
export async function setup(project: TestProject): Promise<void> {
  shared.users++
  shared.servers ??= start()
  const { brokers, adminUrl, home, kind } = await shared.servers
  project.provide("testServers", { brokers, adminUrl, home, kind })
}

/** Called by vitest after the last test of a project; the last project's stops the servers. */
export async function teardown(): Promise<void> {
  shared.users--
  if (shared.users > 0 || shared.servers === null) return
  const servers = await shared.servers
  shared.servers = null
  if (servers.kind !== "containers") await dropTestDatabases(servers.adminUrl, servers.home)
  await servers.stop()
  servers.release()
}

async function start() {
  const home = temporaryHome()
  const release = keep(home)
  const only = process.env.STANCE_TEST_SERVERS === "containers" ? "containers" : undefined
  return { ...(await startTestServers(home, only)), release }
}

function keep(home: string): () => void {
  const stopper = fileURLToPath(new URL("../../packages/runtime/dist/stack/stop-stack.js", import.meta.url))
  if (!existsSync(stopper)) return () => {}
  const program = fileURLToPath(new URL("keeper.mjs", import.meta.url))
  const keeper = spawn(process.execPath, [program, home], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  })
  keeper.unref()
  // The pipe must not keep vitest alive either.
  ;(keeper.stdin as unknown as { unref: () => void }).unref()
  return () => keeper.stdin.end()
}
