// From a record's bytes to its event, or the reason why it is none.
import type { DeadLetterReason } from "@stance/contracts/dead-letter"
import { problemsText } from "@stance/contracts/schema"
import { decodeEvent, type EventVersions } from "@stance/contracts/versions"
import type { KafkaRecord } from "@stance/runtime/kafka/records"

export type DecodedRecord<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: DeadLetterReason }

/**
 * Takes the versions of an event and a record; gives the event in its newest version, or the reason of a
 * dead letter.
 */
export const decodeRecord = <T>(versions: EventVersions<T>, record: KafkaRecord): DecodedRecord<T> => {
  if (record.key === null) return bad("DECODE", "missing_key", "the record has no key")
  if (record.value === null) return bad("DECODE", "missing_value", "the record has no value")
  const json = parse(record.value)
  if (!json.ok) return bad("DECODE", json.code, json.message)
  const decoded = decodeEvent(versions, json.value)
  if (decoded.ok) return decoded
  const code =
    "unknownVersion" in decoded ? "unknown_version" : `invalid_${versions.name.replaceAll("-", "_")}`
  return bad("VALIDATE", code, problemsText(decoded.problems))
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

const parse = (
  bytes: Buffer,
): { ok: true; value: unknown } | { ok: false; code: string; message: string } => {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return { ok: false, code: "not_utf8", message: "the value is not UTF-8" }
  }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, code: "invalid_json", message: (error as Error).message }
  }
}

const bad = (
  stage: DeadLetterReason["stage"],
  code: string,
  message: string,
): { ok: false; reason: DeadLetterReason } => ({ ok: false, reason: { stage, code, message, stack: null } })
