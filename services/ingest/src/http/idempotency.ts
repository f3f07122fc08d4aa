// Idempotency-Key: the same key with the same request gets the same answer; with another request it is an
// error.
// The keys live in this process. That is enough: ids are derived from content, so a retry that meets another
// instance publishes the same article again, which the ledger counts as a duplicate.

const KEYS_MAX = 10_000
const KEPT_MS = 24 * 60 * 60 * 1000

export interface Answer {
  readonly status: number
  readonly body: object
}

export interface IdempotencyKeys {
  /**
   * Gives the answer that this key got, `other_request` when it was used for another one, or null when it is
   * new.
   */
  readonly recall: (key: string, fingerprint: string, nowMs: number) => Answer | "other_request" | null
  readonly keep: (key: string, fingerprint: string, nowMs: number, answer: Answer) => void
}

/** Makes the memory of keys: at most 10,000, each for 24 hours, the oldest forgotten first. */
export const idempotencyKeys = (): IdempotencyKeys => {
  const kept = new Map<string, { fingerprint: string; atMs: number; answer: Answer }>()
  return {
    recall: (key, fingerprint, nowMs) => {
      const found = kept.get(key)
      if (found === undefined || nowMs - found.atMs > KEPT_MS) return null
      return found.fingerprint === fingerprint ? found.answer : "other_request"
    },
    keep: (key, fingerprint, nowMs, answer) => {
      kept.delete(key)
      kept.set(key, { fingerprint, atMs: nowMs, answer })
      const oldest = kept.keys().next()
      if (kept.size > KEYS_MAX && oldest.done !== true) kept.delete(oldest.value)
    },
  }
}
