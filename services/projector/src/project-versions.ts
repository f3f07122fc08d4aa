// Brings `stance_store.versions` up to the changes that a batch brought, for the positions it touches.
import type { Tx } from "@stance/runtime/postgres/pool"
import type { Entry } from "./position-segments.ts"
import { type ChangeEvent, type Version, versionsAfter } from "./position-versions.ts"
import { insertRows, instantText, setFromExcluded } from "./rows.ts"

/**
 * Takes the ids of changes that are new in `stance_store.changes`; writes what they change in the versions.
 */
export const projectVersions = async (tx: Tx, changeIds: readonly string[]): Promise<void> => {
  const positions = await loadPositions(tx, changeIds)
  const written: object[] = []
  const gone: object[] = []
  for (const { identity, standing, events, versions } of positions) {
    const before = new Map(versions.map((version) => [keyOf(version), version]))
    for (const version of versionsAfter(standing, versions, events)) {
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

interface Identity {
  readonly position_id: string
  readonly dyad_id: string
  readonly actor_id: string
  readonly recipient_id: string
  readonly facet: string
}

interface LoadedPosition {
  readonly identity: Identity
  readonly standing: Entry[]
  readonly events: ChangeEvent[]
  readonly versions: Version[]
}

type ChangeRow = Identity &
  Omit<Entry, "offset"> & {
    readonly offset: string
    readonly is_new: boolean
    readonly recorded_at: string
    readonly supersedes: string | null
  }

const loadPositions = async (tx: Tx, changeIds: readonly string[]): Promise<LoadedPosition[]> => {
  const positions = new Map<string, LoadedPosition>()
  const changes = await tx.query(selectChanges, [changeIds])
  for (const row of changes.rows as ChangeRow[]) {
    const position = positions.get(row.position_id) ?? newPosition(row)
    positions.set(row.position_id, position)
    const entry = row.kind === "retracted" ? null : entryOf(row)
    if (row.is_new) position.events.push({ ...pick(row), entry })
    else if (entry !== null) position.standing.push(entry)
  }
  const since = [...positions.values()].map(({ identity, events }) => ({
    position_id: identity.position_id,
    superseded_at: events[0]?.recorded_at ?? null,
  }))
  const versions = await tx.query(selectVersions, [JSON.stringify(since)])
  for (const { position_id, ...version } of versions.rows as (Version & { position_id: string })[])
    positions.get(position_id)?.versions.push(version)
  return [...positions.values()]
}

const newPosition = ({ position_id, dyad_id, actor_id, recipient_id, facet }: ChangeRow): LoadedPosition => ({
  identity: { position_id, dyad_id, actor_id, recipient_id, facet },
  standing: [],
  events: [],
  versions: [],
})

const pick = ({ change_id, recorded_at, supersedes }: ChangeRow): Omit<ChangeEvent, "entry"> => ({
  change_id,
  recorded_at,
  supersedes,
})

const entryOf = (row: ChangeRow): Entry => ({
  change_id: row.change_id,
  kind: row.kind,
  position: row.position,
  condition: row.condition,
  format_id: row.format_id,
  attribution: row.attribution,
  date_precision: row.date_precision,
  valid_from: row.valid_from,
  at_format_end: row.at_format_end,
  published_at: row.published_at,
  article_id: row.article_id,
  source: row.source,
  offset: Number(row.offset),
})

// The entries that stood before the batch, among them those that it supersedes, and the batch's own events.
const selectChanges = `
  SELECT position_id, dyad_id, actor_id, recipient_id, facet, change_id, entry_kind AS kind,
    to_position AS position, condition, format_id, attribution, date_precision,
    ${instantText("valid_from")} AS valid_from,
    coalesce(
      entry_kind = 'lapsed' AND valid_from = (format_ends_on + 1)::timestamp AT TIME ZONE 'UTC', false
    ) AS at_format_end,
    ${instantText("coalesce(published_at, recorded_at)")} AS published_at, article_id, source,
    kafka_offset AS "offset",
    change_id = ANY($1) AS is_new, ${instantText("recorded_at")} AS recorded_at, supersedes
  FROM stance_store.changes
  WHERE position_id IN (SELECT position_id FROM stance_store.changes WHERE change_id = ANY($1))
    AND (change_id = ANY($1) OR superseded_by = ANY($1)
      OR (superseded_by IS NULL AND change_kind <> 'retracted'))
  ORDER BY position_id, kafka_offset`

const selectVersions = `
  SELECT v.position_id,
    ${instantText("v.valid_from")} AS valid_from, ${instantText("v.valid_to")} AS valid_to,
    ${instantText("v.recorded_at")} AS recorded_at, ${instantText("v.superseded_at")} AS superseded_at,
    v.format_id, v.position, v.condition, v.attribution, v.date_precision, v.change_id,
    v.article_count, v.source_count, v.last_affirmed_on::text AS last_affirmed_on
  FROM json_populate_recordset(NULL::stance_store.versions, $1::json) since
  JOIN stance_store.versions v ON v.position_id = since.position_id
    AND (v.superseded_at IS NULL OR v.superseded_at >= since.superseded_at)`

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
  "article_count",
  "source_count",
  "last_affirmed_on",
]

const upsertVersions = `${insertRows("stance_store.versions", columns)}
  ON CONFLICT (position_id, valid_from, recorded_at) DO UPDATE SET ${setFromExcluded(columns.slice(3))}`

const removeVersions = `
  DELETE FROM stance_store.versions v
  USING json_populate_recordset(NULL::stance_store.versions, $1::json) gone
  WHERE v.position_id = gone.position_id AND v.valid_from = gone.valid_from
    AND v.recorded_at = gone.recorded_at`

const keyOf = (version: Version): string => `${version.valid_from} ${version.recorded_at}`

const isEqual = (a: Version, b: Version): boolean =>
  Object.keys(b).every((key) => a[key as keyof Version] === b[key as keyof Version])
