import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { articleScore } from "./article-score.ts"
import { inventedLines } from "./invented-lines.ts"
import { judge } from "./judged.ts"
import { halfOf, loadArticles, loadGold } from "./labelled-set.ts"

const folder = fileURLToPath(new URL("labelled", import.meta.url))
const rows = loadGold(folder)
const lines = inventedLines(
  rows,
  new Map(loadArticles(folder).map((article) => [article.id, article.bodyText])),
)

// What the reference scorer (Python) gave for the same rows and the same statements.
const reference = {
  all: [
    152, 265, 0.8188679245283019, 0.8355263157894737, 0.7056603773584905, 0.743421052631579,
    0.9078947368421053,
  ],
  1: [
    69, 130, 0.823076923076923, 0.855072463768116, 0.7307692307692307, 0.782608695652174, 0.9710144927536232,
  ],
  2: [
    83, 135, 0.8148148148148148, 0.8192771084337349, 0.6814814814814815, 0.7108433734939759,
    0.8554216867469879,
  ],
} as const
const silent = { all: [14, 28], 1: [5, 14], 2: [9, 14] } as const

describe("the article score", () => {
  test.each(["all", 1, 2] as const)("equals the reference scorer's figures (%s)", (half) => {
    const mine = half === "all" ? rows : rows.filter((row) => halfOf(rows, half).has(row.article))
    const score = articleScore(judge(mine, lines))
    const figures = [score.holder.precision, score.holder.recall, score.dyad.precision, score.dyad.recall]
    expect([score.rows, score.statements, ...figures, score.typedRecall]).toEqual(reference[half])
    expect([score.silent, score.quiet]).toEqual(silent[half])
    expect(score.holder.f1).toBeCloseTo((2 * figures[0]! * figures[1]!) / (figures[0]! + figures[1]!), 12)
  })

  test("is 0 of nothing, and silent of silence", () => {
    const score = articleScore(judge(rows, []))
    expect([score.statements, score.holder.f1, score.dyad.f1, score.typedRecall]).toEqual([0, 0, 0, 0])
    expect(score.silent).toBe(28)
  })
})
