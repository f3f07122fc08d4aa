// What the registries know of actors and formats, put beside the names that the log has of them.
import type { Actor, ActorKind } from "@stance/domain/registries/actor-entry"
import type { Format } from "@stance/domain/registries/format-entry"
import type { Tx } from "@stance/runtime/postgres/pool"
import { insertRows, setFromExcluded } from "./rows.ts"

/** The part of a registry that is shown. */
export interface ShownRegistry {
  readonly version: string
  readonly actors: () => readonly Actor[]
  readonly formats: () => readonly Format[]
}

/**
 * Loads a registry into `stance_store.actors` and `stance_store.formats`; does nothing when that version is
 * there. Gives whether it loaded. An actor or format that left the registry stays only if the log names it.
 */
export const loadRegistries = async (tx: Tx, registry: ShownRegistry): Promise<boolean> => {
  // Two projectors may start at once; the second then finds the version there.
  await tx.query("LOCK TABLE stance_store.loaded_registries IN SHARE ROW EXCLUSIVE MODE")
  const loaded = await tx.query(
    `SELECT 1 FROM stance_store.loaded_registries WHERE name = $1 AND version = $2`,
    [REGISTRY, registry.version],
  )
  if (loaded.rowCount === 1) return false
  const actors = registry.actors()
  const countryOf = new Map(actors.map((actor) => [actor.id, actor.iso3]))
  await replace(
    tx,
    "stance_store.actors",
    "actor_id",
    actorColumns,
    actors.map((actor) => actorRow(actor, countryOf)),
  )
  await replace(tx, "stance_store.formats", "format_id", formatColumns, registry.formats().map(formatRow))
  await tx.query(noteLoaded, [REGISTRY, registry.version])
  return true
}

const REGISTRY = "actors and formats"

const noteLoaded = `
  INSERT INTO stance_store.loaded_registries (name, version) VALUES ($1, $2)
  ON CONFLICT (name) DO UPDATE SET version = excluded.version`

const actorColumns = [
  "registry_name",
  "registry_kind",
  "registry_qid",
  "aliases",
  "iso3",
  "country_iso3",
  "plover_code",
  "member_of",
]

const formatColumns = [
  "registry_name",
  "registry_kind",
  "registry_qid",
  "aliases",
  "convened_by",
  "exists_from",
  "exists_to",
]

const actorRow = (actor: Actor, countryOf: ReadonlyMap<string, string | null>): object => ({
  actor_id: actor.id,
  registry_name: actor.name,
  registry_kind: actor.kind,
  registry_qid: actor.wikidataQid,
  aliases: listed(actor.aliases),
  iso3: actor.iso3,
  country_iso3: actor.iso3 ?? (actor.state === null ? null : (countryOf.get(actor.state) ?? null)),
  plover_code: actor.kind === "state" ? actor.iso3 : ploverCodes[actor.kind],
  member_of: listed(actor.memberOf),
})

/** Codes of PLOVER's actors; null where none fits without guessing. */
const ploverCodes: Readonly<Record<ActorKind, string | null>> = {
  state: null,
  territory: null,
  igo: "IGO",
  organisation: null,
  movement: null,
  party: "PTY",
  union: "LAB",
  company: "BUS",
  church: null,
  media: "MED",
  person: null,
}

const formatRow = (format: Format): object => ({
  format_id: format.id,
  registry_name: format.name,
  registry_kind: format.kind,
  registry_qid: format.wikidataQid,
  aliases: listed(format.aliases),
  convened_by: format.convenedBy,
  exists_from: firstDay(format.existsFrom),
  exists_to: lastDay(format.existsTo),
})

const listed = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join("; "))

/** Takes a day, month or year; gives its first day. */
const firstDay = (written: string | null): string | null => written && `${written}-01-01`.slice(0, 10)

/** Takes a day, month or year; gives its last day. */
const lastDay = (written: string | null): string | null => {
  if (written === null || written.length === 10) return written
  const [year = "", month = "12"] = written.split("-")
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}

const replace = async (
  tx: Tx,
  table: string,
  id: string,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> => {
  const given = JSON.stringify(rows)
  const forget = columns.map((column) => `${column} = NULL`).join(", ")
  const isMissing = `NOT EXISTS (
    SELECT 1 FROM json_populate_recordset(NULL::${table}, $1::json) given WHERE given.${id} = known.${id}
  )`
  await tx.query(`DELETE FROM ${table} known WHERE known.seen_at IS NULL AND ${isMissing}`, [given])
  await tx.query(
    `UPDATE ${table} known SET ${forget} WHERE known.registry_name IS NOT NULL AND ${isMissing}`,
    [given],
  )
  await tx.query(
    `${insertRows(table, [id, ...columns])}
     ORDER BY ${id} ON CONFLICT (${id}) DO UPDATE SET ${setFromExcluded(columns)}`,
    [given],
  )
}
