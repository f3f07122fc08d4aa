// Whatever the reader gives it can explain, and what it does not give too: over the seeds and our own labelled
// articles.
import { sliceCodePoints } from "@stance/contracts/code-points"
import { createReader, createRegistry, type ReadingTrace, type TraceSpan } from "@stance/domain"
import { modifiers, operators, talkObjects, wrongObjects } from "@stance/domain/lexicon/index"
import { loadParser } from "@stance/parser"
import { beforeAll, describe, expect, test } from "vitest"
import { neverFired } from "./lexicon-use.ts"
import { articleText } from "./open-reader.ts"
import { ownArticles } from "./own-articles.ts"

interface Explained {
  readonly id: string
  readonly text: string
  readonly statements: ReturnType<ReturnType<typeof createReader>["read"]>["statements"]
  readonly unread: readonly string[]
  readonly trace: ReadingTrace
}
let explained: readonly Explained[] = []

beforeAll(() => {
  const reader = createReader({ parser: loadParser(), registry: createRegistry() })
  explained = ownArticles().map((article) => {
    const text = articleText(article)
    const { statements, unread } = reader.read(text)
    return {
      id: article.id,
      text: text.body_text,
      statements,
      unread: unread.map((one) => one.text),
      trace: reader.explain(text),
    }
  })
}, 120_000)

describe("the trace", () => {
  test("holds every statement with its parts, and no other", () => {
    for (const { id, statements, trace } of explained) {
      const readings = trace.sentences.flatMap((sentence) => sentence.readings)
      const made = new Map(readings.flatMap((one) => (one.statement_id ? [[one.statement_id, one]] : [])))
      expect([...made.keys()].sort(), id).toEqual(statements.map((one) => one.statement_id).sort())
      for (const statement of statements) {
        const one = made.get(statement.statement_id)
        expect([one?.read_as, one?.rule_id], id).toEqual([
          `${statement.facet}/${statement.position}`,
          statement.rule_id,
        ])
        expect(one?.object.text, id).not.toBe("")
        expect(one?.operator?.text, id).not.toBe("")
        expect(one?.path.length, id).toBeGreaterThan(0)
        expect([one?.holder?.id, one?.counterpart?.id ?? "unspecified"], id).toEqual([
          statement.actor.id,
          statement.recipient.id,
        ])
        expect(one?.holder?.how, id).toMatch(/^[a-z]+$/)
        expect([one?.speaker, one?.speech], id).toEqual([statement.speaker?.name ?? null, statement.speech])
        expect([one?.format, one?.condition], id).toEqual([
          statement.format?.name ?? null,
          statement.condition,
        ])
      }
    }
  })

  test("says in one line of every other sentence why nothing is read from it", () => {
    const reasons = explained.flatMap(({ trace }) =>
      trace.sentences.flatMap(({ reason, readings }) => [
        ...(readings.length === 0 ? [reason] : []),
        ...readings.filter((one) => one.read_as === null).map((one) => one.reason),
      ]),
    )
    expect(reasons.length).toBeGreaterThan(500)
    for (const reason of reasons) expect(reason).toMatch(/^[^\n]{8,110}$/)
  })

  const telling =
    /\b(?:talks|negotiations|dialogue|meeting|summit|refused|declined|rejected|invited|agreed|boycott)\b/gi

  test("leaves out no sentence with a word of talks or of a stance", () => {
    for (const { id, text, trace } of explained) {
      const points = (end: number): number => [...text.slice(0, end)].length
      const left = [...text.matchAll(telling)].filter(
        ({ index }) =>
          !trace.sentences.some(
            ({ char_start, char_end }) => char_start <= points(index) && points(index) < char_end,
          ),
      )
      expect(
        left.map(({ 0: word, index }) => `${text.slice(index - 60, index)}>>${word}`),
        id,
      ).toEqual([])
    }
  })

  test("counts what looked like a stance and was not resolved as the reader does", () => {
    for (const { id, unread, trace } of explained) {
      expect(trace.unread, id).toBe(unread.length)
      const marked = trace.sentences.filter((sentence) => sentence.unread)
      expect(
        marked.map((sentence) => sentence.text),
        id,
      ).toEqual(unread)
      for (const { readings } of marked) {
        expect(
          readings.every((one) => one.statement_id === null),
          id,
        ).toBe(true)
        expect(readings.length, id).toBeGreaterThan(0)
      }
    }
  })

  test("gives places that hold the words", () => {
    for (const { id, text, trace } of explained) {
      const spans = trace.sentences.flatMap((sentence): (TraceSpan | null | undefined)[] => [
        sentence,
        ...sentence.readings.flatMap((one) => [one.object, one.operator, one.holder?.word, ...one.path]),
        ...sentence.readings.flatMap((one) => [...one.steps, ...one.modifiers]),
      ])
      for (const span of spans)
        if (span) expect(sliceCodePoints(text, span.char_start, span.char_end), id).toBe(span.text)
    }
  })
})

describe("the lexicon", () => {
  test("is used: `npm run lexicon` names the entries that never fire, a minority", () => {
    const never = neverFired(explained.map(({ trace }) => trace))
    const all = [...operators, ...talkObjects, ...wrongObjects, ...modifiers]
    for (const id of never) expect(all.some((entry) => entry.id === id)).toBe(true)
    expect(never.length).toBeLessThan(all.length / 2)
    expect(never).not.toContain("refuse")
    expect(neverFired([])).toContain("refuse")
  })
})
