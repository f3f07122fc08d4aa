// Articles in, positions out: the seeds through real Kafka, real services and real PostgreSQL, by the commands of a user.
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { positionTable } from "@stance/client"
import type { ReadingLine } from "@stance/contracts/reading-line"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { installationRoot } from "../packages/runtime/src/stack/home.ts"
import { type CommandResult, type Pipeline, startPipeline } from "./support/pipeline.ts"

const seeds = join(installationRoot, "seeds")
const seedCount = readdirSync(seeds).filter((name) => name.endsWith(".md") && name !== "README.md").length

let pipeline: Pipeline
let first: CommandResult
beforeAll(async () => {
  pipeline = await startPipeline()
  first = await pipeline.stance(["replay", "--json", seeds])
})
afterAll(() => pipeline?.stop())

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "")

describe("replay", () => {
  test("accounts for every seed and ends with exit 0", () => {
    expect(first.stderr).not.toMatch(/warn|error/i)
    expect(first.exitCode).toBe(0)
    const summary = JSON.parse(first.stdout)
    expect(summary.articles).toEqual({
      published: seedCount,
      already_known: 0,
      unsupported_language: 0,
      failed: 0,
      unaccounted: 0,
    })
    expect(summary.dead_letters).toBe(0)
  })

  test("a second time changes nothing", async () => {
    const before = await pipeline.rows("select * from position_changes order by change_id")
    const again = await pipeline.stance(["replay", "--json", seeds])
    expect(JSON.parse(again.stdout)).toMatchObject({
      articles: { published: 0, already_known: seedCount },
      changes: {},
    })
    expect(await pipeline.rows("select * from position_changes order by change_id")).toEqual(before)
  })
})

describe("the views", () => {
  test("hold exactly what `stance read` reads offline", async () => {
    const { stdout } = await pipeline.stance(["read", "--json", seeds])
    const key = (line: Record<string, unknown>): string =>
      [
        line.article_id,
        line.char_start,
        line.char_end,
        line.actor_id,
        line.facet,
        line.position,
        line.quote,
      ].join("|")
    const read = linesOf(stdout).map((line) => key({ ...(JSON.parse(line) as ReadingLine) }))
    const shown = (await pipeline.rows("select * from evidence")).map(key)
    expect(read.length).toBeGreaterThan(50)
    expect(shown.sort()).toEqual(read.sort())
  })

  test("know at least four pairs, and every span cuts its quote out of its article", async () => {
    expect((await pipeline.rows("select * from dyads")).length).toBeGreaterThanOrEqual(4)
    const wrong = await pipeline.rows(
      `select evidence_id from evidence join articles using (article_id)
        where substr(body_text, char_start + 1, char_end - char_start) is distinct from quote`,
    )
    expect(wrong).toEqual([])
  })

  test("agree with the compacted topic", async () => {
    const table = await positionTable({ kafka: pipeline.kafka })
    const asOf = String((await pipeline.rows("select log_time() as at"))[0]?.at)
    const current = [...table.values()].filter(
      ({ valid_from, valid_to }) => valid_from <= asOf && (valid_to === null || valid_to > asOf),
    )
    const shown = await pipeline.rows(
      "select position_id, position, is_contested, article_count from positions order by 1",
    )
    expect(
      current
        .map(({ position_id, position, is_contested, article_count }) => ({
          position_id,
          position,
          is_contested,
          article_count,
        }))
        .sort((a, b) => (a.position_id < b.position_id ? -1 : 1)),
    ).toEqual(shown)
    await table.close()
  })
})

describe("commands", () => {
  test("watch gives every change once, and goes on from its token", async () => {
    const all = await pipeline.stance(["watch", "--from-beginning", "--until-end", "--json"])
    const ids = linesOf(all.stdout).map((line) => JSON.parse(line).change_id)
    const [logged] = await pipeline.rows("select count(*) as n from position_changes")
    expect(ids.length).toBeGreaterThanOrEqual(Number(logged?.n))
    expect(new Set(ids).size).toBe(ids.length)
    const token = /--after (\S+)/.exec(all.stderr)?.[1] ?? ""
    const rest = await pipeline.stance(["watch", "--after", token, "--until-end", "--json"])
    expect(rest.stdout).toBe("")
    expect(rest.exitCode).toBe(0)
  })

  test("explain shows the sentence, its speaker and its address", async () => {
    const { stdout, exitCode } = await pipeline.stance(["explain", "nato/russia/willingness"])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/▐.+▌/)
    expect(stdout).toMatch(/Stoltenberg/)
    expect(stdout).toMatch(/rule \S+ {3}art_[0-9a-f]{16}#\d+-\d+/)
    expect(stdout).toMatch(/Kafka {5}stance\.position-changes\.v1 \[\d\] @ \d+/)
  })

  test("positions can be asked for by name, for a day, with the knowledge of a day", async () => {
    const now = await pipeline.stance(["positions", "NATO", "Russia", "--json"])
    expect(JSON.parse(now.stdout).length).toBeGreaterThan(0)
    const then = await pipeline.stance(["positions", "NATO", "--as-of", "2021-06-08", "--json"])
    expect(
      JSON.parse(then.stdout).every((row: { valid_from: string }) => row.valid_from <= "2021-06-09"),
    ).toBe(true)
    const unknown = await pipeline.stance(["positions", "Natoo"])
    expect(unknown).toMatchObject({ exitCode: 5, stdout: "" })
    expect(unknown.stderr).toMatch(/did you mean nato/)
  })

  test("export writes the rows and describes them", async () => {
    const { stdout } = await pipeline.stance(["export", "positions", "--format", "csv"])
    const [{ n } = { n: 0 }] = await pipeline.rows("select count(*) as n from positions")
    expect(linesOf(stdout)[0]).toMatch(/^actor_id,actor,recipient_id,/)
    expect(linesOf(stdout).length).toBeGreaterThan(Number(n))
  })

  test("doctor finds nothing wrong", async () => {
    const { stdout, exitCode } = await pipeline.stance(["doctor", "--strict", "--json"])
    const findings = JSON.parse(stdout) as { level: string; what: string }[]
    expect(findings.filter(({ level }) => level !== "good")).toEqual([])
    expect(exitCode).toBe(0)
  })

  test("withdrawing an article takes back what rests on it alone, and leaves the history", async () => {
    const article = [
      "---",
      "published: 2024-11-05",
      "source: Seed Wire",
      "uri: https://seed.example/withdrawn",
      "---",
      "Ostland ready for talks with Westmark",
      "",
      "Ostland is ready to hold talks with Westmark, Ostland's foreign minister said on Tuesday.",
    ].join("\n")
    await pipeline.stance(["replay", "-"], article)
    const [held] = await pipeline.rows("select * from positions where actor_id = 'ostland'")
    expect(held).toMatchObject({ position: "willing", recipient_id: "westmark" })
    const articleId = String(held?.article_id)
    const dry = await pipeline.stance(["articles", "withdraw", articleId, "--dry-run"])
    expect(dry.stdout).toMatch(/falls {2}ostland\/westmark\/willingness/)
    const done = await pipeline.stance(["articles", "withdraw", articleId])
    expect(done.exitCode).toBe(0)
    expect(await pipeline.rows("select * from positions where actor_id = 'ostland'")).toEqual([])
    const history = await pipeline.rows("select * from position_history where actor_id = 'ostland'")
    expect(history).toHaveLength(1)
    expect(history[0]?.superseded_at).not.toBeNull()
  })
})
