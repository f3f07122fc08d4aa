// The picture that the product is built around, from statements made by hand: dated public facts, in our
// own words.

import { Position } from "@stance/contracts/position"
import { PositionChange } from "@stance/contracts/position-change"
import { S } from "@stance/contracts/schema"
import { describe, expect, test } from "vitest"
import { inventedLedger } from "./invented-ledger.ts"
import { articleIdOf, formatNamed, type Said, statementOf } from "./invented-statements.ts"
import { latestSegment } from "./position-history.ts"
import { positionValueOf } from "./position-value.ts"

const council = "NATO-Russia Council"
const moscow = formatNamed("Moscow security conference 2021", "2021-06-24")
const nato = { actor: "NATO", to: "Russia" }
const russia = { actor: "Russia", to: "NATO" }
const dated = (day: string) => ({ published_at: `${day}T12:00:00.000Z` })

const replay = (said: readonly Said[]) => {
  const ledger = inventedLedger()
  const byArticle = new Map<string, Said[]>()
  for (const one of said) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one])
  const feed = [...byArticle].flatMap(([article, ofArticle], n) =>
    ledger.put(articleIdOf(article), ofArticle.map(statementOf), `2026-01-01T00:00:0${n}.000Z`),
  )
  return { ledger, feed }
}

const counted = (list: readonly string[]) =>
  Object.fromEntries([...new Set(list)].map((item) => [item, list.filter((other) => other === item).length]))

/** What the one article says, with the places of its ten sentences. */
const gold = (when: Partial<Said>): Said[] =>
  [
    { ...nato, position: "willing", at: 392 },
    { ...nato, position: "prefers", on: council, speech: "headline", at: 41 },
    { ...nato, position: "proposed", on: council, at: 719 },
    { ...nato, position: "refused", on: moscow, speech: "headline", at: 0 },
    { ...nato, position: "refused", on: moscow, by: "third_party", speech: "narration", at: 310 },
    { ...nato, position: "refused", on: moscow, by: "counterpart", speech: "indirect", at: 1218 },
    { ...russia, position: "willing", speech: "indirect", at: 1818 },
    {
      ...russia,
      position: "conditional",
      on: council,
      condition: "the agenda is set",
      speech: "indirect",
      at: 1872,
    },
    { ...russia, position: "no_response", on: council, by: "counterpart", at: 834 },
    { ...russia, position: "proposed", on: moscow, speech: "indirect", at: 1232 },
  ].map((said) => ({ article: "gold", ...when, ...said }) as Said)

describe.each([
  ["dated", { published_at: "2021-06-11T00:00:00.000Z" }],
  ["without any date", { published_at: null, date_precision: "unknown" as const }],
])("the gold article, %s", (_name, when) => {
  const { ledger, feed } = replay(gold(when))

  test("seven positions, one of them contested", () => {
    const held = [...ledger.histories].map(([id, history]) => [id, latestSegment(history)] as const)
    expect(Object.fromEntries(held.map(([id, segment]) => [id, segment?.position]))).toEqual({
      "nato/russia/willingness": "willing",
      "nato/russia/preferred_format": "prefers",
      "nato/russia/format_response/nato-russia-council": "proposed",
      "nato/russia/format_response/moscow-security-conference-2021": "refused",
      "russia/nato/willingness": "willing",
      "russia/nato/format_response/nato-russia-council": "conditional",
      "russia/nato/format_response/moscow-security-conference-2021": "proposed",
    })
    expect(held.filter(([, segment]) => segment?.is_contested).map(([id]) => id)).toEqual([
      "russia/nato/format_response/nato-russia-council",
    ])
  })

  test("nine statements count, the other side's is a counterclaim", () => {
    const roles = [...ledger.roles.values()]
    expect(roles.filter((role) => role.counts_as_position)).toHaveLength(9)
    expect(roles.filter((role) => role.contests)).toEqual([{ counts_as_position: false, contests: true }])
  })

  test("seven are stated, and the two about the conference end with it", () => {
    expect(counted(feed.map((change) => change.change_kind))).toEqual({ stated: 7, lapsed: 2 })
    expect(
      feed.find((change) => change.to_position === "refused")?.evidence.map((e) => e.attribution),
    ).toEqual(["self", "third_party", "counterpart"])
  })

  test("events and values are what the contracts say", () => {
    for (const change of feed) expect(S.decodeUnknownSync(PositionChange)(change)).toEqual(change)
    const [position_id, history] = [...ledger.histories][0] ?? []
    const segment = history && latestSegment(history)
    const lead = gold(when)
      .map(statementOf)
      .find((one) => one.statement_id === segment?.lead.statement_id)
    const first = feed.find((change) => change.position_id === position_id)
    if (!segment || !lead || !first) throw new Error("the first position is not held")
    const value = positionValueOf(first, segment, lead, first)
    expect(S.decodeUnknownSync(Position)(value)).toEqual(value)
    expect(value).toMatchObject({
      article_count: 1,
      source_count: 1,
      self_stated: true,
      change_id: first.change_id,
    })
  })
})

describe("eight articles, 2020 to 2025", () => {
  const substance = "the meeting is about substance"
  const said: Said[] = [
    { article: "1", ...dated("2020-12-29"), ...nato, position: "willing" },
    { article: "1", ...dated("2020-12-29"), ...nato, position: "proposed", on: council },
    {
      article: "1",
      ...dated("2020-12-29"),
      ...russia,
      position: "conditional",
      on: council,
      condition: substance,
    },
    { article: "2", ...dated("2021-06-03"), ...russia, position: "proposed", on: moscow },
    {
      article: "3",
      ...dated("2021-06-07"),
      ...russia,
      position: "no_response",
      on: council,
      by: "counterpart",
    },
    {
      article: "3",
      ...dated("2021-06-07"),
      ...russia,
      position: "conditional",
      condition: "military experts take part",
    },
    { article: "4", ...dated("2021-06-10"), ...nato, position: "refused", on: moscow, by: "counterpart" },
    { article: "5", ...dated("2021-06-11"), ...nato, position: "refused", on: moscow },
    { article: "5", ...dated("2021-06-11"), ...nato, position: "prefers", on: council },
    { article: "5", ...dated("2021-06-11"), ...nato, position: "willing" },
    { article: "5", ...dated("2021-06-11"), ...russia, position: "willing" },
    {
      article: "5",
      ...dated("2021-06-11"),
      ...russia,
      position: "conditional",
      on: council,
      condition: "the agenda is about less tension",
    },
    { article: "6", ...dated("2021-10-07"), ...nato, position: "proposed", on: council },
    {
      article: "6",
      ...dated("2021-10-07"),
      ...russia,
      position: "no_response",
      on: council,
      by: "counterpart",
    },
    {
      article: "7",
      ...dated("2022-06-27"),
      ...nato,
      position: "conditional",
      condition: "Russia ends the war",
    },
    { article: "8", ...dated("2025-12-03"), ...nato, position: "withdrawn", on: council },
  ]
  const { ledger, feed } = replay(said)
  const told = (position: string) =>
    feed
      .filter((change) => change.position_id === position)
      .map((c) => `${c.valid_from.slice(0, 10)} ${c.change_kind} ${c.to_position}`)

  test("the counts of the summary", () => {
    expect(counted(feed.map((change) => change.change_kind))).toEqual({
      stated: 7,
      changed: 3,
      conditioned: 1,
      reaffirmed: 2,
      confirmed: 1,
      lapsed: 3,
    })
    expect([...ledger.roles.values()].filter((role) => role.contests)).toHaveLength(2)
  })

  test("the lanes", () => {
    expect(told("russia/nato/willingness")).toEqual([
      "2021-06-07 stated conditional",
      "2021-06-11 changed willing",
    ])
    expect(told("nato/russia/format_response/moscow-security-conference-2021")).toEqual([
      "2021-06-10 stated refused",
      "2021-06-25 lapsed null",
      "2021-06-11 confirmed refused",
    ])
    expect(told("russia/nato/format_response/nato-russia-council")).toEqual([
      "2020-12-29 stated conditional",
      "2021-06-11 conditioned conditional",
    ])
    expect(told("nato/russia/preferred_format")).toEqual([
      "2021-06-11 stated prefers",
      "2025-12-03 lapsed null",
    ])
  })

  test("who moved, and which way", () => {
    const moves = feed.filter(
      ({ direction }) => direction === "toward_talks" || direction === "away_from_talks",
    )
    expect(
      moves.map(
        (c) =>
          `${c.valid_from.slice(0, 10)} ${c.actor.name} ${c.from_position}>${c.to_position} ${c.direction}`,
      ),
    ).toEqual([
      "2021-06-11 Russia conditional>willing toward_talks",
      "2022-06-27 NATO willing>conditional away_from_talks",
      "2025-12-03 NATO proposed>withdrawn away_from_talks",
    ])
  })

  test("the sentences for people", () => {
    const sentence = (kind: string, position: string) =>
      feed.find((change) => change.change_kind === kind && change.position_id === position)?.summary
    const onCouncil = "russia/nato/format_response/nato-russia-council"
    const onMoscow = "nato/russia/format_response/moscow-security-conference-2021"
    expect(sentence("stated", "nato/russia/willingness")).toBe("NATO says it is willing to talk to Russia")
    expect(sentence("reaffirmed", "nato/russia/willingness")).toBe(
      "As before, NATO says it is willing to talk to Russia",
    )
    expect(sentence("stated", onCouncil)).toBe(
      "Russia would attend the NATO-Russia Council only if the meeting is about substance",
    )
    expect(sentence("conditioned", onCouncil)).toBe(
      "New condition: Russia would attend the NATO-Russia Council only if the agenda is about less tension",
    )
    expect(sentence("stated", onMoscow)).toBe(
      "NATO has refused the Moscow security conference 2021 (says Russia)",
    )
    expect(sentence("confirmed", onMoscow)).toBe(
      "NATO confirms that it has refused the Moscow security conference 2021",
    )
    expect(sentence("lapsed", onMoscow)).toBe(
      "The Moscow security conference 2021 is over: what NATO said about it no longer stands",
    )
    expect(sentence("lapsed", "nato/russia/preferred_format")).toBe(
      "NATO no longer prefers the NATO-Russia Council, having left it",
    )
  })

  test("an article that comes late corrects what it stands before, and nothing else", () => {
    const late = replay([
      ...said,
      { article: "late", ...dated("2022-01-15"), ...nato, position: "unwilling" },
    ])
    const events = late.feed.slice(feed.length)
    expect(events.map((c) => `${c.change_kind} ${c.entry_kind} ${c.from_position}>${c.to_position}`)).toEqual(
      ["changed changed willing>unwilling", "corrected changed unwilling>conditional"],
    )
    expect(events[1]?.supersedes).toBe(
      feed.find((change) => change.valid_from.startsWith("2022-06-27"))?.change_id,
    )
    expect(events[1]?.summary).toBe("Corrected: NATO would talk to Russia only if Russia ends the war")
  })
})
