// When two names of a holder or counterpart are the same: word by word, as the reference scorer does it.
import type { GoldRow } from "./labelled-set.ts"

const passedOver = new Set([
  "the",
  "of",
  "and",
  "a",
  "an",
  "government",
  "governments",
  "administration",
  "main",
  "s",
])
const word = /[\p{L}\p{N}_]+/gu

/**
 * Takes a name; gives its words in lower case without articles and "government", or all of them when nothing
 * else is left.
 */
export const nameWords = (name: string): Set<string> => {
  const lower = name.toLowerCase()
  const telling = (lower.replaceAll(".", "").match(word) ?? []).filter((w) => !passedOver.has(w))
  return new Set(telling.length > 0 ? telling : (lower.match(word) ?? []))
}

const within = (a: Set<string>, b: Set<string>): boolean => [...a].every((w) => b.has(w))

/** Takes a name and the accepted ones; true when the words of one lie within the words of the other. */
export const sameName = (name: string | null | undefined, accepted: readonly string[]): boolean => {
  const words = nameWords(name ?? "")
  if (words.size === 0) return false
  return accepted.some((other) => {
    const others = nameWords(other)
    return others.size > 0 && (within(words, others) || within(others, words))
  })
}

interface Named {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
}

const either = ({ id, name }: Named, accepted: readonly string[]): boolean =>
  sameName(name, accepted) || sameName((id ?? "").replaceAll("-", " "), accepted)

/** True when the one named is the row's holder, by id or by name. */
export const isHolder = (named: Named, row: GoldRow): boolean =>
  either(named, [row.holder, ...(row.holder_aliases ?? []), ...(row.co_holders ?? [])])

/** True when the one named is the row's counterpart; every name will do for a row without one. */
export const isCounterpart = (named: Named, row: GoldRow): boolean =>
  !row.counterpart ||
  either(named, [
    row.counterpart,
    ...(row.counterpart_aliases ?? []),
    ...(row.other_counterparts ?? []),
    ...(row.co_holders ?? []),
  ])
