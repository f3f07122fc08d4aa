import { PassThrough } from "node:stream"
import { pino } from "pino"
import { expect, test } from "vitest"
import { escapeUnsafe } from "./log.ts"

test("hostile text stays one line of plain JSON, and comes back unchanged", () => {
  const hostile = 'a\n{"level":"fatal"}\r\u001b[31m\u009b31m\u2028\u202ex\u0000'
  const stream = new PassThrough()
  pino({ hooks: { streamWrite: escapeUnsafe } }, stream).info({ headline: hostile }, hostile)
  const written = String(stream.read())
  expect(written.trimEnd().split("\n")).toHaveLength(1)
  expect(written.trimEnd()).toMatch(/^[\u0020-\u007e]*$/)
  expect(JSON.parse(written)).toMatchObject({ headline: hostile, msg: hostile })
})
