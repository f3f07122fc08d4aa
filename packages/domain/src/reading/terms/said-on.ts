// When it was said: weekdays and "yesterday" counted back from the day of publication; without it they stay
// open.

const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
const dayMs = 86_400_000

export interface SaidOn {
  readonly said_on: string | null
  readonly date_precision: "exact" | "day" | "inferred" | "unknown"
  /** A weekday or the like that could not be resolved for want of a date. */
  readonly unresolved: string | null
}

/**
 * Takes the words (lower case) of the clause that reports a statement, the article's instant and its
 * precision;
 * gives the day. A weekday is the last one up to the day of publication.
 */
export const saidOn = (
  words: readonly string[],
  publishedAt: string | null,
  precision: "exact" | "day" | "inferred" | "unknown",
): SaidOn => {
  const relative = words.find((word) => days.includes(word) || word === "yesterday" || word === "today")
  if (publishedAt === null) return { said_on: null, date_precision: "unknown", unresolved: relative ?? null }
  const published = Date.parse(`${publishedAt.slice(0, 10)}T00:00:00Z`)
  if (relative === undefined || relative === "today")
    return {
      said_on: dayOf(published),
      date_precision: precision === "unknown" ? "inferred" : precision,
      unresolved: null,
    }
  const back =
    relative === "yesterday" ? 1 : (new Date(published).getUTCDay() - days.indexOf(relative) + 7) % 7
  return { said_on: dayOf(published - back * dayMs), date_precision: "inferred", unresolved: null }
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
