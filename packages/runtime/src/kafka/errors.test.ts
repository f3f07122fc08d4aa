import kafkajs from "kafkajs"
import { expect, test } from "vitest"
import { NoAnswer } from "./deadline.ts"
import { KafkaRefused, KafkaUnavailable, kafkaError, RecordTooLarge, UnknownTopic } from "./errors.ts"

const brokers = ["k:9092"]
const protocol = (type: string) =>
  new kafkajs.KafkaJSProtocolError(
    Object.assign(new Error(`the server says ${type}`), { type, code: 1, retriable: false }),
  )
const afterRetries = (cause: Error) =>
  new kafkajs.KafkaJSNumberOfRetriesExceeded(cause, { retryCount: 5, retryTime: 1 })

// kafkajs's types know no argument of this error's constructor.
const sasl = Object.assign(new Error("wrong password"), { name: "KafkaJSSASLAuthenticationError" })

test.each([
  [protocol("MESSAGE_TOO_LARGE"), RecordTooLarge],
  [afterRetries(protocol("UNKNOWN_TOPIC_OR_PARTITION")), UnknownTopic],
  [protocol("TOPIC_AUTHORIZATION_FAILED"), KafkaRefused],
  [sasl, KafkaRefused],
  [afterRetries(new kafkajs.KafkaJSConnectionError("connect ECONNREFUSED", {})), KafkaUnavailable],
  [protocol("NOT_LEADER_FOR_PARTITION"), KafkaUnavailable],
  [new NoAnswer("no answer within 5 ms"), KafkaUnavailable],
])("gives %s its name", (error, kind) => {
  const ours = kafkaError(error, brokers, ["a"])
  expect(ours).toBeInstanceOf(kind)
  expect(kafkaError(ours, brokers)).toBe(ours)
})

test("says where, from which setting, why and what to do", () => {
  const { message } = kafkaError(
    afterRetries(new kafkajs.KafkaJSConnectionError("connect ECONNREFUSED", {})),
    brokers,
  )
  expect(message).toMatch(/cannot be reached at k:9092 \(KAFKA_BROKERS\): connect ECONNREFUSED.*stance up/)
})

test("does not take our own mistakes for Kafka's", () => {
  const mistake = new TypeError("x is not a function")
  expect(kafkaError(mistake, brokers)).toBe(mistake)
})
