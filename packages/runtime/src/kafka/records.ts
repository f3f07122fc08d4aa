// Records as the rest of the code sees them, and as kafkajs takes and gives them.
import type { IHeaders, KafkaMessage, Message } from "kafkajs"

export interface KafkaRecord {
  /** Logical name, without the prefix. */
  readonly topic: string
  readonly partition: number
  readonly offset: bigint
  /** When the broker appended it, in milliseconds since 1970. */
  readonly timestamp: number
  readonly key: Buffer | null
  readonly value: Buffer | null
  readonly headers: Record<string, string>
}

export interface OutRecord {
  readonly key: Buffer | string | null
  readonly value: Buffer | string | null
  readonly headers: Record<string, string>
}

export interface TopicPartition {
  readonly topic: string
  readonly partition: number
}

/** Gives a name for a topic's partition that serves as a key of a map and in a log line. */
export const partitionName = ({ topic, partition }: TopicPartition): string => `${topic}/${partition}`

/** Takes kafkajs's message; gives the record. */
export const fromKafkaJs = (topic: string, partition: number, message: KafkaMessage): KafkaRecord => ({
  topic,
  partition,
  offset: BigInt(message.offset),
  timestamp: Number(message.timestamp),
  key: message.key,
  value: message.value,
  headers: plainHeaders(message.headers),
})

/** Takes a record and its partition; gives kafkajs's message. */
export const toKafkaJs = (record: OutRecord, partition: number): Message => ({
  partition,
  key: record.key,
  value: record.value,
  headers: record.headers,
})

/** Bytes that a record takes in a request, roughly: the wire adds about 20 a record and 4 a header. */
export const sizeOf = (record: OutRecord): number => {
  let size = byteLength(record.key) + byteLength(record.value) + 20
  for (const [name, value] of Object.entries(record.headers))
    size += Buffer.byteLength(name) + Buffer.byteLength(value) + 4
  return size
}

const byteLength = (data: Buffer | string | null): number => (data === null ? 0 : Buffer.byteLength(data))

const plainHeaders = (headers: IHeaders | undefined): Record<string, string> => {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers ?? {})) {
    const one = Array.isArray(value) ? value.at(-1) : value
    if (one !== undefined && one !== null) plain[name] = one.toString()
  }
  return plain
}
