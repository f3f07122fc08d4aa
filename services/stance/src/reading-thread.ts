// The thread that reads: a long article takes seconds, in which the service must still answer Kafka and
// probes.
import { parentPort } from "node:worker_threads"
import type { Article } from "@stance/contracts/article"
import { openReader } from "./open-reader.ts"
import type { ThreadAnswer } from "./read-in-thread.ts"

if (parentPort === null) throw new Error("reading-thread is started by the stance service, not by itself")
const port = parentPort
const reader = openReader(process.env)
const answer = (message: ThreadAnswer): void => port.postMessage(message)

port.on("message", async (article: Article) => {
  try {
    answer({ kind: "read", reading: await reader.read(article) })
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error))
    answer({ kind: "failed", message: fault.message, stack: fault.stack ?? null })
  }
})
answer({ kind: "open", coder_version: reader.coder_version })
