import { expect, test } from "vitest"
import type { KafkaRecord } from "../kafka/records.ts"
import { fingerprint } from "./fingerprint.ts"
import type { Progress } from "./progress.ts"
import { selectRecords } from "./select-records.ts"

const record = (offset: number, seq?: number | string): KafkaRecord => ({
  topic: "t",
  partition: 0,
  offset: BigInt(offset),
  timestamp: 1_000 + offset,
  key: Buffer.from("k"),
  value: Buffer.from(`value ${offset}`),
  headers: seq === undefined ? {} : { ce_sequence: String(seq) },
})
const from = (nextOffset: number, nextSeq = 0): Progress => ({
  nextOffset: BigInt(nextOffset),
  nextSeq: BigInt(nextSeq),
  lastRecord: "before",
})
const offsets = (records: readonly KafkaRecord[]): number[] => records.map(({ offset }) => Number(offset))

test("takes what follows, up to the limit, and remembers the last", () => {
  const records = [record(5), record(6), record(7)]
  const selection = selectRecords(records, from(5), false, 2)
  expect(offsets(selection.records)).toEqual([5, 6])
  expect(selection).toMatchObject({ taken: 2, duplicates: 0, hole: null })
  expect(selection.to).toEqual({ nextOffset: 7n, nextSeq: 0n, lastRecord: fingerprint(record(6)) })
})

test("stops before a missing offset, also at the very start", () => {
  const selection = selectRecords([record(5), record(7)], from(5), false, 10)
  expect(offsets(selection.records)).toEqual([5])
  expect(selection.hole).toMatch(/offset 6 is missing: the log goes on at 7/)
  const nothing = selectRecords([record(7)], from(5), false, 10)
  expect(nothing).toMatchObject({ records: [], taken: 0, to: from(5) })
  expect(nothing.hole).toMatch(/offset 5 is missing/)
})

test("a numbered topic: drops repetitions, keeps count, stops before a missing number", () => {
  const records = [record(0, 0), record(1, 1), record(2, 0), record(3, 1), record(4, 2), record(5, 4)]
  const selection = selectRecords(records, from(0), true, 10)
  expect(offsets(selection.records)).toEqual([0, 1, 4])
  expect(selection).toMatchObject({ taken: 5, duplicates: 2 })
  expect(selection.to).toMatchObject({ nextOffset: 5n, nextSeq: 3n })
  expect(selection.hole).toMatch(/number 3 is missing: the record at offset 5 has number 4/)
})

test("only repetitions: nothing to handle, but the offset moves", () => {
  const selection = selectRecords([record(8, 3), record(9, 4)], from(8, 7), true, 10)
  expect(selection).toMatchObject({ records: [], taken: 2, duplicates: 2, hole: null })
  expect(selection.to).toMatchObject({ nextOffset: 10n, nextSeq: 7n })
})

test("a record without a number, or with nonsense for one, is handed on and does not count", () => {
  const selection = selectRecords([record(0, 0), record(1), record(2, "x"), record(3, 1)], from(0), true, 10)
  expect(offsets(selection.records)).toEqual([0, 1, 2, 3])
  expect(selection.to.nextSeq).toBe(2n)
})

test("numbers in a topic that is not numbered mean nothing", () => {
  const selection = selectRecords([record(0, 9), record(1, 0)], from(0), false, 10)
  expect(offsets(selection.records)).toEqual([0, 1])
  expect(selection.to.nextSeq).toBe(0n)
})
