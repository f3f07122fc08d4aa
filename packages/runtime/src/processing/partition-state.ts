// What an instance knows of a partition that it owns.
import type { TopicPartition } from "../kafka/records.ts"
import type { Place, Progress } from "./progress.ts"
import type { SourceTopic } from "./source-topic.ts"

export interface PartitionState {
  readonly place: Place
  readonly source: SourceTopic
  progress: Progress
  /** The next delivery begins with the record that was read last, to be compared. */
  verify: boolean
  /** The next offset at which the log was looked at again because of an unexpected delivery. */
  lookedAgainAt: bigint | null
  endOffset: bigint
  /** Since when records wait and none is taken, in ms since 1970; null while it moves or none wait. */
  stillSince: number | null
  stopped: string | null
}

export interface PartitionStatus extends TopicPartition {
  readonly nextOffset: bigint
  readonly lag: bigint
  readonly stillSince: number | null
  readonly stopped: string | null
}

export interface ProcessorStatus {
  /** The partitions that this instance owns. */
  readonly partitions: readonly PartitionStatus[]
  /** Why it reads nothing at all; null when it reads. */
  readonly trouble: string | null
}

/** Gives the part of a state that others may see. */
export const statusOf = (state: PartitionState): PartitionStatus => ({
  topic: state.place.topic,
  partition: state.place.partition,
  nextOffset: state.progress.nextOffset,
  lag: lagOf(state),
  stillSince: state.stillSince,
  stopped: state.stopped,
})

/** Gives how many records of the partition wait. */
export const lagOf = ({ progress, endOffset }: PartitionState): bigint =>
  endOffset > progress.nextOffset ? endOffset - progress.nextOffset : 0n

/** Sets how far the partition was read; what moves does not stand still. */
export const moveTo = (state: PartitionState, progress: Progress): void => {
  if (progress.nextOffset !== state.progress.nextOffset) state.stillSince = null
  state.progress = progress
}

/** Sets where the log ends, and notes since when the partition stands still. */
export const sawEnd = (state: PartitionState, endOffset: bigint, now: number): void => {
  state.endOffset = endOffset
  if (lagOf(state) === 0n) state.stillSince = null
  else state.stillSince ??= now
}
