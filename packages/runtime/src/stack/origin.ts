// Decides where Kafka and PostgreSQL of a stack come from.
import { findCompose } from "./compose.ts"
import { findJava } from "./java.ts"
import { canHaveKafkaJars } from "./kafka-jars.ts"
import type { Origin } from "./record.ts"
import { StackError } from "./stack-error.ts"

export interface Origins {
  readonly kafka: Origin
  readonly postgres: Origin
}

/**
 * Each from the environment where KAFKA_BROKERS or DATABASE_URL names it; else local processes, or
 * containers when `docker` asks for them or Java or Maven is missing. Throws one StackError naming every
 * remedy when nothing is there.
 */
export async function chooseOrigin(env: NodeJS.ProcessEnv, docker: boolean): Promise<Origins> {
  const given = { kafka: Boolean(env.KAFKA_BROKERS), postgres: Boolean(env.DATABASE_URL) }
  const needed = !(given.kafka && given.postgres)
  const missing = needed ? await whatKafkaMisses(env, given.kafka) : null
  const containers = needed && (docker || missing !== null) ? await findCompose(env) : null
  if (needed && containers === null && (docker || missing !== null)) throw nothingToRunOn(missing, docker)
  const other: Origin = containers === null ? "local" : "docker"
  return { kafka: given.kafka ? "environment" : other, postgres: given.postgres ? "environment" : other }
}

// PostgreSQL comes with the installation, so only Kafka can lack something.
async function whatKafkaMisses(env: NodeJS.ProcessEnv, kafkaIsGiven: boolean): Promise<string | null> {
  if (kafkaIsGiven) return null
  const java = await findJava(env)
  if ("missing" in java) return java.missing
  return (await canHaveKafkaJars(env)) ? null : "no mvn in PATH, which copies Kafka's jars the first time"
}

function nothingToRunOn(missing: string | null, docker: boolean): StackError {
  const local = docker ? "--docker asks for containers" : `Kafka cannot run as a local process (${missing})`
  return new StackError(
    "nothing-to-run-on",
    `There is nothing to run Kafka and PostgreSQL on: ${local}, and no container engine answers.\n` +
      "   fix:  one of\n" +
      "         · install Java 17 or later and Maven (Debian: apt install default-jre-headless maven)\n" +
      "         · install Docker with docker compose, and start it\n" +
      "         · use servers of your own: export KAFKA_BROKERS=host:9092 DATABASE_URL=postgresql://…",
  )
}
