// The public views, asked the questions that people come with.
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { playArc } from "./arc.ts"
import { type ReadModel, readModel } from "./read-model.ts"

let early: ReadModel
let late: ReadModel

beforeAll(async () => {
  ;[early, late] = await Promise.all([readModel(), readModel()])
  await playArc(early, "2021-06-12")
  await playArc(late)
})

afterAll(async () => {
  await Promise.all([early.close(), late.close()])
})

describe("what each side says now", () => {
  test("now is the latest article, so a conference of the past still stands in a log that ends before it", async () => {
    expect(await early.rows("SELECT log_time() AS now")).toEqual([{ now: "2021-06-11T09:00:00+00:00" }])
    expect(
      await early.rows(
        "SELECT actor, facet, format, position, self_stated, article_count, source_count, is_contested FROM positions ORDER BY position_id",
      ),
    ).toEqual([
      held("NATO", "format_response", "Moscow conference 2021", "refused", { articles: 2, sources: 2 }),
      held("NATO", "format_response", "NATO-Russia Council", "proposed"),
      held("NATO", "preferred_format", "NATO-Russia Council", "prefers"),
      held("NATO", "willingness", null, "willing", { articles: 2, sources: 2 }),
      held("Russia", "format_response", "Moscow conference 2021", "proposed"),
      held("Russia", "format_response", "NATO-Russia Council", "conditional", { contested: true }),
      held("Russia", "willingness", null, "willing"),
    ])
  })

  test("dated formats lapse, and who leaves a format no longer prefers it", async () => {
    expect(await late.rows("SELECT actor, format, position FROM positions ORDER BY position_id")).toEqual([
      { actor: "NATO", format: "NATO-Russia Council", position: "withdrawn" },
      { actor: "NATO", format: null, position: "conditional" },
      { actor: "Russia", format: "NATO-Russia Council", position: "conditional" },
      { actor: "Russia", format: null, position: "willing" },
    ])
  })

  test("once the actor has confirmed a report, its own words are shown", async () => {
    expect(
      await early.rows(
        "SELECT quote, speaker, attribution, valid_from, last_affirmed_on FROM positions WHERE position = 'refused'",
      ),
    ).toEqual([
      {
        quote: "We will not come",
        speaker: "Jens Stoltenberg",
        attribution: "self",
        valid_from: "2021-06-10T09:00:00+00:00",
        last_affirmed_on: "2021-06-11",
      },
    ])
  })

  test("willingness, preferred formats and refusals are parts of it", async () => {
    expect(await late.rows("SELECT actor, willingness, condition FROM willingness ORDER BY actor")).toEqual([
      { actor: "NATO", willingness: "conditional", condition: "the war ends" },
      { actor: "Russia", willingness: "willing", condition: null },
    ])
    expect(await early.rows("SELECT actor, format, speaker FROM preferred_formats")).toEqual([
      { actor: "NATO", format: "NATO-Russia Council", speaker: "Jens Stoltenberg" },
    ])
    expect(await early.rows("SELECT actor, refused, position, self_stated FROM refusals")).toEqual([
      { actor: "NATO", refused: "Moscow conference 2021", position: "refused", self_stated: true },
    ])
    expect(await late.rows("SELECT actor, refused, position FROM refusals")).toEqual([
      { actor: "NATO", refused: "NATO-Russia Council", position: "withdrawn" },
    ])
  })
})

describe("the pair", () => {
  test("status says in words how the two stand", async () => {
    const columns =
      "dyad_id, side_a, a_willingness, side_b, b_willingness, a_prefers, agreed_format, open_proposals, refusals, contested, status, last_change_on"
    expect(await early.rows(`SELECT ${columns} FROM dyads`)).toEqual([
      {
        dyad_id: "nato~russia",
        side_a: "NATO",
        a_willingness: "willing",
        side_b: "Russia",
        b_willingness: "willing",
        a_prefers: "NATO-Russia Council",
        agreed_format: null,
        open_proposals: 1,
        refusals: 1,
        contested: 1,
        status: "both willing, no agreed format",
        last_change_on: "2021-06-11",
      },
    ])
    expect(await late.rows("SELECT status, refusals, last_change_on FROM dyads")).toEqual([
      { status: "conditional", refusals: 1, last_change_on: "2025-12-03" },
    ])
  })

  test("a contradiction is one row, with the latest sentence of the other side", async () => {
    expect(
      await early.rows(
        "SELECT actor_speaker, actor_says, other_speaker, other_side_says, other_quote FROM contested",
      ),
    ).toEqual([
      {
        actor_speaker: "Maria Zakharova",
        actor_says: "conditional",
        other_speaker: "Jens Stoltenberg",
        other_side_says: "no_response",
        other_quote: "So far there is no positive answer",
      },
    ])
  })
})

describe("time", () => {
  const held = (known: string) =>
    late.rows(
      "SELECT actor, facet, position FROM positions_as_of('2021-06-08', $1::timestamptz) ORDER BY 1, 2",
      [known],
    )

  test("what was held then, as known then", async () => {
    expect(await held("2021-06-08 23:59Z")).toHaveLength(5)
    expect(await held("2021-06-05 00:00Z")).toHaveLength(4)
    expect(await held("2020-01-01 00:00Z")).toHaveLength(0)
  })

  test("the end of a version is known once the next article is", async () => {
    expect(
      await late.rows(
        `SELECT position, condition, valid_from, valid_to, recorded_at, superseded_at, is_current FROM position_history
         WHERE position_id = 'russia/nato/willingness' ORDER BY recorded_at, valid_from`,
      ),
    ).toEqual([
      {
        position: "conditional",
        condition: "military experts take part",
        valid_from: "2021-06-07T09:00:00+00:00",
        valid_to: null,
        recorded_at: "2021-06-07T12:00:00+00:00",
        superseded_at: "2021-06-11T12:00:00+00:00",
        is_current: false,
      },
      {
        position: "conditional",
        condition: "military experts take part",
        valid_from: "2021-06-07T09:00:00+00:00",
        valid_to: "2021-06-11T09:00:00+00:00",
        recorded_at: "2021-06-11T12:00:00+00:00",
        superseded_at: null,
        is_current: false,
      },
      {
        position: "willing",
        condition: null,
        valid_from: "2021-06-11T09:00:00+00:00",
        valid_to: null,
        recorded_at: "2021-06-11T12:00:00+00:00",
        superseded_at: null,
        is_current: true,
      },
    ])
  })

  test("a lapse is shown when the log's time has come to it", async () => {
    const lapses = "SELECT actor, changed_on FROM position_changes WHERE change_kind = 'lapsed' ORDER BY 1, 2"
    expect(await early.rows(lapses)).toEqual([])
    expect(await late.rows(lapses)).toEqual([
      { actor: "NATO", changed_on: "2021-06-25" },
      { actor: "NATO", changed_on: "2025-12-03" },
      { actor: "Russia", changed_on: "2021-06-25" },
    ])
  })
})

describe("changes", () => {
  test("who moved, and in which direction", async () => {
    expect(
      await late.rows(
        `SELECT changed_on, actor, coalesce(format, 'talks') AS about, from_position, to_position, direction
         FROM position_changes WHERE direction IN ('toward_talks', 'away_from_talks') ORDER BY 1`,
      ),
    ).toEqual([
      moved("2021-06-11", "Russia", "talks", "conditional", "willing", "toward_talks"),
      moved("2022-06-27", "NATO", "talks", "willing", "conditional", "away_from_talks"),
      moved("2025-12-03", "NATO", "NATO-Russia Council", "proposed", "withdrawn", "away_from_talks"),
    ])
  })

  test("each names its place in the log", async () => {
    expect(
      await late.rows("SELECT DISTINCT topic, partition, coder_version FROM position_changes ORDER BY 1"),
    ).toEqual([{ topic: "stance.position-changes.v1", partition: 0, coder_version: "rules-test" }])
    expect(await late.rows("SELECT count(DISTINCT kafka_offset)::int AS n FROM position_changes")).toEqual([
      { n: 16 },
    ])
  })

  test("how long until an invitation is answered", async () => {
    expect(
      await late.rows(
        `SELECT min(answer.changed_on) - offer.changed_on AS days FROM position_changes offer
         JOIN position_changes answer ON answer.actor_id = offer.recipient_id AND answer.format_id = offer.format_id
           AND answer.changed_on >= offer.changed_on AND answer.to_position IN ('accepted', 'refused')
         WHERE offer.to_position = 'proposed' AND offer.format_id = 'moscow-conference-2021' GROUP BY offer.changed_on`,
      ),
    ).toEqual([{ days: 7 }])
  })

  test("as event data: repeated reports are no events, and what has no code has none", async () => {
    expect(
      await late.rows(
        `SELECT event_type, event_mode, quad_code, cameo_code, count(*)::int AS n, avg(event_intensity)::float8 AS mean
         FROM event_data GROUP BY 1, 2, 3, 4 ORDER BY 1 NULLS LAST`,
      ),
    ).toEqual([
      coded("AGREE", null, "VERBAL COOPERATION", "036", 8, 2.5),
      coded("REJECT", "meet", "VERBAL CONFLICT", "125", 1, -2),
      coded("SANCTION", "withdraw", "MATERIAL CONFLICT", "164", 1, -6),
      coded(null, null, null, null, 1, null),
    ])
  })
})

describe("sentences", () => {
  test("every span cuts exactly its quote out of the text, beyond U+FFFF too", async () => {
    expect(
      await late.rows(
        `SELECT count(*)::int AS spans,
           count(*) FILTER (WHERE substr(a.body_text, e.char_start + 1, e.char_end - e.char_start) = e.quote)::int AS exact,
           count(*) FILTER (WHERE a.body_text LIKE '%🕊%' AND e.char_start > strpos(a.body_text, '🕊'))::int AS behind_a_dove
         FROM evidence e JOIN articles a USING (article_id)`,
      ),
    ).toEqual([{ spans: 15, exact: 15, behind_a_dove: 2 }])
  })

  test("every position has one", async () => {
    expect(
      await late.rows(
        `SELECT p.position_id FROM positions p
         WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.position_id = p.position_id AND e.quote = p.quote)`,
      ),
    ).toEqual([])
  })

  test("articles count what they changed and what they say", async () => {
    expect(
      await late.rows(
        "SELECT headline, change_count, evidence_count FROM articles ORDER BY published_at LIMIT 5",
      ),
    ).toEqual([
      { headline: "Council invitation stands", change_count: 3, evidence_count: 3 },
      { headline: "Moscow invites the alliance", change_count: 1, evidence_count: 1 },
      { headline: "No answer yet", change_count: 1, evidence_count: 2 },
      { headline: "Conference turned down", change_count: 1, evidence_count: 1 },
      { headline: "The alliance prefers the council", change_count: 3, evidence_count: 6 },
    ])
  })

  test("search finds words in any form and marks them", async () => {
    expect(await late.rows("SELECT headline, snippet FROM search('turning down -council')")).toEqual([
      {
        headline: "Conference turned down",
        snippet: "Conference «turned» down The alliance has «turned» it down, she said",
      },
    ])
    expect(await late.rows("SELECT * FROM search('')")).toEqual([])
  })
})

describe("pictures", () => {
  test("the timeline has one band for each thing that a side speaks of, up to the log's now", async () => {
    expect(
      await late.rows(
        "SELECT lane, state, time, timeend FROM timeline WHERE actor_id = 'russia' ORDER BY lane, time",
      ),
    ).toEqual([
      band("Russia → NATO · Moscow conference 2021", "proposed", "2021-06-03T09", "2021-06-25T00"),
      band("Russia → NATO · NATO-Russia Council", "conditional", "2020-12-29T09", "2021-06-11T09"),
      band("Russia → NATO · NATO-Russia Council", "conditional", "2021-06-11T09", "2025-12-03T09"),
      band("Russia → NATO · talks", "conditional", "2021-06-07T09", "2021-06-11T09"),
      band("Russia → NATO · talks", "willing", "2021-06-11T09", "2025-12-03T09"),
    ])
  })

  test("a format is over when the log's time is past it", async () => {
    const formats = "SELECT format_id, starts_on, ends_on, still_exists FROM formats ORDER BY 1"
    const days = { starts_on: "2021-06-22", ends_on: "2021-06-24" }
    const none = { starts_on: null, ends_on: null }
    expect(await early.rows(formats)).toEqual([
      { format_id: "moscow-conference-2021", ...days, still_exists: true },
      { format_id: "nato-russia-council", ...none, still_exists: true },
    ])
    expect((await late.rows(formats))[0]).toMatchObject({ still_exists: false })
  })
})

const held = (
  actor: string,
  facet: string,
  format: string | null,
  position: string,
  counts: { readonly articles?: number; readonly sources?: number; readonly contested?: boolean } = {},
) => ({
  actor,
  facet,
  format,
  position,
  self_stated: true,
  article_count: counts.articles ?? 1,
  source_count: counts.sources ?? 1,
  is_contested: counts.contested ?? false,
})

const moved = (
  changed_on: string,
  actor: string,
  about: string,
  from_position: string,
  to_position: string,
  direction: string,
) => ({ changed_on, actor, about, from_position, to_position, direction })

const coded = (
  event_type: string | null,
  event_mode: string | null,
  quad_code: string | null,
  cameo_code: string | null,
  n: number,
  mean: number | null,
) => ({ event_type, event_mode, quad_code, cameo_code, n, mean })

const band = (lane: string, state: string, from: string, to: string) => ({
  lane,
  state,
  time: `${from}:00:00+00:00`,
  timeend: `${to}:00:00+00:00`,
})
