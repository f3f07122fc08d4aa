// Holds the reading to what it was last recorded to do on our own labelled articles.
import { fileURLToPath } from "node:url"
import { beforeAll, describe, expect, test } from "vitest"
import { loadArticles, loadGold } from "./labelled-set.ts"
import { measure, readAll, type Statements } from "./measure.ts"
import { openReader } from "./open-reader.ts"
import { loadRecorded, recordKey } from "./recorded.ts"
import { type Figures, figuresOf } from "./report.ts"

const folder = fileURLToPath(new URL("labelled", import.meta.url))
const rows = loadGold(folder)
const articles = loadArticles(folder)
const LOSS_MAX = 0.005

describe("the reading of our own labelled articles", () => {
  let statements: Statements
  beforeAll(() => {
    statements = readAll(articles, openReader())
  }, 120_000)

  test("is as right as recorded", () => {
    const recorded = loadRecorded()[recordKey("labelled", null)]
    expect(recorded, "record figures first: npm run accuracy -- --record").toBeDefined()
    const { measured } = measure(rows, articles, statements, null)
    const now = figuresOf(measured)
    const fell = (Object.keys(now) as (keyof Figures)[])
      .filter((key) => now[key] < recorded![key] - LOSS_MAX)
      .map((key) => `${key}: ${recorded![key]} is now ${now[key]}`)
    expect(fell).toEqual([])
  })

  test("quotes what stands in the text, always", () => {
    expect(measure(rows, articles, statements, null).measured.detail.exactQuotes).toBe(1)
  })
})
