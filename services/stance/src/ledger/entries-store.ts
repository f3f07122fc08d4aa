// The latest event of each line of a history, in Postgres.
import type { Tx } from "@stance/runtime/postgres/pool"

export interface Slot {
  readonly position_id: string
  readonly slot: string
}

/** The heads of chains by position and slot, as they are and as they become. */
export interface ChainHeads {
  readonly get: (slot: Slot) => string | null
  readonly set: (slot: Slot, changeId: string) => void
  readonly save: () => Promise<void>
}

/** Loads the latest change of each slot; a slot that is new has none. */
export const chainHeads = async (tx: Tx, slots: readonly Slot[]): Promise<ChainHeads> => {
  const heads = new Map<string, string>()
  const written = new Map<string, Slot>()
  const wanted = [...new Map(slots.map((slot) => [nameOf(slot), slot])).values()]
  for (const row of await load(tx, wanted)) heads.set(nameOf(row), row.change_id)
  return {
    get: (slot) => heads.get(nameOf(slot)) ?? null,
    set: (slot, changeId) => {
      heads.set(nameOf(slot), changeId)
      written.set(nameOf(slot), slot)
    },
    save: () =>
      save(
        tx,
        [...written].map(([name, slot]) => ({ ...slot, change_id: heads.get(name) ?? "" })),
      ),
  }
}

const nameOf = ({ position_id, slot }: Slot): string => `${position_id} ${slot}`

const load = async (tx: Tx, slots: readonly Slot[]): Promise<(Slot & { change_id: string })[]> => {
  if (slots.length === 0) return []
  const { rows } = await tx.query<Slot & { change_id: string }>(
    `SELECT position_id, slot, change_id
     FROM stance_ledger.entries
     JOIN unnest($1::text[], $2::text[]) AS wanted (position_id, slot) USING (position_id, slot)`,
    [slots.map(({ position_id }) => position_id), slots.map(({ slot }) => slot)],
  )
  return rows
}

const save = async (tx: Tx, rows: readonly (Slot & { change_id: string })[]): Promise<void> => {
  if (rows.length === 0) return
  await tx.query(
    `INSERT INTO stance_ledger.entries (position_id, slot, change_id)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
     ON CONFLICT (position_id, slot) DO UPDATE SET change_id = excluded.change_id`,
    [
      rows.map(({ position_id }) => position_id),
      rows.map(({ slot }) => slot),
      rows.map(({ change_id }) => change_id),
    ],
  )
}
