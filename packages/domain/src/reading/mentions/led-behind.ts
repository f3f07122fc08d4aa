// "X, who leads the Highland Front", "X, whose union walked out": what the clause behind a name says is his.
import { anyOf } from "../../lexicon/any-of.ts"
import { childBy, childrenBy, type Tree, type Word } from "../words/word.ts"

const leading = anyOf("leads heads chairs runs commands directs")

/**
 * Takes a tree and the end of a person's name; gives the words for what he leads now; none without such a
 * clause.
 */
export const ledBehind = (tree: Tree, last: number): readonly Word[] => {
  const who = tree.words[last + 2]
  if (tree.words[last + 1]?.text !== "," || who === undefined) return []
  const verb = who.head
  if (who.lower !== "who" || who.dep !== "nsubj" || !leading.test(verb.lower)) return []
  const object = childBy(verb, "dobj")
  return object === undefined ? [] : [...childrenBy(object, "poss", "compound", "amod", "nmod"), object]
}
