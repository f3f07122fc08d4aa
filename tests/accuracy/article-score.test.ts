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
    210, 355, 0.8140845070422535, 0.8476190476190476, 0.7070422535211267, 0.7571428571428571,
    0.9238095238095239,
  ],
  1: [
    105, 186, 0.8333333333333334, 0.8476190476190476, 0.7258064516129032, 0.7714285714285715,
    0.9714285714285714,
  ],
  2: [
    105, 169, 0.7928994082840237, 0.8476190476190476, 0.6863905325443787, 0.7428571428571429,
    0.8761904761904762,
  ],
} as const
const silent = { all: [27, 41], 1: [9, 18], 2: [18, 23] } as const

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
    expect(score.silent).toBe(41)
  })
})
