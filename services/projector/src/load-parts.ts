// Which part of a position's history new changes can alter, and nothing more: what comes last costs the same
// however long the history is.
import type { Tx } from "@stance/runtime/postgres/pool"
import { compareEntries, type Entry, type Segment } from "./position-segments.ts"
import type { ChangeEvent, Part, Version } from "./position-versions.ts"
import { instantText } from "./rows.ts"

export interface Identity {
  readonly position_id: string
  readonly dyad_id: string
  readonly actor_id: string
  readonly recipient_id: string
  readonly facet: string
}

export interface TouchedPosition {
  readonly identity: Identity
  readonly events: readonly ChangeEvent[]
  readonly part: Part
}

/**
 * Takes the ids of changes that are new in `stance_store.changes`; gives the positions with what is needed
 * of each.
 */
export const loadParts = async (tx: Tx, changeIds: readonly string[]): Promise<TouchedPosition[]> => {
  const touched = await loadTouched(tx, changeIds)
  const lastEntries = await loadLastEntries(tx, touched, changeIds)
  const wanted = [...touched.values()].map((position) => ({
    ...position,
    appends: appends(position, lastEntries.get(position.identity.position_id)),
  }))
  const boundaries = await loadBoundaries(tx, wanted)
  const resumed = wanted.map((position) => ({
    ...position,
    boundary: boundaries.get(position.identity.position_id) ?? null,
  }))
  const standing = await loadStanding(tx, resumed, changeIds)
  const versions = await loadVersions(tx, resumed)
  return resumed.map(({ identity, events, appends, boundary }) => ({
    identity,
    events,
    part: {
      before: appends ? openSegment(boundary) : null,
      standing: standing.get(identity.position_id) ?? [],
      versions: versions.get(identity.position_id) ?? [],
    },
  }))
}

interface Touched {
  readonly identity: Identity
  readonly events: ChangeEvent[]
  /** Entries that the events bring, or take out. */
  readonly entries: Entry[]
}

type Wanted = Touched & { readonly appends: boolean }
type Boundary = Version & { readonly position_id: string }
type Resumed = Wanted & { readonly boundary: Boundary | null }
type ChangeRow = Identity &
  Entry & { readonly is_new: boolean; readonly recorded_at: string; readonly supersedes: string | null }

const loadTouched = async (tx: Tx, changeIds: readonly string[]): Promise<Map<string, Touched>> => {
  const { rows } = await tx.query(selectTouched, [changeIds])
  const touched = new Map<string, Touched>()
  for (const row of rows as ChangeRow[]) {
    const { position_id, dyad_id, actor_id, recipient_id, facet } = row
    const position = touched.get(position_id) ?? {
      identity: { position_id, dyad_id, actor_id, recipient_id, facet },
      events: [],
      entries: [],
    }
    touched.set(position_id, position)
    const entry = row.kind === "retracted" ? null : entryOf(row)
    if (entry !== null) position.entries.push(entry)
    const { change_id, recorded_at, supersedes } = row
    if (row.is_new) position.events.push({ change_id, recorded_at, supersedes, entry })
  }
  return touched
}

/** Whether the events only add entries after all that stand. */
const appends = ({ events, entries }: Touched, last: Entry | undefined): boolean =>
  events.every(({ supersedes }) => supersedes === null) &&
  (last === undefined || entries.every((entry) => compareEntries(entry, last) > 0))

const loadLastEntries = async (
  tx: Tx,
  touched: ReadonlyMap<string, Touched>,
  changeIds: readonly string[],
): Promise<Map<string, Entry>> => {
  const { rows } = await tx.query(selectLastEntries, [[...touched.keys()], changeIds])
  return new Map((rows as ChangeRow[]).map((row) => [row.position_id, entryOf(row)]))
}

/**
 * Where a position's part begins: the latest version, or for what is not appended the one before the
 * change.
 */
const loadBoundaries = async (tx: Tx, wanted: readonly Wanted[]): Promise<Map<string, Boundary>> => {
  const asked = wanted.map(({ identity, entries, appends }) => ({
    position_id: identity.position_id,
    valid_from: appends ? "infinity" : earliest(entries),
  }))
  const { rows } = await tx.query(selectBoundaries, [JSON.stringify(asked)])
  return new Map((rows as Boundary[]).map((row) => [row.position_id, row]))
}

const earliest = (entries: readonly Entry[]): string =>
  entries.map(({ valid_from }) => valid_from).sort()[0] ?? "infinity"

const loadStanding = async (
  tx: Tx,
  resumed: readonly Resumed[],
  changeIds: readonly string[],
): Promise<Map<string, Entry[]>> => {
  const asked = resumed
    .filter(({ appends }) => !appends)
    .map(({ identity, boundary }) => ({
      position_id: identity.position_id,
      change_id: boundary?.opened_by ?? null,
    }))
  if (asked.length === 0) return new Map()
  const { rows } = await tx.query(selectStanding, [JSON.stringify(asked), changeIds])
  return grouped((rows as ChangeRow[]).map((row) => [row.position_id, entryOf(row)]))
}

const loadVersions = async (tx: Tx, resumed: readonly Resumed[]): Promise<Map<string, Version[]>> => {
  const asked = resumed.map(({ identity, boundary, appends, events }) => ({
    position_id: identity.position_id,
    // An ended segment is not touched by what is added after it.
    valid_from:
      boundary === null
        ? "-infinity"
        : appends && boundary.valid_to !== null
          ? boundary.valid_to
          : boundary.valid_from,
    superseded_at: events[0]?.recorded_at ?? "infinity",
  }))
  const { rows } = await tx.query(selectVersions, [JSON.stringify(asked)])
  return grouped((rows as Boundary[]).map(({ position_id, ...version }) => [position_id, version]))
}

const grouped = <T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

/** The segment that new entries may add to; null when it has ended. */
const openSegment = (boundary: Boundary | null): Segment | null => {
  if (boundary === null || boundary.valid_to !== null) return null
  const { position_id: _id, recorded_at: _at, superseded_at: _until, ...held } = boundary
  const { opened_by, article_count, sources, last_affirmed_on } = held
  if (opened_by === null || article_count === null || sources === null || last_affirmed_on === null)
    throw new Error(`a version of ${boundary.position_id} that is known now has no counts`)
  return { ...held, opened_by, article_count, sources, last_affirmed_on }
}

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

const entryColumns = `c.position_id, c.change_id, c.entry_kind AS kind, c.to_position AS position,
  c.condition, c.format_id, c.attribution, c.date_precision,
  ${instantText("c.valid_from")} AS valid_from, c.at_format_end,
  ${instantText("c.placed_at")} AS published_at, c.article_id, c.source, c.kafka_offset AS "offset"`

const selectTouched = `
  SELECT ${entryColumns}, c.dyad_id, c.actor_id, c.recipient_id, c.facet, c.change_id = ANY($1) AS is_new,
    ${instantText("c.recorded_at")} AS recorded_at, c.supersedes
  FROM stance_store.changes c
  WHERE c.change_id = ANY($1) OR c.superseded_by = ANY($1)
  ORDER BY c.position_id, c.kafka_offset`

/** What stood before the batch: $2 are the batch's own changes. */
const stoodBefore = `c.change_kind <> 'retracted' AND c.change_id <> ALL($2)
  AND (c.superseded_by IS NULL OR c.superseded_by = ANY($2))`

const place = (change: string, end: "" | " DESC" = ""): string =>
  [
    `${change}.valid_from`,
    `NOT ${change}.at_format_end`,
    `${change}.placed_at`,
    `${change}.article_id COLLATE "C"`,
  ]
    .concat(`${change}.kafka_offset`)
    .map((column) => `${column}${end}`)
    .join(", ")

const selectLastEntries = `
  SELECT last.* FROM unnest($1::text[]) AS touched(id)
  CROSS JOIN LATERAL (
    SELECT ${entryColumns} FROM stance_store.changes c
    WHERE c.position_id = touched.id AND ${stoodBefore}
    ORDER BY ${place("c", " DESC")} LIMIT 1
  ) last`

const selectStanding = `
  SELECT ${entryColumns}
  FROM json_populate_recordset(NULL::stance_store.changes, $1::json) asked
  LEFT JOIN stance_store.changes opening ON opening.change_id = asked.change_id
  JOIN stance_store.changes c ON c.position_id = asked.position_id
  WHERE ${stoodBefore}
    AND (opening.change_id IS NULL
      OR (c.valid_from >= opening.valid_from AND (${place("c")}) >= (${place("opening")})))`

const versionColumns = `v.position_id, ${instantText("v.valid_from")} AS valid_from,
  ${instantText("v.valid_to")} AS valid_to, ${instantText("v.recorded_at")} AS recorded_at,
  ${instantText("v.superseded_at")} AS superseded_at, v.format_id, v.position, v.condition, v.attribution,
  v.date_precision, v.change_id, v.opened_by, v.article_count, v.sources,
  v.last_affirmed_on::text AS last_affirmed_on`

const selectBoundaries = `
  SELECT boundary.* FROM json_populate_recordset(NULL::stance_store.versions, $1::json) asked
  CROSS JOIN LATERAL (
    SELECT ${versionColumns} FROM stance_store.versions v
    WHERE v.position_id = asked.position_id AND v.superseded_at IS NULL AND v.valid_from < asked.valid_from
    ORDER BY v.valid_from DESC LIMIT 1
  ) boundary`

const selectVersions = `
  SELECT ${versionColumns} FROM json_populate_recordset(NULL::stance_store.versions, $1::json) asked
  JOIN stance_store.versions v ON v.position_id = asked.position_id AND v.valid_from >= asked.valid_from
    AND (v.superseded_at IS NULL OR v.superseded_at >= asked.superseded_at)`
