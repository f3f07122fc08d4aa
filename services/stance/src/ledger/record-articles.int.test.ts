import type { Position } from "@stance/contracts/position"
import type { PositionChange } from "@stance/contracts/position-change"
import type { Statement } from "@stance/contracts/statement"
import { topicNames } from "@stance/contracts/topic-names"
import { randomNumbers, randomStatements } from "@stance/domain/tracking/invented-articles"
import { articleIdOf, statementOf } from "@stance/domain/tracking/invented-statements"
import { type MadeStatement, type Mark, marksOf } from "@stance/domain/tracking/mark"
import { entriesOf, foldHistory, latestSegment } from "@stance/domain/tracking/position-history"
import { createLogger } from "@stance/runtime/log"
import type { OutEvent } from "@stance/runtime/outbox/enqueue"
import { connectPostgres, type Pool } from "@stance/runtime/postgres/pool"
import { transaction } from "@stance/runtime/postgres/transaction"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type TestDatabase, testDatabase } from "../../../../tests/support/test-database.ts"
import { loadHistories } from "./load-histories.ts"
import { recordArticles } from "./record-articles.ts"
import type { TakenArticle } from "./taken-article.ts"

let database: TestDatabase
let pool: Pool
beforeAll(async () => {
  database = await testDatabase()
  pool = connectPostgres({
    url: database.url,
    applicationName: "test",
    logger: createLogger("test", "silent"),
  })
})
afterAll(async () => {
  await pool?.end()
  await database?.drop()
})

const record = (articles: readonly TakenArticle[]) => transaction(pool, (tx) => recordArticles(tx, articles))

/**
 * What a subscriber knows after the events: kept here in the plainest way, apart from the ledger's own
 * code.
 */
const subscriber = () => {
  const statements = new Map<string, Statement>()
  const changes = new Map<string, PositionChange>()
  const live = new Set<string>()
  const positions = new Map<string, Position>()
  const recordedAt = new Map<string, string>()
  const take = ({ topic, key, value }: OutEvent): void => {
    if (topic === topicNames.statements) {
      const statement = value as Statement
      if (statement.status === "stands") statements.set(statement.statement_id, statement)
      else expect(statements.delete(statement.statement_id)).toBe(true)
    } else if (topic === topicNames.positions) {
      if (value === null) expect(positions.delete(String(key))).toBe(true)
      else positions.set(String(key), value as Position)
    } else {
      const change = value as PositionChange
      expect(changes.has(change.change_id), "an id comes once").toBe(false)
      changes.set(change.change_id, change)
      expect(change.recorded_at >= (recordedAt.get(change.position_id) ?? "")).toBe(true)
      recordedAt.set(change.position_id, change.recorded_at)
      if (change.change_kind === "corrected" || change.change_kind === "retracted")
        expect(live.delete(change.supersedes ?? ""), "it supersedes what stands").toBe(true)
      if (change.change_kind !== "retracted") live.add(change.change_id)
    }
  }
  return { statements, positions, take, live: () => [...live].map((id) => changes.get(id) as PositionChange) }
}

const comparable = (change: PositionChange) =>
  [
    change.position_id,
    change.entry_kind,
    change.from_position,
    change.to_position,
    change.condition,
    change.format?.id ?? null,
    change.valid_from,
    change.evidence.map((evidence) => evidence.statement_id).join(" "),
  ].join(" | ")

/** The same out of one fold of all statements at once. */
const expected = (statements: readonly MadeStatement[]) => {
  const byPosition = new Map<string, Map<string, Mark[]>>()
  for (const { position_id, mark } of statements.flatMap(marksOf)) {
    const articles = byPosition.get(position_id) ?? new Map<string, Mark[]>()
    byPosition.set(
      position_id,
      articles.set(mark.article_id, [...(articles.get(mark.article_id) ?? []), mark]),
    )
  }
  const made = new Map(statements.map((statement) => [statement.statement_id, statement]))
  const entries: string[] = []
  const roles = new Map<string, unknown>()
  const positions = new Map<string, unknown>()
  for (const [position_id, articles] of byPosition) {
    const history = foldHistory([...articles].map(([article_id, marks]) => ({ article_id, marks })))
    for (const [id, role] of history.steps.flatMap((step) => step.roles)) roles.set(id, role)
    const segment = latestSegment(history)
    if (segment !== null)
      positions.set(position_id, {
        position: segment.position,
        valid_to: segment.valid_to,
        article_count: segment.article_count,
        source_count: segment.sources.length,
        is_contested: segment.is_contested,
        quote: made.get(segment.lead.statement_id)?.quote,
      })
    for (const entry of entriesOf(history))
      entries.push(
        [
          position_id,
          entry.kind,
          entry.from,
          entry.to,
          entry.condition,
          position_id.includes("willingness") ? null : entry.format_id,
          entry.valid_from,
          entry.statement_ids.join(" "),
        ].join(" | "),
      )
  }
  return { entries: entries.sort(), roles, positions }
}

const emptyLedger = async (): Promise<void> => {
  for (const table of ["statements", "positions", "steps", "checkpoints", "entries"])
    await pool.query(`TRUNCATE stance_ledger.${table}`)
}

const at = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString()

describe("recordArticles on Postgres", () => {
  test.each([1, 3])(
    "batches of new, changed and withdrawn articles end where one fold ends (seed %i)",
    async (seed) => {
      await emptyLedger()
      const random = randomNumbers(seed)
      const now = new Map<string, readonly MadeStatement[]>()
      const heard = subscriber()
      let clock = 0
      for (let batch = 0; batch < 100; batch++) {
        const articles = Array.from({ length: 1 + Math.floor(random() * 12) }, (): TakenArticle => {
          const nickname = `a${Math.floor(random() * 300)}`
          const taken_at = at(clock++)
          const statements = random() < 0.1 ? [] : randomStatements(random, nickname, taken_at)
          return { article_id: articleIdOf(nickname), statements, taken_at, cause: `evt_${clock}` }
        })
        const { events } = await record(articles)
        for (const event of events) heard.take(event)
        for (const article of articles)
          now.set(article.article_id, dedupe(article.statements, now.get(article.article_id)))
      }
      const standing = [...now.values()].flat()
      const end = expected(standing)
      expect(standing.length).toBeGreaterThan(300)
      expect(heard.live().map(comparable).sort()).toEqual(end.entries)
      expect(new Set(heard.statements.keys())).toEqual(new Set(standing.map((one) => one.statement_id)))
      for (const [id, role] of end.roles) expect(heard.statements.get(id)).toMatchObject(role as object)
      expect([...heard.positions.keys()].sort()).toEqual([...end.positions.keys()].sort())
      for (const [id, position] of end.positions)
        expect(heard.positions.get(id)).toMatchObject(position as object)
      const { rows } = await pool.query("SELECT count(*)::int AS n FROM stance_ledger.checkpoints")
      expect(rows[0].n).toBeGreaterThan(0)
    },
  )

  test("how articles fall into batches changes no statement and no change", async () => {
    const random = randomNumbers(21)
    const articles = Array.from({ length: 120 }, (_, n): TakenArticle => {
      const nickname = `b${Math.floor(random() * 80)}`
      return {
        article_id: articleIdOf(nickname),
        statements: random() < 0.1 ? [] : randomStatements(random, nickname, at(n)),
        taken_at: at(n),
        cause: `evt_${n}`,
      }
    })
    const feeds: OutEvent[][] = []
    for (const size of [1, 7, 120]) {
      await emptyLedger()
      const events: OutEvent[] = []
      for (let from = 0; from < articles.length; from += size)
        events.push(...(await record(articles.slice(from, from + size))).events)
      feeds.push(events.filter((event) => event.topic !== topicNames.positions))
    }
    expect(feeds[0]?.length).toBeGreaterThan(200)
    expect(feeds[1]).toEqual(feeds[0])
    expect(feeds[2]).toEqual(feeds[0])
  })

  test("several at once, on the same positions: no deadlock, one feed a position, the same end", async () => {
    await emptyLedger()
    const random = randomNumbers(33)
    const articles = Array.from({ length: 160 }, (_, n): TakenArticle => {
      const nickname = `c${n}`
      const statements = randomStatements(random, nickname, at(0))
      return { article_id: articleIdOf(nickname), statements, taken_at: at(n), cause: null }
    })
    const worker = async (share: readonly TakenArticle[]): Promise<OutEvent[]> => {
      const events: OutEvent[] = []
      for (let from = 0; from < share.length; from += 5)
        events.push(...(await record(share.slice(from, from + 5))).events)
      return events
    }
    const feeds = await Promise.all(
      [0, 1, 2, 3].map((part) => worker(articles.filter((_, n) => n % 4 === part))),
    )
    const changes = feeds.flat().filter((event) => event.topic === topicNames.positionChanges)
    const values = changes.map((event) => event.value as PositionChange)
    const superseded = new Set(values.map((change) => change.supersedes).filter((id) => id !== null))
    const live = values.filter(
      (change) => change.change_kind !== "retracted" && !superseded.has(change.change_id),
    )
    expect(new Set(values.map((change) => change.change_id)).size).toBe(values.length)
    expect(live.map(comparable).sort()).toEqual(expected(articles.flatMap((one) => one.statements)).entries)
  })

  test("what is loaded and folded for an article in order does not grow with the history", async () => {
    await emptyLedger()
    const articles = Array.from({ length: 400 }, (_, n): TakenArticle => {
      const published_at = new Date(Date.UTC(2021, 0, 1 + n)).toISOString()
      const statement = statementOf({ article: `d${n}`, position: "willing", published_at })
      return { article_id: statement.article_id, statements: [statement], taken_at: at(n), cause: null }
    })
    for (let from = 0; from < articles.length; from += 25) await record(articles.slice(from, from + 25))
    const next = statementOf({
      article: "d400",
      position: "unwilling",
      published_at: "2023-01-01T00:00:00.000Z",
    })
    const marks = marksOf(next).map(({ mark, ...key }) => ({ key, mark }))
    const puts = marks.map(({ key, mark }) => ({
      key,
      article_id: next.article_id,
      coming: [mark],
      going: [],
    }))
    const loaded = await transaction(pool, (tx) => loadHistories(tx, puts))
    const history = loaded.get(next.position_id)?.history
    expect(history?.steps.length).toBeLessThan(32)
    expect(history && latestSegment(history)).toMatchObject({ article_count: 400, sources: ["The Examiner"] })
  })

  test("the same articles again give no event", async () => {
    const random = randomNumbers(9)
    const articles = Array.from(
      { length: 20 },
      (_, i): TakenArticle => ({
        article_id: articleIdOf(`again${i}`),
        statements: randomStatements(random, `again${i}`, at(i)),
        taken_at: at(i),
        cause: null,
      }),
    )
    expect((await record(articles)).events.length).toBeGreaterThan(20)
    const later = articles.map((article) => ({
      ...article,
      taken_at: at(900),
      statements: article.statements.map((statement) => ({ ...statement, recorded_at: at(900) })),
    }))
    expect((await record(later)).events).toEqual([])
  })
})

/** As the ledger: one statement an id, and what reads as before keeps its time. */
const dedupe = (read: readonly MadeStatement[], before: readonly MadeStatement[] = []): MadeStatement[] => {
  const held = new Map(before.map((statement) => [statement.statement_id, statement]))
  const bare = (statement: MadeStatement | undefined) => JSON.stringify({ ...statement, recorded_at: "" })
  const byId = new Map<string, MadeStatement>()
  for (const statement of read) {
    const earlier = held.get(statement.statement_id)
    if (!byId.has(statement.statement_id))
      byId.set(statement.statement_id, earlier && bare(earlier) === bare(statement) ? earlier : statement)
  }
  return [...byId.values()]
}
