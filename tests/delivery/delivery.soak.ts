// npm run test:delivery: kill -9 at least 40 times over 2,000 articles, at each point and at random.
//   STANCE_DELIVERY_SEED=…      repeats a run; STANCE_DELIVERY_ARTICLES, STANCE_DELIVERY_KILLS: more of it
import { expect, test } from "vitest"
import { runDelivery } from "./delivery-run.ts"
import { full } from "./doses.ts"
import { reportText } from "./report.ts"

const ARTICLES = 2_000
const KILLS = 40

const given = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise)

test("services die at every point and at random while articles flow: everything is there once", async () => {
  const seed = given("STANCE_DELIVERY_SEED", Math.floor(Math.random() * 1e9))
  const [articles, kills] = [
    given("STANCE_DELIVERY_ARTICLES", ARTICLES),
    given("STANCE_DELIVERY_KILLS", KILLS),
  ]
  const report = await runDelivery(full(seed, articles, kills))
  const text = reportText(report, `STANCE_DELIVERY_SEED=${seed} npm run test:delivery`)
  console.info(text)
  expect(report.violations.length, text).toBe(0)
  expect(report.killed, "deaths").toBeGreaterThanOrEqual(KILLS)
  expect(report.articles, "articles").toBeGreaterThanOrEqual(ARTICLES)
  expect(report.frozen, "frozen past the session").toBeGreaterThanOrEqual(1)
}, 900_000)
