// Reads every seed and compares what was read with what its article says.
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { sliceCodePoints } from "@stance/contracts/code-points"
import type { ReadingLine } from "@stance/contracts/reading-line"
import { beforeAll, describe, expect, test } from "vitest"
import { type LabelledArticle, loadArticle } from "../accuracy/labelled-set.ts"
import { openReader } from "../accuracy/open-reader.ts"
import { differences, loadExpected, seedStems, seedsFolder } from "./expected-positions.ts"

/**
 * What the reading is known not to manage yet; it may shrink, by `npx vitest run tests/golden -u`, and must
 * not grow.
 */
const knownDifferences = fileURLToPath(new URL("known-differences.txt", import.meta.url))

const seeds = new Map(seedStems().map((stem) => [stem, loadArticle(join(seedsFolder, `${stem}.md`))]))
const readings = new Map<string, readonly ReadingLine[]>()

beforeAll(() => {
  const read = openReader()
  for (const [stem, article] of seeds) readings.set(stem, read(article))
}, 120_000)

const differencesOf = (stem: string): string[] =>
  differences(textOf(stem).bodyText, readings.get(stem) ?? [], loadExpected(stem))
const textOf = (stem: string): LabelledArticle => seeds.get(stem) as LabelledArticle

describe("the seeds, read", () => {
  test("give what they say, but for the differences that are known", async () => {
    const lines = [...seeds.keys()].flatMap((stem) => differencesOf(stem).map((line) => `${stem}: ${line}`))
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(knownDifferences)
  })

  test("are quoted exactly", () => {
    const all = [...readings].flatMap(([stem, lines]) =>
      lines.map((line) => ({ text: textOf(stem).bodyText, line })),
    )
    expect(all.length).toBeGreaterThan(50)
    for (const { text, line } of all)
      expect(sliceCodePoints(text, line.char_start, line.char_end)).toBe(line.quote)
  })
})

// The acceptance of the whole: who would talk to whom on 11 June 2021, in the wording of two articles of our
// own.
describe.each(["2021-06-11-stoltenberg-explains", "restated/2021-06-11-two-tables"])(
  "the gold reading, %s",
  (stem) => {
    test("has its seven positions, its counterclaim, and no other", () => {
      const { statements, counterclaims } = loadExpected(stem)
      const wanted = new Set(statements.map(positionOf))
      expect(wanted.size).toBe(7)
      const found = new Set((readings.get(stem) ?? []).map(positionOf))
      const missing = [...statements, ...counterclaims]
        .map(positionOf)
        .filter((position) => !found.has(position))
      expect(missing).toEqual([])
      expect(differencesOf(stem).filter((line) => line.startsWith("unexpected"))).toEqual([])
    })
  },
)

/**
 * Where it stands among positions; willingness is not about a format, and the recipient follows from the
 * actor.
 */
const positionOf = (one: {
  actor_id: string
  facet: string
  format_id: string | null
  position: string
}): string =>
  [one.actor_id, one.facet, one.facet === "willingness" ? null : one.format_id, one.position].join(" ")
