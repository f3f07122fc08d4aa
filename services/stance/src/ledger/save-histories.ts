// Writes what a batch changed of the histories, and a saved state after every so many steps.
import type { PositionHistory, Step } from "@stance/domain/tracking/position-history"
import type { Tx } from "@stance/runtime/postgres/pool"
import type { LoadedHistory } from "./load-histories.ts"

/**
 * So many steps are folded again at most when an article comes in order. Each saved state is about as large
 * as a step.
 */
const STEPS_BETWEEN_CHECKPOINTS = 32

/** A position's history after a batch. */
export interface ChangedHistory {
  readonly loaded: LoadedHistory
  readonly history: PositionHistory
  readonly recorded_at: string
  readonly value_hash: string | null
}

/**
 * Writes histories: the steps that changed, saved states for the part that was loaded, and the positions'
 * rows.
 */
export const saveHistories = async (tx: Tx, changed: readonly ChangedHistory[]): Promise<void> => {
  if (changed.length === 0) return
  await saveSteps(tx, changed)
  await saveCheckpoints(tx, changed)
  await tx.query(
    `UPDATE stance_ledger.positions p
     SET ends = c.ends, recorded_at = c.recorded_at, value_hash = c.value_hash
     FROM unnest($1::text[], $2::jsonb[], $3::text[], $4::text[])
       AS c (position_id, ends, recorded_at, value_hash)
     WHERE p.position_id = c.position_id`,
    [
      changed.map(positionId),
      changed.map(({ history }) => JSON.stringify(history.ends)),
      changed.map(({ recorded_at }) => recorded_at),
      changed.map(({ value_hash }) => value_hash),
    ],
  )
}

const positionId = ({ loaded }: ChangedHistory): string => loaded.locked.key.position_id

interface PlacedStep {
  readonly position_id: string
  readonly step: Step
}

const saveSteps = async (tx: Tx, changed: readonly ChangedHistory[]): Promise<void> => {
  const gone: PlacedStep[] = []
  const written: PlacedStep[] = []
  for (const one of changed) {
    const position_id = positionId(one)
    const before = new Map(one.loaded.history.steps.map((step) => [step.article.article_id, step]))
    for (const step of one.history.steps) {
      const held = before.get(step.article.article_id)
      before.delete(step.article.article_id)
      if (held?.article !== step.article || held.order_key !== step.order_key)
        written.push({ position_id, step })
    }
    for (const step of before.values()) gone.push({ position_id, step })
  }
  if (gone.length > 0)
    await tx.query(
      `DELETE FROM stance_ledger.steps s USING unnest($1::text[], $2::text[]) AS g (position_id, article_id)
       WHERE s.position_id = g.position_id AND s.article_id = g.article_id`,
      [gone.map(({ position_id }) => position_id), gone.map(({ step }) => step.article.article_id)],
    )
  if (written.length > 0)
    await tx.query(
      `INSERT INTO stance_ledger.steps (position_id, article_id, order_key, marks)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::jsonb[])
       ON CONFLICT (position_id, article_id) DO UPDATE
         SET order_key = excluded.order_key, marks = excluded.marks`,
      [
        written.map(({ position_id }) => position_id),
        written.map(({ step }) => step.article.article_id),
        written.map(({ step }) => step.order_key),
        written.map(({ step }) => JSON.stringify(step.article.marks)),
      ],
    )
}

const saveCheckpoints = async (tx: Tx, changed: readonly ChangedHistory[]): Promise<void> => {
  await tx.query(
    `DELETE FROM stance_ledger.checkpoints c USING unnest($1::text[], $2::text[]) AS g (position_id, from_key)
     WHERE c.position_id = g.position_id AND c.order_key > g.from_key`,
    [changed.map(positionId), changed.map(({ loaded }) => loaded.from_key)],
  )
  const saved = changed.flatMap((one) =>
    one.history.steps
      .filter((_, index) => (index + 1) % STEPS_BETWEEN_CHECKPOINTS === 0)
      .map((step) => ({ position_id: positionId(one), step })),
  )
  if (saved.length === 0) return
  await tx.query(
    `INSERT INTO stance_ledger.checkpoints (position_id, order_key, state)
     SELECT * FROM unnest($1::text[], $2::text[], $3::jsonb[])`,
    [
      saved.map(({ position_id }) => position_id),
      saved.map(({ step }) => step.order_key),
      saved.map(({ step }) => JSON.stringify(step.state)),
    ],
  )
}
