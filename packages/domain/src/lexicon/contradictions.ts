// Entries that cannot both be right: one word, two effects, and nothing in the sentence that tells them apart.
import type { Operator } from "./entry.ts"
import { wordsOf } from "./words-of.ts"

interface Words {
  readonly words: string
}

/** Takes two entries; gives the words that both list, in order. */
export const sharedWords = (one: Words, other: Words): readonly string[] =>
  [...wordsOf(one)].filter((word) => wordsOf(other).has(word)).sort()

/** Takes operators; gives each pair that contradicts, as `refuse/accept: take`. */
export const contradictions = (operators: readonly Operator[]): readonly string[] =>
  operators.flatMap((one, i) =>
    operators.slice(i + 1).flatMap((other) => {
      if (one.part !== other.part || one.effect === other.effect || areToldApart(one, other)) return []
      const shared = sharedWords(one, other)
      return shared.length === 0 ? [] : [`${one.id}/${other.id}: ${shared.join(" ")}`]
    }),
  )

/**
 * By a particle that one of them asks for and the other does not, by company, by what they stand over, or by
 * the preposition that only one takes.
 */
const areToldApart = (one: Operator, other: Operator): boolean =>
  one.needs !== other.needs ||
  (one.particles !== other.particles && isDisjoint(one.particles ?? "", other.particles ?? "")) ||
  (one.over !== undefined && other.over !== undefined && !one.over.some((kind) => other.over?.includes(kind)))

const isDisjoint = (one: string, other: string): boolean =>
  sharedWords({ words: one }, { words: other }).length === 0
