// The history of one position as a fold of the articles that speak of it, in an order that does not depend
// on their arrival. A part may be held that begins at a saved state; putting an article folds again only
// from its place on.
import { type Advance, type ArticleMarks, advance, lapseBefore, orderKeyOf } from "./advance.ts"
import { endsStay, type FormatEnds, formatEnds } from "./format-ends.ts"
import type { Mark } from "./mark.ts"
import {
  type Entry,
  emptyState,
  isSameState,
  type PositionState,
  type Role,
  type Segment,
} from "./position-state.ts"
import { midnightAfter } from "./said-when.ts"

export interface Step extends Advance {
  readonly order_key: string
  readonly article: ArticleMarks
}

export interface PositionHistory {
  readonly ends: FormatEnds
  /** The state before the first of `steps`, and whether that is the very beginning. */
  readonly base: PositionState
  readonly complete: boolean
  readonly steps: readonly Step[]
}

/** A line of the history before and after a change of it; null where there is none. */
export interface EntryDifference {
  readonly slot: string
  readonly before: Entry | null
  readonly after: Entry | null
}

export interface RoleDifference {
  readonly statement_id: string
  readonly before: Role | null
  readonly after: Role | null
}

export interface HistoryChange {
  readonly history: PositionHistory
  /** What is gone first, then what is new or other, in the order of the history. */
  readonly entries: readonly EntryDifference[]
  readonly roles: readonly RoleDifference[]
}

/** Folds all articles of a position, given in any order. Linear in their marks, but for the sorting. */
export const foldHistory = (articles: readonly ArticleMarks[]): PositionHistory =>
  resumeHistory(articles, formatEnds(articles.flatMap((article) => article.marks)), null)

/**
 * Folds articles on from a saved state. Takes the articles after that state, the ends known of the whole
 * position, and the state (null: the articles are all there are).
 */
export const resumeHistory = (
  articles: readonly ArticleMarks[],
  ends: FormatEnds,
  saved: PositionState | null,
): PositionHistory => {
  const empty = { ends, base: saved ?? emptyState, complete: saved === null, steps: [] }
  return refold(empty, 0, inOrder(articles, ends), null).history
}

/**
 * Puts what an article says of the position in the place of what it said before; without marks the article
 * goes. Takes the history and the article; gives the new history and what differs in entries and in roles.
 * Throws when the end of a format changes and the history is not held whole; ask `endsStay` before loading
 * a part.
 */
export const putArticle = (
  history: PositionHistory,
  articleId: string,
  marks: readonly Mark[],
): HistoryChange => {
  const index = history.steps.findLastIndex((step) => step.article.article_id === articleId)
  const going = history.steps[index]?.article.marks ?? []
  const rest = index < 0 ? history.steps : history.steps.toSpliced(index, 1)
  if (!endsStay(history.ends, marks, going)) return putAmongAll(history, rest, articleId, marks)
  const coming = marks.length === 0 ? [] : inOrder([{ article_id: articleId, marks }], history.ends)
  const at = coming.length === 0 ? rest.length : placeOf(rest, coming[0]?.order_key ?? "")
  const from = index < 0 ? at : Math.min(index, at)
  const again = [...rest.slice(from, at), ...coming, ...rest.slice(at)]
  const changedTo = coming.length === 0 ? index - 1 : Math.max(index, at)
  return differences(history, refold(history, from, again, changedTo), from)
}

/** Gives the last entry that the known end of a format adds after all articles, or null. */
export const closingEntry = (history: PositionHistory): Entry | null =>
  lapseBefore(stateAfter(history), history.ends, null)

/** Gives all entries of a history that is held whole, in order. */
export const entriesOf = (history: PositionHistory): readonly Entry[] => entriesWithin(history, history.steps)

/** Gives the latest segment with the end that its format sets, or null when the position was never held. */
export const latestSegment = (history: PositionHistory): Segment | null => {
  const { segment } = stateAfter(history)
  const end = segment?.format_id == null ? undefined : history.ends[segment.format_id]
  if (segment === null || end === undefined || segment.valid_to !== null) return segment
  return { ...segment, valid_to: midnightAfter(end.ends_on) }
}

/** Gives the state after the last article. */
export const stateAfter = (history: PositionHistory): PositionState =>
  history.steps.at(-1)?.state ?? history.base

const putAmongAll = (
  history: PositionHistory,
  rest: readonly Step[],
  articleId: string,
  marks: readonly Mark[],
): HistoryChange => {
  if (!history.complete)
    throw new Error(`the whole history is needed to put ${articleId}: the end of a format changes`)
  const others = rest.map((step) => step.article)
  const all = marks.length === 0 ? others : [...others, { article_id: articleId, marks }]
  const folded = foldHistory(all)
  return differences(history, { history: folded, settled: 0 }, 0)
}

type Placed = Pick<Step, "order_key" | "article">

interface Refolded {
  readonly history: PositionHistory
  /** So many steps at the end are those from before. */
  readonly settled: number
}

/**
 * Folds the articles in place of the steps from `from` on. Past `changedTo`, the last place that was
 * touched, the first state that is as it was settles all that follows.
 */
const refold = (
  history: PositionHistory,
  from: number,
  articles: readonly Placed[],
  changedTo: number | null,
): Refolded => {
  const steps = history.steps.slice(0, from)
  let state = steps.at(-1)?.state ?? history.base
  for (const [index, { order_key, article }] of articles.entries()) {
    const step = { ...advance(state, article, history.ends), order_key, article }
    steps.push(step)
    state = step.state
    const settled = articles.length - index - 1
    const before = history.steps.at(-settled - 1)
    if (changedTo !== null && from + index > changedTo && before && isSameState(before.state, state)) {
      for (const same of settled === 0 ? [] : history.steps.slice(-settled)) steps.push(same)
      return { history: { ...history, steps }, settled }
    }
  }
  return { history: { ...history, steps }, settled: 0 }
}

const inOrder = (articles: readonly ArticleMarks[], ends: FormatEnds): Placed[] =>
  articles
    .map((article) => ({ article, order_key: orderKeyOf(article, ends) }))
    .sort((a, b) => (a.order_key < b.order_key ? -1 : 1))

const placeOf = (steps: readonly Step[], orderKey: string): number => {
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((steps[middle]?.order_key ?? "") < orderKey) low = middle + 1
    else high = middle
  }
  return low
}

const entriesWithin = (history: PositionHistory, steps: readonly Step[]): readonly Entry[] => {
  const closing = closingEntry(history)
  const made = steps.flatMap((step) => step.entries)
  return closing === null ? made : [...made, closing]
}

const differences = (before: PositionHistory, after: Refolded, from: number): HistoryChange => {
  const within = ({ steps }: PositionHistory) => steps.slice(from, steps.length - after.settled)
  const [old, now] = [within(before), within(after.history)]
  const entries = differ(bySlot(entriesWithin(before, old)), bySlot(entriesWithin(after.history, now)))
  const roles = differ(rolesOf(old), rolesOf(now))
  return {
    history: after.history,
    entries: entries.map(([slot, was, is]) => ({ slot, before: was, after: is })),
    roles: roles.map(([statement_id, was, is]) => ({ statement_id, before: was, after: is })),
  }
}

const bySlot = (entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.slot, entry]))

const rolesOf = (steps: readonly Step[]): Map<string, Role> => new Map(steps.flatMap((step) => step.roles))

const differ = <T>(before: Map<string, T>, after: Map<string, T>): [string, T | null, T | null][] => {
  const gone = [...before]
    .filter(([key]) => !after.has(key))
    .map(([key, was]): [string, T, null] => [key, was, null])
  const made = [...after]
    .map(([key, is]): [string, T | null, T] => [key, before.get(key) ?? null, is])
    .filter(([, was, is]) => JSON.stringify(was) !== JSON.stringify(is))
  return [...gone, ...made]
}
