// The doses of the runs.
import type { RunOptions } from "./delivery-run.ts"
import { freezes, points } from "./plan.ts"

const none = { stance: [], projector: [] }

/** What belongs to a check-in: each point once; half a minute, longer on a busy machine. */
export const small = (seed: number): RunOptions => ({
  seed,
  articles: 200,
  dose: {
    deaths: {
      stance: ["relay.beforeSend", "relay.afterSend", "relay.afterMark", "processing.beforeCommit"],
      projector: [
        "processing.beforeHandler",
        "processing.inTransaction",
        "processing.afterCommit",
        "processing.afterResolve",
      ],
    },
    freezes: none,
    kills: 8,
    passings: 1,
  },
  cutEveryMs: 5_000,
  deathsWithinMs: 120_000,
  quietWithinMs: 90_000,
})

/** The whole of it: each point of each service twice, and as many deaths at random. */
export const full = (seed: number, articles: number, kills: number): RunOptions => ({
  seed,
  articles,
  dose: {
    deaths: {
      stance: [...points.stance, ...points.stance],
      projector: [...points.projector, ...points.projector],
    },
    freezes,
    kills,
    passings: 4,
  },
  cutEveryMs: 7_000,
  deathsWithinMs: 420_000,
  quietWithinMs: 120_000,
})

/** What a broken variant gets: deaths where it is broken. */
export const variant = (seed: number, deaths: RunOptions["dose"]["deaths"]): RunOptions => ({
  seed,
  articles: 80,
  dose: { deaths, freezes: none, kills: deaths.stance.length + deaths.projector.length, passings: 1 },
  cutEveryMs: 0,
  deathsWithinMs: 60_000,
  quietWithinMs: 60_000,
})
