// Cut connections: PostgreSQL ends some session of the services under test, in whatever it is doing.
import { setTimeout as pause } from "node:timers/promises"
import type { Numbers } from "./numbers.ts"
import { withRows } from "./observed.ts"

export interface Cutting {
  /** Cuts the session of the relay whose turn it is, so that another takes its place. */
  readonly cutRelay: () => Promise<void>
  readonly count: () => number
  readonly stop: () => Promise<void>
}

const sessions = `SELECT pid FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`

const relayTurns = `SELECT pid FROM pg_locks
  WHERE locktype = 'advisory' AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`

/** Cuts a session every so many milliseconds (0: never) until it is stopped. */
export const cutConnections = (databaseUrl: string, everyMs: number, numbers: Numbers): Cutting => {
  const ending = new AbortController()
  let count = 0
  const cut = (query: string, choose: (pids: readonly number[]) => readonly number[]): Promise<void> =>
    withRows(databaseUrl, async (ask) => {
      const pids = choose((await ask(query)).map(({ pid }) => Number(pid)))
      for (const pid of pids) await ask(`SELECT pg_terminate_backend(${pid})`)
      count += pids.length
    })
  const cutting = (async () => {
    while (everyMs > 0 && !ending.signal.aborted) {
      await pause(everyMs, undefined, { signal: ending.signal }).catch(() => undefined)
      if (!ending.signal.aborted)
        await cut(sessions, (pids) => (pids.length === 0 ? [] : [numbers.pick(pids)]))
    }
  })()
  return {
    cutRelay: () => cut(relayTurns, (pids) => pids),
    count: () => count,
    stop: async () => {
      ending.abort()
      await cutting
    },
  }
}
