// Days named beside an event: "June 22-24", "22-24 June", "Feb. 15", with the year of publication.
import { subtree, type Word } from "../words/word.ts"

export interface DayRange {
  readonly starts_on: string
  readonly ends_on: string
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

/**
 * Takes words in order and the day of publication; gives the days, or null: without a year a day means
 * nothing.
 */
export const dayRangeIn = (words: readonly Word[], publishedOn: string | null): DayRange | null => {
  for (const [at, word] of words.entries()) {
    const month = months.indexOf(word.lower.slice(0, 3))
    if (month < 0 || word.pos !== "proper" || !/^[a-z]{3,9}\.?$/.test(word.lower)) continue
    const after = numbersFrom(words, at + 1, 1)
    const before = numbersFrom(words, at - 1, -1).reverse()
    const days = (after.length > 0 ? after : before).filter((day) => day >= 1 && day <= 31)
    const first = days[0]
    if (first === undefined) continue
    const year = yearIn(words) ?? yearFor(month, first, publishedOn)
    if (year === null) return null
    const last = days.at(-1) ?? first
    return { starts_on: dayOf(year, month, first), ends_on: dayOf(year, month, last) }
  }
  return null
}

const numbersFrom = (words: readonly Word[], from: number, step: 1 | -1): number[] => {
  const found: number[] = []
  for (let i = from; i >= 0 && i < words.length && Math.abs(i - from) < 4; i += step) {
    const { text } = words[i] as Word
    const range = /^(\d{1,2})[-–](\d{1,2})$/.exec(text)
    if (range !== null) found.push(Number(range[step === 1 ? 1 : 2]), Number(range[step === 1 ? 2 : 1]))
    else if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(text)) found.push(Number.parseInt(text, 10))
    else if (!/^(?:-|–|to|and)$/.test(text)) break
  }
  return found
}

const yearIn = (words: readonly Word[]): number | null => {
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word.text))
  return year === undefined ? null : Number(year.text)
}

/** The year of publication; a day more than half a year past belongs to the next. */
const yearFor = (month: number, day: number, publishedOn: string | null): number | null => {
  if (publishedOn === null) return null
  const year = Number(publishedOn.slice(0, 4))
  const published = Date.parse(`${publishedOn}T00:00:00Z`)
  const event = Date.UTC(year, month, day)
  return published - event > 183 * 86_400_000 ? year + 1 : year
}

const dayOf = (year: number, month: number, day: number): string =>
  `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`

/**
 * Takes an event's noun and the day of publication; gives the days that it is set for behind a comma: "the
 * conference, due on June 22-24"; null without any.
 */
export const daysBehind = (word: Word, publishedOn: string | null): DayRange | null => {
  const { words } = word.tree
  const last = subtree(word).findLast((one) => one.i - word.i < 12 && one.text !== ",") ?? word
  const comma = words.slice(word.i + 1, last.i + 3).find((one) => one.text === ",")
  const set = comma === undefined ? undefined : words[comma.i + 1]
  if (set === undefined || !/^(?:due|set|scheduled|planned|slated)$/.test(set.lower)) return null
  const behind = words.slice(set.i + 1, set.i + 9)
  const end = behind.findIndex((one) => /^[.;]$/.test(one.text) || one.sentence !== word.sentence)
  return dayRangeIn(end < 0 ? behind : behind.slice(0, end), publishedOn)
}
