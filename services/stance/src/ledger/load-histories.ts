// Locks the positions that a batch touches and loads of each history only what can change: from a saved
// state on.
import { type ArticleMarks, orderKeyOf } from "@stance/domain/tracking/advance"
import { endsStay, type FormatEnds } from "@stance/domain/tracking/format-ends"
import type { PositionKey } from "@stance/domain/tracking/mark"
import { type PositionHistory, resumeHistory } from "@stance/domain/tracking/position-history"
import type { PositionState } from "@stance/domain/tracking/position-state"
import type { Tx } from "@stance/runtime/postgres/pool"
import type { Put } from "./plan.ts"

/** A position under its lock. */
export interface LockedPosition {
  readonly key: PositionKey
  readonly ends: FormatEnds
  /** Of its latest event; empty before the first. */
  readonly recorded_at: string
  readonly value_hash: string | null
}

export interface LoadedHistory {
  readonly locked: LockedPosition
  /** Place of the saved state from which the loaded part goes on; empty for the beginning. */
  readonly from_key: string
  readonly history: PositionHistory
}

/**
 * Takes the puts of a batch; gives their positions' histories by position_id, locked in the order of their
 * ids.
 */
export const loadHistories = async (
  tx: Tx,
  puts: readonly Put[],
): Promise<ReadonlyMap<string, LoadedHistory>> => {
  const putsByPosition = new Map<string, Put[]>()
  for (const put of puts)
    putsByPosition.set(put.key.position_id, [...(putsByPosition.get(put.key.position_id) ?? []), put])
  const locked = await lockPositions(
    tx,
    [...putsByPosition.values()].flatMap(([put]) => (put === undefined ? [] : [put.key])),
  )
  const parts = await loadParts(
    tx,
    locked.map((position) => ({
      position_id: position.key.position_id,
      low: lowestKey(position.ends, putsByPosition.get(position.key.position_id) ?? []),
    })),
  )
  return new Map(
    locked.map((position) => {
      const part = parts.get(position.key.position_id) ?? { from_key: "", state: null, articles: [] }
      const history = resumeHistory(part.articles, position.ends, part.state)
      return [position.key.position_id, { locked: position, from_key: part.from_key, history }]
    }),
  )
}

const lockPositions = async (tx: Tx, keys: readonly PositionKey[]): Promise<LockedPosition[]> => {
  if (keys.length === 0) return []
  const sorted = [...keys].sort((a, b) => (a.position_id < b.position_id ? -1 : 1))
  // An upsert instead of SELECT … FOR UPDATE, because a position that is new must be locked as well.
  const { rows } = await tx.query<PositionKey & Omit<LockedPosition, "key">>(
    `INSERT INTO stance_ledger.positions (position_id, dyad_id, facet)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
     ON CONFLICT (position_id) DO UPDATE SET facet = excluded.facet
     RETURNING position_id, dyad_id, facet, ends, recorded_at, value_hash`,
    [sorted.map((key) => key.position_id), sorted.map((key) => key.dyad_id), sorted.map((key) => key.facet)],
  )
  return rows.map(({ position_id, dyad_id, facet, ...rest }) => ({
    key: { position_id, dyad_id, facet },
    ...rest,
  }))
}

/**
 * The first place in the order that the puts can touch; empty when an end of a format moves and all is
 * needed.
 */
const lowestKey = (ends: FormatEnds, puts: readonly Put[]): string => {
  let lowest: string | null = null
  for (const { article_id, coming, going } of puts) {
    if (!endsStay(ends, coming, going)) return ""
    for (const marks of [coming, going]) {
      if (marks.length === 0) continue
      const key = orderKeyOf({ article_id, marks }, ends)
      if (lowest === null || key < lowest) lowest = key
    }
  }
  return lowest ?? ""
}

interface Part {
  readonly from_key: string
  readonly state: PositionState | null
  readonly articles: readonly ArticleMarks[]
}

const loadParts = async (
  tx: Tx,
  wanted: readonly { position_id: string; low: string }[],
): Promise<ReadonlyMap<string, Part>> => {
  if (wanted.length === 0) return new Map()
  const { rows } = await tx.query<{ position_id: string; from_key: string } & Omit<Part, "from_key">>(
    `SELECT w.position_id, coalesce(c.order_key, '') AS from_key, c.state,
       coalesce(s.articles, '[]') AS articles
     FROM unnest($1::text[], $2::text[]) AS w (position_id, low)
     LEFT JOIN LATERAL (
       SELECT order_key, state FROM stance_ledger.checkpoints
       WHERE position_id = w.position_id AND order_key < w.low COLLATE "C" ORDER BY order_key DESC LIMIT 1
     ) c ON true
     LEFT JOIN LATERAL (
       SELECT json_agg(json_build_object('article_id', article_id, 'marks', marks) ORDER BY order_key)
         AS articles
       FROM stance_ledger.steps
       WHERE position_id = w.position_id AND order_key > coalesce(c.order_key, '')
     ) s ON true`,
    [wanted.map(({ position_id }) => position_id), wanted.map(({ low }) => low)],
  )
  return new Map(rows.map(({ position_id, ...part }) => [position_id, part]))
}
