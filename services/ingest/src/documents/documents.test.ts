// What bad input gets, one case a fault: a message that says what, where and what next; the neighbours go on.
import { describe, expect, test } from "vitest"
import { type DocumentResult, parseDocument } from "./parse-document.ts"

const options = { now: new Date("2026-11-24T12:00:00Z"), published: null, source: null }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const parse = (text: string | Uint8Array, file = "a.txt", sidecar: string | null = null): DocumentResult[] =>
  parseDocument(
    typeof text === "string" ? bytes(text) : text,
    file,
    "auto",
    options,
    sidecar === null ? null : bytes(sidecar),
  )
const only = (results: DocumentResult[]) => {
  expect(results).toHaveLength(1)
  const result = results[0]!
  if (result.kind !== "article") throw new Error(JSON.stringify(result))
  return result
}
const problemOf = (results: DocumentResult[]) => {
  expect(results).toHaveLength(1)
  const result = results[0]!
  if (result.kind !== "problem") throw new Error(`expected a problem, got ${result.kind}`)
  expect(result.problem.fix).not.toBe("")
  return result.problem
}

const text = `Harbour union turns down talks\n\nThe union said on Friday that it would not meet the port company.\n`

describe("good documents", () => {
  test("plain text: first line is the headline, and the stored text starts with it", () => {
    const { article, warnings } = only(parse(text))
    expect(article.headline).toBe("Harbour union turns down talks")
    expect(article.body_text).toBe(text.trimEnd())
    expect(article).toMatchObject({
      language: "en",
      source: "unknown",
      published_at: null,
      date_precision: "unknown",
    })
    expect(warnings.map((warning) => warning.code)).toEqual(["no_date"])
  })

  test("front matter describes the text and is no part of it", () => {
    const { article, warnings } = only(
      parse(
        `---\npublished: 2026-01-15\nsource: Harbour Gazette\nuri: https://gazette.example/1\n---\n${text}`,
        "a.md",
      ),
    )
    expect(warnings).toEqual([])
    expect(article).toMatchObject({
      source: "Harbour Gazette",
      uri: "https://gazette.example/1",
      published_at: "2026-01-15T00:00:00.000Z",
      date_precision: "day",
      body_text: text.trimEnd(),
    })
  })

  test("a sidecar in ninjs describes a plain text", () => {
    const { article } = only(
      parse(text, "a.txt", `{"versioncreated":"2026-01-15T09:30:00+01:00","source":"G"}`),
    )
    expect(article).toMatchObject({
      published_at: "2026-01-15T08:30:00.000Z",
      date_precision: "exact",
      source: "G",
    })
  })

  test("ninjs, with its text as HTML", () => {
    const item = { headline: "H", body_xhtml: "<p>The union &amp; the port.</p><p>Second.</p>", version: "2" }
    const { article } = only(parse(JSON.stringify(item), "a.json"))
    expect(article).toMatchObject({ body_text: "H\n\nThe union & the port.\n\nSecond.", item_version: 2 })
  })

  test("a page: the article without the navigation around it", () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, i) =>
        `<p>Paragraph ${i}: the union said it would not meet the company, whatever the port offered it.</p>`,
    ).join("")
    const page = `<!doctype html><html><head><title>T</title><meta property="og:title" content="Union will not talk">
      <meta property="article:published_time" content="2026-01-15T10:00:00Z"><link rel="canonical" href="https://g.example/2">
      </head><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav><article>${paragraphs}</article>
      <footer>Copyright</footer></body></html>`
    const { article } = only(parse(page, "a.html"))
    expect(article.headline).toBe("Union will not talk")
    expect(article.body_text).toContain("Paragraph 5")
    expect(article.body_text).not.toContain("Sport")
    expect(article).toMatchObject({ uri: "https://g.example/2", published_at: "2026-01-15T10:00:00.000Z" })
  })

  test("UTF-16 with a byte order mark", () => {
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")])
    expect(only(parse(little)).article.body_text).toBe(text.trimEnd())
    const big = Buffer.from(little).swap16()
    expect(only(parse(big)).article.body_text).toBe(text.trimEnd())
  })

  test("NUL, lone surrogates and control characters go, and the article says so", () => {
    const { article } = only(
      parse(JSON.stringify({ headline: "A\u0000B", body_text: "x\ud800y \u001b[31mred" }), "a.json"),
    )
    expect(article.body_text).toBe("AB\n\nx\ufffdy [31mred")
    expect(article.normalised).toEqual(["control_characters", "lone_surrogates"])
  })

  test("the same text in other line ends and composition is the same article", () => {
    const other = text.replaceAll("\n", "\r\n").replace("Friday", "Friday, at a cafe\u0301")
    const same = text.replace("Friday", "Friday, at a caf\u00e9")
    expect(only(parse(other)).article.article_id).toBe(only(parse(same)).article.article_id)
  })

  test("another language is told, not read as English", () => {
    const german =
      "Gewerkschaft lehnt Gespräche ab\n\nDie Gewerkschaft teilte am Freitag mit, dass sie sich nicht treffen werde."
    expect(only(parse(german)).article.language).toBe("de")
  })

  test("a withdrawal needs an address and no text", () => {
    const { article } = only(
      parse(`{"pubstatus":"canceled","uri":"https://g.example/1","source":"G"}`, "a.json"),
    )
    expect(article).toMatchObject({ pub_status: "canceled", body_text: "" })
  })
})

describe("bad documents", () => {
  test.each<[string, string | Uint8Array, string, string, RegExp]>([
    ["an empty file", "", "a.txt", "empty", /empty/],
    ["nothing but blanks", " \n\n ", "a.txt", "empty", /no text/],
    ["a PDF", "%PDF-1.7 …", "a.txt", "binary", /PDF/],
    ["bytes that are no text", new Uint8Array(64).fill(1), "a.txt", "binary", /not text/],
    [
      "invalid UTF-8",
      Uint8Array.from([...bytes("Headline\n\nCaf"), 0xe9, 0x20]),
      "a.txt",
      "invalid_utf8",
      /byte 13/,
    ],
    ["a text over 1 MiB", `Headline\n\n${"word ".repeat(220_000)}`, "a.txt", "too_large", /1048576/],
    ["a file over 10 MiB", new Uint8Array(10 * 1024 * 1024 + 1).fill(65), "a.txt", "too_large", /bytes/],
    ["a date that is no date", `---\npublished: soon\n---\n${text}`, "a.md", "invalid_date", /"soon"/],
    [
      "a day that is not in the calendar",
      `---\npublished: 2026-02-30\n---\n${text}`,
      "a.md",
      "invalid_date",
      /calendar/,
    ],
    ["a date before 1900", `---\npublished: 1899-12-31\n---\n${text}`, "a.md", "invalid_date", /before 1900/],
    ["a date in the future", `---\npublished: 2026-11-26\n---\n${text}`, "a.md", "invalid_date", /future/],
    [
      "front matter that is no YAML",
      `---\npublished: [\n---\n${text}`,
      "a.md",
      "invalid_front_matter",
      /YAML/,
    ],
    ["broken JSON", `{"headline": `, "a.json", "invalid_json", /not JSON/],
    ["JSON nested too deep", "[".repeat(40) + "]".repeat(40), "a.json", "nested_too_deep", /32 levels/],
    ["JSON nested beyond any stack", "[".repeat(200_000), "a.json", "nested_too_deep", /32 levels/],
    [
      "a key given twice",
      `{"headline":"a","headline":"b","body_text":"c"}`,
      "a.json",
      "duplicate_key",
      /twice/,
    ],
    [
      "a key that is JavaScript's own",
      `{"__proto__":{"a":1},"body_text":"c"}`,
      "a.json",
      "duplicate_key",
      /__proto__/,
    ],
    ["an array", `[1]`, "a.json", "not_an_article", /array/],
    ["an item without text", `{"headline":"a"}`, "a.json", "not_an_article", /no text/],
    [
      "a headline that is a number",
      `{"headline":42,"body_text":"c"}`,
      "a.json",
      "not_an_article",
      /headline/,
    ],
    ["a withdrawal of nothing", `{"pubstatus":"canceled"}`, "a.json", "not_an_article", /uri/],
    [
      "an unknown status",
      `{"pubstatus":"gone","headline":"a","body_text":"c"}`,
      "a.json",
      "not_an_article",
      /gone/,
    ],
  ])("%s", (_, input, file, code, message) => {
    const problem = problemOf(parse(input, file))
    expect(problem.code).toBe(code)
    expect(problem.what).toMatch(message)
    expect(problem.where).toBe(file)
  })

  test("a broken line of a JSONL file costs that line alone", () => {
    const good = (n: number) => JSON.stringify({ headline: `Headline ${n}`, body_text: `Text ${n}` })
    const lines = [good(1), good(2), "", `{"headline": oops`, good(5)].join("\n")
    const results = parse(lines, "wire.jsonl")
    expect(results.map((result) => result.kind)).toEqual(["article", "article", "problem", "article"])
    expect(results[2]).toMatchObject({ problem: { where: "wire.jsonl:4", code: "invalid_json" } })
  })
})
