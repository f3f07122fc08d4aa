// The clauses that hang on a noun of talks: "talks which it has refused", "the meeting that it had accepted".
import { operatorsFor } from "../../lexicon/index.ts"
import { childrenBy, prepositional, type Word } from "../words/word.ts"

/**
 * Takes a noun of talks; gives its relative clauses. "called off a meeting with the premier that it had
 * accepted":
 * the parser hangs them on the nearest noun or on the verb, but nobody accepts a premier or calls off that.
 */
export const clausesOn = (talks: Word): readonly Word[] => [
  ...childrenBy(talks, "relcl"),
  ...prepositional(talks, "with", "of", "between")
    .flatMap((noun) => [noun, ...prepositional(noun, "with")])
    .flatMap((noun) => childrenBy(noun, "relcl"))
    .filter(isSettling),
  ...(talks.dep === "dobj" && isEnding(talks.head) ? childrenBy(talks.head, "ccomp") : []).filter(isSettling),
]

const isEnding = (verb: Word): boolean =>
  operatorsFor(verb.lower, "verb").some(({ effect }) => effect === "withdraw")

const isSettling = (clause: Word): boolean =>
  /^(?:accept|announc|schedul|arrang|confirm)(?:ed|es?|s)$/.test(clause.lower) ||
  (/^agree[ds]?$/.test(clause.lower) && prepositional(clause, "to").every(({ pos }) => pos !== "verb"))

/** Takes a clause; says whether it only says who says so: behind a comma, without a relative word. */
export const isAsideOf = (clause: Word): boolean => {
  let first = clause
  for (let left = first.children[0]; left !== undefined && left.i < first.i; left = first.children[0])
    first = left
  const relative = clause.children.some((child) => child.i < clause.i && /^(?:W|IN)/.test(child.tag))
  return !relative && clause.tree.words[first.i - 1]?.text === ","
}
