import { articleId } from "@stance/contracts/ids"
import { loadParser } from "@stance/parser"
import { describe, expect, it } from "vitest"
import { createReader } from "../reading/index.ts"
import { createRegistry } from "../registries/index.ts"
import { contradictions, sharedWords } from "./contradictions.ts"
import type { Modifier, Operator, TalkObject, WrongObject } from "./entry.ts"
import { modifiers, operators, talkObjects, wrongObjects } from "./index.ts"

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

const refuse = operators.find(({ id }) => id === "refuse") as Operator

const all = [...operators, ...talkObjects, ...wrongObjects, ...modifiers]

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
      if (!modifiers.some((modifier) => modifier.id === id))
        expect(found.flatMap((statement) => statement.rule_id.split("+"))).toContain(id)
    }
  })

  const misses = [...operators, ...talkObjects].flatMap((entry) =>
    entry.nearMisses.map((text) => [entry.id, text] as const),
  )
  it.each(misses)("%s does not fire in | %s", (id, text) => {
    const fired = read(text).statements.filter((statement) => statement.rule_id.split("+").includes(id))
    expect(fired.map((statement) => statement.quote)).toEqual([])
  })

  const saying = modifiers.filter(({ role }) => role !== "silences")
  it.each(saying.flatMap((entry) => entry.nearMisses.map((text) => [entry.id, text] as const)))(
    "%s makes nothing of | %s",
    (_id, text) => {
      expect(read(text).statements.map((statement) => statement.quote)).toEqual([])
    },
  )

  const silencing = [...wrongObjects, ...modifiers.filter(({ role }) => role === "silences")]
  it.each(silencing.flatMap((entry) => entry.nearMisses.map((text) => [entry.id, text] as const)))(
    "%s does not silence | %s",
    (_id, text) => {
      expect(read(text).statements.length).toBeGreaterThan(0)
    },
  )
})

describe("the lexicon", () => {
  it("has no entry without examples and near misses", () => {
    // @ts-expect-error one example is too few
    const poor: Operator = { ...refuse, examples: ["unwilling: Ruritania refused to meet Freedonia."] }
    // @ts-expect-error near misses are missing
    const bare: Modifier = { id: "not", role: "turns", words: "not", examples: refuse.examples }
    const one = "Ruritania called off talks with Freedonia."
    // @ts-expect-error one near miss is too few
    const lone: WrongObject = { ...wrongObjects[0], nearMisses: [one] }
    // @ts-expect-error an example says the position first
    const mute: TalkObject = { ...talkObjects[0], examples: [one, one] }
    expect([poor, bare, lone, mute]).toHaveLength(4)
  })

  it("contradicts itself nowhere: a word of two effects has something that tells them apart", () => {
    expect(contradictions(operators)).toEqual([])
    const twin: Operator = { ...refuse, id: "twin", effect: "agree", words: "spurn refuse" }
    expect(contradictions([refuse, twin])).toEqual(["refuse/twin: refuse spurn"])
    expect(contradictions([refuse, { ...twin, particles: "up" }])).toEqual([])
  })

  it("lists no word twice in an entry, and no word in two talk objects of one part without a need", () => {
    const listed = all.map(({ id, words }) => [id, words.split(/\s+/).filter((word) => word !== "")] as const)
    const twice = listed.flatMap(([id, words]) =>
      words.filter((word, i) => words.indexOf(word) !== i).map((word) => `${id}: ${word}`),
    )
    expect(twice).toEqual([])
    const open = talkObjects.filter((entry: TalkObject) => entry.needs === undefined)
    const shared = open.flatMap((one, i) =>
      open
        .slice(i + 1)
        .filter((other) => other.part === one.part && sharedWords(one, other).length > 0)
        .map((other) => `${one.id}/${other.id}: ${sharedWords(one, other).join(" ")}`),
    )
    expect(shared).toEqual([])
  })
})
