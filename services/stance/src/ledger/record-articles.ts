// What a batch of articles does to the ledger: one set of queries for all of them, the events as if each
// had come alone.
import { latestSegment } from "@stance/domain/tracking/position-history"
import type { OutEvent } from "@stance/runtime/outbox/enqueue"
import type { Tx } from "@stance/runtime/postgres/pool"
import { chainHeads, type Slot } from "./entries-store.ts"
import { type FoldedArticle, foldPlans } from "./fold-plans.ts"
import { type LoadedHistory, loadHistories } from "./load-histories.ts"
import { planArticles } from "./plan.ts"
import { saveHistories } from "./save-histories.ts"
import { statementBook } from "./statement-book.ts"
import { saveStatements, statementsOfArticles, statementsWithIds } from "./statements-store.ts"
import type { TakenArticle } from "./taken-article.ts"
import { tellArticle, tellPositions } from "./tell.ts"

export interface RecordedArticles {
  /** For the outbox, in order. */
  readonly events: readonly OutEvent[]
  /** Position changes that each article caused, in the order of the articles. */
  readonly change_counts: readonly number[]
}

/**
 * Records articles, in the order of the log, inside the caller's transaction. Locks positions in the order
 * of their ids; no one else may write the same articles meanwhile (the partition's lock sees to that).
 */
export const recordArticles = async (
  tx: Tx,
  articles: readonly TakenArticle[],
): Promise<RecordedArticles> => {
  const standing = await statementsOfArticles(tx, [...new Set(articles.map((taken) => taken.article_id))])
  const plans = planArticles(
    standing.map(({ statement }) => statement),
    articles,
  )
  const loaded = await loadHistories(
    tx,
    plans.flatMap((plan) => plan.puts),
  )
  const { folded, histories } = foldPlans(plans, loaded)
  const needed = neededBy(folded, histories, new Set(standing.map(({ statement }) => statement.statement_id)))
  const book = statementBook([...standing, ...(await statementsWithIds(tx, needed.statements))])
  const heads = await chainHeads(tx, needed.slots)
  const feed = new Map([...loaded].map(([id, { locked }]) => [id, locked.recorded_at]))
  const told = folded.map((article) => tellArticle(article, { book, heads, feed }))
  const positions = tellPositions(folded, histories, { book, heads, feed }, loaded)
  const { stored, retracted } = book.changed()
  await saveStatements(tx, stored, retracted)
  await heads.save()
  await saveHistories(tx, positions.changed)
  return {
    events: [...told.flatMap((article) => article.events), ...positions.events],
    change_counts: told.map((article) => article.change_count),
  }
}

/**
 * What must be loaded before events can be written: the chains' heads and statements that no article of the
 * batch gave.
 */
const neededBy = (
  folded: readonly FoldedArticle[],
  histories: ReadonlyMap<string, LoadedHistory["history"]>,
  standing: ReadonlySet<string>,
): { slots: Slot[]; statements: string[] } => {
  const slots: Slot[] = []
  const statements = new Set<string>()
  const made = new Set(folded.flatMap(({ plan }) => plan.made.map((statement) => statement.statement_id)))
  for (const { changes } of folded)
    for (const { key, entries, roles } of changes) {
      for (const { slot, before, after } of entries) {
        slots.push({ position_id: key.position_id, slot })
        for (const id of (after ?? before)?.statement_ids ?? []) statements.add(id)
      }
      for (const { statement_id, after } of roles) if (after !== null) statements.add(statement_id)
    }
  for (const [position_id, history] of histories) {
    const segment = latestSegment(history)
    if (segment === null) continue
    slots.push({ position_id, slot: segment.opened_by })
    statements.add(segment.lead.statement_id)
  }
  return { slots, statements: [...statements].filter((id) => !made.has(id) && !standing.has(id)) }
}
