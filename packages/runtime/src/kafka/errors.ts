// What can go wrong with Kafka, in our words. kafkajs's own errors do not leave the port.

export class KafkaUnavailable extends Error {
  override readonly name = "KafkaUnavailable"
  constructor(brokers: readonly string[], cause: unknown) {
    super(
      `Kafka cannot be reached at ${brokers.join(", ")} (KAFKA_BROKERS): ${reasonOf(cause)}. ` +
        "Start it (`stance up`), or set KAFKA_BROKERS.",
      { cause },
    )
  }
}

export class RecordTooLarge extends Error {
  override readonly name = "RecordTooLarge"
  constructor(topic: string, cause: unknown) {
    super(`A record is larger than topic ${topic} takes (max.message.bytes).`, { cause })
  }
}

export class UnknownTopic extends Error {
  override readonly name = "UnknownTopic"
  constructor(topics: readonly string[], cause?: unknown) {
    super(`Kafka has no topic ${topics.join(", ")}. Create the topics with \`stance topics create\`.`, {
      cause,
    })
  }
}

export class KafkaRefused extends Error {
  override readonly name = "KafkaRefused"
  constructor(brokers: readonly string[], cause: unknown) {
    super(
      `Kafka at ${brokers.join(", ")} refuses this client: ${reasonOf(cause)}. ` +
        "Check KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD, KAFKA_SSL and its rights.",
      { cause },
    )
  }
}

export class OffsetOutOfRange extends Error {
  override readonly name = "OffsetOutOfRange"
  constructor(topic: string, partition: number, asked: bigint, low: bigint, high: bigint) {
    super(
      `${topic}/${partition} holds offsets ${low} to ${high}, and ${asked} was asked for: ` +
        "records were deleted, or the topic was made anew.",
    )
  }
}

interface KafkaJsError {
  readonly name?: string
  readonly type?: string
  readonly message?: string
  readonly cause?: unknown
  readonly originalError?: unknown
}

const REFUSALS = /AUTHORIZATION_FAILED|SASL|ILLEGAL_SASL|UNSUPPORTED_SASL/
const TOO_LARGE = /MESSAGE_TOO_LARGE|RECORD_LIST_TOO_LARGE/

/** Takes anything thrown by kafkajs; gives one of this file's errors, or the error itself where none fits. */
export const kafkaError = (
  error: unknown,
  brokers: readonly string[],
  topics: readonly string[] = [],
): Error => {
  if (isOurs(error)) return error
  const chain = causes(error)
  const named = (pattern: RegExp): boolean =>
    chain.some((e) => pattern.test(e.type ?? "") || pattern.test(e.name ?? ""))
  if (named(TOO_LARGE)) return new RecordTooLarge(topics.join(", "), error)
  if (named(REFUSALS)) return new KafkaRefused(brokers, chain.at(-1))
  if (named(/^UNKNOWN_TOPIC_OR_PARTITION$|TopicMetadataNotLoaded/)) return new UnknownTopic(topics, error)
  if (named(/^KafkaJS|^NoAnswer$/)) return new KafkaUnavailable(brokers, chain.at(-1))
  return error instanceof Error ? error : new Error(String(error))
}

const isOurs = (error: unknown): error is Error =>
  error instanceof KafkaUnavailable ||
  error instanceof RecordTooLarge ||
  error instanceof UnknownTopic ||
  error instanceof KafkaRefused ||
  error instanceof OffsetOutOfRange

const causes = (error: unknown): KafkaJsError[] => {
  const chain: KafkaJsError[] = []
  for (
    let at = error;
    typeof at === "object" && at !== null && chain.length < 10;
    at = (at as KafkaJsError).cause
  )
    chain.push(at as KafkaJsError)
  return chain
}

const reasonOf = (cause: unknown): string =>
  cause instanceof Error && cause.message !== "" ? cause.message : String(cause)
