import { topicNames } from "@stance/contracts/topic-names"
import { expect, test } from "vitest"
import {
  createEffects,
  effectsOf,
  eventually,
  metricValue,
  numbered,
  type RuntimeParts,
  runtimeParts,
  testLogger,
  writeEffects,
  writingSource,
} from "../../../../tests/support/runtime-parts.ts"
import { connectPostgres } from "../postgres/pool.ts"
import type { Handle, SourceTopic } from "./source-topic.ts"

const { articles } = topicNames
const SESSION_MS = 6_000

const gate = () => {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

// Like a process that is frozen longer than its session, and goes on as if nothing had been.
const frozenOwner = async (p: RuntimeParts, source: SourceTopic, idleInTransactionMs: number) => {
  const pool = connectPostgres({
    url: p.databaseUrl,
    applicationName: "frozen",
    logger: testLogger,
    idleInTransactionMs,
  })
  const processor = await p.process({ pool, sources: [source], sessionTimeoutMs: SESSION_MS })
  return { processor, end: () => pool.end() }
}

test("an owner that wakes up before its transaction finds its records done, and does nothing", async () => {
  const p = await runtimeParts([articles])
  await createEffects(p.pool)
  await p.send(articles, 0, numbered("a", 5))
  const freeze = gate()
  let frozen = false
  const source = writingSource(articles, {
    prepare: async (records) => {
      frozen = true
      await freeze.opened
      return (tx) => writeEffects(tx, records)
    },
  })
  const owner = await frozenOwner(p, source, 10_000)
  await eventually(() => expect(frozen).toBe(true))
  await p.process({ sources: [writingSource(articles)], sessionTimeoutMs: SESSION_MS })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("a", 5)), {
    timeoutMs: 30_000,
  })
  freeze.open()
  await eventually(async () => expect(await metricValue(p.metrics, "stance_stale_batches_total")).toBe(1))
  await p.send(articles, 0, numbered("a", 5, 5))
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("a", 10)))
  await owner.processor.stop()
  await owner.end()
})

test("an owner frozen inside its transaction loses the row in time; its commit changes nothing", async () => {
  const p = await runtimeParts([articles])
  await createEffects(p.pool)
  await p.send(articles, 0, numbered("a", 5))
  const freeze = gate()
  let frozen = false
  const handle: Handle = async (tx, records) => {
    await writeEffects(tx, records)
    frozen = true
    await freeze.opened
  }
  const owner = await frozenOwner(p, writingSource(articles, { handle }), 1_000)
  await eventually(() => expect(frozen).toBe(true))
  const next = await p.process({ sources: [writingSource(articles)], sessionTimeoutMs: SESSION_MS })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("a", 5)), {
    timeoutMs: 30_000,
  })
  freeze.open()
  await p.send(articles, 0, numbered("a", 5, 5))
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("a", 10)))
  const owned = [...owner.processor.status().partitions, ...next.status().partitions]
  expect(owned.every(({ stopped }) => stopped === null)).toBe(true)
  await owner.processor.stop()
  await owner.end()
})

test("instances come and go all the time: every record is taken once, in order", async () => {
  const p = await runtimeParts([articles])
  await createEffects(p.pool)
  const source = writingSource(articles)
  const one = await p.process({ sources: [source], maxBatchRecords: 10 })
  let sent = 0
  for (let round = 0; round < 4; round++) {
    const other = await p.process({ sources: [source], maxBatchRecords: 10 })
    for (let more = 0; more < 10; more++, sent += 20)
      for (const partition of [0, 1, 2]) await p.send(articles, partition, numbered("a", 20, sent))
    await other.stop()
  }
  for (const partition of [0, 1, 2])
    await eventually(
      async () => expect(await effectsOf(p.pool, articles, partition)).toEqual(numbered("a", sent)),
      {
        timeoutMs: 20_000,
      },
    )
  expect(one.status().partitions).toHaveLength(3)
})
