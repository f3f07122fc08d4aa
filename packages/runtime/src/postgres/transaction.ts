// A transaction. When its end is in doubt the connection is dropped; the caller reads what became of it.
import type { Pool, PoolClient } from "pg"
import { classify, sqlState } from "./classify.ts"
import type { Tx } from "./pool.ts"

/**
 * Runs `work` between BEGIN and COMMIT (read committed), and rolls back when it throws.
 * A rejection may come from COMMIT itself: then the transaction may have happened.
 */
export const transaction = async <T>(pool: Pool, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  let result: T
  try {
    await client.query("BEGIN")
    result = await work(client)
    await commit(client)
  } catch (error) {
    client.release(inDoubt(error) || !(await rolledBack(client)))
    throw error
  }
  client.release()
  return result
}

// COMMIT in a transaction that has failed before answers ROLLBACK, without an error.
const commit = async (client: PoolClient): Promise<void> => {
  const { command } = await client.query("COMMIT")
  if (command !== "COMMIT") throw new Error("The transaction had failed, and was rolled back at COMMIT.")
}

const inDoubt = (error: unknown): boolean => classify(error) === "transient" && sqlState(error) === null

// A connection is used again only when the server itself said that nothing is open on it.
const rolledBack = async (client: PoolClient): Promise<boolean> => {
  try {
    await client.query("ROLLBACK")
    return true
  } catch {
    return false
  }
}
