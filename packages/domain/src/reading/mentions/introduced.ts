// Names that an office behind a comma shows to be a person's.
import { anyOf } from "../../lexicon/any-of.ts"
import type { Tree, Word } from "../words/word.ts"

/** Takes a tree and the span of a name; says whether an office stands behind or before its comma. */
export const isIntroduced = (tree: Tree, first: number, last: number): boolean =>
  isOffice(tree, last) || isOfficeNamed(tree, first, last)

/** "Makoto Kuroda, Japan's trade minister, …", "Tom Barr, the leader of the Front". */
const isOffice = (tree: Tree, last: number): boolean => {
  const from = tree.words[last + 2]
  if (tree.words[last + 1]?.text !== "," || from === undefined) return false
  const owned = tree.words[last + 3]?.lower === "'s"
  if (!owned && (!/^(?:the|a|an|its|their)$/.test(from.lower) || isOwner(tree.words[last]))) return false
  for (let i = last + (owned ? 4 : 3); i < last + 9; i++) {
    const word = tree.words[i]
    if (word === undefined || !/^(?:noun|adjective|proper)$/.test(word.pos)) return false
    if (holdersOfOffice.test(word.lower)) return word.dep === "appos"
  }
  return false
}

/** "Ruritania's president, Lena Kant": who holds the office before the comma. */
const isOfficeNamed = (tree: Tree, first: number, last: number): boolean => {
  const name = tree.words[last]
  const office = tree.words[first - 2]
  if (name?.dep !== "appos" || office === undefined || tree.words[first - 1]?.text !== ",") return false
  return office === name.head && (holdersOfOffice.test(office.lower) || heads.test(office.lower))
}

const heads = anyOf(
  "chairman chairwoman director governor mayor bishop archbishop king queen commander chief",
)

/** "at the invitation of Ruritania, the minister came": what stands behind "of" is nobody who speaks. */
const isOwner = (name: Word | undefined): boolean => name?.dep === "pobj" && name.head.lower === "of"

const holdersOfOffice = anyOf(
  "minister premier president chancellor ambassador envoy negotiator spokesman spokeswoman secretary leader",
)
