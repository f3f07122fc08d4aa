// Which deaths a run has in store, and how many of them came: those at points first, some of them frozen, in
// an order of chance; then those at a moment.
import type { Fate, ServiceName } from "./fleet.ts"
import { type Numbers, shuffled } from "./numbers.ts"

/** The points between handler, commit, relay and acknowledgement, by the service that passes them. */
export const points: Readonly<Record<ServiceName, readonly string[]>> = {
  stance: [
    "relay.beforeSend",
    "relay.afterSend",
    "relay.afterMark",
    "processing.beforeHandler",
    "processing.inTransaction",
    "processing.beforeCommit",
    "processing.afterCommit",
    "processing.afterResolve",
  ],
  projector: [
    "processing.beforeHandler",
    "processing.inTransaction",
    "processing.beforeCommit",
    "processing.afterCommit",
    "processing.afterResolve",
  ],
}

/** Points at which a service is frozen past its session, by service. */
export const freezes: Readonly<Record<ServiceName, readonly string[]>> = {
  stance: ["processing.inTransaction", "relay.beforeSend", "relay.afterSend", "processing.afterCommit"],
  projector: ["processing.inTransaction", "processing.afterCommit"],
}

export interface Dose {
  /** Points to die at, in all. */
  readonly deaths: Readonly<Record<ServiceName, readonly string[]>>
  readonly freezes: Readonly<Record<ServiceName, readonly string[]>>
  /** kill -9 in all, at points and at random. */
  readonly kills: number
  /** The most passings of a point before a death there. */
  readonly passings: number
}

export interface Plan {
  readonly fate: (service: ServiceName) => Fate
  readonly onKill: (service: ServiceName, place: string) => void
  readonly onMissed: (service: ServiceName, fate: Fate) => void
  /** Kills so far, by service and place. */
  readonly kills: ReadonlyMap<string, number>
  readonly total: () => number
  /** True when every death in store has come. */
  readonly isDone: () => boolean
  readonly missing: () => readonly string[]
}

/** Takes a dose and numbers; gives the plan that the fleet asks. */
export const planDeaths = (dose: Dose, numbers: Numbers): Plan => {
  const kills = new Map<string, number>()
  let total = 0
  const waiting: Record<ServiceName, Fate[]> = {
    stance: fatesOf(dose, "stance", numbers),
    projector: fatesOf(dose, "projector", numbers),
  }
  const wanted = (["stance", "projector"] as const).flatMap((service) =>
    dose.deaths[service].map((point) => `${service} ${point}`),
  )
  const missing = (): string[] => {
    const came = new Map(kills)
    return wanted.filter((place) => {
      const left = came.get(place) ?? 0
      came.set(place, left - 1)
      return left <= 0
    })
  }
  // Who has no death in store dies at a moment, until there were enough. While a point of its service is
  // missing it
  // dies later: the relay's points are passed by one instance only, and the other waits for its turn.
  const untold = (service: ServiceName): Fate => {
    if (missing().some((place) => place.startsWith(service)))
      return { kind: "kill after", ms: 10_000 + numbers.below(5_000) }
    return total < dose.kills ? { kind: "kill after", ms: 4_000 + numbers.below(8_000) } : { kind: "live" }
  }
  return {
    fate: (service) => waiting[service].shift() ?? untold(service),
    onKill: (service, place) => {
      total++
      kills.set(`${service} ${place}`, (kills.get(`${service} ${place}`) ?? 0) + 1)
    },
    onMissed: (service, fate) => void waiting[service].push(fate),
    kills,
    total: () => total,
    isDone: () => total >= dose.kills && missing().length === 0,
    missing,
  }
}

const fatesOf = (dose: Dose, service: ServiceName, numbers: Numbers): Fate[] => {
  const passing = (point: string): number =>
    1 + numbers.below(point.startsWith("relay.") ? Math.min(2, dose.passings) : dose.passings)
  return shuffled<Fate>(
    [
      ...dose.deaths[service].map((point): Fate => ({ kind: "kill at", point, passing: passing(point) })),
      ...dose.freezes[service].map((point): Fate => ({ kind: "freeze at", point, passing: passing(point) })),
    ],
    numbers,
  )
}
