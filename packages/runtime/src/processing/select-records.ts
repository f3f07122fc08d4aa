// Which records of a batch are next. Offsets and numbers are dense, so anything that is missing shows.
import { SEQUENCE_HEADER } from "@stance/contracts/cloud-event"
import type { KafkaRecord } from "../kafka/records.ts"
import { fingerprint } from "./fingerprint.ts"
import type { Progress } from "./progress.ts"

export interface Selection {
  /** What the handler gets. */
  readonly records: readonly KafkaRecord[]
  /** How far these bring the partition, with those that were dropped as repetitions. */
  readonly to: Progress
  /** How many records of the batch are dealt with: those, and the repetitions. */
  readonly taken: number
  readonly duplicates: number
  /** Why the record after these cannot be taken; null when nothing is missing. */
  readonly hole: string | null
}

/**
 * Takes the batch's records from `from` on, at most `limit`, up to the first hole.
 * @param records records of one partition, ascending, the first at `from.nextOffset`
 */
export const selectRecords = (
  records: readonly KafkaRecord[],
  from: Progress,
  sequenced: boolean,
  limit: number,
): Selection => {
  const selected: KafkaRecord[] = []
  let { nextOffset, nextSeq } = from
  let last: KafkaRecord | null = null
  let hole: string | null = null
  let duplicates = 0
  for (const record of records.slice(0, limit)) {
    if (record.offset !== nextOffset) {
      hole = `offset ${nextOffset} is missing: the log goes on at ${record.offset}`
      break
    }
    const seq = sequenced ? numberOf(record) : null
    if (seq !== null && seq > nextSeq) {
      hole = `number ${nextSeq} is missing: the record at offset ${record.offset} has number ${seq}`
      break
    }
    if (seq !== null && seq < nextSeq) duplicates++
    else selected.push(record)
    if (seq === nextSeq) nextSeq++
    nextOffset++
    last = record
  }
  return {
    records: selected,
    to: { nextOffset, nextSeq, lastRecord: last === null ? from.lastRecord : fingerprint(last) },
    taken: Number(nextOffset - from.nextOffset),
    duplicates,
    hole,
  }
}

// A record without a number was put there by someone else, or by hand: a dead letter that is brought back, or
// what the handler will refuse. It neither moves nor breaks the numbering.
const numberOf = (record: KafkaRecord): bigint | null => {
  const text = record.headers[SEQUENCE_HEADER]
  return text !== undefined && /^\d{1,18}$/.test(text) ? BigInt(text) : null
}
