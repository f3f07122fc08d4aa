// Whether the log that Kafka holds is the one that was read, and goes on where the reading left off.
// kafkajs skips silently where it does not: to the beginning or the end of what is there. Nothing here skips.
import type { PartitionOffsets } from "../kafka/admin.ts"
import type { KafkaRecord } from "../kafka/records.ts"
import { fingerprint } from "./fingerprint.ts"
import type { Progress } from "./progress.ts"

export type Verdict =
  | { readonly kind: "stop"; readonly reason: string }
  /** Read from here; with `verify`, the first record is the one read last and must be that very record. */
  | { readonly kind: "read"; readonly offset: bigint; readonly verify: boolean }

/** Compares how far a partition was read with what its log holds. */
export const judgeLog = (progress: Progress, log: PartitionOffsets | undefined): Verdict => {
  const { nextOffset, lastRecord } = progress
  if (log === undefined) return { kind: "stop", reason: "the topic no longer has this partition" }
  if (log.low > nextOffset)
    return {
      kind: "stop",
      reason:
        `records ${nextOffset} to ${log.low - 1n} were deleted before they were read ` +
        "(retention, or someone deleted them)",
    }
  if (log.high < nextOffset)
    return {
      kind: "stop",
      reason:
        `the log ends at offset ${log.high}, but ${nextOffset} were read from it: ` +
        "the topic was made anew or cut short",
    }
  if (log.low < nextOffset && lastRecord !== null)
    return { kind: "read", offset: nextOffset - 1n, verify: true }
  return { kind: "read", offset: nextOffset, verify: false }
}

export type Arrival =
  | { readonly kind: "stop"; readonly reason: string }
  | { readonly kind: "go"; readonly records: readonly KafkaRecord[] }
  /** Not what was asked for: look at the log again. */
  | { readonly kind: "look again" }

/** Compares what Kafka delivered with what comes next. */
export const judgeArrival = (
  progress: Progress,
  verify: boolean,
  records: readonly KafkaRecord[],
): Arrival => {
  const first = records[0]
  if (first === undefined) return { kind: "go", records }
  if (!verify) return first.offset === progress.nextOffset ? { kind: "go", records } : { kind: "look again" }
  if (first.offset !== progress.nextOffset - 1n) return { kind: "look again" }
  if (fingerprint(first) === progress.lastRecord) return { kind: "go", records: records.slice(1) }
  return {
    kind: "stop",
    reason:
      `offset ${first.offset} holds another record than the one that was read there: ` +
      "the topic was made anew",
  }
}
