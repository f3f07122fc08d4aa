// "refused to attend", "has refused to take part": talks that the text has just named.
import { childBy, childrenBy, type Word } from "../words/word.ts"
import { isTalkNoun } from "./invited-to.ts"

/**
 * Takes a verb of being there; says whether it stands bare under a refusal, with talks named shortly before.
 */
export const isOfKnownTalks = (verb: Word): boolean => {
  if (verb.dep !== "xcomp" || !/^(?:refuse|decline)$/.test(verb.head.base)) return false
  const object = childBy(verb, "dobj")
  const bare = verb.base === "take" ? object?.lower === "part" : object === undefined
  const goal = childrenBy(verb, "prep").concat(object === undefined ? [] : childrenBy(object, "prep"))
  if (!bare || goal.some((one) => /^(?:in|at|to|for|with|from)$/.test(one.lower))) return false
  const { tree, sentence } = verb
  const from = (tree.sentences[sentence - 1] ?? tree.sentences[sentence])?.first ?? verb.i
  return tree.words.slice(from, verb.i).some((word) => isTalkNoun(word) && !isPress(word))
}

const isPress = (word: Word): boolean =>
  word.children.some((child) => /^(?:news|press|cabinet|board|annual|party)$/.test(child.lower))
