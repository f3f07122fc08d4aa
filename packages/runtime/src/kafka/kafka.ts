// The port: what the rest of the code knows of Kafka. Topic names are logical; the prefix is put on here.
import { connect as connectTcp } from "node:net"
import { connect as connectTls } from "node:tls"
import kafkajs, {
  type ISocketFactory,
  type KafkaConfig,
  type Kafka as KafkaJs,
  type LogEntry,
  type logLevel,
} from "kafkajs"
import type { KafkaSasl } from "../config.ts"
import type { Logger } from "../log.ts"
import { type Admin, openAdmin } from "./admin.ts"
import { type ConsumeOptions, type Consumer, startConsumer } from "./consumer.ts"
import { openProducer, type Producer, type ProducerOptions } from "./producer.ts"
import { quietRequestQueue } from "./quiet-request-queue.ts"
import { type ReadOptions, readRecords } from "./read.ts"
import type { KafkaRecord } from "./records.ts"

export interface Kafka {
  /** Where it is, as configured; for messages. */
  readonly brokers: readonly string[]
  readonly admin: Admin
  /** An idempotent producer of its own connection; it connects at the first send. */
  producer(options?: ProducerOptions): Promise<Producer>
  /** Joins a group and reads in batches until stopped; survives a Kafka that is away, now or later. */
  consume(options: ConsumeOptions): Promise<Consumer>
  /** Reads topics from given offsets without taking part in anyone's group. */
  read(options: ReadOptions): AsyncIterable<KafkaRecord>
  close(): Promise<void>
}

export interface KafkaOptions {
  readonly brokers: readonly string[]
  readonly clientId: string
  readonly topicPrefix?: string
  readonly logger: Logger
  readonly sasl?: KafkaSasl | null
  readonly ssl?: boolean | { readonly ca: string }
  /** Gives where to connect instead of the address that a broker tells: a tunnel, or a lossy proxy. */
  readonly route?: (address: Address) => Address
}

export interface Address {
  readonly host: string
  readonly port: number
}

/** What the port's parts share. */
export interface Connection {
  readonly client: KafkaJs
  readonly brokers: readonly string[]
  readonly logger: Logger
  /** Logical name of a topic or a group → name on the broker; installations on one cluster share neither. */
  readonly named: (topic: string) => string
  /** Name on the broker → logical name; null for a topic of another prefix. */
  readonly logical: (name: string) => string | null
}

/** Makes the port. Nothing is connected before the first use. */
export const connectKafka = (options: KafkaOptions): Kafka => {
  quietRequestQueue()
  const prefix = options.topicPrefix ?? ""
  const connection: Connection = {
    client: new kafkajs.Kafka(clientConfig(options)),
    brokers: options.brokers,
    logger: options.logger,
    named: (topic) => prefix + topic,
    logical: (name) => (name.startsWith(prefix) ? name.slice(prefix.length) : null),
  }
  const admin = openAdmin(connection)
  const open = new Set<() => Promise<void>>([admin.close])
  const kept = <T>(part: T, end: () => Promise<void>): T => {
    open.add(end)
    return part
  }
  return {
    brokers: options.brokers,
    admin,
    producer: async (producerOptions = {}) => {
      const producer = openProducer(connection, producerOptions)
      return kept(producer, producer.close)
    },
    consume: async (consumeOptions) => {
      const consumer = startConsumer(connection, consumeOptions)
      return kept(consumer, consumer.stop)
    },
    read: (readOptions) => readRecords(connection, admin, readOptions),
    close: async () => {
      await Promise.allSettled([...open].map((end) => end()))
      open.clear()
    },
  }
}

// Attempts are few and short: waiting longer is decided by the callers, who say so in their logs.
const clientConfig = (options: KafkaOptions): KafkaConfig => ({
  ...(options.route === undefined ? {} : { socketFactory: routed(options.route) }),
  clientId: options.clientId,
  brokers: [...options.brokers],
  connectionTimeout: 3_000,
  authenticationTimeout: 5_000,
  requestTimeout: 15_000,
  retry: { retries: 3, initialRetryTime: 100, maxRetryTime: 1_000, multiplier: 2, factor: 0.2 },
  logLevel: kafkajs.logLevel.WARN,
  logCreator: () => (entry) => relayLog(options.logger, entry),
  ...(options.sasl == null ? {} : { sasl: options.sasl as NonNullable<KafkaConfig["sasl"]> }),
  ...(options.ssl === undefined
    ? {}
    : { ssl: typeof options.ssl === "object" ? { ca: options.ssl.ca } : options.ssl }),
})

const routed =
  (route: (address: Address) => Address): ISocketFactory =>
  ({ host, port, ssl, onConnect }) => {
    const there = route({ host, port })
    // kafkajs gives no ssl at all for a plain connection, whatever its types say.
    const secure = ssl as typeof ssl | null | undefined
    const socket = secure
      ? connectTls({ ...there, servername: host, ...secure }, onConnect)
      : connectTcp({ ...there }, onConnect)
    return socket.setKeepAlive(true, 60_000)
  }

// kafkajs calls a rebalance or a broker's restart an error, many times over. What happens to our work is
// logged by the port itself, once, with the address; kafkajs's own words are for debugging.
const relayLog = (logger: Logger, entry: LogEntry): void => {
  const { message, timestamp: _, logger: __, stack: ___, ...fields } = entry.log
  const level: "debug" | "trace" = entry.level <= (kafkajs.logLevel.WARN as logLevel) ? "debug" : "trace"
  logger[level]({ kafkajs: { part: entry.namespace, ...fields } }, message)
}
