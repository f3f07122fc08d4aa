// All of a ledger in memory, for tests: articles in, events out, by the same steps as the stance service
// takes.
import type { PositionChange } from "@stance/contracts/position-change"
import { type MadeStatement, type Mark, marksOf, type PositionKey } from "./mark.ts"
import { positionChangeOf } from "./position-change-event.ts"
import { entriesOf, foldHistory, type PositionHistory, putArticle } from "./position-history.ts"
import type { Role } from "./position-state.ts"

export interface InventedLedger {
  /** Puts what an article says now; gives the changes. */
  readonly put: (articleId: string, statements: readonly MadeStatement[], takenAt: string) => PositionChange[]
  readonly histories: ReadonlyMap<string, PositionHistory>
  readonly roles: ReadonlyMap<string, Role>
}

/** Makes an empty ledger. */
export const inventedLedger = (): InventedLedger => {
  const histories = new Map<string, PositionHistory>()
  const keys = new Map<string, PositionKey>()
  const roles = new Map<string, Role>()
  const statements = new Map<string, MadeStatement>()
  const heads = new Map<string, string>()
  const recorded = new Map<string, string>()
  const put: InventedLedger["put"] = (articleId, said, takenAt) => {
    for (const statement of said) statements.set(statement.statement_id, statement)
    const marks = marksByPosition(said, keys)
    const touched = new Set([...histories.keys(), ...marks.keys()])
    return [...touched].sort().flatMap((position_id) => {
      const before = histories.get(position_id) ?? foldHistory([])
      const change = putArticle(before, articleId, marks.get(position_id) ?? [])
      histories.set(position_id, change.history)
      for (const { statement_id, after } of change.roles)
        if (after === null) roles.delete(statement_id)
        else roles.set(statement_id, after)
      return change.entries.map((difference) => {
        const slot = `${position_id} ${difference.slot}`
        const event = positionChangeOf(difference, {
          key: keys.get(position_id) as PositionKey,
          supersedes: heads.get(slot) ?? null,
          taken_at: takenAt,
          last_recorded_at: recorded.get(position_id) ?? "",
          statement: (id) => statements.get(id) as MadeStatement,
        })
        heads.set(slot, event.change_id)
        recorded.set(position_id, event.recorded_at)
        return event
      })
    })
  }
  return { put, histories, roles }
}

/** Gives the whole history of some statements as text: equal histories give equal bytes. */
export const historyText = (statements: readonly MadeStatement[]): string => {
  const byPosition = new Map<string, Map<string, Mark[]>>()
  for (const { position_id, mark } of statements.flatMap(marksOf)) {
    const articles = byPosition.get(position_id) ?? new Map<string, Mark[]>()
    articles.set(mark.article_id, [...(articles.get(mark.article_id) ?? []), mark])
    byPosition.set(position_id, articles)
  }
  const histories = [...byPosition].map(([position_id, articles]) => {
    const marks = [...articles].map(([article_id, ofArticle]) => ({ article_id, marks: ofArticle }))
    return [position_id, foldHistory(marks)] as const
  })
  return textOf(new Map(histories))
}

/** Gives histories as text, positions that hold nothing left out. */
export const textOf = (histories: ReadonlyMap<string, PositionHistory>): string =>
  JSON.stringify(
    [...histories]
      .filter(([, history]) => history.steps.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([position_id, history]) => [
        position_id,
        entriesOf(history),
        history.steps.map((step) => [step.order_key, step.roles]),
        history.steps.at(-1)?.state,
      ]),
  )

const marksByPosition = (
  statements: readonly MadeStatement[],
  keys: Map<string, PositionKey>,
): Map<string, Mark[]> => {
  const marks = new Map<string, Mark[]>()
  for (const { mark, ...key } of statements.flatMap(marksOf)) {
    keys.set(key.position_id, key)
    marks.set(key.position_id, [...(marks.get(key.position_id) ?? []), mark])
  }
  return marks
}
