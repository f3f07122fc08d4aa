// The transaction. Its order decides everything: lock the row, see that it stands where it was thought to
// stand, handle, move the row, commit. A crash at any point leaves either all of it or nothing.
import type { Pool } from "pg"
import { failpoint } from "../failpoints.ts"
import type { Tx } from "../postgres/pool.ts"
import { transaction } from "../postgres/transaction.ts"
import { advance, lockProgress, type Place, type Progress } from "./progress.ts"

export interface Step {
  readonly from: Progress
  readonly to: Progress
  readonly endOffset: bigint
}

/** Another owner of the partition has moved its row. */
export class Displaced extends Error {
  override readonly name = "Displaced"
  readonly progress: Progress
  constructor(progress: Progress) {
    super("another owner has read this partition on")
    this.progress = progress
  }
}

/**
 * Applies one step of a partition.
 * @throws Displaced when the row stands elsewhere: nothing was done
 * @throws anything else: the step may have happened if it came from COMMIT, so the row must be read again
 */
export const applyRecords = async (
  pool: Pool,
  place: Place,
  step: Step,
  handle: (tx: Tx) => Promise<void>,
): Promise<void> => {
  failpoint("processing.beforeHandler")
  await transaction(pool, async (tx) => {
    const standing = await lockProgress(tx, place)
    if (standing.nextOffset !== step.from.nextOffset || standing.nextSeq !== step.from.nextSeq)
      throw new Displaced(standing)
    await handle(tx)
    failpoint("processing.inTransaction")
    if (!(await advance(tx, place, step.from, step.to, step.endOffset))) throw new Displaced(standing)
    failpoint("processing.beforeCommit")
  })
  failpoint("processing.afterCommit")
}
