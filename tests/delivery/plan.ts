// Which deaths a run has in store, and how many of them came: those at points first, some of them frozen, in
// an order of chance; then those at a moment.
import type { Fate, ServiceName } from "./fleet.ts"
import { type Numbers, shuffled } from "./numbers.ts"

/** The place of a kill that came at no point. */
export const AT_A_MOMENT = "random"

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
  /** Which share of the deaths has come; 1 when all have, those at points among them. */
  readonly progress: () => number
  readonly missing: () => readonly string[]
}

/** Takes a dose and numbers; gives the plan that the fleet asks. */
export const planDeaths = (dose: Dose, numbers: Numbers): Plan => {
  const kills = new Map<string, number>()
  let total = 0
  let atMoments = 0
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
  // Who has no death in store dies at a moment, until there were enough of those. The relay's points are
  // passed by one instance only: while one is missing, the other must make way for the one that waits.
  const untold = (service: ServiceName): Fate => {
    if (missing().some((place) => place.startsWith(`${service} relay.`)))
      return { kind: "kill after", ms: 12_000 + numbers.below(4_000) }
    return atMoments < dose.kills - wanted.length
      ? { kind: "kill after", ms: 4_000 + numbers.below(8_000) }
      : { kind: "live" }
  }
  return {
    fate: (service) => waiting[service].shift() ?? untold(service),
    onKill: (service, place) => {
      total++
      if (place === AT_A_MOMENT) atMoments++
      kills.set(`${service} ${place}`, (kills.get(`${service} ${place}`) ?? 0) + 1)
    },
    onMissed: (service, fate) => void waiting[service].push(fate),
    kills,
    total: () => total,
    progress: () =>
      Math.min(1, total / dose.kills, wanted.length === 0 ? 1 : 1 - missing().length / wanted.length),
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
