// Bodies by those who run or form them ("the board of X", "its members"), by what they do ("the paint
// maker").
import { companyNouns, organNouns, unionNouns } from "../../lexicon/people-words.ts"
import { childrenBy, type Word } from "../words/word.ts"
import { descriptionOf, lastBefore, nearest } from "./descriptions.ts"
import type { Party, Resolved } from "./party.ts"
import type { Resolver } from "./resolver.ts"
import { canBeCalled } from "./sides.ts"

const another = /^(?:other|rival|parent|another|own|second|new|opposing|larger|smaller|striking)$/

/**
 * Takes a noun and whose it is; gives the body that it means: run by a board of that name, formed by its
 * members, or described by what it does. None for other nouns.
 */
export const bodyDescribed = (
  resolver: Resolver,
  word: Word,
  owners: readonly Resolved[],
): readonly Resolved[] => {
  const bodies = owners.filter(({ party }) => canHaveBoard(party))
  const organ = organNouns.has(word.lower) || /^members?$/.test(word.lower)
  if (organ && bodies.length > 0) return bodies.map((one) => ({ ...one, via: "title", word }))
  if (/^(?:subsidiary|unit|arm|division)$/.test(word.lower)) return unitOf(resolver, word, owners)
  return isPlainDescription(word, resolver) ? descriptionOf(resolver, word) : []
}

/** "The Kalvor subsidiary": the company that is spoken of, not the one it belongs to. */
const unitOf = (resolver: Resolver, word: Word, owners: readonly Resolved[]): readonly Resolved[] => {
  const { mentions } = resolver.chain
  const taken = new Set(owners.map((owner) => owner.party.actor.id))
  const company = nearest(
    mentions,
    lastBefore(mentions, word.start),
    word,
    (party) => !taken.has(party.actor.id) && canBeCalled(party, "company") && party.type === "body",
  )
  return company === null ? [] : [{ party: company, via: "description", word }]
}

/** A company may bear the name of a person or a place. */
const canHaveBoard = (party: Party): boolean =>
  party.type === "body" ||
  (party.type === "person" && party.office === null) ||
  (party.type === "state" && party.actor.kind === null)

/** A body that is named elsewhere: what stands before the noun only tells what that body does. */
const isPlainDescription = (word: Word, resolver: Resolver): boolean =>
  (companyNouns.has(word.lower) || unionNouns.has(word.lower)) &&
  word.tag === "NN" &&
  childrenBy(word, "det").some((one) => one.lower === "the") &&
  childrenBy(word, "amod", "compound", "nmod", "poss").every(
    (child) =>
      !another.test(child.lower) && (resolver.chain.mentionOf(child)?.party.type ?? "state") === "state",
  )
