import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { ConfigError, readServiceConfig } from "./config.ts"

const good = { KAFKA_BROKERS: "127.0.0.1:9092, kafka-2:9093", DATABASE_URL: "postgresql://u:p@h:5432/d" }

const problemsOf = (env: Record<string, string>, needs?: { database?: boolean }): readonly string[] => {
  try {
    readServiceConfig(env, needs)
    return []
  } catch (error) {
    return (error as ConfigError).problems
  }
}

test("reads what is there and takes sensible values for the rest", () => {
  expect(readServiceConfig(good)).toEqual({
    kafkaBrokers: ["127.0.0.1:9092", "kafka-2:9093"],
    kafkaSasl: null,
    kafkaSsl: false,
    kafkaSslCa: null,
    databaseUrl: "postgresql://u:p@h:5432/d",
    topicPrefix: "",
    httpPort: 0,
    logLevel: "info",
  })
})

test("reports every problem at once", () => {
  const problems = problemsOf({
    KAFKA_BROKERS: "localhost,host:0,[::1]:9092",
    STANCE_TOPIC_PREFIX: "no spaces",
    STANCE_HTTP_PORT: "70000",
    STANCE_LOG_LEVEL: "loud",
    KAFKA_SSL: "maybe",
    KAFKA_SASL_MECHANISM: "kerberos",
  })
  expect(problems.map((problem) => problem.split(/[ :]/)[0])).toEqual([
    "KAFKA_BROKERS",
    "KAFKA_BROKERS",
    "KAFKA_SASL_MECHANISM",
    "KAFKA_SSL",
    "DATABASE_URL",
    "STANCE_TOPIC_PREFIX",
    "STANCE_HTTP_PORT",
    "STANCE_LOG_LEVEL",
  ])
  expect(() => readServiceConfig({})).toThrow(ConfigError)
  expect(() => readServiceConfig({})).toThrow(
    /2 problem[\s\S]*KAFKA_BROKERS is not set[\s\S]*DATABASE_URL is not set/,
  )
})

test("a service without a database needs no DATABASE_URL", () => {
  expect(problemsOf({ KAFKA_BROKERS: "h:1" }, { database: false })).toEqual([])
})

test.each([
  [
    { PGHOST: "db", PGUSER: "me", PGPASSWORD: "p@ss/word", PGDATABASE: "stance" },
    "postgresql://me:p%40ss%2Fword@db:5432/stance",
  ],
  [
    { PGHOST: "/run/postgresql", PGPORT: "5433", PGUSER: "me" },
    "postgresql://me@localhost/me?host=/run/postgresql&port=5433",
  ],
])("takes PG… variables in place of DATABASE_URL", (env, url) => {
  expect(readServiceConfig({ KAFKA_BROKERS: "h:1", ...env }).databaseUrl).toBe(url)
})

test("SASL asks for a user and a password, which may stand in a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "stance-config-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, "password")
  writeFileSync(file, "secret\n")
  const env = { ...good, KAFKA_SASL_MECHANISM: "SCRAM-SHA-512", KAFKA_SASL_USERNAME: "stance" }
  expect(problemsOf({ ...env, KAFKA_SASL_USERNAME: "" })).toHaveLength(2)
  expect(readServiceConfig({ ...env, KAFKA_SASL_PASSWORD_FILE: file }).kafkaSasl).toEqual({
    mechanism: "scram-sha-512",
    username: "stance",
    password: "secret",
  })
  expect(problemsOf({ ...good, DATABASE_URL: "", DATABASE_URL_FILE: join(folder, "none") })[0]).toMatch(
    /ENOENT/,
  )
})

test("never repeats a password in a message", () => {
  expect(problemsOf({ ...good, DATABASE_URL: "mysql://u:hidden@h/d" }).join()).not.toContain("hidden")
})
