import { expect, test } from "vitest"
import { eventually } from "./eventually.ts"

test("gives the first result that is no error", async () => {
  let tries = 0
  const third = await eventually(
    () => {
      if (++tries < 3) throw new Error("not yet")
      return tries
    },
    { everyMs: 1 },
  )
  expect(third).toBe(3)
})

test("ends with the last error, in bounded time, and says how long it waited", async () => {
  const before = Date.now()
  const never = eventually(() => expect(1).toBe(2), { timeoutMs: 40, everyMs: 5 })
  await expect(never).rejects.toThrow(/still so after 40 ms: expected 1 to be 2/)
  expect(Date.now() - before).toBeLessThan(2_000)
})
