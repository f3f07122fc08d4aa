import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { temporaryFolder } from "../../../../tests/support/temporary-folder.ts"
import { logTail } from "./log-tail.ts"

const folder = temporaryFolder("stance-log-")

test("shows the last lines as a person reads them, and repeats once", () => {
  const file = join(folder, "one.log")
  const waiting = (time: number) => `{"level":"warn","time":${time},"msg":"Postgres is away"}\n`
  const error = '{"level":"error","msg":"gave up","err":{"message":"no route"}}'
  writeFileSync(file, `first\n${waiting(1)}${waiting(2)}${error}\n\n   at main.js:1\n`)
  expect(logTail(file, 3).split("\n")).toEqual([
    "   | warn  Postgres is away (2 times)",
    "   | error  gave up  no route",
    "   |    at main.js:1",
    `   (log: ${file})`,
  ])
})

test("says that a log is empty or missing", () => {
  const file = join(folder, "none.log")
  expect(logTail(file)).toBe(`   (its log is empty: ${file})`)
})
