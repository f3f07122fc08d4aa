// Names joined by "and" that the parser takes for one: "the Dockers Union and Northline Rail have agreed".
import { childrenBy, type Word } from "../words/word.ts"
import type { Mention } from "./party.ts"

/** Takes who is mentioned where and a name; gives the names before it that "and" joins to it. */
export const joinedBefore = (
  { mentionOf }: { readonly mentionOf: (word: Word) => Mention | undefined },
  word: Word,
): readonly Word[] => {
  const party = mentionOf(word)?.party
  if (party === undefined) return []
  return childrenBy(word, "nmod", "compound").filter((first) => {
    const joined = childrenBy(first, "cc").some((one) => one.lower === "and" && one.i > first.i)
    return joined && childrenBy(first, "conj").length === 0 && mentionOf(first)?.party !== party
  })
}
