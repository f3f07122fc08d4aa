// "any party that lays down its arms", "all sides", "other countries": those who are met have no name.
import { bareGroups, groupNouns, officeNouns } from "../../lexicon/people-words.ts"
import type { Resolved } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import type { Word } from "../words/word.ts"

const open = /^(?:any|all|every|other)$/
const lands = /^(?:countr(?:y|ies)|nations?|states?|capitals)$/

/** Takes a noun for those who would be met; gives them as they are called there; none when one is meant. */
export const whoeverOf = (word: Word, resolver: Resolver): readonly Resolved[] => {
  const known = [bareGroups, groupNouns, officeNouns].some((nouns) => nouns.has(word.lower))
  if (!known && !lands.test(word.lower)) return []
  const before = word.children.filter(
    ({ i, dep }) => i < word.i && /^(?:det|amod|compound|nmod|predet)$/.test(dep),
  )
  const first = before.find((child) => open.test(child.lower))
  const only = /^(?:the|no)$/
  if (first === undefined || before.some((child) => only.test(child.lower))) return []
  if (/^(?:all|other)$/.test(first.lower) && word.tag !== "NNS") return []
  const name = [...before.filter((child) => child.i >= first.i), word].map(({ lower }) => lower).join(" ")
  return [{ party: resolver.chain.partyNamed(name, name, "group", []), via: "phrase", word }]
}
