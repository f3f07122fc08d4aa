// Waiting until nothing is left to do, or nothing more will be done.
import { setTimeout as pause } from "node:timers/promises"
import { topicNames } from "@stance/contracts/topic-names"
import type { Kafka } from "@stance/runtime"
import { type Row, STOPPED, withRows } from "./observed.ts"

/**
 * Partitions that stopped are given so long to be found moving again by an instance that has just started.
 */
const STUCK_MS = 8_000
const POLL_MS = 500

/**
 * Waits for the services to have read, written and published everything.
 * Gives null then, else why that does not come: partitions that stopped, or the time that is over.
 */
export const waitUntilQuiet = async (
  kafka: Kafka,
  databaseUrl: string,
  withinMs: number,
): Promise<string | null> => {
  const deadline = Date.now() + withinMs
  let stuckSince: number | null = null
  for (;;) {
    const waiting = await whatWaits(kafka, databaseUrl)
    if (waiting.length === 0) return null
    const stopped = await withRows(databaseUrl, (ask) => ask(STOPPED))
    stuckSince = stopped.length === 0 ? null : (stuckSince ?? Date.now())
    if (stuckSince !== null && Date.now() - stuckSince > STUCK_MS)
      return `stopped: ${stopped.map(({ stopped_reason }) => stopped_reason).join("; ")}`
    if (Date.now() > deadline) return `after ${withinMs / 1000} s there still wait: ${waiting.join(", ")}`
    await pause(POLL_MS)
  }
}

const readBy: Readonly<Record<string, readonly string[]>> = {
  stance_ledger: [topicNames.articles],
  stance_store: [topicNames.articles, topicNames.statements, topicNames.positionChanges],
}

const whatWaits = async (kafka: Kafka, databaseUrl: string): Promise<string[]> => {
  const { heads, read } = await withRows(databaseUrl, async (ask) => ({
    heads: await ask(`SELECT topic, partition FROM stance_ledger.outbox_heads WHERE sent_seq < next_seq
      UNION ALL SELECT topic, partition FROM stance_store.outbox_heads WHERE sent_seq < next_seq`),
    read: await ask(`SELECT 'stance_ledger' AS schema, topic, partition, next_offset::int
      FROM stance_ledger.consumer_offsets
      UNION ALL SELECT 'stance_store', topic, partition, next_offset::int
      FROM stance_store.consumer_offsets`),
  }))
  const waiting = heads.map((head) => `outbox of ${head.topic}/${head.partition}`)
  const next = new Map(read.map((row) => [placeOf(row), Number(row.next_offset)]))
  for (const [schema, topics] of Object.entries(readBy))
    for (const topic of topics)
      for (const { partition, high } of await kafka.admin.offsets(topic)) {
        const place = placeOf({ schema, topic, partition })
        if (Number(high) > (next.get(place) ?? 0)) waiting.push(place)
      }
  return waiting
}

const placeOf = ({ schema, topic, partition }: Row): string => `${schema} reading ${topic}/${partition}`
