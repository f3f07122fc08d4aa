// The names under which the log has actors and formats. The first to be recorded holds, and of a format's
// days the widest span: the order in which partitions are read makes no difference.
import type { ActorRef, FormatRef } from "@stance/contracts/fields"
import type { Tx } from "@stance/runtime/postgres/pool"
import { setFromExcluded } from "./rows.ts"

interface Naming {
  readonly actor: ActorRef
  readonly recipient: ActorRef
  readonly format: FormatRef | null
  readonly recorded_at: string
}

/**
 * Enters the actors and formats that events name. Writes nothing, and locks nothing, when all of them are
 * known.
 */
export const nameActorsAndFormats = async (tx: Tx, events: readonly Naming[]): Promise<void> => {
  const actors = events.flatMap(({ actor, recipient, recorded_at }) => [
    { actor_id: actor.id, ...naming(actor, recorded_at) },
    { actor_id: recipient.id, ...naming(recipient, recorded_at) },
  ])
  const formats = events.flatMap(({ format, recorded_at }) =>
    format === null
      ? []
      : [
          {
            format_id: format.id,
            starts_on: format.starts_on,
            ends_on: format.ends_on,
            ...naming(format, recorded_at),
          },
        ],
  )
  if (actors.length > 0) await tx.query(nameActors, [distinctJson(actors)])
  if (formats.length === 0) return
  await tx.query(nameFormats, [distinctJson(formats)])
  await tx.query(dateFormats, [distinctJson(formats)])
}

const naming = (ref: ActorRef | FormatRef, seen_at: string): object => ({
  seen_at,
  seen_name: ref.name,
  seen_kind: ref.kind,
  seen_qid: ref.wikidata_qid,
})

// Ids in order, so that two partitions that name the same actors wait for each other rather than deadlock.
const nameIn = (table: string, id: string): string => `
  INSERT INTO ${table} (${id}, seen_at, seen_name, seen_kind, seen_qid)
  SELECT named.${id}, named.seen_at, named.seen_name, named.seen_kind, named.seen_qid
  FROM (
    SELECT DISTINCT ON (${id}) *
    FROM json_populate_recordset(NULL::${table}, $1::json) came
    ORDER BY ${id}, ${namingOf("came")}
  ) named
  LEFT JOIN ${table} known ON known.${id} = named.${id}
  WHERE known.${id} IS NULL OR known.seen_at IS NULL OR (${namingOf("named")}) < (${namingOf("known")})
  ORDER BY named.${id}
  ON CONFLICT (${id}) DO UPDATE
  SET ${setFromExcluded(["seen_at", "seen_name", "seen_kind", "seen_qid"])}
  WHERE ${table}.seen_at IS NULL OR (${namingOf("excluded")}) < (${namingOf(table)})`

const namingOf = (row: string): string =>
  `${row}.seen_at, ${["seen_name", "seen_kind", "seen_qid"]
    .map((column) => `coalesce(${row}.${column}, '') COLLATE "C"`)
    .join(", ")}`

const nameActors = nameIn("stance_store.actors", "actor_id")
const nameFormats = nameIn("stance_store.formats", "format_id")

const dateFormats = `
  UPDATE stance_store.formats f
  SET starts_on = least(f.starts_on, given.starts_on), ends_on = greatest(f.ends_on, given.ends_on)
  FROM (
    SELECT format_id, min(starts_on) AS starts_on, max(ends_on) AS ends_on
    FROM json_populate_recordset(NULL::stance_store.formats, $1::json)
    GROUP BY format_id
  ) given
  WHERE f.format_id = given.format_id AND (f.starts_on, f.ends_on)
    IS DISTINCT FROM (least(f.starts_on, given.starts_on), greatest(f.ends_on, given.ends_on))`

const distinctJson = (values: readonly object[]): string =>
  `[${[...new Set(values.map((value) => JSON.stringify(value)))].join(",")}]`
