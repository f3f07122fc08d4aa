// stance up, down, status: the local stack.
import { connectKafka, createLogger, createTopics, migrate } from "@stance/runtime"
import { type MemberState, stackStatus } from "@stance/runtime/stack/stack-status"
import { startStack } from "@stance/runtime/stack/start-stack"
import { stopStack } from "@stance/runtime/stack/stop-stack"
import { registryFile, tokensFile } from "../access/stack-files.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { openTerminal, styled, type Terminal } from "../output/terminal.ts"

export interface UpFlags extends GlobalFlags {
  readonly docker?: boolean
}

export interface DownFlags extends GlobalFlags {
  readonly data?: boolean
}

export interface StatusFlags extends GlobalFlags {
  readonly env?: boolean
}

/** Starts what does not run yet: Kafka, PostgreSQL, topics, tables, services. */
export const up = async (flags: UpFlags): Promise<void> => {
  const terminal = openTerminal(flags)
  const stack = await startStack({
    env: { STANCE_REGISTRY: registryFile(), STANCE_INGEST_TOKENS: tokensFile(), ...process.env },
    docker: flags.docker === true,
    onProgress: (line) => terminal.note(styled(terminal, "dim", `  ${line}`)),
    prepare: async ({ brokers, adminUrl }) => {
      await migrate({ databaseUrl: adminUrl })
      const kafka = connectKafka({
        brokers: brokers.split(","),
        clientId: "stance-up",
        topicPrefix: process.env.STANCE_TOPIC_PREFIX ?? "",
        logger: createLogger("stance-up", "silent"),
      })
      await createTopics(kafka).finally(() => kafka.close())
    },
  })
  if (terminal.json) return terminal.print(JSON.stringify(withoutSecrets(stack), null, 2))
  const seconds = (ms: number): string => (ms === 0 ? "" : `ready ${(ms / 1000).toFixed(1)}s`)
  const origin: Record<string, string> = { local: "local process", docker: "container", environment: "yours" }
  terminal.print(
    line("Kafka", stack.kafka.brokers, origin[stack.kafka.origin] ?? "", seconds(stack.kafka.readyMs)),
  )
  terminal.print(
    line(
      "Postgres",
      stack.postgres.readerUrl,
      origin[stack.postgres.origin] ?? "",
      seconds(stack.postgres.readyMs),
    ),
  )
  for (const service of stack.services)
    terminal.print(
      line(
        service.name,
        service.url,
        service.reused ? "ran already" : "started",
        seconds(service.reused ? 0 : service.readyMs),
      ),
    )
}

/** Stops the stack of this folder; its data stay unless --data. */
export const down = async (flags: DownFlags): Promise<void> => {
  const terminal = openTerminal(flags)
  const { ended, home } = await stopStack({ removeData: flags.data === true })
  if (terminal.json) return terminal.print(JSON.stringify({ home, ended }))
  terminal.print(ended.length === 0 ? "nothing ran" : `stopped ${ended.join(", ")}`)
  if (flags.data === true) terminal.print(`removed the data in ${home}`)
}

/** Shows what runs and whether it answers; with --env as lines for eval. */
export const status = async (flags: StatusFlags): Promise<void> => {
  const terminal = openTerminal(flags)
  const found = await stackStatus()
  if (flags.env === true) {
    if (found.kafka !== null) terminal.print(`export KAFKA_BROKERS=${found.kafka.brokers}`)
    if (found.postgres !== null) terminal.print(`export DATABASE_URL=${found.postgres.readerUrl}`)
    return
  }
  if (terminal.json) return terminal.print(JSON.stringify(withoutSecrets(found), null, 2))
  if (found.kafka === null && found.postgres === null) {
    terminal.print("no stack runs in this folder")
    return terminal.note("   fix:  stance up")
  }
  if (found.kafka !== null)
    terminal.print(line("Kafka", found.kafka.brokers, found.kafka.origin, mark(terminal, found.kafka.state)))
  if (found.postgres !== null)
    terminal.print(
      line("Postgres", found.postgres.readerUrl, found.postgres.origin, mark(terminal, found.postgres.state)),
    )
  for (const service of found.services)
    terminal.print(line(service.name, service.url, "", mark(terminal, service.state)))
}

const line = (name: string, address: string, origin: string, state: string): string =>
  `${name.padEnd(10)}${address.padEnd(56)} ${origin.padEnd(15)} ${state}`.trimEnd()

const mark = (terminal: Terminal, state: MemberState): string =>
  styled(terminal, state === "ready" ? "green" : "red", state)

/** Addresses with passwords and the passwords themselves stay in the record that only its owner may read. */
const withoutSecrets = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === "adminUrl" || key === "passwords" || key === "env" ? undefined : inner,
    ),
  )
