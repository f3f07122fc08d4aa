import { describe, expect, test } from "vitest"
import { compareEntries, type Entry, segmentsOf } from "./position-segments.ts"

const entry = (given: Partial<Entry> & { readonly valid_from: string }): Entry => ({
  change_id: `chg_${given.valid_from}`,
  kind: "stated",
  position: "willing",
  condition: null,
  format_id: null,
  attribution: "self",
  date_precision: "day",
  at_format_end: false,
  published_at: given.valid_from,
  article_id: `art_${given.valid_from}`,
  source: "Seed Wire",
  offset: 0,
  ...given,
})

const fold = (...entries: Entry[]) => segmentsOf([...entries].sort(compareEntries))
const spans = (...entries: Entry[]) =>
  fold(...entries).map(({ position, valid_from, valid_to }) => `${position} ${valid_from}..${valid_to ?? ""}`)

describe("segments of a position", () => {
  test("what changes it starts a segment, what repeats it does not", () => {
    expect(
      spans(
        entry({ valid_from: "2021-06-01" }),
        entry({ valid_from: "2021-06-03", kind: "reaffirmed" }),
        entry({ valid_from: "2021-06-07", kind: "conditioned", position: "conditional" }),
        entry({ valid_from: "2021-06-11", kind: "changed", position: "unwilling" }),
      ),
    ).toEqual([
      "willing 2021-06-01..2021-06-07",
      "conditional 2021-06-07..2021-06-11",
      "unwilling 2021-06-11..",
    ])
  })

  test("the actor's own words lift the attribution, and theirs is the change that is shown", () => {
    const [segment] = fold(
      entry({ valid_from: "2021-06-10", attribution: "counterpart", source: "Seed Wire" }),
      entry({
        valid_from: "2021-06-11",
        kind: "confirmed",
        source: "Other Wire",
        change_id: "chg_confirmed",
      }),
      entry({ valid_from: "2021-06-12", kind: "reaffirmed", attribution: "third_party" }),
    )
    expect(segment).toEqual({
      valid_from: "2021-06-10",
      valid_to: null,
      position: "willing",
      condition: null,
      format_id: null,
      attribution: "self",
      date_precision: "day",
      change_id: "chg_confirmed",
      opened_by: "chg_2021-06-10",
      article_count: 3,
      sources: ["Other Wire", "Seed Wire"],
      last_affirmed_on: "2021-06-12",
    })
  })

  test("the end of a dated format ends it, and what is said at that instant comes after", () => {
    const format_id = "moscow-conference-2021"
    const end = "2021-06-25"
    const lapse = entry({
      valid_from: end,
      kind: "lapsed",
      position: null,
      format_id,
      at_format_end: true,
      published_at: "2021-06-30",
    })
    expect(spans(entry({ valid_from: "2021-06-03", position: "proposed", format_id }), lapse)).toEqual([
      "proposed 2021-06-03..2021-06-25",
    ])
    expect(
      spans(
        entry({ valid_from: "2021-06-03", position: "prefers", format_id }),
        lapse,
        entry({ valid_from: end, position: "prefers", format_id, published_at: "2021-06-25" }),
      ),
    ).toEqual(["prefers 2021-06-03..2021-06-25", "prefers 2021-06-25.."])
  })

  test("the lapse of another format ends nothing", () => {
    const held = entry({ valid_from: "2021-06-03", position: "prefers", format_id: "council" })
    const lapse = entry({ valid_from: "2021-06-25", kind: "lapsed", position: null, format_id: "conference" })
    expect(spans(held, lapse)).toEqual(["prefers 2021-06-03.."])
  })

  test("what is held for no time at all is no segment", () => {
    expect(
      spans(
        entry({ valid_from: "2021-06-01", article_id: "art_1" }),
        entry({ valid_from: "2021-06-01", article_id: "art_2", kind: "changed", position: "unwilling" }),
      ),
    ).toEqual(["unwilling 2021-06-01.."])
  })

  test("without anything to add to, a reaffirmation begins a segment", () => {
    expect(spans(entry({ valid_from: "2021-06-03", kind: "reaffirmed" }))).toEqual(["willing 2021-06-03.."])
  })
})
