// A record's bytes to an event of the contracts, for subscribers with or without a consumer of their own.
import { problemsText } from "@stance/contracts/schema"
import { decodeEvent, type EventVersions } from "@stance/contracts/versions"

export interface InvalidRecord {
  readonly topic: string
  readonly partition: number
  readonly offset: string
  readonly message: string
}

interface RecordBytes {
  readonly topic: string
  readonly partition: number
  readonly offset: bigint | string
  readonly value: Uint8Array | null
}

/**
 * Takes the versions of an event and a record; gives the event in its newest version, or what is wrong and
 * where.
 */
export const decodeRecord = <T>(
  event: EventVersions<T>,
  record: RecordBytes,
): { ok: true; value: T } | { ok: false; invalid: InvalidRecord } => {
  const where = { topic: record.topic, partition: record.partition, offset: String(record.offset) }
  const invalid = (what: string): { ok: false; invalid: InvalidRecord } => ({
    ok: false,
    invalid: { ...where, message: `${where.topic} [${where.partition}] @ ${where.offset}: ${what}` },
  })
  if (record.value === null) return invalid("no value")
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(record.value)
    const result = decodeEvent(event, JSON.parse(text))
    return result.ok ? result : invalid(problemsText(result.problems))
  } catch (error) {
    return invalid(`not JSON: ${(error as Error).message}`)
  }
}
