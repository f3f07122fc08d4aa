import { expect, test } from "vitest"
import type { KafkaRecord } from "../kafka/records.ts"
import { fingerprint } from "./fingerprint.ts"
import { judgeArrival, judgeLog } from "./judge.ts"

const progress = (nextOffset: bigint, lastRecord: string | null = "f") => ({
  nextOffset,
  nextSeq: 0n,
  lastRecord,
})
const log = (low: bigint, high: bigint) => ({ partition: 0, low, high })
const record = (offset: bigint, value = "v"): KafkaRecord => ({
  topic: "t",
  partition: 0,
  offset,
  timestamp: 5,
  key: null,
  value: Buffer.from(value),
  headers: {},
})

test.each([
  [
    "a log that was never read starts at its beginning",
    progress(0n, null),
    log(0n, 9n),
    { kind: "read", offset: 0n, verify: false },
  ],
  [
    "a log that was read is verified by its last record",
    progress(5n),
    log(0n, 9n),
    { kind: "read", offset: 4n, verify: true },
  ],
  ["also when nothing new is there", progress(9n), log(0n, 9n), { kind: "read", offset: 8n, verify: true }],
  [
    "a last record that retention took cannot be verified",
    progress(5n),
    log(5n, 9n),
    { kind: "read", offset: 5n, verify: false },
  ],
  [
    "nor one that was never noted",
    progress(5n, null),
    log(0n, 9n),
    { kind: "read", offset: 5n, verify: false },
  ],
])("%s", (_, read, there, verdict) => expect(judgeLog(read, there)).toEqual(verdict))

test.each([
  ["unread records are gone", progress(5n), log(6n, 9n), /records 5 to 5 were deleted/],
  [
    "unread records are gone before the first reading",
    progress(0n, null),
    log(3n, 9n),
    /records 0 to 2 were deleted/,
  ],
  ["the log is shorter than what was read", progress(10n), log(0n, 9n), /ends at offset 9, but 10 were read/],
  ["the partition is gone", progress(1n), undefined, /no longer has this partition/],
])("stops: %s", (_, read, there, reason) => {
  const verdict = judgeLog(read, there)
  expect(verdict.kind).toBe("stop")
  expect(verdict).toHaveProperty("reason", expect.stringMatching(reason))
})

test("the record that was read last passes, is dropped, and another in its place stops the partition", () => {
  const read = progress(5n, fingerprint(record(4n)))
  const next = record(5n)
  expect(judgeArrival(read, true, [record(4n), next])).toEqual({ kind: "go", records: [next] })
  expect(judgeArrival(read, true, [record(4n, "other"), next])).toMatchObject({ kind: "stop" })
  expect(judgeArrival(read, true, [{ ...record(4n), timestamp: 6 }, next])).toMatchObject({ kind: "stop" })
})

test("anything else than what was asked for is looked at again", () => {
  expect(judgeArrival(progress(5n), false, [record(5n)])).toMatchObject({ kind: "go" })
  expect(judgeArrival(progress(5n), false, [record(3n)])).toEqual({ kind: "look again" })
  expect(judgeArrival(progress(5n), false, [record(7n)])).toEqual({ kind: "look again" })
  expect(judgeArrival(progress(5n), true, [record(5n)])).toEqual({ kind: "look again" })
  expect(judgeArrival(progress(5n), true, [])).toMatchObject({ kind: "go" })
})

test("fingerprints tell a missing value from an empty one, and a key from a value", () => {
  const variants = [
    record(0n, ""),
    { ...record(0n), value: null },
    { ...record(0n), key: Buffer.from("v"), value: null },
    { ...record(0n), key: Buffer.from("v"), value: Buffer.from("") },
    record(0n, "v"),
  ]
  expect(new Set(variants.map(fingerprint)).size).toBe(variants.length)
})
