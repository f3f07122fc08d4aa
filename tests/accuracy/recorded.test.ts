import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { inventedLines } from "./invented-lines.ts"
import { loadArticles, loadGold } from "./labelled-set.ts"
import { measure } from "./measure.ts"
import { optionsFrom } from "./options.ts"
import { loadRecorded, recordKey, saveRecorded } from "./recorded.ts"
import { figuresOf, reportOf } from "./report.ts"

const own = fileURLToPath(new URL("labelled", import.meta.url))
const rows = loadGold(own)
const articles = loadArticles(own)
const texts = new Map(articles.map((article) => [article.id, article.bodyText]))
const statements = { lines: inventedLines(rows, texts), seconds: 59.5 }
const { measured, errors } = measure(rows, articles, statements, null)

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stance-recorded-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe("recorded figures", () => {
  test("come back as they were saved, other sets untouched, keys in order", () => {
    const path = join(folder, "recorded.json")
    expect(loadRecorded(path)).toEqual({})
    const figures = figuresOf(measured)
    saveRecorded("labelled", figures, path)
    saveRecorded("another, half 2", { ...figures, holder_f1: 0.5 }, path)
    expect(loadRecorded(path)).toEqual({
      labelled: figures,
      "another, half 2": { ...figures, holder_f1: 0.5 },
    })
    expect(readFileSync(path, "utf8").indexOf("another")).toBeLessThan(
      readFileSync(path, "utf8").indexOf("labelled"),
    )
    expect(recordKey("labelled", 2)).toBe("labelled, half 2")
  })
})

describe("the report", () => {
  test("shows every figure, and how it moved since it was recorded", () => {
    const figures = figuresOf(measured)
    const before = { ...figures, holder_f1: figures.holder_f1 + 0.1, dyad_f1: figures.dyad_f1 - 0.1 }
    const report = reportOf(measured, before)
    expect(report).toContain("119 articles, 210 stances to find, 355 found and merged")
    expect(report).toContain("2.0 articles a second")
    expect(report).toMatch(/holder and type +0\.831 .*▼ 0\.100/)
    expect(report).toMatch(/with counterpart +0\.731 .*▲ 0\.100/)
    expect(report).toMatch(/silent quiet +27 of 41 {2}=/)
    expect(report).toContain("by domain:")
    expect(reportOf(measured, undefined)).not.toMatch(/[▲▼]/)
  })

  test("of half 2 holds no error of half 2", () => {
    expect(errors.length).toBeGreaterThan(10)
    expect(measure(rows, articles, statements, 2).errors).toEqual([])
    expect(measure(rows, articles, statements, 2).measured.articles).toBe(59)
  })

  test("of an open set holds the errors of all articles", () => {
    const all = measure(rows, articles, statements, null, "all").errors
    expect(all.length).toBeGreaterThan(errors.length)
    expect(all).toEqual(expect.arrayContaining([...errors]))
  })

  test("of a closed set holds none", () => {
    expect(measure(rows, articles, statements, null, "none").errors).toEqual([])
    const closed = fileURLToPath(new URL("closed", import.meta.url))
    expect(optionsFrom([closed, "--open"], own)).toMatchObject({ folder: closed, open: "none" })
  })
})

describe("the command line", () => {
  test("takes the own set by default, and a half", () => {
    expect(optionsFrom([], own)).toMatchObject({ folder: own, half: null, record: false, open: "all" })
    expect(optionsFrom([own, "--half", "2", "--json"], "x")).toMatchObject({
      folder: own,
      half: 2,
      json: true,
      open: "half 1",
    })
  })

  test.each([
    [["--half", "3"], /--half is 1 or 2, not "3"/],
    [["a", "b"], /One folder at a time/],
    [["/nowhere"], /no gold\.jsonl/],
    [["--hafl", "1"], /hafl/],
    [["--help"], /^npm run accuracy/],
  ])("answers %j with what to change", (args, message) => {
    expect(optionsFrom(args, own)).toMatch(message)
  })
})
