// From a record's bytes to its event, or the reason why it is none: one judgement for all who read a topic.
import type { DeadLetterReason } from "./dead-letter.ts"
import { problemsText } from "./schema.ts"
import { decodeEvent, type EventVersions } from "./versions.ts"

/** What decides whether a record holds an event; every client's record has it. */
export interface RecordBytes {
  readonly key: Uint8Array | null
  readonly value: Uint8Array | null
}

export type DecodedRecord<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: DeadLetterReason }

/**
 * Takes the versions of an event and a record; gives the event in its newest version, or the reason for a
 * dead letter. Never throws.
 */
export const decodeRecord = <T>(versions: EventVersions<T>, record: RecordBytes): DecodedRecord<T> => {
  if (record.key === null) return bad("DECODE", "missing_key", `the record has no key; it must be its id`)
  if (record.value === null)
    return bad("DECODE", "missing_value", `the record has no value; it must be JSON of a ${versions.name}`)
  const json = parse(record.value)
  if (!json.ok) return json
  const decoded = decodeEvent(versions, json.value)
  if (decoded.ok) return decoded
  const code =
    "unknownVersion" in decoded ? "unknown_version" : `invalid_${versions.name.replaceAll("-", "_")}`
  return bad("VALIDATE", code, problemsText(decoded.problems))
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

const parse = (bytes: Uint8Array): DecodedRecord<unknown> => {
  let text: string
  try {
    text = strictUtf8.decode(bytes)
  } catch {
    return bad("DECODE", "not_utf8", "the value is not valid UTF-8")
  }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return bad("DECODE", "invalid_json", (error as Error).message)
  }
}

const bad = (
  stage: DeadLetterReason["stage"],
  code: string,
  message: string,
): { ok: false; reason: DeadLetterReason } => ({ ok: false, reason: { stage, code, message, stack: null } })
