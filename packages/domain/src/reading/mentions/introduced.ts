// Names that an office behind a comma shows to be a person's.
import { anyOf } from "../../lexicon/any-of.ts"
import type { Tree, Word } from "../words/word.ts"

/**
 * Takes a tree and where a name ends; says whether an office stands behind its comma: "Makoto Kuroda, Japan's
 * trade minister, …", "Tom Barr, the leader of the Front".
 */
export const isIntroduced = (tree: Tree, last: number): boolean => {
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

/** "at the invitation of Ruritania, the minister came": what stands behind "of" is nobody who speaks. */
const isOwner = (name: Word | undefined): boolean => name?.dep === "pobj" && name.head.lower === "of"

const holdersOfOffice = anyOf(
  "minister premier president chancellor ambassador envoy negotiator spokesman spokeswoman secretary leader",
)
