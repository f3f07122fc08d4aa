import { sliceCodePoints } from "@stance/contracts/code-points"
import { articleId } from "@stance/contracts/ids"
import { loadParser } from "@stance/parser"
import { describe, expect, it } from "vitest"
import { createRegistry } from "../registries/index.ts"
import { answers } from "./constructions/answers.ts"
import { contexts } from "./constructions/context.ts"
import { readiness } from "./constructions/readiness.ts"
import { refusals } from "./constructions/refusals.ts"
import { createReader } from "./index.ts"

const parser = loadParser()
const registry = createRegistry()
const reader = createReader({ parser, registry })

const article = (body_text: string, headline: string | null = null) => ({
  article_id: articleId({ source: "test", uri: null, body_text }),
  source: "test",
  headline,
  body_text,
  published_at: null,
  date_precision: "unknown" as const,
})

const pieces = [
  "Ruritania refused to meet Freedonia. ",
  "“We are ready to talk to Russia,” said ",
  "NATO will not attend the Moscow conference on June 22-24",
  "\n\n",
  "\n",
  '"',
  "”",
  "[Russia] ",
  "🙂",
  "e\u0301tat ",
  "не будет переговоров ",
  "会談を拒否した。",
  "unless ",
  ", but ",
  " — ",
  "TALKS CALLED OFF ",
  "\u0000",
  "\ud800",
  "    ",
  "A: ",
  "1. ",
  "\t|\t",
  "he said he would not meet them until it met him ",
  "the refusal of the offer of talks with the ",
  "“He said ‘we will talk’ ",
  "((([[",
  "| talks | refused |\n",
  "Q. Will you meet them? A. No. ",
  "\u202eRussia\u202c ",
  "ﬁnal talks\u00ad ",
  "it has not responded. ",
  "They accepted. ",
]

/** Mulberry32: the same numbers on every machine. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A few characters from anywhere in Unicode, halves of pairs too. */
const oddLetters = (next: () => number): string =>
  Array.from({ length: 1 + Math.floor(next() * 12) }, () =>
    String.fromCharCode(Math.floor(next() ** 4 * 65_536)),
  ).join("")

const oddText = (seed: number): string => {
  const next = numbersFrom(seed)
  let text = ""
  const length = 1 + Math.floor(next() * 14)
  for (let i = 0; i < length; i++)
    text += next() < 0.1 ? oddLetters(next) : (pieces[Math.floor(next() * pieces.length)] ?? "")
  return seed % 97 === 0 ? text.repeat(20) : text
}

/** `npm run robustness` asks for 10,000. */
const ODD_TEXTS = Number(process.env.ODD_TEXTS ?? 1000)
const MILLISECONDS_PER_10_KB = 1000

describe("odd texts", () => {
  it(`${ODD_TEXTS} of them give exact quotes, no exception, the same bytes twice, and none takes long`, () => {
    for (let seed = 1; seed <= ODD_TEXTS; seed++) {
      const text = oddText(seed)
      const odd = article(text, seed % 2 === 0 ? (text.split("\n")[0] ?? null) : null)
      const before = process.cpuUsage()
      const read = reader.read(odd)
      const { user, system } = process.cpuUsage(before)
      expect((user + system) / 1000, `seed ${seed}`).toBeLessThan(
        MILLISECONDS_PER_10_KB * Math.max(1, text.length / 10_000),
      )
      for (const { char_start, char_end, quote } of read.statements)
        expect(sliceCodePoints(text, char_start, char_end), `seed ${seed}`).toBe(quote)
      expect(JSON.stringify(reader.read(odd)), `seed ${seed}`).toBe(JSON.stringify(read))
      if (seed % 10 === 0) reader.explain(odd)
    }
  }, 600_000)

  it("takes time in proportion to the length", () => {
    const timeOf = (times: number): number => {
      const text = `${"Ruritania will not meet Freedonia and ".repeat(times)}.`
      const start = performance.now()
      reader.read(article(text))
      return performance.now() - start
    }
    timeOf(100)
    expect(timeOf(2000)).toBeLessThan(Math.max(2000, timeOf(500) * 12))
  }, 60_000)
})

describe("only what can matter is parsed", () => {
  it("and gives what parsing everything gives", () => {
    const everything = createReader({ parser, registry, everything: true })
    const texts = [...refusals, ...readiness, ...answers, ...contexts]
      .flatMap(({ cases }) => cases)
      .map(([, text]) => text.replaceAll(" || ", "\n\n"))
    for (const text of texts)
      expect(reader.read(article(text)).statements).toEqual(everything.read(article(text)).statements)
  })
})

describe("an article without a date", () => {
  it("leaves weekdays unresolved and says how to give one", () => {
    const read = reader.read(article("Ruritania refused to meet Freedonia, its premier said on Friday."))
    expect(read.statements[0]?.said_on).toBeNull()
    expect(read.statements[0]?.date_precision).toBe("unknown")
    expect(read.warnings.map(({ code }) => code)).toEqual(["no_date"])
  })
})

describe("explain", () => {
  it("names the parts of a reading and the reason where there is none", () => {
    const trace = reader.explain(
      article("Ruritania refused to meet Freedonia. Will Ruritania agree to talks?"),
    )
    const [read, question] = trace.sentences
    expect(read?.readings[0]?.operator?.text).toBe("refused")
    expect(read?.readings[0]?.holder?.name).toBe("Ruritania")
    expect(question?.readings[0]?.reason).toBe("a question")
  })
})
