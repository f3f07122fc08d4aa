import { describe, expect, it } from "vitest"
import { loadParser, type Parse, type Parser } from "./index.ts"

const parser = loadParser()

/** Numbers between 0 and 1 from a fixed seed. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const ODD_PARTS = [
  "word",
  "The minister",
  "refused to talk",
  '"',
  "“",
  "'",
  ")",
  "(",
  "...",
  ".",
  "!",
  ",",
  " ",
  "  ",
  "\n",
  "\n\n",
  "\t",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\0",
  "\ud800",
  "\udc00",
  "😀",
  "é",
  "e\u0301",
  "İ",
  "ß",
  "ﬁ",
  "переговоры",
  "会談",
  "محادثات",
  "http://a.b/c?d",
  "a@b.c",
  "$5",
  "1,000.5",
  "U.S.",
  "a.m.",
  "):",
  "- ",
  "--",
  "—",
  "x".repeat(1500),
  "-".repeat(70),
  "__proto__",
]

function oddText(random: () => number): string {
  return Array.from(
    { length: 1 + Math.floor(random() * 30) },
    () => ODD_PARTS[Math.floor(random() * ODD_PARTS.length)],
  ).join("")
}

/** What is wrong with a parse; nothing, for any text. */
function faults(text: string, parse: Parse): string[] {
  const found: string[] = []
  const check = (holds: boolean, what: string) => {
    if (!holds) found.push(what)
  }
  let end = 0
  parse.tokens.forEach((token, i) => {
    check(token.text === text.slice(token.start, token.end) && token.end > token.start, `text of token ${i}`)
    check(token.start === end || (token.start === end + 1 && text[end] === " "), `gap before token ${i}`)
    end = token.end
    const { start: first, end: last } = parse.sentences[token.sentence]!
    check(first <= i && i < last && first <= token.head && token.head < last, `sentence of token ${i}`)
  })
  check(end === text.length || (end === text.length - 1 && text.endsWith(" ")), "end of the text")
  parse.sentences.forEach((sentence, i) => {
    check(
      sentence.start === (parse.sentences[i - 1]?.end ?? 0) && sentence.end > sentence.start,
      `sentence ${i}`,
    )
  })
  check((parse.sentences.at(-1)?.end ?? 0) === parse.tokens.length, "end of the last sentence")
  parse.entities.forEach((entity, i) => {
    check(entity.start >= (parse.entities[i - 1]?.end ?? 0) && entity.end > entity.start, `entity ${i}`)
  })
  return found
}

describe("parse", () => {
  it("reads who does what to whom", () => {
    const { tokens, entities } = parser.parse(
      "NATO won't partake, Stoltenberg said on Friday, since France prefers talks.",
    )
    const relations = tokens.map((token) => `${token.text} ${token.dep} ${tokens[token.head]!.text}`)
    expect(relations).toEqual(
      expect.arrayContaining([
        "NATO nsubj partake",
        "n't neg partake",
        "France nsubj prefers",
        "partake ccomp said",
      ]),
    )
    expect(entities.map(({ start, end, label }) => [tokens[start]!.text, end - start, label])).toContainEqual(
      ["Friday", 1, "DATE"],
    )
    expect(tokens.find((token) => token.text === "n't")?.norm).toBe("not")
  })

  it("keeps its shape on a thousand odd texts", () => {
    const random = randomNumbers(7)
    for (let i = 0; i < 1000; i++) {
      const text = oddText(random)
      expect(faults(text, parser.parse(text)), JSON.stringify(text)).toEqual([])
    }
  }, 60_000)

  it("gives the same whatever was parsed before, and with or without entities", () => {
    const text =
      "Talks between the unions and the port broke down on Thursday. Neither side has agreed to meet."
    const before = JSON.stringify(parser.parse(text))
    for (let i = 0; i < 40; i++)
      parser.parse(Array.from({ length: 300 }, (_, k) => `word${i}x${k}`).join(" "))
    expect(JSON.stringify(parser.parse(text))).toBe(before)
    expect(JSON.stringify(loadParser().parse(text))).toBe(before)
    expect(parser.parse(text, { entities: false })).toEqual({ ...parser.parse(text), entities: [] })
  }, 60_000)

  it("gives the same without WebAssembly", () => {
    const plain: Parser = loadParser({ kernel: "plain" })
    const random = randomNumbers(11)
    const texts = Array.from({ length: 15 }, () => oddText(random))
    texts.push(
      "The company rejected the works council's proposal for mediation and suggested arbitration instead.",
    )
    for (const text of texts) expect(plain.parse(text)).toEqual(parser.parse(text))
  }, 60_000)

  it("goes on from block to block as if there were none", () => {
    const sentences = [
      "The minister refused to meet the envoy.",
      "Both sides, it is said, may yet agree to talk on Monday.",
    ]
    const one = parser.parse(sentences.join(" "))
    const many = parser.parse(Array.from({ length: 60 }, () => sentences.join(" ")).join(" "))
    const size = one.tokens.length
    expect(many.tokens.length).toBe(size * 60)
    const middle = many.tokens
      .slice(size * 30, size * 31)
      .map(({ tag, dep, head }) => [tag, dep, head - size * 30])
    expect(middle).toEqual(
      many.tokens.slice(size, size * 2).map(({ tag, dep, head }) => [tag, dep, head - size]),
    )
  })

  it("takes time in proportion to the length", () => {
    const seconds = (text: string) => {
      const start = process.cpuUsage()
      parser.parse(text)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1e6
    }
    const unit = 2 * 1024
    for (const part of [
      "a",
      '"',
      ".",
      " ",
      "\n",
      "a-",
      "http://a.",
      "a@b:",
      "REFUSED TO TALK ",
      "and that he said ",
      "):",
    ]) {
      const text = (size: number) => part.repeat(size / part.length)
      seconds(text(unit))
      // Eight times the text may take twenty times as long on a busy machine, not 64 times as in quadratic
      // time.
      expect(seconds(text(8 * unit)), JSON.stringify(part)).toBeLessThan(
        Math.max(20 * seconds(text(unit)), 0.4),
      )
    }
  }, 60_000)
})

describe("tokenize", () => {
  it("gives the tokens of parse", () => {
    const text = 'Well ): "I won\'t", she said  (at 5 p.m.)...'
    expect(parser.tokenize(text).map((piece) => piece.text)).toEqual(
      parser.parse(text).tokens.map((token) => token.text),
    )
    expect(
      parser
        .tokenize(text)
        .slice(0, 2)
        .map((piece) => piece.text),
    ).toEqual(["Well", "):"])
  })
})
