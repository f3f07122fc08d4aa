// Reading in a thread of its own, one article at a time. A thread that dies or hangs fails its article
// alone: the next one gets a new thread.
import { Worker } from "node:worker_threads"
import type { Article } from "@stance/contracts/article"
import type { ArticleReader, Reading } from "./read-article.ts"

/** What the thread says: once when it is open, then once for each article. */
export type ThreadAnswer =
  | { readonly kind: "open"; readonly coder_version: string }
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "failed"; readonly message: string; readonly stack: string | null }

export interface ReadingThread extends ArticleReader {
  close(): Promise<void>
}

export interface ThreadOptions {
  /** The thread's program; compiled, because a thread has no other loader. */
  readonly program?: URL
  /** After so long an article is given up, in milliseconds; the largest takes some ten seconds. */
  readonly longestMs?: number
}

const LONGEST_MS = 120_000
/**
 * What a thread may hold, so that it collects its garbage in time: reading the largest article takes 100
 * MB.
 */
const MEMORY_MB = 256

/**
 * Opens the thread and waits until it can read.
 * @throws Error when it cannot open, for example because of the file that STANCE_REGISTRY names
 */
export const openReadingThread = async (options: ThreadOptions = {}): Promise<ReadingThread> => {
  const program = options.program ?? new URL("./reading-thread.js", import.meta.url)
  let open = await openThread(program)
  let last: Promise<unknown> = Promise.resolve()
  const read = async (article: Article): Promise<Reading> => {
    if (open.ended()) open = await openThread(program)
    const answer = await ask(open, article, options.longestMs ?? LONGEST_MS)
    if (answer.kind === "read") return answer.reading
    if (answer.kind === "open") throw new Error("the reading thread answered out of turn")
    const fault = new Error(answer.message)
    if (answer.stack !== null) fault.stack = answer.stack
    throw fault
  }
  return {
    coder_version: open.coderVersion,
    read: (article) => {
      const reading = last.then(() => read(article))
      last = reading.catch(() => undefined)
      return reading
    },
    close: async () => void (await open.worker.terminate()),
  }
}

interface OpenThread {
  readonly worker: Worker
  readonly coderVersion: string
  readonly ended: () => boolean
}

const openThread = async (program: URL): Promise<OpenThread> => {
  const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } })
  let ended = false
  const end = (): void => {
    ended = true
  }
  // The article in work hears of an error; without a listener here it would end the process.
  worker.on("exit", end).on("error", end)
  const answer = await nextAnswer(worker)
  if (answer.kind !== "open") throw new Error("the reading thread did not open")
  return { worker, coderVersion: answer.coder_version, ended: () => ended }
}

const ask = async ({ worker }: OpenThread, article: Article, longestMs: number): Promise<ThreadAnswer> => {
  let late = false
  const timer = setTimeout(() => {
    late = true
    void worker.terminate()
  }, longestMs)
  try {
    const answer = nextAnswer(worker)
    worker.postMessage(article)
    return await answer
  } catch (error) {
    if (late) throw new Error(`reading took longer than ${longestMs} ms`)
    throw error
  } finally {
    clearTimeout(timer)
  }
}

const nextAnswer = (worker: Worker): Promise<ThreadAnswer> =>
  new Promise((resolve, reject) => {
    const settle = (then: () => void): void => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit)
      then()
    }
    const onMessage = (answer: ThreadAnswer): void => settle(() => resolve(answer))
    const onError = (error: Error): void => settle(() => reject(error))
    const onExit = (code: number): void =>
      settle(() => reject(new Error(`the reading thread ended with code ${code}`)))
    worker.on("message", onMessage).on("error", onError).on("exit", onExit)
  })
