// What the two sequenced topics have in common: decode each record, set aside what is none, hand on the
// rest in order.
import type { DeadLetterReason } from "@stance/contracts/dead-letter"
import { decodeRecord } from "@stance/contracts/decode-record"
import type { EventVersions } from "@stance/contracts/versions"
import type { KafkaRecord } from "@stance/runtime/kafka/records"

/** Offsets order the events of a partition; a record that was brought back by hand has no number in it. */
export interface DecodedEventRecord<T> {
  readonly value: T
  readonly partition: number
  readonly offset: string
}

/**
 * Takes the event's versions and the records; gives the events in order, and tells `deadLetter` of every
 * other record.
 */
export const decodeEvents = async <T>(
  versions: EventVersions<T>,
  records: readonly KafkaRecord[],
  deadLetter: (record: KafkaRecord, reason: DeadLetterReason) => Promise<void>,
): Promise<DecodedEventRecord<T>[]> => {
  const events: DecodedEventRecord<T>[] = []
  for (const record of records) {
    const decoded = decodeRecord(versions, record)
    if (!decoded.ok) await deadLetter(record, decoded.reason)
    else events.push({ value: decoded.value, partition: record.partition, offset: String(record.offset) })
  }
  return events
}
