// Reading only what can matter gives what reading everything gives, on every article that the repository holds.
import { createReader, createRegistry } from "@stance/domain"
import { loadParser } from "@stance/parser"
import { expect, test } from "vitest"
import { articleText } from "./open-reader.ts"
import { ownArticles } from "./own-articles.ts"

test("reading only what can matter gives the same statements as reading everything", () => {
  const parser = loadParser()
  const parsed = { some: 0, all: 0 }
  const counting = (key: keyof typeof parsed): typeof parser => ({
    ...parser,
    parse: (text) => {
      parsed[key] += text.length
      return parser.parse(text)
    },
    tokenize: (text) => parser.tokenize(text),
  })
  const registry = createRegistry()
  const reader = createReader({ parser: counting("some"), registry })
  const everything = createReader({ parser: counting("all"), registry, everything: true })
  for (const article of ownArticles()) {
    const text = articleText(article)
    expect(reader.read(text).statements, article.id).toEqual(everything.read(text).statements)
  }
  expect(parsed.some).toBeLessThan(parsed.all * 0.9)
}, 120_000)
