// What bad input gets, from the command and straight in the topic: told what, where and what next; nothing else is lost.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sha256 } from "@stance/contracts/ids"
import { articles as articlesTopic } from "@stance/contracts/topics"
import { articleRecord, parseDocument, publishArticles } from "@stance/ingest"
import { connectReader, type Reader } from "@stance/runtime/postgres/reader"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { eventually } from "./support/eventually.ts"
import { type Pipeline, runStance, startPipeline } from "./support/pipeline.ts"

let pipeline: Pipeline
let folder: string
let reader: Reader
/** How soon after a bad record the next good article must be in the views. */
const VISIBLE_MS = 2_000
beforeAll(async () => {
  pipeline = await startPipeline()
  reader = await connectReader(pipeline.database.url, "DATABASE_URL")
  folder = mkdtempSync(join(tmpdir(), "stance-bad-input-"))
})
afterAll(async () => {
  await reader?.close()
  await pipeline?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const article = (country: string, published: string | null = "2024-03-04"): string =>
  [
    ...(published === null ? [] : ["---", `published: ${published}`, "source: Seed Wire", "---"]),
    `${country} ready for talks with Westmark`,
    "",
    `${country} is ready to hold talks with Westmark, its foreign minister said on Monday.`,
    "",
  ].join("\n")

const isWilling = async (actorId: string): Promise<boolean> =>
  (await pipeline.rows(`select 1 as one from positions where actor_id = '${actorId}'`)).length === 1

const files: Readonly<Record<string, string | Uint8Array>> = {
  "a-good.md": article("Ostland"),
  "b-empty.txt": "",
  "c-binary.txt": new Uint8Array(200).fill(1),
  "d-latin1.txt": Buffer.from("Caf\u00e9 talks\n\nThe caf\u00e9 owners will not talk.", "latin1"),
  "e-future.md": article("Futuria", "2999-01-01"),
  "f-nonsense.md": article("Nonsensia", "yesterday"),
  "g-too-large.txt": `Headline\n\n${"word ".repeat(220_000)}`,
  "h-nested.json": "[".repeat(100) + "]".repeat(100),
  "i-twice.json": `{"headline":"a","headline":"b","body_text":"c"}`,
  "j-german.txt":
    "Gewerkschaft lehnt Gespräche ab\n\nDie Gewerkschaft teilte am Freitag mit, dass sie sich nicht mit der Leitung treffen werde.",
  "k-quiet.md": article("Quietland")
    .replace(/is ready to hold talks.*said/, "opened a bridge to")
    .replace(/ready for talks with Westmark/, "opens bridge"),
  "l-undated.txt": article("Undatia", null),
  "m-lines.jsonl": [
    JSON.stringify({ headline: "First", body_text: "Nothing to see.", versioncreated: "2024-03-04" }),
    `{"headline": "broken`,
    JSON.stringify({ headline: "Third", body_text: "Nothing to see.", versioncreated: "2024-03-04" }),
  ].join("\n"),
  "n-odd.json": JSON.stringify({
    headline: "Nulland ready for talks with Westmark",
    body_text: "Nulland is ready\u0000 to hold talks with Westmark, it said.\ud800",
    versioncreated: "2024-03-04",
  }),
  "o-wide.txt": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(article("Wideland", null), "utf16le")]),
  "z-good.md": article("Eastland"),
}

describe("a folder full of faults", () => {
  test("each is told with its remedy, the others go on, exit 4", async () => {
    const inbox = join(folder, "inbox")
    mkdirSync(inbox)
    for (const [name, content] of Object.entries(files)) writeFileSync(join(inbox, name), content)
    const { stdout, stderr, exitCode } = await pipeline.stance(["replay", "--json", inbox])
    expect(exitCode).toBe(4)
    const told = (name: string, what: RegExp): void => {
      const at = stderr.indexOf(join(inbox, name))
      expect(at, `${name} in ${stderr}`).toBeGreaterThanOrEqual(0)
      expect(stderr.slice(at, at + 400)).toMatch(what)
      expect(stderr.slice(at, at + 600)).toMatch(/fix: {2}\S/)
    }
    told("b-empty.txt", /the file is empty/)
    told("c-binary.txt", /not text/)
    told("d-latin1.txt", /byte 3 \(0xe9\) is not UTF-8/)
    told("e-future.md", /lies in the future/)
    told("f-nonsense.md", /"yesterday" is not a date/)
    told("g-too-large.txt", /1048576/)
    told("h-nested.json", /nested more than 32 levels/)
    told("i-twice.json", /given twice/)
    told("l-undated.txt", /no date in the article/)
    told("m-lines.jsonl:2", /not JSON/)
    expect(JSON.parse(stdout)).toMatchObject({
      articles: { published: 8, unsupported_language: 1, failed: 9, unaccounted: 0 },
      dead_letters: 0,
    })
  })

  test("the good ones, and those that could be mended, are in the views", async () => {
    for (const actor of ["ostland", "eastland", "undatia", "nulland", "wideland"])
      expect(await isWilling(actor), actor).toBe(true)
    expect(await pipeline.rows("select date_precision from positions where actor_id = 'undatia'")).toEqual([
      { date_precision: "unknown" },
    ])
  })

  test("an article in another language, and one without a stance, have their outcome", async () => {
    const outcomes = await pipeline.rows(
      "select outcome, language, statement_count from article_outcomes o join articles a using (article_id, language) where headline ~ 'Gewerkschaft|bridge' order by outcome",
    )
    expect(outcomes).toEqual([
      { outcome: "read", language: "en", statement_count: 0 },
      { outcome: "unsupported_language", language: "de", statement_count: 0 },
    ])
  })
})

describe("records that no one should have written", () => {
  const poison: readonly (readonly [
    name: string,
    key: string | null,
    value: string | Buffer | null,
    code: string,
    good: string,
  ])[] = [
    ["no JSON", "art_1", "{ this is no JSON", "invalid_json", "Norland"],
    ["no UTF-8", "art_2", Buffer.from([0xff, 0xfe, 0x00]), "not_utf8", "Sudmark"],
    ["no key", null, "{}", "missing_key", "Velania"],
    ["no value", "art_3", null, "missing_value", "Tarsia"],
    ["an unknown version", "art_4", JSON.stringify({ schema_version: 9 }), "unknown_version", "Karovia"],
    [
      "the wrong schema",
      "art_5",
      JSON.stringify({ schema_version: 1, headline: 42 }),
      "invalid_article",
      "Lestonia",
    ],
  ]

  test.each(poison)(
    "%s is a dead letter with its bytes, and the next good article is seen within two seconds",
    async (name, key, value, code, good) => {
      const producer = await pipeline.kafka.producer()
      const partition = 0
      await producer.send(articlesTopic.name, partition, [{ key, value, headers: { origin: "test" } }])
      const started = performance.now()
      await publishGood(good, partition)
      await eventually(async () => {
        const { rows } = await reader.query("SELECT FROM positions WHERE actor_id = $1", [good.toLowerCase()])
        expect(rows).toHaveLength(1)
      })
      expect(performance.now() - started, name).toBeLessThan(VISIBLE_MS)
      const letters = await deadLetters()
      const letter = letters.find(({ error }) => error === code)
      expect(letter).toMatchObject({ topic: articlesTopic.name, state: "waiting" })
      const shown = JSON.parse(
        (await pipeline.stance(["dlq", "show", String(letter?.["#"]), "--json"])).stdout,
      )
      const bytes = value === null ? null : Buffer.from(value).toString("base64")
      expect(shown.record.value_base64).toBe(bytes)
      expect(shown.record.headers).toMatchObject({
        origin: "test",
        "__connect.errors.topic": articlesTopic.name,
        "__connect.errors.exception.class.name": code,
      })
    },
  )

  test("the same id with other content is a conflict, told with both hashes; the first text stays", async () => {
    const [held] = await pipeline.rows("select article_id, sha256 from articles where headline ~ '^Ostland'")
    const good = await articleOf(article("Ostland"))
    const forged = {
      ...good,
      body_text: `${good.body_text} Forged.`,
      sha256: sha256(`${good.body_text} Forged.`),
    }
    const producer = await pipeline.kafka.producer()
    await publishArticles(producer, [forged], articlesTopic.partitions)
    await eventually(async () => {
      const letter = (await deadLetters()).find(({ error }) => error === "conflict")
      expect(letter?.message).toContain(String(held?.sha256).slice(0, 12))
    })
    expect(
      await pipeline.rows(`select sha256 from articles where article_id = '${held?.article_id}'`),
    ).toEqual([{ sha256: held?.sha256 }])
  })

  test("redrive sends a letter again; what still fails is counted, and what is mended is read", async () => {
    const before = await deadLetters()
    const conflict = before.find(({ error }) => error === "conflict")
    const again = await pipeline.stance(["dlq", "redrive", String(conflict?.["#"]), "--json"])
    expect(JSON.parse(again.stdout)).toEqual({ redriven: 1, still_failing: 1 })
    expect(again.exitCode).toBe(4)
    const after = await deadLetters()
    expect(after.find((letter) => letter["#"] === conflict?.["#"])).toMatchObject({ state: "redriven" })
  })
})

describe("servers that are away", () => {
  test("exit 3, with the address and the setting", async () => {
    const away = { ...pipeline.env, DATABASE_URL: "postgresql://stance_reader@127.0.0.1:9/stance" }
    const database = await runStance(["positions"], away)
    expect(database).toMatchObject({ exitCode: 3, stdout: "" })
    expect(database.stderr).toMatch(/127\.0\.0\.1:9\/stance \(DATABASE_URL\)/)
    const broker = await runStance(["topics"], { ...pipeline.env, KAFKA_BROKERS: "127.0.0.1:9" })
    expect(broker).toMatchObject({ exitCode: 3, stdout: "" })
    expect(broker.stderr).toMatch(/127\.0\.0\.1:9 \(KAFKA_BROKERS\)/)
  })

  test("a wrong flag is exit 2 with the nearest, and help begins with an example", async () => {
    const wrong = await runStance(["positions", "--as-off", "2021-06-08"], pipeline.env)
    expect(wrong.exitCode).toBe(2)
    expect(wrong.stderr).toMatch(/--as-of/)
    const help = await runStance(["explain", "--help"], pipeline.env)
    expect(help).toMatchObject({ exitCode: 0, stderr: "" })
    expect(help.stdout).toMatch(/^Example:\n {2}stance explain /)
  })
})

const articleOf = async (text: string) => {
  const options = { now: new Date(), published: null, source: null }
  const [result] = parseDocument(new TextEncoder().encode(text), "a.md", "text", options)
  if (result?.kind !== "article") throw new Error("the test's own article is no article")
  return result.article
}

/** Publishes a good article into a given partition, behind whatever lies there. */
const publishGood = async (country: string, partition: number): Promise<void> => {
  const producer = await pipeline.kafka.producer()
  await producer.send(articlesTopic.name, partition, [articleRecord(await articleOf(article(country)))])
}

const deadLetters = async (): Promise<Record<string, unknown>[]> =>
  JSON.parse((await pipeline.stance(["dlq", "list", "--json"])).stdout) as Record<string, unknown>[]
