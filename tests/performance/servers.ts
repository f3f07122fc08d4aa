// Kafka, PostgreSQL and the services of a measurement: a stack of its own in a temporary folder, stopped
// whatever happens.
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { connectKafka, createLogger, createTopics, type Kafka, migrate } from "@stance/runtime"
import { connectReader, type Reader } from "@stance/runtime/postgres/reader"
import { type Stack, startStack } from "@stance/runtime/stack/start-stack"
import { stopStack } from "@stance/runtime/stack/stop-stack"

export interface Bench {
  readonly kafka: Kafka
  readonly reader: Reader
  readonly adminUrl: string
  readonly stack: Stack
}

/** Starts a stack, gives it to the work, and stops it and removes its data. */
export const withBench = async (work: (bench: Bench) => Promise<void>): Promise<void> => {
  const home = mkdtempSync(join(tmpdir(), "stance-bench-"))
  const logger = createLogger("bench", "silent")
  const say = (line: string): void => void process.stderr.write(`  ${line}\n`)
  let kafka: Kafka | undefined
  let reader: Reader | undefined
  try {
    const stack = await startStack({
      home,
      onProgress: say,
      prepare: async ({ brokers, adminUrl }) => {
        await migrate({ databaseUrl: adminUrl })
        const admin = connectKafka({ brokers: brokers.split(","), clientId: "bench", logger })
        await createTopics(admin).finally(() => admin.close())
      },
    })
    kafka = connectKafka({ brokers: stack.kafka.brokers.split(","), clientId: "bench", logger })
    reader = await connectReader(stack.postgres.readerUrl, "the stack's own")
    await work({ kafka, reader, adminUrl: stack.postgres.adminUrl, stack })
  } finally {
    await reader?.close()
    await kafka?.close()
    await stopStack({ home, removeData: true })
    rmSync(home, { recursive: true, force: true })
  }
}

/** Peak memory of a process in MB (VmHWM of Linux), or null where the system does not tell. */
export const peakMemory = (pid: number): number | null => {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))
    return found === null ? null : Math.round(Number(found[1]) / 1024)
  } catch {
    return null
  }
}
