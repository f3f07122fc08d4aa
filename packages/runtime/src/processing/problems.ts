// What a processor's state means for those who watch it.
import type { ProcessorStatus } from "./partition-state.ts"

/** Longer than any batch takes, with its attempts after a short absence of Postgres. */
const STILL_MS = 60_000

/** Gives what is wrong, in a sentence, or null. */
export const problemsOf = (status: ProcessorStatus, now: number): string | null => {
  const problems = status.partitions.flatMap(({ topic, partition, stopped, stillSince, lag }) => {
    if (stopped !== null) return [`${topic}/${partition} stopped: ${stopped}`]
    if (stillSince === null || now - stillSince < STILL_MS) return []
    return [
      `${topic}/${partition} stands still: ${lag} records wait since ${new Date(stillSince).toISOString()}`,
    ]
  })
  if (status.trouble !== null) problems.unshift(status.trouble)
  return problems.length === 0 ? null : problems.join("; ")
}
