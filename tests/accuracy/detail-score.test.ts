import { fileURLToPath } from "node:url"
import type { ReadingLine } from "@stance/contracts/reading-line"
import { describe, expect, test } from "vitest"
import { calibration } from "./calibration.ts"
import { type DetailScore, detailScore } from "./detail-score.ts"
import { errorList } from "./error-list.ts"
import { inventedLines, lineOf } from "./invented-lines.ts"
import { judge } from "./judged.ts"
import { halfOf, loadArticles, loadGold } from "./labelled-set.ts"

const folder = fileURLToPath(new URL("labelled", import.meta.url))
const rows = loadGold(folder)
const texts = new Map(loadArticles(folder).map((article) => [article.id, article.bodyText]))
const perfect = rows
  .filter((row) => row.stance !== "none")
  .map((row) => lineOf(row, texts.get(row.article) as string))
const score = (lines: readonly ReadingLine[]): DetailScore => detailScore(judge(rows, lines), lines, texts)

describe("the detail score", () => {
  test("is 1 for statements that are the labels", () => {
    const { format, condition, attribution, exactQuotes, attributionRight, byType, byDomain } = score(perfect)
    expect([format.f1, condition.f1, attribution.f1, exactQuotes, attributionRight]).toEqual([1, 1, 1, 1, 1])
    for (const figures of [...Object.values(byType), ...Object.values(byDomain)]) expect(figures.f1).toBe(1)
  })

  test("falls in its own figure alone when one thing is wrong", () => {
    const blank = (change: Partial<ReadingLine>): DetailScore =>
      score(perfect.map((line) => ({ ...line, ...change })))
    const noFormat = blank({ format: null })
    expect(noFormat.format.recall).toBeLessThan(0.8)
    expect(noFormat.condition.f1).toBe(1)
    const noCondition = blank({ condition: null })
    expect(noCondition.condition.f1).toBeLessThan(0.9)
    expect(noCondition.format.f1).toBe(1)
    const allSelf = blank({ attribution: "counterpart" })
    expect(allSelf.attribution.f1).toBeLessThan(0.2)
    expect(allSelf.condition.f1).toBe(1)
    const shifted = score(
      perfect.map((line, i) => (i % 4 === 0 ? { ...line, char_start: line.char_start + 1 } : line)),
    )
    expect(shifted.exactQuotes).toBeCloseTo(0.75, 2)
  })

  test("compares a quote by code points, as the offsets count", () => {
    const line = { ...perfect[0]!, quote: "yes", char_start: 2, char_end: 5 }
    const exact = (text: string): number =>
      detailScore(judge(rows, [line]), [line], new Map([[rows[0]!.article, text]])).exactQuotes
    expect(exact("😀 yes")).toBe(1)
    expect(exact("a yes")).toBe(1)
    expect(exact("no yes")).toBe(0)
  })

  test("takes the row that the quote touches for whose word it is", () => {
    const two = rows.filter((row) => row.core && row.article === "023")
    const byWord = new Map(perfect.map((line) => [`${line.source_file}${line.quote}`, line]))
    expect(byWord.size).toBeGreaterThan(200)
    for (const row of two) {
      const line = lineOf(row, texts.get(row.article) as string)
      expect(detailScore(judge([row], [line]), [line], texts).attributionRight).toBe(1)
    }
  })
})

describe("calibration", () => {
  test("sorts readings into bands and measures the distance", () => {
    const { bands, error } = calibration(judge(rows, inventedLines(rows, texts)))
    expect(bands.map((band) => band.from)).toEqual([30, 50, 90])
    expect(bands[0]).toMatchObject({ said: 40, right: 0 })
    expect(bands.reduce((sum, band) => sum + band.readings, 0)).toBe(355)
    expect(error).toBeGreaterThan(0)
    expect(calibration(judge(rows, [])).error).toBe(0)
  })
})

describe("the error list", () => {
  test("names misses, false alarms and what is told wrong in the open half, and nothing of the other", () => {
    const open = halfOf(rows, 1)
    const blurred = inventedLines(rows, texts).map((line, i) =>
      i % 9 === 0
        ? { ...line, attribution: "nobody", format: null, format_id: null, condition: "never" }
        : line,
    )
    const errors = errorList(judge(rows, blurred), open, texts)
    expect(new Set(errors.map((error) => error.kind))).toEqual(
      new Set(["missed", "counterpart", "false", "format", "condition", "attribution"]),
    )
    expect(errors.filter((error) => !open.has(error.article))).toEqual([])
    expect(errorList(judge(rows, perfect), open, texts)).toEqual([])
  })
})
