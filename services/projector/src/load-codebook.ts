// The codebook as a table, so that views and their readers have it too.
import { codebook } from "@stance/contracts/codebook"
import type { Tx } from "@stance/runtime/postgres/pool"
import { insertRows, setFromExcluded } from "./rows.ts"

/** Makes `stance_store.codebook` equal to the codebook of the contracts; writes nothing when it is. */
export const loadCodebook = async (tx: Tx): Promise<void> => {
  const rows = JSON.stringify(codebook.map((entry, ordinal) => ({ ordinal, ...entry })))
  await tx.query(removeOthers, [rows])
  await tx.query(upsert, [rows])
}

const columns = [
  "facet",
  "position",
  "ordinal",
  "label",
  "glyph",
  "ascii",
  "meaning",
  "engagement",
  "plover_event",
  "plover_mode",
  "plover_context",
  "plover_score",
  "cameo_code",
  "schema_org",
]

const removeOthers = `
  DELETE FROM stance_store.codebook c WHERE NOT EXISTS (
    SELECT 1 FROM json_populate_recordset(NULL::stance_store.codebook, $1::json) given
    WHERE given.facet = c.facet AND given.position = c.position
  )`

const upsert = `${insertRows("stance_store.codebook", columns)}
  ON CONFLICT (facet, position) DO UPDATE SET ${setFromExcluded(columns.slice(2))}
  WHERE codebook IS DISTINCT FROM excluded`
