import { expect, test } from "vitest"
import { lagOf, moveTo, type PartitionState, sawEnd, statusOf } from "./partition-state.ts"
import { problemsOf } from "./problems.ts"

const state = (): PartitionState => ({
  place: { schema: "s", consumer: "c", topic: "t", partition: 1 },
  source: { name: "t", sequenced: false, deadLetters: null },
  progress: { nextOffset: 5n, nextSeq: 0n, lastRecord: null },
  verify: false,
  lookedAgainAt: null,
  endOffset: 5n,
  stillSince: null,
  stopped: null,
})
const problems = (partition: PartitionState, now: number, trouble: string | null = null) =>
  problemsOf({ partitions: [statusOf(partition)], trouble }, now)

test("records that wait for a minute, and none taken, are a problem; any that is taken ends it", () => {
  const partition = state()
  sawEnd(partition, 9n, 1_000)
  sawEnd(partition, 12n, 40_000)
  expect(lagOf(partition)).toBe(7n)
  expect(problems(partition, 60_000)).toBeNull()
  expect(problems(partition, 61_000)).toMatch(/t\/1 stands still: 7 records wait since 1970-01-01T00:00:01/)
  moveTo(partition, { nextOffset: 6n, nextSeq: 0n, lastRecord: null })
  expect(problems(partition, 61_000)).toBeNull()
  sawEnd(partition, 12n, 62_000)
  expect(problems(partition, 121_000)).toBeNull()
  expect(problems(partition, 122_000)).toMatch(/6 records wait/)
})

test("nothing waits: standing still is rest", () => {
  const partition = state()
  sawEnd(partition, 5n, 0)
  expect(problems(partition, 1e9)).toBeNull()
})

test("a stopped partition and a consumer that does not read are problems at once", () => {
  const partition = { ...state(), stopped: "offset 5 is missing" }
  expect(problems(partition, 0, "Kafka is away")).toBe("Kafka is away; t/1 stopped: offset 5 is missing")
})
