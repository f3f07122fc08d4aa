// The date of an article: strict, within reason, and never guessed.
import type { DatePrecision } from "@stance/contracts/codebook"
import { DocumentError } from "./problem.ts"

const day = /^(\d{4})-(\d\d)-(\d\d)$/
const instant = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s*([Zz]|[+-]\d\d:?\d\d)$/
const YEAR_MIN = 1900
const DAY_MS = 24 * 60 * 60 * 1000

export interface PublicationDate {
  readonly publishedAt: string
  readonly precision: Extract<DatePrecision, "exact" | "day">
}

/**
 * Takes a date as written (`2021-06-11`, or RFC 3339 `2021-06-11T09:30:00Z`) and the time now;
 * gives the instant in UTC and how precise it is. Throws DocumentError invalid_date for anything else,
 * for years before 1900 and for times more than 24 hours ahead.
 */
export const publicationDate = (written: string, now: Date): PublicationDate => {
  const text = written.trim()
  const exact = instant.exec(text)
  const parts = exact ?? day.exec(text)
  if (parts === null) throw invalid(written, "is not a date we read")
  const time = exact === null ? Date.parse(`${text}T00:00:00Z`) : Date.parse(isoText(text))
  if (Number.isNaN(time) || !existsInCalendar(parts)) throw invalid(written, "is no day of the calendar")
  if (Number(parts[1]) < YEAR_MIN) throw invalid(written, `lies before ${YEAR_MIN}`)
  if (time > now.getTime() + DAY_MS) throw invalid(written, "lies in the future")
  return { publishedAt: new Date(time).toISOString(), precision: exact === null ? "day" : "exact" }
}

const isoText = (text: string): string =>
  text
    .replace(/\s+(?=[Zz+-])/, "")
    .replace(/[ t]/, "T")
    .replace(/z$/, "Z")
    .replace(/([+-]\d\d)(\d\d)$/, "$1:$2")

const existsInCalendar = (parts: RegExpExecArray): boolean => {
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
}

const invalid = (written: string, why: string): DocumentError =>
  new DocumentError(
    "invalid_date",
    `the date "${written.slice(0, 60)}" ${why}`,
    "write it as 2021-06-11 or 2021-06-11T09:30:00Z, or give --published DATE",
  )
