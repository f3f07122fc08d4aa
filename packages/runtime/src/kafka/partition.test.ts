import kafkajs from "kafkajs"
import { expect, test } from "vitest"
import { partitionFor } from "./partition.ts"

// org.apache.kafka.common.utils.UtilsTest#testMurmur2, as toPositive(murmur2(key)) % partitions
test.each([
  ["21", -973932308],
  ["foobar", -790332482],
  ["a-little-bit-long-string", -985981536],
  ["a-little-bit-longer-string", -1486304829],
  ["lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58897971],
  ["abc", 479470107],
])("gives Java's partition for %s", (key, hash) => {
  for (const partitions of [1, 3, 6, 64, 1_000])
    expect(partitionFor(key, partitions)).toBe((hash & 0x7fffffff) % partitions)
})

test("agrees with kafkajs for every length and kind of key", () => {
  const partitioner = kafkajs.Partitioners.DefaultPartitioner()
  const partitionMetadata = Array.from({ length: 6 }, (_, partitionId) => ({
    partitionId,
    leader: 1,
    isr: [1],
    offlineReplicas: [],
    partitionErrorCode: 0,
    replicas: [1],
  }))
  for (let length = 0; length < 300; length++) {
    const key = Buffer.from(Array.from({ length }, (_, place) => (place * 131 + length * 17) % 256))
    const theirs = partitioner({ topic: "t", partitionMetadata, message: { key, value: null } })
    expect(partitionFor(key, 6)).toBe(theirs)
  }
  expect(partitionFor("Türkiye~Ελλάδα", 6)).toBe(partitionFor(Buffer.from("Türkiye~Ελλάδα"), 6))
})
