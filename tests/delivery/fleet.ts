// The services under test: two instances of each, as processes. Each lives one life after another, and each
// life has an end that was chosen before: at a named point of the code, or at a moment.
import { execFile } from "node:child_process"
import { setTimeout as pause } from "node:timers/promises"
import { promisify } from "node:util"
import { type ServiceProcess, startServiceProcess } from "../support/service-process.ts"
import { AT_A_MOMENT } from "./plan.ts"

export type ServiceName = "stance" | "projector"

/** How a life ends: killed at the n-th passing of a point, or after some time; frozen for a while before. */
export type Fate =
  | { readonly kind: "kill at"; readonly point: string; readonly passing: number }
  | { readonly kind: "freeze at"; readonly point: string; readonly passing: number }
  | { readonly kind: "kill after"; readonly ms: number }
  | { readonly kind: "live" }

export interface FleetOptions {
  readonly env: Readonly<Record<ServiceName, Readonly<Record<string, string>>>>
  /** Asked before each life. */
  readonly fate: (service: ServiceName) => Fate
  /**
   * Told of each kill -9, with its place: the point, or "random". A point that was not reached comes back.
   */
  readonly onKill: (service: ServiceName, place: string) => void
  readonly onMissed: (service: ServiceName, fate: Fate) => void
  readonly onFrozen: (service: ServiceName, point: string) => Promise<void>
}

export interface Fleet {
  /** Sends no more deaths; those who live go on. */
  readonly calm: () => void
  /** Exits that nobody had asked for. */
  readonly unexpected: () => readonly string[]
  readonly stop: () => Promise<void>
}

/** Longer than a session of the group (6 s): the partitions are given to others meanwhile. */
const FROZEN_MS = 8_000
const AFTER_FREEZING_MS = 3_000
/**
 * A life whose point is not reached by then is ended otherwise. The relay's come only to whoever has the
 * turn.
 */
const MOST_MS = 25_000
const MOST_FOR_RELAY_MS = 40_000

/** Starts two instances of both services, and keeps them coming back. */
export const startFleet = (options: FleetOptions): Fleet => {
  const unexpected: string[] = []
  const living = new Set<ServiceProcess>()
  let calm = false
  let stopping = false
  const live = async (service: ServiceName): Promise<void> => {
    while (!stopping) {
      const fate: Fate = calm ? { kind: "live" } : options.fate(service)
      const process = await startServiceProcess(
        service,
        { STANCE_LOG_LEVEL: "warn", ...options.env[service], ...failpointsOf(fate) },
        { waitUntilReady: false },
      )
      living.add(process)
      const how = await lifeOf(service, process, fate)
      living.delete(process)
      if (how !== "SIGKILL" && !stopping)
        unexpected.push(`${service} ended by itself (${how}):\n${process.output().slice(-2_000)}`)
    }
  }
  const lifeOf = async (service: ServiceName, process: ServiceProcess, fate: Fate) => {
    const end = process.ended(3_600_000)
    if (fate.kind === "live") return await end
    if (fate.kind === "freeze at") await freeze(service, process, fate.point, end)
    const ended = await Promise.race([end, pause(patience(fate), null, { ref: false })])
    if (ended === null && calm) return await end
    if (ended === null) process.kill()
    if (ended === null && fate.kind === "kill at") options.onMissed(service, fate)
    const place = ended !== null && fate.kind === "kill at" ? fate.point : AT_A_MOMENT
    const how = await end
    if (how === "SIGKILL" && !stopping) options.onKill(service, place)
    return how
  }
  const freeze = async (
    service: ServiceName,
    process: ServiceProcess,
    point: string,
    end: Promise<unknown>,
  ): Promise<void> => {
    let ended = false
    void end.then(() => {
      ended = true
    })
    for (const deadline = Date.now() + MOST_MS; Date.now() < deadline && !ended; ) {
      await pause(300)
      if (!(await isFrozen(process.pid))) continue
      await options.onFrozen(service, point)
      await pause(FROZEN_MS)
      process.kill("SIGCONT")
      return
    }
  }
  const slots = (["stance", "projector", "stance", "projector"] as const).map(live)
  return {
    calm: () => {
      calm = true
    },
    unexpected: () => unexpected,
    stop: async () => {
      stopping = true
      calm = true
      for (const process of living) {
        process.kill("SIGCONT")
        process.kill("SIGTERM")
      }
      await Promise.race([Promise.allSettled(slots), pause(15_000, null, { ref: false })])
      for (const process of living) process.kill()
      const failed = (await Promise.allSettled(slots)).find((slot) => slot.status === "rejected")
      if (failed !== undefined) throw failed.reason
    },
  }
}

const patience = (fate: Fate): number => {
  if (fate.kind === "kill after") return fate.ms
  if (fate.kind === "freeze at") return AFTER_FREEZING_MS
  return fate.kind === "kill at" && fate.point.startsWith("relay.") ? MOST_FOR_RELAY_MS : MOST_MS
}

const failpointsOf = (fate: Fate): Record<string, string> =>
  fate.kind === "kill at" || fate.kind === "freeze at"
    ? { STANCE_FAILPOINTS: `${fate.point}=${fate.kind === "kill at" ? "kill" : "pause"}@${fate.passing}` }
    : {}

const run = promisify(execFile)

const isFrozen = async (pid: number): Promise<boolean> => {
  const answer = await run("ps", ["-o", "stat=", "-p", String(pid)]).catch(() => ({ stdout: "" }))
  return answer.stdout.startsWith("T")
}
