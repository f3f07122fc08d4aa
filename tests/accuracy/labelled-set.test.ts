import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { halfOf, loadArticles, loadGold, stances } from "./labelled-set.ts"

const setIn = (name: string) => {
  const folder = fileURLToPath(new URL(name, import.meta.url))
  const rows = loadGold(folder)
  const articles = loadArticles(folder)
  return {
    rows,
    articles,
    stanceRows: rows.filter((row) => row.stance !== "none"),
    quiet: articles.filter((article) => !rows.some((row) => row.article === article.id && row.core)),
    textOf: new Map(
      articles.map(({ id }) => [id, readFileSync(join(folder, "articles", `${id}.txt`), "utf8")]),
    ),
  }
}

test("the open set has the size that its figures are given for", () => {
  const { articles, stanceRows, quiet } = setIn("labelled")
  expect(articles.length).toBeGreaterThanOrEqual(60)
  expect(stanceRows.length).toBeGreaterThanOrEqual(150)
  expect(quiet.length).toBeGreaterThanOrEqual(15)
  expect(new Set(stanceRows.map((row) => row.domain)).size).toBeGreaterThanOrEqual(8)
})

test("the halves are every second article, and alike in size", () => {
  const { rows, stanceRows } = setIn("labelled")
  const [odd, even] = [halfOf(rows, 1), halfOf(rows, 2)]
  expect([...odd].every((id) => Number(id) % 2 === 1)).toBe(true)
  expect([...even].every((id) => Number(id) % 2 === 0)).toBe(true)
  const core = (half: Set<string>): number =>
    stanceRows.filter((row) => row.core && half.has(row.article)).length
  expect(Math.abs(core(odd) - core(even))).toBeLessThan(0.15 * (core(odd) + core(even)))
})

describe.each(["labelled", "closed"])("the set %s", (name) => {
  const { rows, articles, stanceRows, textOf } = setIn(name)

  test("every article has rows, every row an article, and ids are unique and follow the article", () => {
    expect([...new Set(rows.map((row) => row.article))].sort()).toEqual(articles.map((article) => article.id))
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
    expect(rows.filter((row) => !row.id.startsWith(`${row.article}-`))).toEqual([])
    expect(articles.every((article) => /^\d{4}-\d\d-\d\d$/.test(article.published ?? ""))).toBe(true)
  })

  test("evidence is a verbatim part of headline or text, of one paragraph, and stands there once", () => {
    const wrong = stanceRows.filter((row) => {
      const text = articles.find((article) => article.id === row.article)!.bodyText
      return row.evidence.includes("\n") || text.split(row.evidence).length !== 2
    })
    expect(wrong.map((row) => row.id)).toEqual([])
  })

  test("holder and counterpart, by one of their names, stand in the article", () => {
    const stands = (row: (typeof rows)[number], names: readonly (string | null | undefined)[]): boolean =>
      names.some((name) => name && textOf.get(row.article)!.toLowerCase().includes(name.toLowerCase()))
    const wrong = stanceRows.filter(
      (row) =>
        !stands(row, [row.holder, ...(row.holder_aliases ?? [])]) ||
        (row.counterpart != null && !stands(row, [row.counterpart, ...(row.counterpart_aliases ?? [])])),
    )
    expect(wrong.map((row) => [row.id, row.holder, row.counterpart])).toEqual([])
  })

  test("conditions are words of the article", () => {
    const wrong = stanceRows.filter(
      (row) =>
        row.condition != null &&
        !textOf.get(row.article)!.toLowerCase().includes(row.condition.toLowerCase()),
    )
    expect(wrong.map((row) => [row.id, row.condition])).toEqual([])
  })

  test("types, attributions and the rest are of the guidelines", () => {
    for (const row of stanceRows) {
      expect(stances, row.id).toContain(row.stance)
      expect(
        row.also_accept!.every((stance) => stances.includes(stance)),
        row.id,
      ).toBe(true)
      expect(["self", "counterpart", "third_party"], row.id).toContain(row.attribution)
      expect(row.attributed_to === null && row.attribution !== "third_party", row.id).toBe(false)
      expect(typeof row.core, row.id).toBe("boolean")
    }
  })
})
