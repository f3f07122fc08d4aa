// kill -9 at every point between handler, commit, relay and acknowledgement; then everything is there once.
// `npm run test:delivery` does the same over 2,000 articles.
import { expect, test } from "vitest"
import { runDelivery } from "./delivery-run.ts"
import { small } from "./doses.ts"
import { reportText } from "./report.ts"

test("services die at every point while articles flow: nothing is lost, nothing is double", async () => {
  const seed = Number(process.env.STANCE_DELIVERY_SEED ?? Math.floor(Math.random() * 1e9))
  const report = await runDelivery(small(seed))
  const command = `STANCE_DELIVERY_SEED=${seed} npx vitest run --project e2e tests/delivery`
  const text = reportText(report, command)
  console.info(text)
  expect(report.violations.length, text).toBe(0)
  expect(report.killed).toBeGreaterThanOrEqual(8)
  expect(report.articles).toBeGreaterThanOrEqual(200)
}, 270_000)
