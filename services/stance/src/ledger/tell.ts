// The events of one article, and of the positions that a batch leaves behind.
import { sha256 } from "@stance/contracts/ids"
import { positionChangeOf } from "@stance/domain/tracking/position-change-event"
import { latestSegment, type PositionHistory } from "@stance/domain/tracking/position-history"
import type { Role } from "@stance/domain/tracking/position-state"
import { positionValueOf } from "@stance/domain/tracking/position-value"
import type { OutEvent } from "@stance/runtime/outbox/enqueue"
import type { ChainHeads } from "./entries-store.ts"
import { changeEvent, positionEvent, statementEvent } from "./events.ts"
import type { FoldedArticle } from "./fold-plans.ts"
import type { LoadedHistory } from "./load-histories.ts"
import type { ChangedHistory } from "./save-histories.ts"
import type { StatementBook } from "./statement-book.ts"
import type { TakenArticle } from "./taken-article.ts"

export interface Telling {
  readonly book: StatementBook
  readonly heads: ChainHeads
  /** recorded_at of each position's latest event, moved on as events are told. */
  readonly feed: Map<string, string>
}

/**
 * Gives an article's events: statements taken back, made, seen in another part; then the changes of
 * positions.
 */
export const tellArticle = (
  article: FoldedArticle,
  telling: Telling,
): { events: OutEvent[]; change_count: number } => {
  const statements = tellStatements(article, telling.book)
  const changes = article.changes.flatMap((change) => tellChanges(article.plan.taken, change, telling))
  return { events: [...statements, ...changes], change_count: changes.length }
}

const tellStatements = ({ plan, changes }: FoldedArticle, book: StatementBook): OutEvent[] => {
  const { taken, made, gone } = plan
  const events: OutEvent[] = []
  for (const statement of gone) {
    events.push(statementEvent(statement, book.role(statement.statement_id), "retracted", taken))
    book.retract(statement.statement_id)
  }
  const roles = new Map<string, Role>()
  for (const { statement_id, after } of changes.flatMap((change) => change.roles))
    if (after !== null) roles.set(statement_id, after)
  for (const statement of made) book.put(statement, book.role(statement.statement_id))
  const told = new Set([...made.map((statement) => statement.statement_id), ...roles.keys()])
  for (const id of told) {
    const statement = book.statement(id)
    const role = roles.get(id) ?? book.role(id)
    book.put(statement, role)
    events.push(statementEvent(statement, role, "stands", taken))
  }
  return events
}

const tellChanges = (
  taken: TakenArticle,
  { key, entries }: FoldedArticle["changes"][number],
  { book, heads, feed }: Telling,
): OutEvent[] =>
  entries.map((difference) => {
    const slot = { position_id: key.position_id, slot: difference.slot }
    const change = positionChangeOf(difference, {
      key,
      supersedes: heads.get(slot),
      taken_at: taken.taken_at,
      last_recorded_at: feed.get(key.position_id) ?? "",
      statement: book.statement,
    })
    heads.set(slot, change.change_id)
    feed.set(key.position_id, change.recorded_at)
    return changeEvent(change, taken)
  })

/**
 * Gives the values of the compacted topic that are other than before the batch, one a position, and what is
 * to be saved.
 */
export const tellPositions = (
  folded: readonly FoldedArticle[],
  histories: ReadonlyMap<string, PositionHistory>,
  telling: Telling,
  loaded: ReadonlyMap<string, LoadedHistory>,
): { events: OutEvent[]; changed: ChangedHistory[] } => {
  const lastTouch = new Map<string, TakenArticle>()
  for (const { plan } of folded) for (const { key } of plan.puts) lastTouch.set(key.position_id, plan.taken)
  const events: OutEvent[] = []
  const changed: ChangedHistory[] = []
  for (const [position_id, taken] of lastTouch) {
    const before = loaded.get(position_id)
    const history = histories.get(position_id)
    if (before === undefined || history === undefined) continue
    const recorded_at = telling.feed.get(position_id) ?? ""
    const value = heldValue(before, history, recorded_at, telling)
    const value_hash = value === null ? null : sha256(JSON.stringify(value))
    if (value_hash !== before.locked.value_hash)
      events.push(positionEvent(before.locked.key, value, laterOf(recorded_at, taken), taken))
    changed.push({ loaded: before, history, recorded_at, value_hash })
  }
  return { events, changed }
}

/** A position without any event of its own yet still has the time of the article that touched it. */
const laterOf = (recordedAt: string, taken: TakenArticle): string => recordedAt || taken.taken_at

const heldValue = (
  { locked }: LoadedHistory,
  history: PositionHistory,
  recorded_at: string,
  { book, heads }: Telling,
) => {
  const segment = latestSegment(history)
  if (segment === null) return null
  const change_id = heads.get({ position_id: locked.key.position_id, slot: segment.opened_by })
  if (change_id === null)
    throw new Error(`position ${locked.key.position_id} is held, but no change opened it`)
  const lead = book.statement(segment.lead.statement_id)
  return positionValueOf(locked.key, segment, lead, { change_id, recorded_at })
}
