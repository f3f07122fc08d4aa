// The whole pipeline as users run it: stance and projector as processes, and the command `stance` beside them.
import { spawn } from "node:child_process"
import { join } from "node:path"
import { connectKafka, createLogger, createTopics, type Kafka } from "@stance/runtime"
import { inject } from "vitest"
import { installationRoot } from "../../packages/runtime/src/stack/home.ts"
import { type ServiceProcess, startServiceProcess } from "./service-process.ts"
import { type TestDatabase, testDatabase } from "./test-database.ts"
import { testTopicPrefix } from "./topic-prefix.ts"

export interface CommandResult {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number | null
}

export interface Pipeline {
  readonly database: TestDatabase
  readonly kafka: Kafka
  /** Settings under which any process of this pipeline runs. */
  readonly env: Readonly<Record<string, string>>
  readonly services: readonly ServiceProcess[]
  /** Runs `stance` with these arguments and gives what it printed; `input` goes to its standard input. */
  readonly stance: (args: readonly string[], input?: string) => Promise<CommandResult>
  /** Rows of a query over the views, as `stance sql --json` gives them. */
  readonly rows: (query: string) => Promise<Record<string, unknown>[]>
  readonly stop: () => Promise<void>
}

const COMMAND_MS = 120_000

/** Starts stance and projector on a database and topics of their own, in the roles that they have in production. */
export async function startPipeline(): Promise<Pipeline> {
  const database = await testDatabase()
  const topicPrefix = testTopicPrefix()
  const { brokers } = inject("testServers")
  const env = { KAFKA_BROKERS: brokers, DATABASE_URL: database.url, STANCE_TOPIC_PREFIX: topicPrefix }
  const logger = createLogger("test", "silent")
  const kafka = connectKafka({ brokers: brokers.split(","), clientId: "test", topicPrefix, logger })
  await createTopics(kafka)
  const services = await Promise.all([
    startServiceProcess("stance", { ...env, DATABASE_URL: await database.urlAs("stance_service") }),
    startServiceProcess("projector", { ...env, DATABASE_URL: await database.urlAs("stance_projector") }),
  ])
  const stance = (args: readonly string[], input = ""): Promise<CommandResult> => runStance(args, env, input)
  return {
    database,
    kafka,
    env,
    services,
    stance,
    rows: async (query) => {
      const { stdout, stderr, exitCode } = await stance(["sql", "--json", query])
      if (exitCode !== 0) throw new Error(`stance sql: ${stderr}`)
      return JSON.parse(stdout) as Record<string, unknown>[]
    },
    stop: async () => {
      await Promise.all(services.map((service) => service.stop()))
      await kafka.close()
      await database.drop()
    },
  }
}

/** Runs the command `stance` as a process of its own, away from a terminal. */
export function runStance(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input = "",
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(installationRoot, "packages/cli/bin/stance.js"), ...args], {
      cwd: installationRoot,
      env: { ...process.env, ...env, NO_COLOR: "1" },
      timeout: COMMAND_MS,
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk))
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk))
    child.on("error", reject)
    child.on("close", (exitCode) =>
      resolve({ stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), exitCode }),
    )
    child.stdin.end(input)
  })
}
