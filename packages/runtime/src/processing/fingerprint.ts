// Tells the record that was read last from another at its offset: a topic that was deleted and made anew.
import { createHash } from "node:crypto"
import type { KafkaRecord } from "../kafka/records.ts"

/** Gives a record's fingerprint: the time at which the broker took it, and a hash of key and value. */
export const fingerprint = (record: KafkaRecord): string => {
  const hash = createHash("sha256")
  for (const part of [record.key, record.value]) hash.update(`${part?.length ?? -1}:`).update(part ?? "")
  return `${record.timestamp}:${hash.digest("hex").slice(0, 24)}`
}
