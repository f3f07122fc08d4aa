// A service as the process it is in production, for tests that start, stop and kill it.
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { inject, onTestFinished } from "vitest"
import { installationRoot } from "../../packages/runtime/src/stack/home.ts"
import { MEMBER_VARIABLE } from "../../packages/runtime/src/stack/member.ts"
import { freePort } from "../../packages/runtime/src/stack/port.ts"

export interface ServiceProcess {
  readonly name: string
  readonly pid: number
  readonly url: string
  /** What it has written to standard output and standard error so far. */
  readonly output: () => string
  /** Sends a signal; SIGKILL unless told. */
  readonly kill: (signal?: NodeJS.Signals) => void
  /** Gives its exit code, or the signal that ended it, when it has ended; throws after `withinMs`. */
  readonly ended: (withinMs?: number) => Promise<number | NodeJS.Signals | null>
  /** SIGTERM, then waits for its end; gives what `ended` gives. */
  readonly stop: () => Promise<number | NodeJS.Signals | null>
}

export interface ServiceSettings {
  readonly readyMs?: number
  /** False for a service that is expected not to become ready: then it is given as soon as it runs. */
  readonly waitUntilReady?: boolean
  readonly program?: string
}

/**
 * Starts `services/NAME/dist/main.js` against the run's servers and waits for its /readyz; `env` adds or
 * overrides settings, such as DATABASE_URL and STANCE_TOPIC_PREFIX of the test. Killed at the end of the
 * test that started it, if within one. Throws with its output when it ends or is not ready in time.
 */
export async function startServiceProcess(
  name: string,
  env: Readonly<Record<string, string>>,
  settings: ServiceSettings = {},
): Promise<ServiceProcess> {
  const program = settings.program ?? join(installationRoot, "services", name, "dist", "main.js")
  if (!existsSync(program)) throw new Error(`${program} is missing: run npm run build`)
  const { brokers, adminUrl, home } = inject("testServers")
  const port = env.STANCE_HTTP_PORT ?? String(await freePort(30_000 + Math.floor(Math.random() * 2_000)))
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      KAFKA_BROKERS: brokers,
      DATABASE_URL: adminUrl,
      STANCE_HTTP_PORT: port,
      STANCE_LOG_LEVEL: "info",
      ...env,
      [MEMBER_VARIABLE]: `${name}@${home}`,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const service = handle(name, child, `http://127.0.0.1:${port}`)
  endWithTest(child)
  await once(child, "spawn")
  if (settings.waitUntilReady ?? true) await ready(service, child, settings.readyMs ?? 30_000)
  return service
}

function handle(name: string, child: ChildProcess, url: string): ServiceProcess {
  let output = ""
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout?.on("data", collect)
  child.stderr?.on("data", collect)
  const exit = once(child, "exit").then(
    ([code, signal]) => (code ?? signal) as number | NodeJS.Signals | null,
  )
  const ended = async (withinMs = 15_000) => {
    const late = pause(withinMs, undefined, { ref: false }).then(() => {
      throw new Error(
        `${name} (pid ${child.pid}) has not ended within ${withinMs} ms\n${output.slice(-2_000)}`,
      )
    })
    return Promise.race([exit, late])
  }
  return {
    name,
    pid: child.pid ?? 0,
    url,
    output: () => output,
    kill: (signal = "SIGKILL") => void child.kill(signal),
    ended,
    stop: () => {
      child.kill("SIGTERM")
      return ended()
    },
  }
}

async function ready(service: ServiceProcess, child: ChildProcess, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs
  for (;;) {
    const answer = await fetch(`${service.url}/readyz`, { signal: AbortSignal.timeout(1_000) }).catch(
      () => null,
    )
    if (answer?.ok) return
    const ended = child.exitCode !== null || child.signalCode !== null
    if (ended || Date.now() > deadline) {
      child.kill("SIGKILL")
      const what = ended ? `ended (${child.exitCode ?? child.signalCode})` : `was not ready in ${withinMs} ms`
      throw new Error(`${service.name} ${what}\n${service.output().slice(-4_000)}`)
    }
    await pause(50)
  }
}

function endWithTest(child: ChildProcess): void {
  const kill = () => void child.kill("SIGKILL")
  process.once("exit", kill)
  child.once("exit", () => process.off("exit", kill))
  try {
    onTestFinished(kill)
  } catch {
    // Started in beforeAll: it lives until the file's end, which is the end of the worker's use of it.
  }
}
