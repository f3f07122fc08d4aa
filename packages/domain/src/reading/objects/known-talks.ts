// "refused to attend", "has refused to take part", "refused to travel to the capital": talks that the text
// has just named.
import { delegates } from "../operators/company.ts"
import { childBy, childrenBy, prepositional, type Word } from "../words/word.ts"
import { isTalkNoun } from "./invited-to.ts"

/**
 * Takes a verb of being there that stands bare, or with a place to go to, under a refusal; gives the talks
 * named shortly before that it is about; null when it is about none.
 */
export const knownTalks = (verb: Word): Word | null =>
  isRefused(verb) && isBeingThere(verb) ? talksBefore(verb) : null

/** "refused to", "is not accepting to", "the decision not to". */
const isRefused = ({ dep, head }: Word): boolean =>
  (dep === "xcomp" && /^(?:refuse|decline|accept)$/.test(head.base)) ||
  (dep === "acl" && /^(?:refusal|decision)$/.test(head.lower))

const isBeingThere = (verb: Word): boolean => {
  const object = childBy(verb, "dobj")
  switch (verb.base) {
    case "take":
      return object?.lower === "part" && !hasGoal(verb) && !hasGoal(object)
    case "send":
      return object !== undefined && delegates.test(object.lower)
    case "show":
    case "turn":
      return verb.children.some((child) => child.lower === "up") && object === undefined && !hasGoal(verb)
    case "travel":
    case "go":
    case "fly":
      return object === undefined && prepositional(verb, "to").some((place) => place.pos === "proper")
    default:
      return object === undefined && !hasGoal(verb)
  }
}

const hasGoal = (word: Word): boolean =>
  childrenBy(word, "prep").some((one) => /^(?:in|at|to|for|with|from)$/.test(one.lower))

const talksBefore = ({ tree, sentence, i }: Word): Word | null => {
  const from = (tree.sentences[sentence - 1] ?? tree.sentences[sentence])?.first ?? i
  return tree.words.slice(from, i).findLast((word) => isTalkNoun(word) && !isPress(word)) ?? null
}

const isPress = (word: Word): boolean =>
  word.children.some((child) => /^(?:news|press|cabinet|board|annual|party)$/.test(child.lower))
