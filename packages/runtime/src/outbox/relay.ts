// The relay: publishes what the outbox holds. It is told of new events (LISTEN), and looks by itself now and
// then. One instance works, by an advisory lock that the others wait for in the server, at no cost; the lock
// only saves work: numbers and compare-and-set keep things right without it.
import type { Pool } from "pg"
import { backoffMs, wait } from "../backoff.ts"
import type { Health } from "../health.ts"
import { deadline } from "../kafka/deadline.ts"
import type { Kafka } from "../kafka/kafka.ts"
import type { Producer } from "../kafka/producer.ts"
import type { Logger } from "../log.ts"
import type { Metrics } from "../metrics.ts"
import { classify } from "../postgres/classify.ts"
import { backlog, pending } from "./pending.ts"
import { publish } from "./publish.ts"
import { openTurn, type Turn } from "./turn.ts"

export interface RelayOptions {
  readonly kafka: Kafka
  readonly pool: Pool
  readonly schema: string
  readonly logger: Logger
  readonly metrics: Metrics
  readonly health?: Health
  /** How often it looks by itself, in milliseconds; only a safety net. */
  readonly pollMs?: number
}

export interface RelayStatus {
  /** Whether this instance is the one that publishes. */
  readonly working: boolean
  /** Why it does not get on; null when it does. */
  readonly trouble: string | null
}

export interface Relay {
  /** Ends after the request that is open. */
  stop(): Promise<void>
  status(): RelayStatus
}

const POLL_MS = 15_000
const STOP_MS = 4_000
/**
 * How long what was read of the outbox may be sent, and how long a relay that takes over waits before it
 * reads.
 * Postgres gives the turn to another when a connection ends, and the process behind it may only be frozen.
 * Readers
 * drop what comes late, but compaction would keep it.
 */
const LEASE_MS = 3_000

/** Starts the relay of a schema's outbox; it waits for a Kafka or Postgres that is away. */
export const startRelay = async (options: RelayOptions): Promise<Relay> => {
  const log = options.logger.child({ relay: options.schema })
  const ending = new AbortController()
  const producer = await options.kafka.producer()
  let working = false
  let trouble: string | null = null

  const takeTurn = async (onProgress: () => void): Promise<void> => {
    const turn = await openTurn(options.pool, options.schema, ending.signal)
    if (turn === null) return
    if (turn.waited) await wait(LEASE_MS, ending.signal)
    working = true
    log.debug("this relay's turn")
    try {
      while (turn.holds()) {
        const holes = await drain(options, producer, turn)
        if (holes !== trouble) log[holes === null ? "info" : "error"](holes ?? "publishing goes on")
        trouble = holes
        onProgress()
        await turn.news(options.pollMs ?? POLL_MS)
      }
    } finally {
      working = false
      await turn.close()
    }
  }
  const supervised = (async () => {
    for (let attempt = 0; !ending.signal.aborted; attempt++) {
      try {
        await takeTurn(() => {
          attempt = 0
        })
      } catch (error) {
        trouble = error instanceof Error ? error.message : String(error)
        const ms = Math.round(backoffMs(attempt, 200, 5_000))
        if (classify(error) === "transient")
          log.warn({ attempt, retry_ms: ms }, `publishing waits: ${trouble}`)
        else log.error({ err: error, attempt, retry_ms: ms }, `publishing waits: ${trouble}`)
        await wait(ms, ending.signal)
      }
    }
  })()
  options.health?.addCheck(`relay of ${options.schema}`, () => trouble)
  return {
    stop: async () => {
      ending.abort()
      await deadline(supervised, STOP_MS, "slow").catch(() => undefined)
      await deadline(producer.close(), STOP_MS, "slow").catch(() => undefined)
    },
    status: () => ({ working, trouble }),
  }
}

// Gives what cannot be published because events are missing, or null.
const drain = async (options: RelayOptions, producer: Producer, turn: Turn): Promise<string | null> => {
  const { pool, schema, metrics } = options
  let readAt = performance.now()
  const maySend = (): boolean => turn.holds() && performance.now() - readAt < LEASE_MS
  let found = await pending(pool, schema)
  while (found.outgoing.length > 0 && turn.holds()) {
    await publish(producer, pool, schema, found.outgoing, maySend)
    for (const { topic, records } of found.outgoing) metrics.relayed.inc({ topic }, records.length)
    readAt = performance.now()
    found = await pending(pool, schema)
  }
  metrics.relayBacklog.set({ schema }, await backlog(pool, schema))
  return found.holes.length > 0 ? found.holes.join("; ") : null
}
