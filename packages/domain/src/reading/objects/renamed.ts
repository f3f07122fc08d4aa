// "agreed to talks, a request it had refused before": talks that an apposition calls by another name.
import { anyOf } from "../../lexicon/any-of.ts"
import { childrenBy, isBehindComma, isNoun, type Word } from "../words/word.ts"
import type { TalkHit } from "./talk-object.ts"

const names = anyOf(
  "request demand idea suggestion proposal step move thing something gesture prospect course",
)

/** Takes a word and the talk object before it; gives the talks that it renames; null for any other word. */
export const renamed = (word: Word, before: TalkHit | undefined): TalkHit | null => {
  if (before === undefined || before.kind === "invitation" || !renames(word)) return null
  const near = before.word.sentence === word.sentence && word.i - before.word.i < 15
  return near ? { ...before, word, kind: "event", antecedent: before.antecedent ?? before.word } : null
}

/** Takes a word; says whether it only renames what stands before it and has a clause of its own. */
export const renames = (word: Word): boolean =>
  isNoun(word) &&
  names.test(word.lower) &&
  /^(?:appos|npadvmod|dobj|attr|oprd|conj|dep)$/.test(word.dep) &&
  childrenBy(word, "relcl").length > 0 &&
  isBehindComma(word)
