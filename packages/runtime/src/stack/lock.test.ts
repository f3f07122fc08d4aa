import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { expect, test } from "vitest"
import { temporaryFolder } from "../../../../tests/support/temporary-folder.ts"
import { withLock } from "./lock.ts"

test("changes happen one after the other, and a failed one frees the lock", async () => {
  const home = newHome()
  const order: string[] = []
  const change = (name: string, fails = false) =>
    withLock(
      home,
      () => {},
      async () => {
        order.push(`${name} begins`)
        await pause(20)
        order.push(`${name} ends`)
        if (fails) throw new Error(name)
      },
    )
  const all = await Promise.allSettled([change("one", true), change("two"), change("three")])
  expect(all.map(({ status }) => status).sort()).toEqual(["fulfilled", "fulfilled", "rejected"])
  for (let index = 0; index < 6; index += 2) {
    expect(order[index + 1]).toBe(order[index]?.replace("begins", "ends"))
  }
})

test("a holder that died holds nothing", async () => {
  const home = newHome()
  writeFileSync(
    join(home, "lock"),
    JSON.stringify({ pid: process.pid, identity: "a process before this one" }),
  )
  expect(
    await withLock(
      home,
      () => {},
      async () => "done",
      500,
    ),
  ).toBe("done")
})

test("waiting is told, bounded, and says who holds it", async () => {
  const home = newHome()
  const told: number[] = []
  await withLock(
    home,
    () => {},
    async () => {
      const second = withLock(
        home,
        (pid) => told.push(pid),
        async () => "never",
        250,
      )
      await expect(second).rejects.toMatchObject({
        code: "busy",
        message: expect.stringContaining(`${process.pid}`),
      })
    },
  )
  expect(told).toEqual([process.pid])
})

function newHome(): string {
  return temporaryFolder("stance-lock-")
}
