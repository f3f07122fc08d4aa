// Five years of two sides in six short articles, and the events that they give: the case that the views are
// tried on.
import type { PositionChange } from "@stance/contracts/position-change"
import type { Statement } from "@stance/contracts/statement"
import { aChange, actor, anArticle, aStatement, format, type LoggedArticle, type Said } from "./events.ts"
import type { ReadModel } from "./read-model.ts"

const nato = actor("nato", "NATO", "igo")
const russia = actor("russia", "Russia", "state")
const council = format("nato-russia-council", "NATO-Russia Council")
const conference = format("moscow-conference-2021", "Moscow conference 2021", ["2021-06-22", "2021-06-24"])

const fromNato = { actor: nato, recipient: russia, speaker: "Jens Stoltenberg" }
const fromRussia = { actor: russia, recipient: nato, speaker: "Maria Zakharova" }

export interface Arc {
  readonly articles: readonly LoggedArticle[]
  readonly statements: readonly Statement[]
  readonly changes: readonly PositionChange[]
}

const december = anArticle(
  "Council invitation stands\nWe are ready to talk, he said 🕊. Our invitation stands. It makes sense only if it is about substance.",
  "2020-12-29",
)
const invitation = anArticle(
  "Moscow invites the alliance\nThe leaders are invited to the conference.",
  "2021-06-03",
)
const seventh = anArticle(
  "No answer yet\nShe is ready to talk if military experts take part. He said there was no answer yet.",
  "2021-06-07",
)
const tenth = anArticle("Conference turned down\nThe alliance has turned it down, she said.", "2021-06-10")
const eleventh = anArticle(
  "The alliance prefers the council\nWe will not come. The council is the right place. We stay ready to talk. " +
    "Moscow is ready for a dialogue, but the council only if tension falls. So far there is no positive answer.",
  "2021-06-11",
  { source: "Other Wire" },
)
const june = anArticle("Before the summit\nDialogue only if the war ends.", "2022-06-27")
const ended = anArticle("Council is history\nThe council no longer exists.", "2025-12-03")

const say = (at: LoggedArticle, said: Said): Statement => aStatement(at, said)
const about = (facet: Said["facet"], position: Said["position"], quote: string) => ({
  facet,
  position,
  quote,
})

const natoWilling = say(december, { ...fromNato, ...about("willingness", "willing", "We are ready to talk") })
const natoProposes = say(december, {
  ...fromNato,
  ...about("format_response", "proposed", "Our invitation stands"),
  format: council,
})
const russiaSubstance = say(december, {
  ...fromRussia,
  ...about("format_response", "conditional", "only if it is about substance"),
  format: council,
  condition: "it is about substance",
})
const russiaInvites = say(invitation, {
  ...fromRussia,
  ...about("format_response", "proposed", "The leaders are invited to the conference"),
  format: conference,
})
const russiaExperts = say(seventh, {
  ...fromRussia,
  ...about("willingness", "conditional", "ready to talk if military experts take part"),
  condition: "military experts take part",
})
const noAnswer = say(seventh, {
  ...fromRussia,
  ...about("format_response", "no_response", "there was no answer yet"),
  speaker: "Jens Stoltenberg",
  format: council,
  attribution: "counterpart",
  counts_as_position: false,
  contests: true,
})
const refusedTold = say(tenth, {
  ...fromNato,
  ...about("format_response", "refused", "The alliance has turned it down"),
  speaker: "Maria Zakharova",
  format: conference,
  attribution: "counterpart",
})
const refusedSelf = say(eleventh, {
  ...fromNato,
  ...about("format_response", "refused", "We will not come"),
  format: conference,
})
const natoPrefers = say(eleventh, {
  ...fromNato,
  ...about("preferred_format", "prefers", "The council is the right place"),
  format: council,
})
const natoStays = say(eleventh, { ...fromNato, ...about("willingness", "willing", "We stay ready to talk") })
const russiaWilling = say(eleventh, {
  ...fromRussia,
  ...about("willingness", "willing", "Moscow is ready for a dialogue"),
})
const russiaTension = say(eleventh, {
  ...fromRussia,
  ...about("format_response", "conditional", "the council only if tension falls"),
  format: council,
  condition: "tension falls",
})
const noPositive = say(eleventh, {
  ...fromRussia,
  ...about("format_response", "no_response", "So far there is no positive answer"),
  speaker: "Jens Stoltenberg",
  format: council,
  attribution: "counterpart",
  counts_as_position: false,
  contests: true,
})
const natoConditional = say(june, {
  ...fromNato,
  ...about("willingness", "conditional", "Dialogue only if the war ends"),
  condition: "the war ends",
})
const natoLeaves = say(ended, {
  ...fromNato,
  ...about("format_response", "withdrawn", "The council no longer exists"),
  speaker: "Mark Rutte",
  format: council,
})

const overOn = { entry_kind: "lapsed", to_position: null, valid_from: "2021-06-25T00:00:00.000Z" } as const

export const arc: Arc = {
  articles: [december, invitation, seventh, tenth, eleventh, june, ended],
  statements: [
    natoWilling,
    natoProposes,
    russiaSubstance,
    russiaInvites,
    russiaExperts,
    noAnswer,
    refusedTold,
    refusedSelf,
    natoPrefers,
    natoStays,
    russiaWilling,
    russiaTension,
    noPositive,
    natoConditional,
    natoLeaves,
  ],
  changes: [
    aChange("stated", natoWilling),
    aChange("stated", natoProposes),
    aChange("stated", russiaSubstance),
    aChange("stated", russiaInvites),
    aChange("lapsed", russiaInvites, { ...overOn, from_position: "proposed" }),
    aChange("stated", russiaExperts),
    aChange("stated", refusedTold),
    aChange("lapsed", refusedTold, { ...overOn, from_position: "refused" }),
    aChange("confirmed", refusedSelf, { from_position: "refused", direction: "same" }),
    aChange("stated", natoPrefers),
    aChange("reaffirmed", natoStays, { from_position: "willing", direction: "same" }),
    aChange("changed", russiaWilling, { from_position: "conditional", direction: "toward_talks" }),
    aChange("conditioned", russiaTension, { from_position: "conditional", direction: "sideways" }),
    aChange("changed", natoConditional, { from_position: "willing", direction: "away_from_talks" }),
    aChange("changed", natoLeaves, { from_position: "proposed", direction: "away_from_talks" }),
    aChange("lapsed", natoPrefers, {
      from_position: "prefers",
      valid_from: "2025-12-03T09:00:00.000Z",
      recorded_at: ended.recorded_at,
    }),
  ],
}

/** Fills a read model with the arc, or with what the log had by a day (exclusive). */
export const playArc = async (model: ReadModel, before = "9999"): Promise<void> => {
  const by = <T extends { readonly recorded_at: string }>(all: readonly T[]): T[] =>
    all.filter(({ recorded_at }) => recorded_at < before)
  await model.articles(...by(arc.articles))
  await model.statements(...by(arc.statements))
  await model.changes(...by(arc.changes))
}
