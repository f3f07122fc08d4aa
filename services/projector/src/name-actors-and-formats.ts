// The names under which the log has actors and formats. The first to be recorded holds, and of a format's days the widest
// span: the order in which partitions are read makes no difference.
import type { ActorRef, FormatRef } from "@stance/contracts/fields"
import type { Tx } from "@stance/runtime/postgres/pool"

interface Naming {
  readonly actor: ActorRef
  readonly recipient: ActorRef
  readonly format: FormatRef | null
  readonly recorded_at: string
}

/** Enters the actors and formats that events name. Writes nothing, and locks nothing, when all of them are known. */
export const nameActorsAndFormats = async (tx: Tx, events: readonly Naming[]): Promise<void> => {
  const actors = events.flatMap(({ actor, recipient, recorded_at }) => [
    { ...actor, recorded_at },
    { ...recipient, recorded_at },
  ])
  const formats = events.flatMap(({ format, recorded_at }) =>
    format === null ? [] : [{ ...format, recorded_at }],
  )
  if (actors.length > 0) await tx.query(nameActors, [distinctJson(actors)])
  if (formats.length === 0) return
  await tx.query(nameFormats, [distinctJson(formats)])
  await tx.query(dateFormats, [distinctJson(formats)])
}

// Ids in order, so that two partitions that name the same actors wait for each other rather than deadlock.
const nameIn = (table: string, id: string): string => `
  INSERT INTO ${table} (${id}, seen_at, seen_name, seen_kind, seen_qid)
  SELECT named.id, named.recorded_at, named.name, named.kind, named.wikidata_qid
  FROM (
    SELECT DISTINCT ON (id) *
    FROM json_to_recordset($1::json) AS n(id text, name text, kind text, wikidata_qid text, recorded_at timestamptz)
    ORDER BY id, recorded_at, name COLLATE "C", coalesce(kind, '') COLLATE "C", coalesce(wikidata_qid, '') COLLATE "C"
  ) named
  LEFT JOIN ${table} known ON known.${id} = named.id
  WHERE known.${id} IS NULL OR known.seen_at IS NULL OR ${isEarlier("named", "known", "")}
  ORDER BY named.id
  ON CONFLICT (${id}) DO UPDATE
  SET seen_at = excluded.seen_at, seen_name = excluded.seen_name, seen_kind = excluded.seen_kind, seen_qid = excluded.seen_qid
  WHERE ${table}.seen_at IS NULL OR ${isEarlier("excluded", table, "seen_")}`

const isEarlier = (came: string, known: string, prefix: "" | "seen_"): string => {
  const [at, name, kind, qid] =
    prefix === ""
      ? ["recorded_at", "name", "kind", "wikidata_qid"]
      : ["seen_at", "seen_name", "seen_kind", "seen_qid"]
  return `(${came}.${at}, ${came}.${name} COLLATE "C", coalesce(${came}.${kind}, '') COLLATE "C", coalesce(${came}.${qid}, '') COLLATE "C")
    < (${known}.seen_at, ${known}.seen_name, coalesce(${known}.seen_kind, ''), coalesce(${known}.seen_qid, ''))`
}

const nameActors = nameIn("stance_store.actors", "actor_id")
const nameFormats = nameIn("stance_store.formats", "format_id")

const dateFormats = `
  UPDATE stance_store.formats f
  SET starts_on = least(f.starts_on, given.starts_on), ends_on = greatest(f.ends_on, given.ends_on)
  FROM (
    SELECT id, min(starts_on) AS starts_on, max(ends_on) AS ends_on
    FROM json_to_recordset($1::json) AS n(id text, starts_on date, ends_on date)
    GROUP BY id
  ) given
  WHERE f.format_id = given.id AND (f.starts_on, f.ends_on)
    IS DISTINCT FROM (least(f.starts_on, given.starts_on), greatest(f.ends_on, given.ends_on))`

const distinctJson = (values: readonly object[]): string =>
  `[${[...new Set(values.map((value) => JSON.stringify(value)))].join(",")}]`
