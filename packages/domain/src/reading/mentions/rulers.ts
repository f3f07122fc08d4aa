// "The Sultan of Vell", "the Archbishop of Elm": known by the place that they rule.
import { anyOf } from "../../lexicon/any-of.ts"
import { clergyNouns } from "../../lexicon/people-words.ts"
import type { Tree, Word } from "../words/word.ts"

const ruling =
  anyOf(`king queen prince princess emir sultan sheikh shah archbishop bishop patriarch metropolitan
  primate abbot rabbi governor mayor duke oba`)

/** Takes a tree and the first word of a name; says whether it is a place, by the ruler before it. */
export const isRuled = ({ words }: Tree, first: number): boolean =>
  words[first - 1]?.lower === "of" && ruling.test(words[first - 2]?.lower ?? "")

/**
 * Takes a tree, the word of an office and the end of its run of capitals; gives whom a ruler of a place is
 * and where the name begins: a ruler is his country, a churchman never is. Null for any other office.
 */
export const rulerOf = (
  tree: Tree,
  office: number,
  last: number,
): { readonly first: number; readonly type: "person" | "state" } | null => {
  const from = office + 2
  const names = tree.words.slice(from, last + 1)
  if (names.length === 0 || !isRuled(tree, from) || names.some((word) => word.pos !== "proper")) return null
  const isChurch = clergyNouns.has((tree.words[office] as Word).lower)
  return isChurch ? { first: office, type: "person" } : { first: from, type: "state" }
}
