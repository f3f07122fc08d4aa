// Brings `stance_store.versions` up to the changes that a batch brought, for the positions it touches.
import type { Tx } from "@stance/runtime/postgres/pool"
import { loadParts } from "./load-parts.ts"
import { type Version, versionsAfter } from "./position-versions.ts"
import { insertRows, setFromExcluded } from "./rows.ts"

/**
 * Takes the ids of changes that are new in `stance_store.changes`; writes what they change in the versions.
 */
export const projectVersions = async (tx: Tx, changeIds: readonly string[]): Promise<void> => {
  const written: object[] = []
  const gone: object[] = []
  for (const { identity, events, part } of await loadParts(tx, changeIds)) {
    const before = new Map(part.versions.map((version) => [keyOf(version), version]))
    for (const version of versionsAfter(part, events)) {
      const key = keyOf(version)
      const same = before.get(key)
      before.delete(key)
      if (same === undefined || !isEqual(same, version)) written.push({ ...identity, ...version })
    }
    for (const { valid_from, recorded_at } of before.values())
      gone.push({ position_id: identity.position_id, valid_from, recorded_at })
  }
  if (gone.length > 0) await tx.query(removeVersions, [JSON.stringify(gone)])
  if (written.length > 0) await tx.query(upsertVersions, [JSON.stringify(written)])
}

const keyOf = (version: Version): string => `${version.valid_from} ${version.recorded_at}`

const isEqual = (a: Version, b: Version): boolean =>
  Object.keys(b).every(
    (key) => JSON.stringify(a[key as keyof Version]) === JSON.stringify(b[key as keyof Version]),
  )

const columns = [
  "position_id",
  "valid_from",
  "recorded_at",
  "valid_to",
  "superseded_at",
  "dyad_id",
  "actor_id",
  "recipient_id",
  "facet",
  "format_id",
  "position",
  "condition",
  "attribution",
  "date_precision",
  "change_id",
  "opened_by",
  "article_count",
  "sources",
  "last_affirmed_on",
]

const upsertVersions = `${insertRows("stance_store.versions", columns)}
  ON CONFLICT (position_id, valid_from, recorded_at) DO UPDATE SET ${setFromExcluded(columns.slice(3))}`

const removeVersions = `
  DELETE FROM stance_store.versions v
  USING json_populate_recordset(NULL::stance_store.versions, $1::json) gone
  WHERE v.position_id = gone.position_id AND v.valid_from = gone.valid_from
    AND v.recorded_at = gone.recorded_at`
