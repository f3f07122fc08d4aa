// "The two presidents", "both sides": the pair that the text has set against each other.
import { pairNouns } from "../../lexicon/people-words.ts"
import { childrenBy, prepositional, type Word } from "../words/word.ts"
import { byWeight, type Party, type Resolved } from "./party.ts"
import type { Resolver } from "./resolver.ts"
import { isUnion } from "./sides.ts"

/** Takes a noun; says whether it means both of those who are set against each other. */
export const isPair = (word: Word): boolean =>
  isTheTwo(word) ||
  (pairNouns.has(word.lower) &&
    word.children.some((child) => /^(?:two|both)$/.test(child.lower)) &&
    prepositional(word, "of").length === 0)

/** "The two will meet", "talks between the two", "the two of them". */
const isTheTwo = (word: Word): boolean =>
  word.lower === "two" &&
  word.pos === "number" &&
  /^(?:nsubj|nsubjpass|pobj|dobj)$/.test(word.dep) &&
  word.children.some((child) => child.lower === "the") &&
  word.children.every((child) => child.dep === "det" || child.dep === "relcl" || isOfThem(child))

const isOfThem = (of: Word): boolean =>
  of.lower === "of" && childrenBy(of, "pobj").every(({ lower }) => lower === "them")

/** Takes such a noun; gives the two, by who has been set against whom, else the only two states. */
export const pairOf = (
  resolver: Resolver,
  word: Word,
  facing: (party: Party) => Party | null,
): readonly Resolved[] => {
  const before = resolver.pairBefore(word)
  const states = before.length > 0 ? before : onlyTwoStates(resolver)
  const pair = states.length > 0 ? states : unionAndEmployer(resolver, facing)
  return pair.map((party) => ({ party, via: "description", word }))
}

/** "The two sides" of a strike: the union that the article names most, and who faces it. */
const unionAndEmployer = ({ chain }: Resolver, facing: (party: Party) => Party | null): readonly Party[] => {
  const [union] = chain.parties.filter((party) => party.weight >= 1 && isUnion(party)).sort(byWeight)
  const employer = union === undefined ? null : facing(union)
  return union === undefined || employer === null ? [] : [union, employer]
}

/** "The two presidents" of an article that is about two states and no third. */
const onlyTwoStates = (resolver: Resolver): readonly Party[] => {
  const states = resolver.chain.parties.filter((party) => party.type === "state")
  const [first, second, third] = [...states].sort(byWeight)
  if (first === undefined || second === undefined || second.weight < 2) return []
  return third === undefined || third.weight * 2 <= second.weight ? [first, second] : []
}
