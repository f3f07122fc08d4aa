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
  writeEffects,
  writingSource,
} from "../../../../tests/support/runtime-parts.ts"
import type { Processor } from "./process-partitions.ts"
import type { Handle } from "./source-topic.ts"

const { articles, articlesDeadLetters, statements } = topicNames

const parts = async (): Promise<RuntimeParts> => {
  const made = await runtimeParts([articles, articlesDeadLetters, statements])
  await createEffects(made.pool)
  return made
}

const row = async ({ pool }: RuntimeParts, topic: string, partition: number) => {
  const { rows } = await pool.query(
    "SELECT * FROM stance_ledger.consumer_offsets WHERE topic = $1 AND partition = $2",
    [topic, partition],
  )
  return rows[0]
}

const stoppedReason = (processor: Processor, partition: number): string =>
  processor.status().partitions.find((p) => p.partition === partition)?.stopped ?? "not stopped"

test("takes every record once, in each partition's order, over restarts", async () => {
  const p = await parts()
  await p.send(articles, 0, numbered("a", 250))
  await p.send(articles, 1, numbered("b", 3))
  const first = await p.process({ sources: [writingSource(articles)], maxBatchRecords: 100 })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toHaveLength(250))
  await first.stop()
  await p.send(articles, 0, numbered("a", 50, 250))
  await p.process({ sources: [writingSource(articles)] })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("a", 300)))
  expect(await effectsOf(p.pool, articles, 1)).toEqual(numbered("b", 3))
  expect(await row(p, articles, 0)).toMatchObject({
    next_offset: "300",
    end_offset: "300",
    stopped_reason: null,
  })
})

test("the group's offsets decide nothing: deleting the group repeats and skips nothing", async () => {
  const p = await parts()
  await p.send(articles, 0, numbered("a", 20))
  const consumer = `${p.topicPrefix}consumer`
  const first = await p.process({ sources: [writingSource(articles)] })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toHaveLength(20))
  await first.stop()
  await eventually(async () =>
    expect(await p.kafka.admin.groupOffsets(consumer, [articles])).toContainEqual({
      topic: articles,
      partition: 0,
      offset: 20n,
    }),
  )
  await p.kafka.admin.deleteGroup(consumer)
  await p.send(articles, 0, numbered("a", 5, 20))
  await p.process({ sources: [writingSource(articles)] })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("a", 25)))
})

test("records deleted before they were read stop their partition; the others go on", async () => {
  const p = await parts()
  await p.send(articles, 0, numbered("a", 10))
  await p.kafka.admin.deleteRecords(articles, 0, 4n)
  await p.send(articles, 1, numbered("b", 3))
  const processor = await p.process({ sources: [writingSource(articles)] })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 1)).toEqual(numbered("b", 3)))
  expect(stoppedReason(processor, 0)).toMatch(/records 0 to 3 were deleted/)
  expect(await effectsOf(p.pool, articles, 0)).toEqual([])
  expect((await row(p, articles, 0)).stopped_reason).toMatch(/records 0 to 3 were deleted/)
  expect(await metricValue(p.metrics, "stance_stopped_partitions", { topic: articles })).toBe(1)
})

test("retention that passes a running reader stops the partition instead of jumping", async () => {
  const p = await parts()
  await p.send(articles, 0, numbered("a", 5))
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  let entered = false
  const handle: Handle = async (tx, records) => {
    await writeEffects(tx, records)
    entered = true
    await held
  }
  const processor = await p.process({ sources: [writingSource(articles, { handle })] })
  await eventually(() => expect(entered).toBe(true))
  await p.send(articles, 0, numbered("a", 20, 5))
  await p.kafka.admin.deleteRecords(articles, 0, 15n)
  release()
  await eventually(() => expect(stoppedReason(processor, 0)).toMatch(/records 5 to 14 were deleted/))
  expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("a", 5))
})

const recreate = async (p: RuntimeParts, topic: string): Promise<void> => {
  await p.kafka.admin.deleteTopics([topic])
  await eventually(async () => expect(await p.kafka.admin.describeTopics([topic])).toEqual([]))
  await eventually(async () => {
    await p.kafka.admin.createTopics([
      { name: topic, partitions: 3, config: { "message.timestamp.type": "LogAppendTime" } },
    ])
    expect(await p.kafka.admin.offsets(topic)).toHaveLength(3)
  })
}

test.each([
  ["shorter than before", 2, /the log ends at offset 2, but 10 were read/],
  ["as long as before", 10, /holds another record than the one that was read there/],
  ["longer than before", 15, /holds another record than the one that was read there/],
])("a topic made anew, %s, stops its partition at the next start", async (_, length, reason) => {
  const p = await parts()
  await p.send(articles, 0, numbered("a", 10))
  const first = await p.process({ sources: [writingSource(articles)] })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toHaveLength(10))
  await first.stop()
  await recreate(p, articles)
  await eventually(() => p.send(articles, 0, numbered("a", length)))
  const again = await p.process({ sources: [writingSource(articles)] })
  await eventually(() => expect(stoppedReason(again, 0)).toMatch(reason))
  expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("a", 10))
})

test("a topic made anew under a running reader stops its partition", async () => {
  const p = await parts()
  await p.send(articles, 0, numbered("a", 10))
  const processor = await p.process({ sources: [writingSource(articles)] })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toHaveLength(10))
  await recreate(p, articles)
  await eventually(() => p.send(articles, 0, numbered("n", 3)))
  await eventually(() => expect(stoppedReason(processor, 0)).toMatch(/made anew/), { timeoutMs: 30_000 })
  expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("a", 10))
})

test("a numbered topic: repetitions are dropped and counted, a missing number stops it", async () => {
  const p = await parts()
  const numbers = [0, 1, 2, 1, 2, 3, 3, 4, 6, 7]
  await p.send(statements, 0, numbers.map(String), (value) => ({ ce_sequence: value }))
  const processor = await p.process({ sources: [writingSource(statements, { sequenced: true })] })
  await eventually(() =>
    expect(stoppedReason(processor, 0)).toMatch(/number 5 is missing: the record at offset 8 has number 6/),
  )
  expect(await effectsOf(p.pool, statements, 0)).toEqual(["0", "1", "2", "3", "4"])
  expect(await metricValue(p.metrics, "stance_duplicates_dropped_total")).toBe(3)
  expect(await row(p, statements, 0)).toMatchObject({ next_offset: "8", next_seq: "5" })
})

test("a record without a number, in a numbered topic, goes to the handler and breaks nothing", async () => {
  const p = await parts()
  await p.send(statements, 0, ["0", "foreign", "1"], (value) =>
    value === "foreign" ? {} : { ce_sequence: value },
  )
  await p.process({ sources: [writingSource(statements, { sequenced: true })] })
  await eventually(async () => expect(await effectsOf(p.pool, statements, 0)).toEqual(["0", "foreign", "1"]))
  expect(await row(p, statements, 0)).toMatchObject({ next_seq: "2" })
})

test("work done before the transaction is handed to it", async () => {
  const p = await parts()
  await p.send(articles, 0, numbered("a", 30))
  await p.process({
    maxBatchRecords: 7,
    sources: [
      {
        name: articles,
        sequenced: false,
        deadLetters: null,
        prepare: async (records) => {
          const read = records.map((record) => ({ ...record, value: Buffer.from(`read ${record.value}`) }))
          return (tx) => writeEffects(tx, read)
        },
      },
    ],
  })
  await eventually(async () => expect(await effectsOf(p.pool, articles, 0)).toEqual(numbered("read a", 30)))
})
