// For whom a noun's people speak: members of a named body, the officials of a group, of a government, of a
// state.
import { anyOf } from "../../lexicon/any-of.ts"
import type { Word } from "../words/word.ts"
import type { Party } from "./party.ts"
import type { Resolver } from "./resolver.ts"

/** "Striking dockworkers" beside a Dockworkers' Federation are the federation's. */
export const memberOf = (resolver: Resolver, word: Word): Party | null => {
  if (!/(?:workers|ers|men|staff|nurses|pilots|miners|crews)$/.test(word.lower) || word.lower.length < 6)
    return null
  const own = resolver.chain.parties.filter((party) => party.type === "body" && party.name.includes(" "))
  return own.find((party) => party.nouns.has(word.lower)) ?? null
}

/** "government officials", "foreign ministry officials" without a state: of the state that is spoken of. */
export const ofGovernment = (word: Word): boolean =>
  word.children.some(
    (child) =>
      /^(?:government|ministry|regime|cabinet|state|presidential|palace)$/.test(child.lower) &&
      child.i < word.i,
  )

/** "Syrian officials" speak for Syria, "Syrian rebels" do not. */
export const speaksForState = (noun: string): boolean =>
  anyOf(`officials? negotiators? representatives? ministers delegates delegation envoys leaders? army
    forces management mediators team side mission`).test(noun)
