// The topics of the product, with the settings that its guarantees rest on.
import { DEAD_LETTER_RETENTION_MS, topics } from "@stance/contracts/topics"
import type { TopicSpec } from "./admin.ts"
import type { Kafka } from "./kafka.ts"

/** An article's body may have 1 MiB; JSON makes it longer. The brokers' own default is 1 MiB a batch. */
export const MAX_RECORD_BYTES = 4 * 1024 * 1024
const DEAD_LETTER_PARTITIONS = 1

// Times in topics are the broker's: a record dated ten years back would fall to retention at once.
const always = { "message.timestamp.type": "LogAppendTime", "max.message.bytes": String(MAX_RECORD_BYTES) }

/** Every topic of the contracts, and the dead-letter topics. */
export const topicSpecs: readonly TopicSpec[] = topics.flatMap((topic): TopicSpec[] => [
  {
    name: topic.name,
    partitions: topic.partitions,
    config: { ...always, "cleanup.policy": topic.policy, "retention.ms": String(topic.retentionMs) },
  },
  ...(topic.deadLetters === null
    ? []
    : [
        {
          name: topic.deadLetters,
          partitions: DEAD_LETTER_PARTITIONS,
          config: { ...always, "cleanup.policy": "delete", "retention.ms": String(DEAD_LETTER_RETENTION_MS) },
        },
      ]),
])

const partitionCounts = new Map(topicSpecs.map(({ name, partitions }) => [name, partitions]))

/** Gives how many partitions a topic of the product has; throws for a name that is none. */
export const partitionsOf = (topic: string): number => {
  const count = partitionCounts.get(topic)
  if (count === undefined) throw new Error(`"${topic}" is not a topic of the contracts.`)
  return count
}

/**
 * Creates the topics that are missing, and checks those that are there: another number of partitions would
 * send a key elsewhere, another kind of timestamp would make records look old, compaction would make holes.
 * @throws Error that names each difference
 */
export const createTopics = async (kafka: Kafka): Promise<void> => {
  await kafka.admin.createTopics(topicSpecs)
  const found = new Map(
    (await kafka.admin.describeTopics(topicSpecs.map(({ name }) => name))).map((t) => [t.name, t]),
  )
  const differences = topicSpecs.flatMap(({ name, partitions, config }) => {
    const there = found.get(name)
    if (there === undefined) return [`${name} was not created`]
    const settings = ["cleanup.policy", "message.timestamp.type"].flatMap((key) =>
      there.config[key] === config[key]
        ? []
        : [`${name}: ${key} is ${there.config[key]}, expected ${config[key]}`],
    )
    if (there.partitions === partitions) return settings
    return [`${name} has ${there.partitions} partitions, expected ${partitions}`, ...settings]
  })
  if (differences.length > 0)
    throw new Error(
      `Topics in Kafka differ from what this version needs:\n  - ${differences.join("\n  - ")}\n` +
        "Change them with kafka-configs.sh, or set STANCE_TOPIC_PREFIX to use topics of your own.",
    )
}
