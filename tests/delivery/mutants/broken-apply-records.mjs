// processing/apply-records.ts with the offset in a transaction of its own, before the handler's: a crash
// between the two loses the records.
import { failpoint } from "../../../packages/runtime/dist/failpoints.js"
import { transaction } from "../../../packages/runtime/dist/postgres/transaction.js"
import { advance, lockProgress } from "../../../packages/runtime/dist/processing/progress.js"

export class Displaced extends Error {
  constructor(progress) {
    super("another owner has read this partition on")
    this.progress = progress
  }
}

export const applyRecords = async (pool, place, step, handle) => {
  await transaction(pool, async (tx) => {
    const standing = await lockProgress(tx, place)
    if (standing.nextOffset !== step.from.nextOffset) throw new Displaced(standing)
    await advance(tx, place, step.from, step.to, step.endOffset)
  })
  failpoint("processing.beforeHandler")
  await transaction(pool, async (tx) => {
    await handle(tx)
    failpoint("processing.inTransaction")
    failpoint("processing.beforeCommit")
  })
  failpoint("processing.afterCommit")
}
