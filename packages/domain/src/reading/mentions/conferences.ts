// Conferences that are bodies of their members: no event.
import { anyOf } from "../../lexicon/any-of.ts"
import { speechVerbs } from "../../lexicon/speech-words.ts"
import type { Tree, Word } from "../words/word.ts"

/**
 * Takes a tree and the span of a name; says whether it names a conference that is somebody: "the Bishops'
 * Conference", "the Azadi Conference said".
 */
export const isBodyOfPeople = (tree: Tree, first: number, last: number): boolean => {
  const word = tree.words[last] as Word
  return (
    word.lower === "conference" &&
    (tree.words.slice(first, last).some(({ lower }) => members.test(lower)) ||
      (word.dep === "nsubj" && first < last && speechVerbs.has(word.head.base)))
  )
}

/** Takes a tree and the place of an "of"; says whether members follow: "the Conference of Bishops". */
export const isOfMembers = (tree: Tree, of: number): boolean =>
  tree.words[of - 1]?.lower === "conference" && members.test(tree.words[of + 1]?.lower ?? "")

const members = anyOf(
  "bishops episcopal rabbis clergy priests churches mayors rectors governors teachers lawyers",
)
