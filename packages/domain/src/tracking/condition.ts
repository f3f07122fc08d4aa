// Whether two conditions are the same one in other words.
//
// Measure: the content words of both (lower case, no accents, no function words, endings cut) are compared
// as sets by Dice's coefficient, 2·|A∩B| / (|A|+|B|); from 0.7 on it is a rewording. Numbers and negations
// must agree exactly. At 0.6 "Borduria leaves the valley" and "Borduria leaves the valley and drops its
// claim" would be one condition.
const SAME_FROM = 0.7

/**
 * Takes the condition held and the one now named (null: none named); says whether the second changes nothing.
 * A statement that names no condition does not take the held one back.
 */
export const isSameCondition = (held: string | null, named: string | null): boolean => {
  if (named === null || named === held) return true
  if (held === null) return false
  const before = contentWords(held)
  const after = contentWords(named)
  if (exact(before) !== exact(after)) return false
  let shared = 0
  for (const word of before) if (after.has(word)) shared++
  return before.size + after.size === 0 || (2 * shared) / (before.size + after.size) >= SAME_FROM
}

const FUNCTION_WORDS = new Set(
  `
    a an and any are as at be been being but by can could did do does for from had has have he her his
    if in into is it its may might must of on once only onto or our shall she should so such that the
    their them then there these they this those to under until upon was we were what when where which
    while who whom whose will with would you your provided providing unless after before all also both
    first
  `.split(/\s+/),
)
const NEGATIONS = new Set(["no", "not", "never", "none", "nor", "neither", "without", "cannot"])

const contentWords = (text: string): Set<string> => {
  const words = new Set<string>()
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/n['’]t\b/g, " not")
  for (const word of folded.split(/[^\p{L}\p{N}]+/u))
    if (word !== "" && word !== "s" && !FUNCTION_WORDS.has(word)) words.add(stem(word))
  return words
}

/** The words that may not differ: numbers and negations. */
const exact = (words: Set<string>): string =>
  [...words]
    .filter((word) => NEGATIONS.has(word) || /\p{N}/u.test(word))
    .sort()
    .join(" ")

/** Cuts the endings that mark number and tense, no more: "withdraws", "withdrew" stay two words. */
const stem = (word: string): string => {
  if (word.length < 5)
    return word.endsWith("s") && word.length === 4 && !word.endsWith("ss") ? word.slice(0, -1) : word
  return word
    .replace(/(?:ies|ied)$/, "y")
    .replace(/(?:ing|ed|es|e)$/, "")
    .replace(/(?<!s)s$/, "")
}
