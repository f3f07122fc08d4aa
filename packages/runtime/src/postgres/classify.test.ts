import { expect, test } from "vitest"
import { KafkaUnavailable } from "../kafka/errors.ts"
import { BadRecord } from "../processing/source-topic.ts"
import { classify, PermanentError, sqlState } from "./classify.ts"

const postgres = (code: string) => Object.assign(new Error("for a test"), { code, severity: "ERROR" })

test.each([
  "08006",
  "40001",
  "40P01",
  "53100",
  "53300",
  "55P03",
  "57014",
  "57P01",
  "57P03",
  "58030",
  "25006",
  "25P03",
])("SQLSTATE %s passes by itself", (state) => expect(classify(postgres(state))).toBe("transient"))

test.each(["22021", "22P02", "22P05", "22003", "23505", "23514", "54000", "54001"])(
  "SQLSTATE %s is the record's fault",
  (state) => expect(classify(postgres(state))).toBe("permanent"),
)

test.each(["42P01", "42501", "42703", "28P01", "3D000", "0A000", "XX000", "P0001"])(
  "SQLSTATE %s is not guessed",
  (state) => expect(classify(postgres(state))).toBe("unknown"),
)

test.each(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN"])(
  "a socket's %s passes",
  (code) => {
    expect(classify(postgres(code))).toBe("transient")
    expect(sqlState(postgres(code))).toBeNull()
  },
)

test.each([
  "Connection terminated unexpectedly",
  "Connection terminated due to connection timeout",
  "timeout exceeded when trying to connect",
  "Client has encountered a connection error and is not queryable",
  "Query read timeout",
])("node-postgres's words without a code: %s", (message) =>
  expect(classify(new Error(message))).toBe("transient"),
)

test("errors of our own", () => {
  const reason = { stage: "DECODE", code: "invalid_json", message: "m", stack: null } as const
  expect(classify(new BadRecord(reason))).toBe("permanent")
  expect(classify(new PermanentError("too large"))).toBe("permanent")
  expect(classify(new KafkaUnavailable(["k:1"], null))).toBe("transient")
  expect(classify(new TypeError("x is not a function"))).toBe("unknown")
  expect(classify("a string")).toBe("unknown")
})
