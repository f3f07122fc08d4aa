// Those whom somebody leads or stands for, told in the clause behind: "X, who leads the Highland Front".
import { anyOf } from "../../lexicon/any-of.ts"
import { childBy, childrenBy, type Tree, type Word } from "../words/word.ts"

const leads = /^(?:lead|head|chair|command)$/
const speakers = /^(?:delegations?|delegates|negotiators?|team|envoys?|lawyers?|representatives?|spokes\w+)$/

/**
 * Takes a noun; gives the word for those whom such people lead or stand for ("the priest who leads the
 * herders", "a delegation representing the rebels"); null without such a clause.
 */
export const ledBy = (word: Word): Word | null => {
  const clause = childrenBy(word, "relcl", "acl").find(
    (one) =>
      /^VB[ZGP]$/.test(one.tag) &&
      (leads.test(one.base)
        ? childrenBy(one, "nsubj").some((subject) => subject.lower === "who")
        : one.base === "represent" && speakers.test(word.lower)),
  )
  return clause === undefined ? null : (childBy(clause, "dobj") ?? null)
}

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
