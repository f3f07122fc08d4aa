// The pipeline's services as processes of the stack.
import { createHash } from "node:crypto"
import { existsSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { installationRoot, logFile } from "./home.ts"
import { logTail } from "./log-tail.ts"
import { endMember, isRunning, type Member, startMember } from "./member.ts"
import { freePort } from "./port.ts"
import type { ServiceRecord } from "./record.ts"
import { StackError } from "./stack-error.ts"

export interface Service {
  readonly name: string
  /** The program, run by this very Node. */
  readonly program: string
  /** The database role it logs in as. */
  readonly role: string
  /** Its port for /readyz, /healthz, /metrics; the next free one where it is taken. */
  readonly port: number
}

/** The services of the pipeline, in the order of the flow. */
export const services: readonly Service[] = [
  { name: "ingest", program: programOf("ingest"), role: "stance_service", port: 4401 },
  { name: "stance", program: programOf("stance"), role: "stance_service", port: 4402 },
  { name: "projector", program: programOf("projector"), role: "stance_projector", port: 4403 },
]

export interface ServicePlan {
  readonly service: Service
  readonly env: NodeJS.ProcessEnv
  readonly fingerprint: string
}

const READY_MS = 60_000

/** What a service would be started with now; its fingerprint differs when its program or its settings do. */
export function planService(service: Service, settings: Record<string, string>): ServicePlan {
  const parts = [service.program, built(service.program), ...Object.entries(settings).flat()]
  return { service, env: settings, fingerprint: createHash("sha256").update(parts.join("\n")).digest("hex") }
}

/** Whether a recorded service runs as planned and says that it is ready, now or within `withinMs`. */
export async function serviceStillServes(
  record: ServiceRecord,
  plan: ServicePlan,
  withinMs = 5_000,
): Promise<boolean> {
  if (record.fingerprint !== plan.fingerprint) return false
  return becomesReady(record, record.url, withinMs)
}

/**
 * Starts a service and waits for its /readyz; `onStart` is given its record as soon as its process runs.
 * Throws StackError with the log's last lines when it ends or is not ready within 60 s; then it is stopped.
 */
export async function startService(
  home: string,
  env: NodeJS.ProcessEnv,
  plan: ServicePlan,
  takenPorts: readonly number[],
  onStart: (service: ServiceRecord) => void,
): Promise<ServiceRecord> {
  const { name, program } = plan.service
  if (!existsSync(program)) {
    throw new StackError(
      "did-not-start",
      `${name} is not built: ${program} is missing.\n   fix:  npm run build`,
    )
  }
  const started = Date.now()
  const port = await freePort(plan.service.port, takenPorts)
  const member = await startMember({
    name,
    home,
    command: process.execPath,
    args: [program],
    env: { ...env, ...plan.env, STANCE_HTTP_PORT: String(port) },
    log: logFile(home, name),
    workingDirectory: installationRoot,
  })
  const record = { ...member, url: `http://127.0.0.1:${port}`, readyMs: 0, fingerprint: plan.fingerprint }
  onStart(record)
  if (await becomesReady(member, record.url, READY_MS)) return { ...record, readyMs: Date.now() - started }
  const what = isRunning(member) ? await notReady(record.url) : "ended while it started"
  await endMember(member)
  throw new StackError("did-not-start", `${name} ${what}:\n${logTail(member.log)}`)
}

/** Whether a service says by GET /readyz that it is ready. */
export async function isReady(url: string): Promise<boolean> {
  return (await readiness(url))?.ok ?? false
}

async function becomesReady(member: Pick<Member, "pid" | "identity">, url: string, withinMs: number) {
  const deadline = Date.now() + withinMs
  while (isRunning(member)) {
    if (await isReady(url)) return true
    if (Date.now() > deadline) return false
    await pause(50)
  }
  return false
}

async function notReady(url: string): Promise<string> {
  const answer = await readiness(url)
  const said = answer === null ? "no answer" : `${answer.status} ${(await answer.text()).slice(0, 300)}`
  return `was not ready within ${READY_MS / 1000} s (${url}/readyz: ${said})`
}

function readiness(url: string): Promise<Response | null> {
  return fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null)
}

function programOf(name: string): string {
  return join(installationRoot, "services", name, "dist", "main.js")
}

// When anything that the service may import was last built.
function built(program: string): string {
  const stamps = ["packages", "services"].flatMap((group) => {
    const folder = join(installationRoot, group)
    const names = existsSync(folder) ? readdirSync(folder) : []
    return names.map((name) => modified(join(folder, name, "dist", ".tsbuildinfo")))
  })
  return String(Math.max(modified(program), ...stamps))
}

function modified(file: string): number {
  return existsSync(file) ? statSync(file).mtimeMs : 0
}
