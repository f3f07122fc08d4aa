// One JSON line an event, to standard output. Text of articles and of the network cannot write a second line.
import { type Logger, pino } from "pino"

export type { Logger } from "pino"

/** JSON escapes only what is below U+0020; these move a terminal's cursor, end a line or turn text around. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/**
 * Makes the logger of a service. Lines carry `level` as a word, `time` in ISO 8601 and `service`; callers add
 * `article_id`, `topic`, `partition` and `offset` through child loggers.
 * @param service the service's name
 * @param level one of pino's levels, or `silent`
 */
export const createLogger = (service: string, level = "info"): Logger =>
  pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    hooks: { streamWrite: escapeUnsafe },
  })

/** Takes a line of JSON; gives it with control characters and bidirectional marks as `\u` escapes. */
export const escapeUnsafe = (line: string): string =>
  line.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
