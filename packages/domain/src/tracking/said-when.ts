// When a mark holds from and where it stands in the order of a history: by the day it was said, then when
// it was published. No part of the order depends on when or in which order articles arrive, except for
// articles without any date.
import type { DatePrecision } from "@stance/contracts/codebook"
import type { Mark } from "./mark.ts"

export interface When {
  readonly day: string
  readonly valid_from: string
  readonly date_precision: DatePrecision
  /** Sorts as text in code unit order (COLLATE "C"): day, instant of publication, article. */
  readonly order_key: string
}

/**
 * Takes a mark and the last day of its format (null when it has none); gives its time and its place in the
 * order. What is said about a dated format after its end speaks of what was before: it is put on the
 * format's last day.
 */
export const whenSaid = (mark: Mark, lastDay: string | null): When => {
  const day = dayOf(mark)
  const taken = mark.published_at ?? mark.recorded_at
  const key = (on: string) => `${on} ${sortableInstant(taken)} ${mark.article_id}`
  if (lastDay === null || day <= lastDay) {
    const valid_from = mark.said_on === null ? taken : midnight(mark.said_on)
    return { day, valid_from, date_precision: mark.date_precision, order_key: key(day) }
  }
  const date_precision = mark.date_precision === "unknown" ? "unknown" : "inferred"
  return { day: lastDay, valid_from: midnight(lastDay), date_precision, order_key: key(lastDay) }
}

/** The day a mark was said on, else published, else taken into the log. */
export const dayOf = (mark: Pick<Mark, "said_on" | "published_at" | "recorded_at">): string =>
  mark.said_on ?? (mark.published_at ?? mark.recorded_at).slice(0, 10)

/** Gives the start of a day in UTC. */
export const midnight = (day: string): string => `${day}T00:00:00.000Z`

/** Gives the start of the day after: the instant from which something that ran to that day is over. */
export const midnightAfter = (day: string): string =>
  midnight(new Date(Date.parse(midnight(day)) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10))

const MILLISECONDS_LENGTH = "2021-06-11T09:30:00.000Z".length

/**
 * Gives an instant with six digits of fraction, so that instants compare as text whatever precision they
 * came with.
 */
export const sortableInstant = (instant: string): string => {
  if (instant.length === MILLISECONDS_LENGTH) return `${instant.slice(0, -1)}000Z`
  const [whole = "", fraction = ""] = instant.slice(0, -1).split(".")
  return `${whole}.${fraction.padEnd(6, "0")}Z`
}

/** Gives the later of two instants; the second may be empty. */
export const laterInstant = (a: string, b: string): string =>
  b !== "" && sortableInstant(b) > sortableInstant(a) ? b : a
