// "the meeting of the League", "a summit of Lakes leaders": those who gather are the ones to be met there.
import { anyOf } from "../../lexicon/any-of.ts"
import type { Party } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import { isBystander, isParty } from "../objects/party-words.ts"
import type { Finding } from "../operators/finding.ts"
import { childBy, isNoun, prepositional, type Word } from "../words/word.ts"

const gatherings = anyOf(
  "meetings? summits? conferences? sessions? gatherings? congress council assembly forum",
)

/** Takes a finding and who is taken; gives those whose gathering it is; null where none are named. */
export const gatheredAt = (
  finding: Finding,
  resolver: Resolver,
  taken: ReadonlySet<string>,
): Party | null => {
  const { hit, operator, path } = finding
  // "the League's meeting has been postponed": whoever tells it would not meet the League.
  if (childBy(operator, "nsubjpass") !== undefined) return null
  const words = [hit.word, ...path, ...(hit.kind === "invitation" ? prepositional(hit.word, "to") : [])]
  const nouns = words.filter((word) => isNoun(word) && gatherings.test(word.lower))
  const members = nouns.flatMap((noun) => prepositional(noun, "of")).filter(isNobodysOwn)
  for (const member of members) {
    if (!isParty(member, resolver) || isBystander(member, resolver)) continue
    const found = resolver.resolve(member).find(({ party }) => !taken.has(party.actor.id))
    if (found !== undefined) return found.party
  }
  return null
}

/** "a meeting of its board" is among themselves. */
const isNobodysOwn = (word: Word): boolean => childBy(word, "poss")?.pos !== "pronoun"
