// One step of a history: an article with what it says about the position, put after everything said before
// it.
import { attributionRank, isSamePosition, rankMarks } from "./best-mark.ts"
import { directionOf } from "./direction.ts"
import { type FormatEnd, type FormatEnds, lastDayOf } from "./format-ends.ts"
import type { Mark } from "./mark.ts"
import type { Entry, EntryKind, PositionState, Role, Segment } from "./position-state.ts"
import { laterInstant, midnightAfter, type When, whenSaid } from "./said-when.ts"
import { verdictOn } from "./verdict.ts"

/**
 * An article of 1 MiB may say the same thousands of times; an event names the best spans, the topic of
 * statements all.
 */
const EVIDENCE_MAX = 20

/** One article's marks on one position. */
export interface ArticleMarks {
  readonly article_id: string
  readonly marks: readonly Mark[]
}

export interface Advance {
  readonly state: PositionState
  readonly entries: readonly Entry[]
  readonly roles: readonly (readonly [statementId: string, role: Role])[]
}

/** Gives an article's place in the order of a position's history: that of the mark that speaks for it. */
export const orderKeyOf = (article: ArticleMarks, ends: FormatEnds): string => {
  const best = speaks(rankMarks(article.marks))
  return whenSaid(best, lastDayOf(ends, best.format_id)).order_key
}

/**
 * Takes the state before an article and the article's marks; gives the state after it, its entries and the
 * statements' roles.
 */
export const advance = (state: PositionState, article: ArticleMarks, ends: FormatEnds): Advance => {
  const ranked = rankMarks(article.marks)
  const best = speaks(ranked)
  const said = whenSaid(best, lastDayOf(ends, best.format_id))
  const lapse = lapseBefore(state, ends, said.day)
  const before = lapse === null ? state : ended(state, lapse.valid_from)
  const held = heldIn(before)
  const kind = verdictOn(held, best)
  const segment =
    kind === null ? before.segment : segmentAfter(before.segment, kind, ranked, said, before.clock)
  const now = heldIn({ segment, clock: "" })
  const roles = ranked
    .filter((mark) => mark.kind === "takes")
    .map((mark) => [mark.statement_id, roleOf(mark, now, kind !== null)] as const)
  const entry = kind === null ? null : entryOf(kind, held, segment, ranked, said, before.clock)
  return {
    state: {
      segment:
        roles.some(([, role]) => role.contests) && segment ? { ...segment, is_contested: true } : segment,
      clock: entry?.valid_from ?? before.clock,
    },
    entries: [lapse, entry].filter((made) => made !== null),
    roles,
  }
}

/**
 * Gives the lapse that a state has ahead of it (or behind it, before `day`) because its format's end is
 * known; else null.
 */
export const lapseBefore = (state: PositionState, ends: FormatEnds, day: string | null): Entry | null => {
  const held = heldIn(state)
  if (held === null || held.format_id === null) return null
  const end = ends[held.format_id]
  return end === undefined || (day !== null && day <= end.ends_on) ? null : lapseOf(held, end)
}

/** Gives the segment still held, or null when the latest one was left. */
const heldIn = (state: PositionState): Segment | null =>
  state.segment !== null && state.segment.valid_to === null ? state.segment : null

const ended = (state: PositionState, at: string): PositionState => ({
  segment: state.segment && { ...state.segment, valid_to: at },
  clock: at,
})

const lapseOf = (held: Segment, end: FormatEnd): Entry => ({
  slot: `lapse/${held.format_id}`,
  kind: "lapsed",
  direction: "sideways",
  from: held.position,
  to: null,
  condition: held.condition,
  format_id: held.format_id,
  attribution: end.attribution,
  confidence: end.confidence,
  valid_from: midnightAfter(end.ends_on),
  date_precision: "day",
  article_id: end.article_id,
  statement_ids: [end.statement_id],
})

const entryOf = (
  kind: EntryKind,
  held: Segment | null,
  segment: Segment | null,
  ranked: readonly Mark[],
  said: When,
  clock: string,
): Entry => {
  const best = speaks(ranked)
  const from = held?.position ?? null
  const to = kind === "lapsed" ? null : best.position
  const backs = (mark: Mark): boolean =>
    kind === "lapsed"
      ? mark.kind === "ends" && mark.format_id === best.format_id
      : mark.kind === "takes" && segment !== null && isSamePosition(segment, mark)
  return {
    slot: best.article_id,
    kind,
    direction: directionOf(kind, from, to),
    from,
    to,
    condition: best.condition,
    format_id: best.format_id,
    attribution: best.attribution,
    confidence: best.confidence,
    valid_from: laterInstant(said.valid_from, clock),
    date_precision: said.date_precision,
    article_id: best.article_id,
    statement_ids: ranked
      .filter(backs)
      .slice(0, EVIDENCE_MAX)
      .map((mark) => mark.statement_id),
  }
}

const segmentAfter = (
  last: Segment | null,
  kind: EntryKind,
  ranked: readonly Mark[],
  said: When,
  clock: string,
): Segment | null => {
  const best = speaks(ranked)
  if (kind === "lapsed") return last && { ...last, valid_to: laterInstant(said.valid_from, clock) }
  const lead = { statement_id: best.statement_id, article_id: best.article_id, attribution: best.attribution }
  if (last === null || (kind !== "reaffirmed" && kind !== "confirmed"))
    return {
      position: best.position,
      condition: best.condition,
      format_id: best.format_id,
      valid_from: laterInstant(said.valid_from, clock),
      date_precision: said.date_precision,
      valid_to: null,
      self_stated: best.attribution === "self",
      is_contested: false,
      opened_by: best.article_id,
      lead,
      article_count: 1,
      sources: [best.source],
      last_affirmed_on: said.day,
    }
  const isAsGood = attributionRank(best.attribution) <= attributionRank(last.lead.attribution)
  return {
    ...last,
    self_stated: last.self_stated || best.attribution === "self",
    lead: isAsGood ? lead : last.lead,
    article_count: last.article_count + 1,
    sources: last.sources.includes(best.source) ? last.sources : [...last.sources, best.source].sort(),
    last_affirmed_on: said.day,
  }
}

/**
 * A statement counts when it says what is now held; the other side's contests what the actor itself holds
 * otherwise.
 */
const roleOf = (mark: Mark, held: Segment | null, madeEntry: boolean): Role => ({
  counts_as_position: madeEntry && held !== null && isSamePosition(held, mark),
  contests:
    mark.attribution === "counterpart" &&
    held?.self_stated === true &&
    (held.position !== mark.position || held.format_id !== mark.format_id),
})

const speaks = (ranked: readonly Mark[]): Mark => {
  const [best] = ranked
  if (best === undefined) throw new Error("an article without marks has no place in a history")
  return best
}
