import { describe, expect, test } from "vitest"
import { articleIdOf, formatNamed, type Said, statementOf } from "./invented-statements.ts"
import { type Mark, marksOf } from "./mark.ts"
import { entriesOf, foldHistory, latestSegment, type PositionHistory } from "./position-history.ts"

const day = (date: string) => ({ published_at: `${date}T09:00:00.000Z` })

/** Folds what was said into the history of the named position. */
const historyOf = (said: readonly Said[], facet = "willingness"): PositionHistory => {
  const byArticle = new Map<string, Mark[]>()
  for (const { position_id, mark } of said.map(statementOf).flatMap(marksOf)) {
    if (!position_id.includes(`/${facet}`)) continue
    byArticle.set(mark.article_id, [...(byArticle.get(mark.article_id) ?? []), mark])
  }
  return foldHistory([...byArticle].map(([article_id, marks]) => ({ article_id, marks })))
}

const kinds = (history: PositionHistory) =>
  entriesOf(history).map((entry) => `${entry.kind} ${entry.from}>${entry.to}`)
const rolesOf = (history: PositionHistory) =>
  history.steps.flatMap((step) => step.roles.map(([, role]) => role))

describe("rule 1: dated formats lapse", () => {
  const fair = formatNamed("Szohod Conference", "2021-06-24")

  test("the lapse is an entry of the future, known at once", () => {
    const history = historyOf(
      [{ article: "a", position: "proposed", on: fair, ...day("2021-06-03") }],
      "format_response",
    )
    expect(kinds(history)).toEqual(["stated null>proposed", "lapsed proposed>null"])
    expect(entriesOf(history)[1]).toMatchObject({
      valid_from: "2021-06-25T00:00:00.000Z",
      article_id: articleIdOf("a"),
      direction: "sideways",
    })
    expect(latestSegment(history)?.valid_to).toBe("2021-06-25T00:00:00.000Z")
  })

  test("a report after the end speaks of the time before it", () => {
    const history = historyOf(
      [{ article: "a", position: "refused", on: fair, ...day("2022-01-10") }],
      "format_response",
    )
    expect(entriesOf(history)[0]).toMatchObject({
      valid_from: "2021-06-24T00:00:00.000Z",
      date_precision: "inferred",
    })
    expect(kinds(history)).toEqual(["stated null>refused", "lapsed refused>null"])
  })

  test("the latest known end holds: a conference that is put off lapses later", () => {
    const said: Said[] = [
      { article: "a", position: "proposed", on: fair, ...day("2021-06-03") },
      { article: "b", position: "proposed", on: { ...fair, ends_on: "2021-09-30" }, ...day("2021-06-20") },
    ]
    const history = historyOf(said, "format_response")
    expect(entriesOf(history).at(-1)).toMatchObject({
      valid_from: "2021-10-01T00:00:00.000Z",
      kind: "lapsed",
    })
    expect(kinds(history)).toHaveLength(3)
  })

  test("a preference for a dated format lapses in the middle of the history", () => {
    const said: Said[] = [
      { article: "a", position: "prefers", on: fair, ...day("2021-06-03") },
      { article: "b", position: "prefers", on: "Klow Council", ...day("2021-07-03") },
    ]
    expect(kinds(historyOf(said, "preferred_format"))).toEqual([
      "stated null>prefers",
      "lapsed prefers>null",
      "stated null>prefers",
    ])
  })
})

describe("rule 2: leaving a format ends the preference for it", () => {
  const prefers: Said = { article: "a", position: "prefers", on: "Klow Council", ...day("2021-06-01") }

  test("left format", () => {
    const left: Said = { article: "b", position: "withdrawn", on: "Klow Council", ...day("2021-06-05") }
    const history = historyOf([prefers, left], "preferred_format")
    expect(kinds(history)).toEqual(["stated null>prefers", "lapsed prefers>null"])
    expect(entriesOf(history)[1]?.article_id).toBe(articleIdOf("b"))
    expect(latestSegment(history)?.valid_to).toBe("2021-06-05T09:00:00.000Z")
  })

  test("another format is left", () => {
    const left: Said = { article: "b", position: "withdrawn", on: "Szohod Talks", ...day("2021-06-05") }
    expect(kinds(historyOf([prefers, left], "preferred_format"))).toEqual(["stated null>prefers"])
  })

  test("only the other side says that it left", () => {
    const said: Said = {
      article: "b",
      position: "withdrawn",
      on: "Klow Council",
      by: "counterpart",
      ...day("2021-06-05"),
    }
    expect(kinds(historyOf([prefers, said], "preferred_format"))).toEqual(["stated null>prefers"])
  })

  test("an article that leaves one format and prefers another makes one change", () => {
    const said: Said[] = [
      prefers,
      { article: "b", position: "withdrawn", on: "Klow Council", ...day("2021-06-05") },
      {
        article: "b",
        position: "prefers",
        on: "Szohod Talks",
        by: "third_party",
        at: 90,
        ...day("2021-06-05"),
      },
    ]
    expect(kinds(historyOf(said, "preferred_format"))).toEqual([
      "stated null>prefers",
      "changed prefers>prefers",
    ])
  })
})

describe("rule 3: the other side's word opens, the actor's word rules", () => {
  test("confirmed in the actor's own words: two entries, one segment", () => {
    const history = historyOf([
      { article: "a", position: "unwilling", by: "counterpart", ...day("2021-06-10") },
      { article: "b", position: "unwilling", ...day("2021-06-11") },
    ])
    expect(kinds(history)).toEqual(["stated null>unwilling", "confirmed unwilling>unwilling"])
    expect(latestSegment(history)).toMatchObject({
      valid_from: "2021-06-10T09:00:00.000Z",
      self_stated: true,
      article_count: 2,
      lead: { article_id: articleIdOf("b") },
    })
  })

  test("a counterclaim is kept, not counted, and contests", () => {
    const history = historyOf([
      { article: "a", position: "conditional", condition: "the embargo ends", ...day("2021-06-10") },
      { article: "b", position: "unwilling", by: "counterpart", ...day("2021-06-12") },
    ])
    expect(kinds(history)).toEqual(["stated null>conditional"])
    expect(rolesOf(history)).toEqual([
      { counts_as_position: true, contests: false },
      { counts_as_position: false, contests: true },
    ])
    expect(latestSegment(history)?.is_contested).toBe(true)
  })

  test("the other side may correct the other side, a third party may change what the actor said", () => {
    const history = historyOf([
      { article: "a", position: "unwilling", by: "counterpart", ...day("2021-06-10") },
      { article: "b", position: "willing", by: "counterpart", ...day("2021-06-11") },
      { article: "c", position: "willing", ...day("2021-06-12") },
      { article: "d", position: "unwilling", by: "third_party", speech: "narration", ...day("2021-06-13") },
    ])
    expect(kinds(history)).toEqual([
      "stated null>unwilling",
      "changed unwilling>willing",
      "confirmed willing>willing",
      "changed willing>unwilling",
    ])
    expect(entriesOf(history).map((entry) => entry.direction)).toEqual([
      "new",
      "toward_talks",
      "same",
      "away_from_talks",
    ])
  })

  test.each(["self", "third_party", "counterpart"] as const)(
    "%s: no answer never replaces an answer",
    (by) => {
      const history = historyOf(
        [
          { article: "a", position: "refused", on: "Klow Council", ...day("2021-06-10") },
          { article: "b", position: "no_response", on: "Klow Council", by, ...day("2021-06-12") },
        ],
        "format_response",
      )
      expect(kinds(history)).toEqual(["stated null>refused"])
      expect(latestSegment(history)?.is_contested).toBe(by === "counterpart")
    },
  )

  test("no answer may open, and an answer replaces it", () => {
    const history = historyOf(
      [
        {
          article: "a",
          position: "no_response",
          on: "Klow Council",
          by: "counterpart",
          ...day("2021-06-10"),
        },
        { article: "b", position: "accepted", on: "Klow Council", ...day("2021-06-12") },
      ],
      "format_response",
    )
    expect(kinds(history)).toEqual(["stated null>no_response", "changed no_response>accepted"])
  })
})

describe("rule 4: another condition is news", () => {
  const first: Said = {
    article: "a",
    position: "conditional",
    condition: "Syldavia lifts its embargo",
    ...day("2021-06-01"),
  }

  test("another condition", () => {
    const second: Said = {
      article: "b",
      position: "conditional",
      condition: "the prisoners come home",
      ...day("2021-06-05"),
    }
    expect(kinds(historyOf([first, second]))).toEqual([
      "stated null>conditional",
      "conditioned conditional>conditional",
    ])
  })

  test("the same condition in other words", () => {
    const second: Said = {
      article: "b",
      position: "conditional",
      condition: "the embargo is lifted by Syldavia",
      ...day("2021-06-05"),
    }
    expect(kinds(historyOf([first, second]))).toEqual([
      "stated null>conditional",
      "reaffirmed conditional>conditional",
    ])
  })
})

describe("rule 6: an article makes at most one change of a position", () => {
  test("own word before third party before the other side", () => {
    const history = historyOf([
      { article: "a", position: "unwilling", by: "counterpart", at: 0, confidence: 99 },
      { article: "a", position: "unwilling", by: "third_party", at: 50, confidence: 99 },
      { article: "a", position: "willing", by: "self", speech: "headline", at: 100, confidence: 40 },
    ])
    expect(kinds(history)).toEqual(["stated null>willing"])
    expect(latestSegment(history)?.is_contested).toBe(true)
    expect(rolesOf(history).filter((role) => role.counts_as_position)).toHaveLength(1)
  })

  test("precise speech, then confidence, then place; the rest that agrees supports", () => {
    const said: Said[] = [
      { article: "a", position: "willing", speech: "headline", at: 0, confidence: 99 },
      { article: "a", position: "willing", speech: "indirect", at: 40, confidence: 70 },
      { article: "a", position: "willing", speech: "indirect", at: 80, confidence: 90 },
    ]
    const [entry] = entriesOf(historyOf(said))
    const byPlace = said.map((one) => statementOf(one).statement_id)
    expect(entry?.statement_ids).toEqual([byPlace[2], byPlace[1], byPlace[0]])
  })

  test("a change names twenty spans at most; all of them count", () => {
    const said = Array.from(
      { length: 30 },
      (_, n): Said => ({ article: "a", position: "willing", at: n * 50 }),
    )
    const history = historyOf(said)
    expect(entriesOf(history)[0]?.statement_ids).toHaveLength(20)
    expect(rolesOf(history).filter((role) => role.counts_as_position)).toHaveLength(30)
  })

  test("the latest word of an article that recalls an older one", () => {
    const history = historyOf([
      { article: "a", position: "willing", said_on: "2020-12-01", at: 200 },
      { article: "a", position: "unwilling", said_on: "2021-06-10", speech: "indirect", at: 10 },
    ])
    expect(kinds(history)).toEqual(["stated null>unwilling"])
    expect(entriesOf(history)[0]?.valid_from).toBe("2021-06-10T00:00:00.000Z")
  })

  test("the same stance in ten papers is one position with ten articles", () => {
    const papers = Array.from(
      { length: 10 },
      (_, i): Said => ({ article: `p${i}`, position: "willing", source: `paper ${i % 4}` }),
    )
    const history = historyOf(papers)
    expect(latestSegment(history)).toMatchObject({
      article_count: 10,
      sources: ["paper 0", "paper 1", "paper 2", "paper 3"],
    })
    expect(entriesOf(history).filter((entry) => entry.kind !== "reaffirmed")).toHaveLength(1)
  })
})

describe("time", () => {
  test("said_on before the day of publication decides the order", () => {
    const history = historyOf([
      { article: "a", position: "willing", said_on: "2021-06-08", ...day("2021-06-12") },
      { article: "b", position: "unwilling", ...day("2021-06-10") },
    ])
    expect(kinds(history)).toEqual(["stated null>willing", "changed willing>unwilling"])
  })

  test("a history never steps back within a day", () => {
    const history = historyOf([
      { article: "a", position: "willing", published_at: "2021-06-10T08:00:00.000Z" },
      {
        article: "b",
        position: "unwilling",
        said_on: "2021-06-10",
        published_at: "2021-06-10T20:00:00.000Z",
      },
    ])
    expect(entriesOf(history).map((entry) => entry.valid_from)).toEqual([
      "2021-06-10T08:00:00.000Z",
      "2021-06-10T08:00:00.000Z",
    ])
  })

  test("without a date the order is that of arrival", () => {
    const undated = { published_at: null, date_precision: "unknown" } as const
    const history = historyOf([
      { article: "b", position: "willing", recorded_at: "2026-01-01T00:00:01.000Z", ...undated },
      { article: "a", position: "unwilling", recorded_at: "2026-01-01T00:00:02.5Z", ...undated },
    ])
    expect(kinds(history)).toEqual(["stated null>willing", "changed willing>unwilling"])
  })
})
