// The power of the delivery test: two variants of the services, each with one rule broken; it must see both.
import { expect, test } from "vitest"
import { runDelivery } from "./delivery-run.ts"
import { variant } from "./doses.ts"
import { reportText } from "./report.ts"

const seed = Number(process.env.STANCE_DELIVERY_SEED ?? Math.floor(Math.random() * 1e9))
const command = `STANCE_DELIVERY_SEED=${seed} npx vitest run --project e2e tests/delivery/broken`
const mutant = (name: string): string => new URL(`mutants/${name}.mjs`, import.meta.url).href

const variants = [
  {
    name: "the offset is moved before the records are handled",
    preload: mutant("offset-before-handler"),
    deaths: { stance: ["processing.beforeHandler", "processing.inTransaction"], projector: [] },
    shows: /^outcomes: missing: /m,
  },
  {
    name: "the relay marks events as sent before it sends them",
    preload: mutant("mark-before-send"),
    deaths: { stance: ["relay.beforeSend", "relay.beforeSend"], projector: [] },
    shows: /^stance\.\S+: number \d+ is missing before \d+ /m,
  },
]

test.each(variants)(
  "$name: caught",
  async ({ preload, deaths, shows }) => {
    const report = await runDelivery({ ...variant(seed, deaths), preload })
    const text = reportText(report, command)
    expect(report.violations.join("\n"), text).toMatch(shows)
    expect(report.killed, text).toBeGreaterThanOrEqual(2)
  },
  180_000,
)
