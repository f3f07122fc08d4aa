// The pipeline in containers, as `npm run test:containers` runs it: Kafka and PostgreSQL by testcontainers, the
// services as processes, articles published by the command of a user.
import { join } from "node:path"
import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { installationRoot } from "../packages/runtime/src/stack/home.ts"
import { type CommandResult, type Pipeline, startPipeline } from "./support/pipeline.ts"

const articles = [
  "2021-06-03-moscow-conference-invitation.md",
  "2021-06-07-no-answer-yet.md",
  "2021-06-10-conference-turned-down.md",
  "2021-06-11-stoltenberg-explains.md",
].map((name) => join(installationRoot, "seeds", name))

let pipeline: Pipeline
let first: CommandResult
beforeAll(async () => {
  pipeline = await startPipeline()
  first = await pipeline.stance(["replay", "--json", ...articles])
}, 180_000)
afterAll(() => pipeline?.stop())

test("articles published by the command are accounted for, every one", () => {
  expect(inject("testServers").kind).toBe("containers")
  expect(first.exitCode, first.stderr).toBe(0)
  expect(JSON.parse(first.stdout)).toMatchObject({
    articles: { published: articles.length, failed: 0, unaccounted: 0 },
    dead_letters: 0,
  })
})

test("their positions are in the views, with the words behind them", async () => {
  const held = await pipeline.rows(
    "select position, article_id, quote from positions where actor_id = 'nato' and recipient_id = 'russia'",
  )
  expect(held.map(({ position }) => position)).toContain("willing")
  const cut = await pipeline.rows(
    `select count(*) as spans, count(*) filter (where
       substr(body_text, char_start + 1, char_end - char_start) is distinct from quote) as wrong
     from evidence join articles using (article_id)`,
  )
  expect(Number(cut[0]?.spans)).toBeGreaterThan(5)
  expect(Number(cut[0]?.wrong)).toBe(0)
})

test("the same articles again change nothing, and doctor finds nothing wrong", async () => {
  const again = await pipeline.stance(["replay", "--json", ...articles])
  expect(JSON.parse(again.stdout)).toMatchObject({
    articles: { published: 0, already_known: articles.length },
    changes: {},
  })
  const { stdout, exitCode } = await pipeline.stance(["doctor", "--strict", "--json"])
  const findings = JSON.parse(stdout) as { level: string; what: string }[]
  expect(findings.filter(({ level }) => level !== "good")).toEqual([])
  expect(exitCode).toBe(0)
})
