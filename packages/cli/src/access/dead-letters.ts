// Dead letters as they lie in Kafka. A letter that was sent again is marked by a record of its own behind it,
// so that the list is right for everyone and no state lives beside the log.
import { deadLetterTopics } from "@stance/contracts/topic-names"
import type { Kafka, KafkaRecord } from "@stance/runtime"

export const REDRIVEN_HEADER = "stance_redriven"

export interface DeadLetter {
  /** Number in the list, from 0, the oldest first. */
  readonly number: number
  readonly record: KafkaRecord
  readonly origin: { readonly topic: string; readonly partition: number; readonly offset: string }
  readonly stage: string
  readonly code: string
  readonly message: string
  readonly failedAt: string
  readonly isRedriven: boolean
}

/** Reads every dead letter that Kafka still has. */
export const readDeadLetters = async (kafka: Kafka): Promise<DeadLetter[]> => {
  const letters: KafkaRecord[] = []
  const redriven = new Set<string>()
  for await (const record of kafka.read({ topics: [...deadLetterTopics], from: "beginning", until: "end" })) {
    const mark = record.headers[REDRIVEN_HEADER]
    if (mark === undefined) letters.push(record)
    else redriven.add(`${record.topic} ${record.partition} ${mark}`)
  }
  return letters
    .sort(
      (a, b) => a.timestamp - b.timestamp || a.topic.localeCompare(b.topic) || Number(a.offset - b.offset),
    )
    .map((record, number) => ({
      number,
      record,
      origin: {
        topic: record.headers["__connect.errors.topic"] ?? "",
        partition: Number(record.headers["__connect.errors.partition"] ?? 0),
        offset: record.headers["__connect.errors.offset"] ?? "",
      },
      stage: record.headers["__connect.errors.stage"] ?? "",
      code: record.headers["__connect.errors.exception.class.name"] ?? "",
      message: record.headers["__connect.errors.exception.message"] ?? "",
      failedAt: record.headers.stance_first_failed_at ?? new Date(record.timestamp).toISOString(),
      isRedriven: redriven.has(`${record.topic} ${record.partition} ${record.offset}`),
    }))
}

/** Sends a letter's own key, value and headers to the topic that it came from, and marks it as sent again. */
export const redrive = async (kafka: Kafka, letter: DeadLetter): Promise<void> => {
  const producer = await kafka.producer()
  const { record, origin } = letter
  const own = Object.entries(record.headers).filter(
    ([name]) =>
      !name.startsWith("__connect.errors.") && !["ce_sequence", "stance_first_failed_at"].includes(name),
  )
  await producer.send(origin.topic, origin.partition, [
    { key: record.key, value: record.value, headers: Object.fromEntries(own) },
  ])
  await producer.send(record.topic, record.partition, [
    { key: record.key, value: null, headers: { [REDRIVEN_HEADER]: String(record.offset) } },
  ])
}
