// Kafka at the address that flags, environment or the running stack give.
import { connectKafka, createLogger, type Kafka, readServiceConfig } from "@stance/runtime"
import { resolveEndpoints } from "@stance/runtime/stack/endpoints"
import type { GlobalFlags } from "../global-flags.ts"

/** Opens Kafka, gives it to the work, and closes it whatever happens. */
export const withKafka = async <T>(flags: GlobalFlags, work: (kafka: Kafka) => Promise<T>): Promise<T> => {
  const kafka = openKafka(flags)
  try {
    return await work(kafka)
  } finally {
    await kafka.close()
  }
}

/** Opens Kafka with the settings of the services; the caller closes it. */
export const openKafka = (flags: GlobalFlags): Kafka => {
  const config = readServiceConfig({ ...process.env, KAFKA_BROKERS: brokersOf(flags) }, { database: false })
  return connectKafka({
    brokers: config.kafkaBrokers,
    clientId: "stance-cli",
    topicPrefix: config.topicPrefix,
    logger: createLogger("stance-cli", flags.debug === true ? "debug" : "silent"),
    ssl: config.kafkaSslCa === null ? config.kafkaSsl : { ca: config.kafkaSslCa },
    sasl: config.kafkaSasl,
  })
}

/** --brokers, else KAFKA_BROKERS, else the running stack's address. Throws StackError when there is none. */
export const brokersOf = (flags: GlobalFlags): string => {
  const given = flags.brokers ?? process.env.KAFKA_BROKERS
  return given !== undefined && given !== ""
    ? given
    : resolveEndpoints({ ...process.env, DATABASE_URL: "postgresql://unused" }).brokers
}
