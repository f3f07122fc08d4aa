// "The leaders", "the three ministers": the several who were named together before.
import { anyOf } from "../../lexicon/any-of.ts"
import { coordinated, type Word } from "../words/word.ts"
import type { Party, Resolved } from "./party.ts"
import type { Resolver } from "./resolver.ts"

const gathered = anyOf("leaders presidents premiers ministers sides parties countries nations governments")
const numbers = ["three", "four", "five", "six", "seven", "eight"]
const REACH = 150

/** Takes a noun; says whether it can mean several named together: "the leaders", "the three sides". */
export const isSeveral = (word: Word): boolean =>
  gathered.test(word.lower) &&
  word.children.some(({ lower }) => /^(?:the|these|all)$/.test(lower)) &&
  word.children.every((child) => child.i > word.i || /^(?:det|nummod|predet)$/.test(child.dep)) &&
  word.children.every(({ lower }) => lower !== "of" && lower !== "two")

/** Takes such a noun; gives the three or more who were last listed in its paragraph; none without a list. */
export const severalOf = (resolver: Resolver, word: Word): readonly Resolved[] => {
  const number = word.children.find(({ dep }) => dep === "nummod")?.lower
  const count = number === undefined ? null : numbers.indexOf(number) + 3
  for (let i = word.i - 1; i >= 0 && i > word.i - REACH; i--) {
    const first = word.tree.words[i] as Word
    const listed = listAt(resolver, first)
    const actors = new Set(listed.map(({ party }) => party.actor.id))
    if (actors.size < 3 || (count !== null && actors.size !== count)) continue
    return listed.map((one) => ({ ...one, via: "description" as const, word }))
  }
  return []
}

const listAt = (resolver: Resolver, word: Word): readonly Resolved[] => {
  if (word.dep !== "conj" && coordinated(word).length > 2) return resolver.resolve(word)
  return word.tree.sentences[word.sentence]?.first === word.i ? titledIn(resolver, word) : []
}

/** The parser loses the thread of long lists: all whom a sentence names with their offices. */
const titledIn = (resolver: Resolver, first: Word): readonly Resolved[] => {
  const last = first.tree.sentences[first.sentence]?.last ?? first.i
  const found = new Map<Party, Resolved>()
  for (let i = first.i; i <= last; i++) {
    const word = first.tree.words[i] as Word
    const party = resolver.chain.mentionOf(word)?.party
    if (party?.type === "person" && party.office !== null) found.set(party, { party, via: "title", word })
  }
  return [...found.values()]
}
