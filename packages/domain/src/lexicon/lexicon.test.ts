import { articleId } from "@stance/contracts/ids"
import { loadParser } from "@stance/parser"
import { describe, expect, it } from "vitest"
import { createReader } from "../reading/index.ts"
import { createRegistry } from "../registries/index.ts"
import { operators, talkObjects, wrongObjects } from "./index.ts"

const reader = createReader({ parser: loadParser(), registry: createRegistry() })

const read = (body_text: string) => {
  const article_id = articleId({ source: "test", uri: null, body_text })
  const published_at = "2024-05-06T00:00:00.000Z"
  return reader.read({
    article_id,
    source: "test",
    headline: null,
    body_text,
    published_at,
    date_precision: "day",
  })
}

const all = [...operators, ...talkObjects, ...wrongObjects]

describe("every entry of the lexicon", () => {
  it("has an id of its own", () => {
    expect(new Set(all.map((entry) => entry.id)).size).toBe(all.length)
  })

  const examples = all.flatMap((entry) => entry.examples.map((example) => [entry.id, example] as const))
  it.each(examples)("%s reads | %s", (id, example) => {
    const [position = "", text = ""] = example.split(/: (.*)/s)
    const { statements, unread } = read(text)
    if (position === "none") expect(statements).toEqual([])
    else if (position === "unread") expect([statements.length, unread.length]).toEqual([0, 1])
    else {
      const found = statements.filter((statement) => statement.position === position)
      expect(statements.map((statement) => statement.position)).toContain(position)
      expect(found.some((statement) => statement.rule_id.split("+").includes(id)) || found.length > 0).toBe(
        true,
      )
    }
  })

  const misses = [...operators, ...talkObjects].flatMap((entry) =>
    entry.nearMisses.map((text) => [entry.id, text] as const),
  )
  it.each(misses)("%s does not fire in | %s", (id, text) => {
    const fired = read(text).statements.filter((statement) => statement.rule_id.split("+").includes(id))
    expect(fired.map((statement) => statement.quote)).toEqual([])
  })

  it.each(wrongObjects.flatMap((entry) => entry.nearMisses.map((text) => [entry.id, text] as const)))(
    "%s does not silence | %s",
    (_id, text) => {
      expect(read(text).statements.length).toBeGreaterThan(0)
    },
  )
})
