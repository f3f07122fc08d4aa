import type { PositionChange } from "@stance/contracts/position-change"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { randomNumbers, randomStatements } from "./invented-articles.ts"
import { historyText, type InventedLedger, inventedLedger, textOf } from "./invented-ledger.ts"
import { articleIdOf } from "./invented-statements.ts"
import type { MadeStatement } from "./mark.ts"
import { entriesOf } from "./position-history.ts"

interface InventedArticle {
  readonly id: string
  readonly statements: readonly MadeStatement[]
  readonly taken_at: string
}

const articles = (seed: number, count: number): InventedArticle[] => {
  const random = randomNumbers(seed)
  return Array.from({ length: count }, (_, n) => {
    const taken_at = new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString()
    return { id: articleIdOf(`a${n}`), statements: randomStatements(random, `a${n}`, taken_at), taken_at }
  })
}

const shuffled = <T>(list: readonly T[], random: () => number): T[] => {
  const result = [...list]
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[result[i], result[j]] = [result[j] as T, result[i] as T]
  }
  return result
}

/** Entries that stand after a feed of changes, as a subscriber would keep them. */
const standing = (feed: readonly PositionChange[]): PositionChange[] => {
  const live = new Map<string, PositionChange>()
  for (const change of feed) {
    const takesBack = change.change_kind === "corrected" || change.change_kind === "retracted"
    if (takesBack) expect(live.delete(change.supersedes ?? "")).toBe(true)
    if (change.change_kind !== "retracted") live.set(change.change_id, change)
  }
  return [...live.values()]
}

const linesOf = (ledger: InventedLedger): string[] =>
  [...ledger.histories]
    .flatMap(([position_id, history]) =>
      entriesOf(history).map((entry) =>
        [position_id, entry.kind, entry.from, entry.to, entry.valid_from, ...entry.statement_ids].join(" "),
      ),
    )
    .sort()

const linesOfFeed = (feed: readonly PositionChange[]): string[] =>
  standing(feed)
    .map((change) =>
      [
        change.position_id,
        change.entry_kind,
        change.from_position,
        change.to_position,
        change.valid_from,
        ...change.evidence.map((evidence) => evidence.statement_id),
      ].join(" "),
    )
    .sort()

describe("any order of arrival", () => {
  test("1,000 random orders of 100 articles give one history, byte for byte", () => {
    const all = articles(7, 100)
    const random = randomNumbers(11)
    const first = historyText(all.flatMap((article) => article.statements))
    expect(first.length).toBeGreaterThan(20_000)
    for (let order = 0; order < 1_000; order++)
      expect(historyText(shuffled(all, random).flatMap((article) => article.statements)) === first).toBe(true)
  }, 60_000)

  test("articles put one by one in any order end in the fold of the set, and so does the feed", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), fc.integer(), (seed, count, order) => {
        const all = articles(seed, count)
        const ledger = inventedLedger()
        const feed = shuffled(all, randomNumbers(order)).flatMap((article) =>
          ledger.put(article.id, article.statements, article.taken_at),
        )
        expect(textOf(ledger.histories)).toBe(historyText(all.flatMap((article) => article.statements)))
        expect(linesOfFeed(feed)).toEqual(linesOf(ledger))
      }),
      { numRuns: 60 },
    )
  })

  test("articles that change, go and come back leave what was said last, and no id comes twice", () => {
    const put = fc.record({ article: fc.integer({ min: 0, max: 12 }), text: fc.integer({ min: 0, max: 3 }) })
    fc.assert(
      fc.property(fc.integer(), fc.array(put, { maxLength: 40 }), (seed, puts) => {
        const ledger = inventedLedger()
        const now = new Map<string, readonly MadeStatement[]>()
        const feed = puts.flatMap(({ article, text }, n) => {
          const taken_at = new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString()
          const random = randomNumbers(seed + 100 * article + text)
          // The text decides the statements, so that a text that returns returns with the same ids.
          const statements =
            text === 0 ? [] : randomStatements(random, `a${article}`, "2026-01-01T00:00:00.000Z")
          now.set(articleIdOf(`a${article}`), statements)
          return ledger.put(articleIdOf(`a${article}`), statements, taken_at)
        })
        expect(textOf(ledger.histories)).toBe(historyText([...now.values()].flat()))
        expect(linesOfFeed(feed)).toEqual(linesOf(ledger))
        expect(new Set(feed.map((change) => change.change_id)).size).toBe(feed.length)
        for (const [n, change] of feed.entries()) {
          const earlier = feed.slice(0, n).findLast((other) => other.position_id === change.position_id)
          expect(change.recorded_at >= (earlier?.recorded_at ?? "")).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe("repetition and return", () => {
  test("the same articles again add nothing", () => {
    const ledger = inventedLedger()
    const all = articles(3, 60)
    expect(
      all.flatMap(({ id, statements, taken_at }) => ledger.put(id, statements, taken_at)).length,
    ).toBeGreaterThan(60)
    expect(
      all.flatMap(({ id, statements }) => ledger.put(id, statements, "2027-01-01T00:00:00.000Z")),
    ).toEqual([])
  })

  test("withdrawn, then published again: retracted, then stated anew and naming the retraction", () => {
    const ledger = inventedLedger()
    const article = articles(5, 20).find(({ statements }) => statements.length > 0) as InventedArticle
    const first = ledger.put(article.id, article.statements, "2026-01-01T00:00:00.000Z")
    const back = ledger.put(article.id, [], "2026-01-02T00:00:00.000Z")
    const again = ledger.put(article.id, article.statements, "2026-01-03T00:00:00.000Z")
    expect(back.map((change) => [change.change_kind, change.supersedes]).sort()).toEqual(
      first.map((change) => ["retracted", change.change_id]).sort(),
    )
    expect(again.map((change) => change.change_kind).sort()).toEqual(
      first.map((change) => change.change_kind).sort(),
    )
    expect(again.map((change) => change.supersedes).sort()).toEqual(
      back.map((change) => change.change_id).sort(),
    )
    expect(new Set([...first, ...back, ...again].map((change) => change.change_id)).size).toBe(
      3 * first.length,
    )
  })
})
