// Token for token against spaCy 3.8's recorded output (golden/NOTICE.md says how it was made and from which
// texts).
import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { loadParser } from "./index.ts"

interface GoldenDocument {
  readonly source: string
  readonly text: string
  readonly gap: string
  readonly length: readonly number[]
  readonly space: string
  readonly norm: Readonly<Record<string, string>>
  readonly tag: string
  readonly head: readonly number[]
  readonly dep: string
  readonly sentences: readonly number[]
  readonly entities: readonly (readonly [number, number, string])[]
}

const golden = JSON.parse(
  gunzipSync(readFileSync(new URL("../golden/spacy-3.8.json.gz", import.meta.url))).toString("utf8"),
) as { spacy: string; model: string; documents: readonly GoldenDocument[] }

const parser = loadParser()

/** One line a token and one an entity, so that a failure shows the first difference in its place. */
function expectedLines(document: GoldenDocument): string[] {
  const tags = document.tag.split(" ")
  const deps = document.dep.split(" ")
  const lines: string[] = []
  let end = 0
  document.length.forEach((length, i) => {
    const start = end + Number(document.gap[i])
    end = start + length
    const text = document.text.slice(start, end)
    const norm = document.norm[i] ?? text.toLowerCase()
    const sentence = document.sentences.filter((first) => first <= i).length - 1
    const space = document.space[i] === "1"
    lines.push(line([start, end, text, space, norm, tags[i], deps[i], i + document.head[i]!, sentence]))
  })
  return [...lines, ...document.entities.map((entity) => line(entity))]
}

function actualLines(text: string): string[] {
  const parse = parser.parse(text)
  return [
    ...parse.tokens.map((t) =>
      line([t.start, t.end, t.text, t.spaceAfter, t.norm, t.tag, t.dep, t.head, t.sentence]),
    ),
    ...parse.entities.map((entity) => line([entity.start, entity.end, entity.label])),
  ]
}

function line(fields: readonly unknown[]): string {
  return JSON.stringify(fields)
}

describe("spaCy 3.8's recorded output", () => {
  it("is large and of the same model", () => {
    const count = (of: (document: GoldenDocument) => number) =>
      golden.documents.reduce((sum, document) => sum + of(document), 0)
    expect([golden.spacy, golden.model, parser.version]).toEqual(["3.8.18", "3.8.0", "3.8.0"])
    expect({
      documents: golden.documents.length,
      sentences: count((document) => document.sentences.length),
      tokens: count((document) => document.length.length),
      entities: count((document) => document.entities.length),
    }).toEqual({ documents: 1047, sentences: 2184, tokens: 58925, entities: 4229 })
  })

  // No known differences: every token, tag, head, label, sentence start, norm and entity is the same.
  for (const source of new Set(golden.documents.map((document) => document.source))) {
    it(`is ours too: ${source}`, () => {
      for (const document of golden.documents) {
        if (document.source === source) expect(actualLines(document.text)).toEqual(expectedLines(document))
      }
    }, 60_000)
  }
})
