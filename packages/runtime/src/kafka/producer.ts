// The producer: idempotent, one request in flight, thrown away after any failed send.
// kafkajs rewinds its sequence numbers when a send fails. If the broker had stored that batch, the next,
// different one takes the same numbers, is answered as a duplicate and is never stored (seen on 4.3.1).
import kafkajs, { type Producer as KafkaJsProducer } from "kafkajs"
import { deadline } from "./deadline.ts"
import { kafkaError } from "./errors.ts"
import type { Connection } from "./kafka.ts"
import { type OutRecord, partitionName, type TopicPartition, toKafkaJs } from "./records.ts"

export interface Shipment extends TopicPartition {
  readonly records: readonly OutRecord[]
}

export interface Producer {
  /**
   * Sends records to one partition, in order; resolves when the broker has stored them.
   * After a rejection they may be stored or not, and may even arrive later.
   * @throws KafkaUnavailable | KafkaRefused | RecordTooLarge | UnknownTopic
   */
  send(topic: string, partition: number, records: readonly OutRecord[]): Promise<{ baseOffset: bigint }>
  /** The same for several partitions in one request; a rejection says nothing about any single one. */
  sendAll(shipments: readonly Shipment[]): Promise<void>
  close(): Promise<void>
}

export interface ProducerOptions {
  /** How long one send may take, attempts and all, in milliseconds. */
  readonly timeoutMs?: number
}

interface Inner {
  readonly producer: KafkaJsProducer
  abandoned: boolean
}

/** Opens a producer; it connects at its first send. */
export const openProducer = (connection: Connection, options: ProducerOptions): Producer => {
  const timeoutMs = options.timeoutMs ?? 30_000
  let inner: Inner | null = null
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  const sendNow = async (shipments: readonly Shipment[]): Promise<Map<string, bigint>> => {
    if (closed) throw new Error("The producer is closed.")
    inner ??= newInner(connection)
    const used = inner
    const sending = transmit(connection, used, shipments)
    try {
      return await deadline(sending, timeoutMs, `no answer within ${timeoutMs} ms`)
    } catch (error) {
      inner = null
      abandon(used, sending)
      throw kafkaError(error, connection.brokers, [...new Set(shipments.map(({ topic }) => topic))])
    }
  }
  const inTurn = (shipments: readonly Shipment[]): Promise<Map<string, bigint>> => {
    const turn = last.then(() => sendNow(shipments))
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    send: async (topic, partition, records) => {
      const offsets = await inTurn([{ topic, partition, records }])
      return { baseOffset: offsets.get(partitionName({ topic, partition })) ?? -1n }
    },
    sendAll: async (shipments) => {
      await inTurn(shipments)
    },
    close: async () => {
      await last
      closed = true
      await inner?.producer.disconnect().catch(() => undefined)
      inner = null
    },
  }
}

const newInner = ({ client }: Connection): Inner => {
  const inner: { abandoned: boolean; producer?: KafkaJsProducer } = { abandoned: false }
  inner.producer = client.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    // Few attempts: a caller that tries again gets a new producer, which kafkajs's own attempts never are.
    retry: { retries: 5, initialRetryTime: 50, maxRetryTime: 1_000, multiplier: 2, factor: 0.2 },
    // Every record names its partition. An abandoned producer is stopped here from trying again on its own.
    createPartitioner: () => (args) => {
      if (inner.abandoned) throw new kafkajs.KafkaJSNonRetriableError("This producer was thrown away.")
      return args.message.partition as number
    },
  })
  return inner as Inner
}

const transmit = async (
  connection: Connection,
  { producer }: Inner,
  shipments: readonly Shipment[],
): Promise<Map<string, bigint>> => {
  await producer.connect()
  const stored = await producer.sendBatch({
    acks: -1,
    topicMessages: shipments.map(({ topic, partition, records }) => ({
      topic: connection.named(topic),
      messages: records.map((record) => toKafkaJs(record, partition)),
    })),
  })
  return new Map(
    stored.map(({ topicName, partition, baseOffset }) => [
      partitionName({ topic: connection.logical(topicName) ?? topicName, partition }),
      BigInt(baseOffset ?? -1),
    ]),
  )
}

const abandon = (inner: Inner, sending: Promise<unknown>): void => {
  inner.abandoned = true
  const end = (): void => {
    inner.producer.disconnect().catch(() => undefined)
  }
  end()
  sending.then(end, end)
}
