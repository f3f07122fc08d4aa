// What an error means for a batch: try again, set the record aside, or stop.
// By SQLSTATE: https://www.postgresql.org/docs/18/errcodes-appendix.html

export type ErrorClass = "transient" | "permanent" | "unknown"

/** An error of which the thrower knows that trying again cannot help. */
export class PermanentError extends Error {
  override readonly name: string = "PermanentError"
}

// connection, transaction rollback (serialisation, deadlock), resources, operator intervention, system error
const TRANSIENT_CLASSES = new Set(["08", "40", "53", "57", "58"])
// lock not available, read-only (a standby, a full disk's guard), idle-in-transaction, transaction timeout
const TRANSIENT_STATES = new Set(["55P03", "25006", "25P03", "25P04"])
// data, integrity, program limit (an index row too large, JSON too deep)
const PERMANENT_CLASSES = new Set(["22", "23", "54"])

const SOCKET_ERRORS = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENETDOWN",
  "ENOTFOUND",
  "EAI_AGAIN",
])
// node-postgres gives these no code.
const CONNECTION_MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|Query read timeout/i

/** Takes anything thrown around a query or a send; gives its class. What is not known is never guessed. */
export const classify = (error: unknown): ErrorClass => {
  if (error instanceof PermanentError) return "permanent"
  if (!(error instanceof Error)) return "unknown"
  if (error.name === "KafkaUnavailable") return "transient"
  const code = (error as { code?: unknown }).code
  if (typeof code === "string") {
    if (SOCKET_ERRORS.has(code)) return "transient"
    if (/^[0-9A-Z]{5}$/.test(code)) return bySqlState(code)
  }
  return CONNECTION_MESSAGES.test(error.message) ? "transient" : "unknown"
}

const bySqlState = (state: string): ErrorClass => {
  if (TRANSIENT_STATES.has(state) || TRANSIENT_CLASSES.has(state.slice(0, 2))) return "transient"
  return PERMANENT_CLASSES.has(state.slice(0, 2)) ? "permanent" : "unknown"
}

/** Gives the SQLSTATE of an error, or null. */
export const sqlState = (error: unknown): string | null => {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && !SOCKET_ERRORS.has(code) ? code : null
}
