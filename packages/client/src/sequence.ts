// The dense numbers of a topic's records: what was seen is dropped, a hole is never passed over.
import { SEQUENCE_HEADER } from "@stance/contracts/cloud-event"
import type { Place } from "./token.ts"

/** A record is missing between two that arrived: the log was damaged, or someone else writes into it. */
export class SequenceHole extends Error {
  constructor(topic: string, partition: number, expected: bigint, found: bigint) {
    super(
      `${topic} [${partition}]: expected record ${expected}, found ${found}. What lies between is lost.\n` +
        "   fix:  stance doctor   on the side that writes the topic",
    )
    this.name = "SequenceHole"
  }
}

export interface Arrived {
  readonly topic: string
  readonly partition: number
  readonly offset: bigint
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Takes the place of a partition and a record; gives the place after it and whether the record is a
 * repetition.
 * A record without a number (put in by hand) is passed on and counts for nothing. Throws SequenceHole.
 */
export const follow = (place: Place | undefined, record: Arrived): { place: Place; isRepeated: boolean } => {
  const number = record.headers[SEQUENCE_HEADER]
  const expected = place?.sequence ?? null
  const offset = record.offset + 1n
  if (number === undefined) return { place: { offset, sequence: expected }, isRepeated: false }
  const sequence = BigInt(number)
  if (expected !== null && sequence < expected)
    return { place: { offset, sequence: expected }, isRepeated: true }
  if (expected !== null && sequence > expected)
    throw new SequenceHole(record.topic, record.partition, expected, sequence)
  return { place: { offset, sequence: sequence + 1n }, isRepeated: false }
}
