// The articles of a batch put one after another into the histories that were loaded.
import type { PositionKey } from "@stance/domain/tracking/mark"
import {
  type HistoryChange,
  type PositionHistory,
  putArticle,
} from "@stance/domain/tracking/position-history"
import type { LoadedHistory } from "./load-histories.ts"
import type { ArticlePlan } from "./plan.ts"

export interface PositionDifference extends Pick<HistoryChange, "entries" | "roles"> {
  readonly key: PositionKey
}

export interface FoldedArticle {
  readonly plan: ArticlePlan
  readonly changes: readonly PositionDifference[]
}

/**
 * Takes the plans in the order of the log and the histories; gives what each article changed, and the
 * histories after all.
 */
export const foldPlans = (
  plans: readonly ArticlePlan[],
  loaded: ReadonlyMap<string, LoadedHistory>,
): { folded: FoldedArticle[]; histories: Map<string, PositionHistory> } => {
  const histories = new Map([...loaded].map(([id, { history }]) => [id, history]))
  const folded = plans.map((plan) => {
    const changes = plan.puts.map(({ key, article_id, coming }) => {
      const history = histories.get(key.position_id)
      if (history === undefined) throw new Error(`position ${key.position_id} was not loaded`)
      const { entries, roles, history: after } = putArticle(history, article_id, coming)
      histories.set(key.position_id, after)
      return { key, entries, roles }
    })
    return { plan, changes }
  })
  return { folded, histories }
}
