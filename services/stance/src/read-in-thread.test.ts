import type { Article } from "@stance/contracts/article"
import { afterEach, describe, expect, test } from "vitest"
import { openReadingThread, type ReadingThread } from "./read-in-thread.ts"

/** A thread that answers as the real one does, and does with a text what the text says. */
const program = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import { parentPort } from "node:worker_threads"
  parentPort.on("message", ({ body_text }) => {
    if (body_text === "hang") for (;;) {}
    if (body_text === "die") process.exit(7)
    if (body_text === "throw") throw new RangeError("outside any answer")
    if (body_text === "fail") parentPort.postMessage({ kind: "failed", message: "a fault", stack: "at some line" })
    else parentPort.postMessage({ kind: "read", reading: { statements: [], unread: body_text.length } })
  })
  parentPort.postMessage({ kind: "open", coder_version: "thread-1" })
`)}`,
)
const textOf = (body_text: string) => ({ body_text }) as Article

let thread: ReadingThread | null = null
afterEach(async () => thread?.close())

describe("reading in a thread", () => {
  test("articles asked for at once are read one after another", async () => {
    thread = await openReadingThread({ program })
    expect(thread.coder_version).toBe("thread-1")
    const readings = await Promise.all(["a", "bb", "ccc"].map((text) => thread?.read(textOf(text))))
    expect(readings.map((reading) => reading?.unread)).toEqual([1, 2, 3])
  })

  test.each([
    ["fail", "a fault"],
    ["throw", "outside any answer"],
    ["die", "ended with code 7"],
    ["hang", "took longer than 300 ms"],
  ])("an article that makes it %s fails alone", async (text, message) => {
    thread = await openReadingThread({ program, longestMs: 300 })
    const [bad, good] = await Promise.allSettled([thread.read(textOf(text)), thread.read(textOf("good"))])
    expect(bad).toMatchObject({ status: "rejected", reason: { message: expect.stringContaining(message) } })
    expect(good).toMatchObject({ status: "fulfilled", value: { unread: 4 } })
  })

  test("a thread that cannot open says why", async () => {
    const broken = new URL("data:text/javascript,throw new Error('no such registry')")
    await expect(openReadingThread({ program: broken })).rejects.toThrow("no such registry")
  })
})
