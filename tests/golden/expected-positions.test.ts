import { join } from "node:path"
import { codePointOffsets } from "@stance/contracts/code-points"
import { codebook } from "@stance/contracts/codebook"
import type { ReadingLine } from "@stance/contracts/reading-line"
import { describe, expect, test } from "vitest"
import { loadArticle } from "../accuracy/labelled-set.ts"
import {
  differences,
  type ExpectedStatement,
  expectedStems,
  loadExpected,
  seedStems,
  seedsFolder,
} from "./expected-positions.ts"

const seeds = seedStems().map((stem) => ({
  stem,
  ...loadArticle(join(seedsFolder, `${stem}.md`)),
  expected: loadExpected(stem),
}))

const lineOf = (text: string, one: ExpectedStatement): ReadingLine => {
  const points = codePointOffsets(text)
  const at = text.indexOf(one.quotes[0]!)
  return {
    source_file: null,
    article_id: "art_0000000000000000",
    actor_id: one.actor_id,
    actor: one.actor_id,
    recipient_id: one.recipient_id,
    recipient: one.recipient_id,
    facet: one.facet,
    format_id: one.format_id,
    format: one.format ?? one.format_id,
    position: one.position,
    condition: one.condition,
    speaker: one.speaker,
    speaker_office: null,
    speech: "narration",
    attribution: one.attribution,
    quote: one.quotes[0]!,
    char_start: points(at),
    char_end: points(at + one.quotes[0]!.length),
    said_on: null,
    date_precision: "day",
    rule_id: "by-hand",
    confidence: 90,
    coder_version: "by-hand",
  }
}

describe("the seeds", () => {
  test("each have expected positions, and no expectation is without its article", () => {
    expect(expectedStems()).toEqual(seedStems())
    expect(seeds.length).toBeGreaterThanOrEqual(20)
  })

  test("have a date, a source of their own, a headline and paragraphs", () => {
    for (const { stem, published, source, bodyText } of seeds) {
      expect(published, stem).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(source, stem).not.toBe("unknown")
      expect(bodyText, stem).toMatch(/^[^\n]+\n\n[^\n]/)
    }
  })

  test("hold every quote and condition that is expected of them", () => {
    for (const { stem, bodyText, expected } of seeds) {
      expect(expected.article).toBe(`${stem}.md`)
      for (const one of [...expected.statements, ...expected.counterclaims, ...expected.optional])
        for (const quote of one.quotes) expect(bodyText.includes(quote), `${stem}: ${quote}`).toBe(true)
      for (const { condition } of expected.statements)
        expect(condition === null || bodyText.includes(condition), `${stem}: ${condition}`).toBe(true)
    }
  })

  test("touch all ten codes, and at least five dyads", () => {
    const all = seeds.flatMap(({ expected }) => [...expected.statements, ...expected.counterclaims])
    expect(new Set(all.map((one) => `${one.facet}/${one.position}`))).toEqual(
      new Set(codebook.map((code) => `${code.facet}/${code.position}`)),
    )
    const dyads = new Set(all.map((one) => [one.actor_id, one.recipient_id].sort().join("~")))
    expect(dyads.size).toBeGreaterThanOrEqual(5)
    for (const { facet, position, also } of all)
      for (const code of [{ facet, position }, ...also])
        expect(codebook.some((known) => known.facet === code.facet && known.position === code.position)).toBe(
          true,
        )
  })
})

describe("differences", () => {
  const { bodyText, expected } = seeds.find(({ stem }) => stem === "2021-06-11-stoltenberg-explains")!
  const perfect = [...expected.statements, ...expected.counterclaims].map((one) => lineOf(bodyText, one))

  test("are none for what is expected, in every seed", () => {
    for (const { stem, bodyText: text, expected: of } of seeds) {
      const lines = [...of.statements, ...of.counterclaims].map((one) => lineOf(text, one))
      expect(differences(text, lines, of), stem).toEqual([])
    }
  })

  test("name what is missing, with the fault of the nearest", () => {
    expect(differences(bodyText, [], expected)).toHaveLength(perfect.length)
    const other = perfect.map((line) =>
      line.position === "conditional" ? { ...line, condition: "the sun shines" } : line,
    )
    expect(differences(bodyText, other, expected)).toEqual([
      'missing russia/nato/format_response conditional: nearest has condition "the sun shines"',
    ])
  })

  test.each([
    ["format_id", { format_id: "quartet" }],
    ["attribution", { attribution: "third_party" }],
    ["speaker", { speaker: "Nobody" }],
    ["quote", { char_start: 0, char_end: 3 }],
    ["recipient", { recipient_id: "unspecified" }],
  ])("see a wrong %s", (_, change) => {
    const i = perfect.findIndex((line) => line.position === "proposed" && line.speaker === "Stoltenberg")
    const lines = perfect.map((line, n) => (n === i ? { ...line, ...change } : line))
    expect(differences(bodyText, lines, expected).join()).toMatch(
      /^missing nato\/russia\/format_response proposed/,
    )
  })

  test("name a position that nobody expected", () => {
    const lines = [...perfect, { ...perfect[0]!, position: "unwilling" }]
    expect(differences(bodyText, lines, expected)).toEqual([
      expect.stringMatching(/^unexpected nato\/russia\/willingness unwilling: ".*" \(by-hand\)$/),
    ])
  })
})
