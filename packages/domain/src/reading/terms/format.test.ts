import { articleId } from "@stance/contracts/ids"
import { loadParser } from "@stance/parser"
import { expect, it } from "vitest"
import { createRegistry } from "../../registries/index.ts"
import { createReader } from "../index.ts"

const reader = createReader({ parser: loadParser(), registry: createRegistry() })

const formatsIn = (body_text: string): (string | undefined)[] =>
  reader
    .read({
      article_id: articleId({ source: "test", uri: null, body_text }),
      source: "test",
      headline: null,
      body_text,
      published_at: "2025-05-05T00:00:00.000Z",
      date_precision: "day",
    })
    .statements.map(({ format }) => format?.id)

it.each([
  ["new-york-meeting", "Ruritania has called off its New York meeting with Freedonia."],
  ["sylvania-summit", "The Sylvania summit opens in May. Ruritania will boycott the meeting with Freedonia."],
  ["visit-to-sylvania", "Ruritania's premier accepted an invitation to visit Sylvania."],
  ["meeting", "The Sylvania summit was long. Ruritania agreed to a meeting with Freedonia."],
])("%s: %s", (expected, text) => {
  expect(formatsIn(text)).toContain(expected)
})
