import { expect, onTestFinished, test } from "vitest"
import { createHealth, serveHealth } from "./health.ts"
import { createMetrics } from "./metrics.ts"

const serve = async (health = createHealth()) => {
  const http = await serveHealth(0, health, createMetrics("test"))
  onTestFinished(() => http.close())
  return (path: string) => fetch(`http://127.0.0.1:${http.port}${path}`)
}

test("ready while no check complains; a complaint, an error or silence is not ready", async () => {
  const health = createHealth()
  const get = await serve(health)
  health.addCheck("fine", () => null)
  expect((await get("/readyz")).status).toBe(200)
  health.addCheck("unwell", async () => "a partition stopped")
  health.addCheck("broken", () => Promise.reject(new Error("no connection")))
  const answer = await get("/readyz")
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({
    ready: false,
    problems: { unwell: "a partition stopped", broken: "no connection" },
  })
  expect((await get("/healthz")).status).toBe(200)
})

test("many probes at once ask Kafka and Postgres once", async () => {
  const health = createHealth()
  let asked = 0
  health.addCheck("counted", () => {
    asked++
    return null
  })
  await Promise.all(Array.from({ length: 20 }, () => health.report()))
  expect(asked).toBe(1)
})

test("odd paths are answered, not fatal", async () => {
  const get = await serve()
  for (const path of ["//", "/%zz", "/readyz?x=1", "/nothing"])
    expect((await get(path)).status).toBeLessThan(500)
  expect((await get("/readyz?x=1")).status).toBe(200)
  expect(await (await get("/metrics")).text()).toMatch(/# TYPE stance_batch_seconds histogram/)
})
