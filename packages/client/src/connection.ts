// Kafka for a subscriber: the connection it already has, or one from KAFKA_BROKERS.
import { connectKafka, createLogger, type Kafka, readServiceConfig } from "@stance/runtime"

export interface Source {
  /**
   * An open connection, which stays open; without it one is opened from the environment and closed at the
   * end.
   */
  readonly kafka?: Kafka
}

/** Gives a connection and what to do when the subscriber is through with it. */
export const openSource = (source: Source): { kafka: Kafka; close: () => Promise<void> } => {
  if (source.kafka !== undefined) return { kafka: source.kafka, close: async () => undefined }
  const config = readServiceConfig(process.env, { database: false })
  const kafka = connectKafka({
    brokers: config.kafkaBrokers,
    clientId: "stance-client",
    topicPrefix: config.topicPrefix,
    logger: createLogger("stance-client", "silent"),
    sasl: config.kafkaSasl,
    ssl: config.kafkaSslCa === null ? config.kafkaSsl : { ca: config.kafkaSslCa },
  })
  return { kafka, close: () => kafka.close() }
}
