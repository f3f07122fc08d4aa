// The statements that stand, in Postgres.
import type { MadeStatement } from "@stance/domain/tracking/mark"
import type { Role } from "@stance/domain/tracking/position-state"
import type { Tx } from "@stance/runtime/postgres/pool"

export interface StoredStatement {
  readonly statement: MadeStatement
  readonly role: Role
}

/** Gives the statements that stand of some articles. */
export const statementsOfArticles = (tx: Tx, articleIds: readonly string[]): Promise<StoredStatement[]> =>
  load(tx, "article_id", articleIds)

/** Gives the statements with these ids, those that stand. */
export const statementsWithIds = (tx: Tx, ids: readonly string[]): Promise<StoredStatement[]> =>
  load(tx, "statement_id", ids)

/** Writes statements with their roles, new and changed ones, and deletes those that were retracted. */
export const saveStatements = async (
  tx: Tx,
  stored: readonly StoredStatement[],
  retracted: readonly string[],
): Promise<void> => {
  if (retracted.length > 0)
    await tx.query("DELETE FROM stance_ledger.statements WHERE statement_id = ANY($1)", [retracted])
  if (stored.length === 0) return
  await tx.query(
    `INSERT INTO stance_ledger.statements (statement_id, article_id, statement, counts_as_position, contests)
     SELECT * FROM unnest($1::text[], $2::text[], $3::json[], $4::boolean[], $5::boolean[])
     ON CONFLICT (statement_id) DO UPDATE SET statement = excluded.statement,
       counts_as_position = excluded.counts_as_position, contests = excluded.contests`,
    [
      stored.map(({ statement }) => statement.statement_id),
      stored.map(({ statement }) => statement.article_id),
      stored.map(({ statement }) => JSON.stringify(statement)),
      stored.map(({ role }) => role.counts_as_position),
      stored.map(({ role }) => role.contests),
    ],
  )
}

const load = async (
  tx: Tx,
  column: "article_id" | "statement_id",
  ids: readonly string[],
): Promise<StoredStatement[]> => {
  if (ids.length === 0) return []
  const { rows } = await tx.query<Role & { statement: MadeStatement }>(
    `SELECT statement, counts_as_position, contests FROM stance_ledger.statements WHERE ${column} = ANY($1)`,
    [ids],
  )
  return rows.map(({ statement, ...role }) => ({ statement, role }))
}
