// A relay's turn: the advisory lock of a schema's outbox, and the ear for news, on one connection of its own.
import pg, { type Pool } from "pg"
import { wait } from "../backoff.ts"
import { checkedSchema, outboxChannel } from "./schema.ts"

export interface Turn {
  /** True when another relay had the turn before; it may be frozen, not dead. */
  readonly waited: boolean
  /** False once the connection, and with it the lock, is gone. */
  holds(): boolean
  /** Resolves when events were written since the last call, after `ms` milliseconds, or when it is lost. */
  news(ms: number): Promise<void>
  close(): Promise<void>
}

/** Waits for the turn, inside the server; gives null when the signal ends the waiting. */
export const openTurn = async (pool: Pool, schema: string, signal: AbortSignal): Promise<Turn | null> => {
  // Waiting for the lock takes as long as another relay lives, so the pool's bounds do not apply.
  const client = new pg.Client({
    ...pool.options,
    statement_timeout: 0,
    lock_timeout: 0,
    query_timeout: 0,
    idle_in_transaction_session_timeout: 0,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  } as pg.ClientConfig)
  let lost = false
  let told = false
  let waited = false
  let wake: () => void = () => undefined
  const end = (): void => {
    lost = true
    wake()
  }
  client.on("error", end)
  client.on("end", end)
  client.on("notification", () => {
    told = true
    wake()
  })
  // Ending it also ends a query that waits for the lock: node-postgres then closes the socket.
  let closing: Promise<void> | null = null
  const close = (): Promise<void> => {
    signal.removeEventListener("abort", close)
    closing ??= client.end().catch(() => undefined)
    return closing
  }
  signal.addEventListener("abort", close, { once: true })
  try {
    await client.connect()
    if (signal.aborted) throw new Error("ended")
    const lock = "advisory_lock(hashtext('stance relay'), hashtext($1))"
    const { rows } = await client.query(`SELECT pg_try_${lock} AS free`, [checkedSchema(schema)])
    waited = rows[0].free !== true
    if (waited) await client.query(`SELECT pg_${lock}`, [checkedSchema(schema)])
    await client.query(`LISTEN ${outboxChannel(schema)}`)
  } catch (error) {
    await close()
    if (signal.aborted) return null
    throw error
  }
  return {
    waited,
    holds: () => !lost && !signal.aborted,
    news: async (ms) => {
      if (!told && !lost && !signal.aborted) {
        const woken = new AbortController()
        wake = () => woken.abort()
        await wait(ms, AbortSignal.any([woken.signal, signal]))
      }
      told = false
    },
    close,
  }
}
