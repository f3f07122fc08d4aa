// What the projector makes of articles, statements and changes that come twice, late, corrected, taken
// back, or broken.
import { topicNames } from "@stance/contracts/topic-names"
import fc from "fast-check"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { arc } from "./arc.ts"
import { aChange, actor, anArticle, aStatement, type LoggedArticle } from "./events.ts"
import { type ReadModel, readModel } from "./read-model.ts"

let model: ReadModel

beforeAll(async () => {
  model = await readModel()
})

afterAll(() => model.close())

beforeEach(() => model.clear())

const guild = actor("dockers-guild", "Dockers' Guild")
const board = actor("port-board", "Port Board")
const said = { actor: guild, recipient: board, facet: "willingness" } as const
const text = "Dockers ready\nThe guild is ready to talk. It will not talk before the cranes are repaired."

const versions = () =>
  model.rows(
    `SELECT position, attribution, valid_from::date AS held_from, valid_to::date AS held_to, recorded_at::date AS known_from,
       superseded_at::date AS known_to FROM position_history ORDER BY recorded_at, valid_from, position`,
  )

describe("articles", () => {
  const shown = () => model.rows("SELECT pub_status, body_text, headline FROM articles")
  const uri = "https://wire.example/1"
  const first = anArticle("Talks on\nThey will meet.", "2024-03-01", { uri, item_version: 1 })
  const second = anArticle("Talks off\nThey will not meet.", "2024-03-02", { uri, item_version: 2 })
  const canceled = anArticle("Talks off\nThey will not meet.", "2024-03-03", {
    uri,
    item_version: 3,
    pub_status: "canceled",
  })

  test("a later text under the same address replaces the earlier; an older version does not", async () => {
    await model.articles(first, first, second)
    await model.articles(first)
    expect(await shown()).toEqual([
      { pub_status: "usable", body_text: second.article.body_text, headline: "Talks off" },
    ])
  })

  test.each([
    ["in one batch", true],
    ["in a batch each", false],
  ])("a withdrawn article keeps its row and loses its text, %s", async (_name, together) => {
    if (together) await model.articles(first, second, canceled)
    else for (const one of [first, second, canceled]) await model.articles(one)
    expect(await shown()).toEqual([{ pub_status: "canceled", body_text: null, headline: "Talks off" }])
  })

  test("a withheld article shows its text only once it is released", async () => {
    const held: LoggedArticle = { ...first, article: { ...first.article, pub_status: "withheld" } }
    await model.articles(held)
    expect(await shown()).toEqual([{ pub_status: "withheld", body_text: null, headline: "Talks on" }])
    expect(await model.rows("SELECT * FROM search('meet')")).toEqual([])
    await model.articles(first)
    expect(await shown()).toEqual([
      { pub_status: "usable", body_text: first.article.body_text, headline: "Talks on" },
    ])
  })

  test("the same text twice is one article, and a record that is none is left to the stance service", async () => {
    const plain = anArticle(text, "2024-09-03")
    await model.articles(plain, plain)
    const key = Buffer.from(plain.article.article_id)
    await model.records(topicNames.articles, [
      { key, value: Buffer.from("{") },
      { key: null, value: Buffer.from(JSON.stringify(plain.article)) },
      { key: Buffer.from("other"), value: Buffer.from(JSON.stringify(plain.article)) },
      { key, value: Buffer.from(JSON.stringify({ ...plain.article, body_text: "another text" })) },
    ])
    expect(await shown()).toEqual([{ pub_status: "usable", body_text: text, headline: "Dockers ready" }])
    expect(model.deadLetters).toEqual([])
  })

  test.each([
    ["distinct words", Array.from({ length: 100_000 }, (_, i) => i.toString(36)).join(" ")],
    ["one word", "a".repeat(1_000_000)],
    ["hyphens", Array.from({ length: 100_000 }, (_, i) => `${i.toString(36)}-x`).join("-")],
    ["underlines", "a1_".repeat(300_000)],
    ["at signs", "a1@".repeat(300_000)],
    ["comments", "<!-- ".repeat(200_000)],
    ["addresses", Array.from({ length: 40_000 }, (_, i) => `a${i}.example/b${i}`).join(" ")],
    ["four-byte letters", fourByteLetters(120_000)],
  ])("a megabyte of %s is stored and searched in time", { timeout: 5_000 }, async (_name, body) => {
    await model.articles(anArticle(`Long\n${body}`, "2024-09-03"))
    expect(await model.rows("SELECT headline FROM search('long')")).toEqual([{ headline: "Long" }])
  })
})

describe("statements", () => {
  const article = anArticle(text, "2024-09-03")
  const made = aStatement(article, { ...said, position: "willing", quote: "ready to talk" })

  test("a retracted statement is no evidence; made again it is", async () => {
    const evidence = () => model.rows("SELECT quote, counts_as_position FROM evidence")
    await model.statements(made, { ...made, status: "retracted" })
    expect(await evidence()).toEqual([])
    await model.statements({ ...made, counts_as_position: false })
    expect(await evidence()).toEqual([{ quote: "ready to talk", counts_as_position: false }])
  })

  test("a name that no registry has is the first that was recorded, in whatever order it is read", async () => {
    const shouted = {
      ...made,
      actor: { ...guild, name: "DOCKERS' GUILD" },
      recorded_at: "2024-09-05T00:00:00.000Z",
    }
    const named = () => model.rows("SELECT name FROM actors WHERE actor_id = 'dockers-guild'")
    await model.statements(shouted)
    expect(await named()).toEqual([{ name: "DOCKERS' GUILD" }])
    await model.statements(made)
    expect(await named()).toEqual([{ name: "Dockers' Guild" }])
    await model.statements(shouted)
    expect(await named()).toEqual([{ name: "Dockers' Guild" }])
  })
})

describe("changes", () => {
  const third = anArticle(text, "2024-09-03")
  const sixth = anArticle(`${text} Again.`, "2024-09-06")
  const ninth = anArticle(`${text} Once more.`, "2024-09-09")
  const willing = aChange(
    "stated",
    aStatement(third, { ...said, position: "willing", quote: "ready to talk" }),
  )
  const refusing = aChange(
    "changed",
    aStatement(sixth, { ...said, position: "unwilling", quote: "will not talk" }),
  )

  test("an event that comes twice changes nothing", async () => {
    await model.changes(willing)
    const once = await versions()
    await model.changes(willing, willing)
    expect(await versions()).toEqual(once)
    expect(await model.rows("SELECT count(*)::int AS n FROM position_changes")).toEqual([{ n: 1 }])
  })

  test("a late article changes the past, and what was known before stays askable", async () => {
    const late = aChange(
      "changed",
      aStatement(ninth, { ...said, position: "conditional", quote: "will not talk before" }),
      {
        valid_from: "2024-09-05T00:00:00.000Z",
      },
    )
    const corrected = aChange(
      "corrected",
      aStatement(sixth, { ...said, position: "unwilling", quote: "will not talk" }),
      {
        entry_kind: "changed",
        from_position: "conditional",
        supersedes: refusing.change_id,
        recorded_at: late.recorded_at,
      },
    )
    await model.changes(willing, refusing, late, corrected)
    expect(await versions()).toEqual([
      version("willing", "03", null, "03", "06"),
      version("willing", "03", "06", "06", "09"),
      version("unwilling", "06", null, "06", "09"),
      version("willing", "03", "05", "09", null),
      version("conditional", "05", "06", "09", null),
      version("unwilling", "06", null, "09", null),
    ])
  })

  test("a retraction takes the entry out: gone from now, kept in history", async () => {
    const retracted = aChange(
      "retracted",
      aStatement(sixth, { ...said, position: "unwilling", quote: "will not talk" }),
      {
        supersedes: refusing.change_id,
        recorded_at: ninth.recorded_at,
        from_position: "unwilling",
      },
    )
    await model.articles(third, sixth, ninth)
    await model.changes(willing, refusing)
    await model.changes(retracted)
    expect(await model.rows("SELECT position FROM positions")).toEqual([{ position: "willing" }])
    expect(await model.rows("SELECT position FROM positions_as_of('2024-09-07', '2024-09-07')")).toEqual([
      { position: "unwilling" },
    ])
    expect(await model.rows("SELECT position FROM positions_as_of('2024-09-07')")).toEqual([
      { position: "willing" },
    ])
    expect(await model.rows("SELECT change_kind FROM position_changes ORDER BY kafka_offset")).toEqual([
      { change_kind: "stated" },
      { change_kind: "changed" },
      { change_kind: "retracted" },
    ])
    expect(await model.rows("SELECT position FROM event_data")).toEqual([{ position: "willing" }])
  })

  test("what was known for no time at all leaves no version", async () => {
    const retracted = aChange(
      "retracted",
      aStatement(third, { ...said, position: "willing", quote: "ready to talk" }),
      {
        supersedes: willing.change_id,
      },
    )
    await model.changes(willing)
    await model.changes(retracted)
    expect(await versions()).toEqual([])
  })

  test("listeners of the database hear of each change once it can be read", async () => {
    const heard: unknown[] = []
    const listener = await model.pool.connect()
    await listener.query("LISTEN stance_position_changes")
    const both = new Promise<void>((resolve) =>
      listener.on("notification", ({ payload }) => {
        heard.push(JSON.parse(payload ?? ""))
        if (heard.length === 2) resolve()
      }),
    )
    await model.changes(willing, refusing)
    await both
    listener.release(true)
    expect(heard).toEqual(
      [willing, refusing].map(({ change_id }) => ({ change_id, dyad_id: "dockers-guild~port-board" })),
    )
  })
})

describe("records that are no events", () => {
  const article = anArticle(text, "2024-09-03")
  const good = aStatement(article, { ...said, position: "willing", quote: "ready to talk" })
  const bytes = (value: unknown) => Buffer.from(JSON.stringify(value))

  test("each becomes a dead letter with its reason, and the good one beside them is projected", async () => {
    const key = Buffer.from(good.dyad_id)
    await model.records(topicNames.statements, [
      { key, value: Buffer.from([0xff, 0xfe]) },
      { key, value: Buffer.from("no json") },
      { key: null, value: bytes(good) },
      { key, value: null },
      { key, value: bytes({ ...good, confidence: "high" }) },
      { key, value: bytes({ ...good, schema_version: 7 }) },
      { key, value: bytes(good) },
    ])
    expect(model.deadLetters.map(({ stage, code }) => `${stage} ${code}`)).toEqual([
      "DECODE not_utf8",
      "DECODE invalid_json",
      "DECODE missing_key",
      "DECODE missing_value",
      "VALIDATE invalid_statement",
      "VALIDATE unknown_version",
    ])
    expect(await model.rows("SELECT quote FROM evidence")).toEqual([{ quote: "ready to talk" }])
  })

  test("what the database refuses is an error that the batch is halved for, not a row", async () => {
    await expect(model.statements({ ...good, quote: "a\0b" })).rejects.toMatchObject({ code: "22P05" })
    await expect(model.statements({ ...good, said_on: "2024-02-31" })).rejects.toMatchObject({
      code: "22008",
    })
    expect(await model.rows("SELECT quote FROM evidence")).toEqual([])
  })
})

describe("whatever the batches", () => {
  const dump = () =>
    model.rows(
      `SELECT (SELECT jsonb_agg(to_jsonb(v) ORDER BY position_id, valid_from, recorded_at) FROM stance_store.versions v) AS versions,
         (SELECT jsonb_agg(to_jsonb(c) ORDER BY change_id) FROM stance_store.changes c) AS changes,
         (SELECT jsonb_agg(to_jsonb(s) ORDER BY statement_id) FROM stance_store.statements s) AS statements,
         (SELECT jsonb_agg(to_jsonb(a) ORDER BY article_id) FROM stance_store.articles a) AS articles,
         (SELECT jsonb_agg(to_jsonb(a) ORDER BY actor_id) FROM stance_store.actors a) AS actors,
         (SELECT jsonb_agg(to_jsonb(f) ORDER BY format_id) FROM stance_store.formats f) AS formats`,
    )

  test("and whichever topic is ahead, the tables are the same", async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 })
    let expected: unknown
    await fc.assert(
      fc.asyncProperty(sizes, fc.boolean(), async (cuts, changesFirst) => {
        await model.clear()
        const parts = [
          () => inParts(arc.articles, cuts, (some) => model.articles(...some)),
          () => inParts(arc.statements, cuts, (some) => model.statements(...some)),
          () => inParts(arc.changes, cuts, (some) => model.changes(...some)),
        ]
        for (const part of changesFirst ? parts.reverse() : parts) await part()
        expected ??= await dump()
        expect(await dump()).toEqual(expected)
      }),
      { numRuns: 12 },
    )
  })
})

const fourByteLetters = (words: number): string =>
  Array.from({ length: words }, (_, i) => String.fromCodePoint(0x20000 + (i % 40_000))).join(" ")

const inParts = async <T>(
  all: readonly T[],
  sizes: readonly number[],
  hand: (some: readonly T[]) => Promise<void>,
): Promise<void> => {
  for (let done = 0, turn = 0; done < all.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    await hand(all.slice(done, done + size))
    done += size
  }
}

const version = (
  position: string,
  from: string,
  to: string | null,
  known: string,
  until: string | null,
): Record<string, unknown> => {
  const day = (number: string | null) => number && `2024-09-${number}`
  return {
    position,
    attribution: "self",
    held_from: day(from),
    held_to: day(to),
    known_from: day(known),
    known_to: day(until),
  }
}
