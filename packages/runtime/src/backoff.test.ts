import { expect, test } from "vitest"
import { backoffMs, wait } from "./backoff.ts"

test("waits longer each time, up to the bound, never in step with others", () => {
  for (let attempt = 0; attempt < 40; attempt++) {
    const whole = Math.min(5_000, 200 * 2 ** attempt)
    const ms = backoffMs(attempt)
    expect(ms).toBeGreaterThanOrEqual(whole / 2)
    expect(ms).toBeLessThanOrEqual(whole)
  }
  expect(new Set(Array.from({ length: 20 }, () => backoffMs(9))).size).toBeGreaterThan(10)
})

test("a signal ends the waiting at once, without an error", async () => {
  const ending = new AbortController()
  const started = Date.now()
  setTimeout(() => ending.abort(), 10)
  await wait(10_000, ending.signal)
  await wait(10_000, ending.signal)
  expect(Date.now() - started).toBeLessThan(1_000)
})
