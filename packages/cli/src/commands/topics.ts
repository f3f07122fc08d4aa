// stance topics: what is in Kafka; `topics tail` shows raw records.
import { topics as table } from "@stance/contracts/topics"
import { editsBetween } from "@stance/domain/registries/edits-between"
import type { Kafka, KafkaRecord } from "@stance/runtime"
import { topicSpecs } from "@stance/runtime"
import { interruptible } from "../access/interruptible.ts"
import { withKafka } from "../access/kafka.ts"
import { CommandError, exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { printRows } from "../output/table.ts"
import { openTerminal, safe, styled } from "../output/terminal.ts"

/** Lists the topics with key, policy, partitions and number of records. */
export const listTopics = (flags: GlobalFlags) =>
  withKafka(flags, async (kafka) => {
    const terminal = openTerminal(flags)
    const rows = []
    for (const { name, partitions, config } of topicSpecs) {
      const known = table.find((topic) => topic.name === name)
      rows.push({
        topic: name,
        records: await recordCount(kafka, name),
        key: known?.key ?? "the record's own",
        policy: config["cleanup.policy"] ?? "",
        retention: retentionText(Number(config["retention.ms"])),
        partitions,
        holds: known?.holds ?? "dead letters",
      })
    }
    printRows(terminal, rows, ["topic", "records", "key", "policy", "retention", "partitions", "holds"])
  })

const recordCount = async (kafka: Kafka, topic: string): Promise<number> =>
  (await kafka.admin.offsets(topic)).reduce((sum, { low, high }) => sum + Number(high - low), 0)

const retentionText = (ms: number): string => (ms < 0 ? "for ever" : `${Math.round(ms / 86_400_000)} days`)

export interface TailFlags extends GlobalFlags {
  readonly fromBeginning?: boolean
  readonly untilEnd?: boolean
}

/** Prints the raw records of a topic: address, key, headers, value. */
export const tailTopic = (topic: string, flags: TailFlags) =>
  withKafka(flags, (kafka) => interruptible((signal) => tail(kafka, topic, flags, signal)))

const tail = async (kafka: Kafka, topic: string, flags: TailFlags, signal: AbortSignal): Promise<void> => {
  const terminal = openTerminal(flags)
  const names = topicSpecs.map(({ name }) => name)
  if (!names.includes(topic)) {
    const nearest = [...names].sort((a, b) => editsBetween(a, topic) - editsBetween(b, topic))[0]
    throw new CommandError(exitCodes.notFound, `there is no topic "${topic}"`, `did you mean ${nearest}?`)
  }
  const from = flags.fromBeginning === true ? "beginning" : "end"
  const until = flags.untilEnd === true ? "end" : "forever"
  for await (const record of kafka.read({ topics: [topic], from, until, signal })) {
    if (terminal.json) terminal.print(JSON.stringify(plain(record)))
    else {
      terminal.print(
        styled(
          terminal,
          "bold",
          `[${record.partition}] @ ${record.offset}  ${safe(record.key?.toString() ?? "(no key)")}`,
        ),
      )
      for (const [name, value] of Object.entries(record.headers))
        terminal.print(styled(terminal, "dim", `  ${name}: ${safe(value)}`))
      terminal.print(`  ${record.value === null ? "(no value: retracted)" : safe(record.value.toString())}`)
    }
  }
  if (signal.aborted) process.exitCode = exitCodes.interrupted
}

const plain = (record: KafkaRecord): object => ({
  topic: record.topic,
  partition: record.partition,
  offset: String(record.offset),
  timestamp: new Date(record.timestamp).toISOString(),
  key: record.key?.toString() ?? null,
  headers: record.headers,
  value: record.value?.toString() ?? null,
})
