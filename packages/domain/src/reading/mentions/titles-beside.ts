// The titles that stand with a name: "Foreign Minister X", "X, the union's president", "the head of the
// Front, X".
import { anyOf } from "../../lexicon/any-of.ts"
import { groupNouns, officeNouns, ownVoiceNouns, titleWords } from "../../lexicon/people-words.ts"
import type { Tree, Word } from "../words/word.ts"
import type { Building } from "./building.ts"

const joins = new Set(["'s", "’s", "’", "'", "of", "-", "–", "the", "for", "and", "&", "to", "'"])

/** Takes a word; says whether it can be part of a title. */
export const isTitle = (word: Word): boolean =>
  officeNouns.has(word.lower) || titleWords.has(word.lower) || groupNouns.has(word.lower)

/** "French President Brul and Greek leader Korda": what stands before the "and" is Brul's. */
const isPerson = ({ byWord }: Building, word: Word | undefined): boolean =>
  word !== undefined && byWord.get(word)?.party.type === "person"

/**
 * Takes the chain so far, a tree, the span of a name and whether a title stands behind it; gives the words of
 * the title before it.
 * "Trade Representative Smith and Kuroda, Japan's minister": what stands before Smith is his own.
 */
export const leftOf = (
  building: Building,
  tree: Tree,
  run: { readonly first: number; readonly last: number },
  titledBehind: boolean,
): readonly Word[] => {
  const found: Word[] = []
  const person = tree.words[run.first] as Word
  for (let i = run.first - 1; i >= 0 && found.length < 10; i--) {
    const word = tree.words[i] as Word
    if (word.sentence !== person.sentence || (titledBehind && word.lower === "and")) break
    if (word.lower === "and" && isPerson(building, tree.words[i - 1])) break
    const comma =
      word.text === "," &&
      found.length === 0 &&
      (isTitle(tree.words[i - 1] ?? word) || isRenamed(tree, run.last, word.i))
    const own = ownVoiceNouns.has(word.lower) || word.lower === "managing"
    const nominal = own || /^(?:proper|noun|adjective)$/.test(word.pos)
    if (!nominal && !joins.has(word.lower) && !comma) break
    found.unshift(word)
  }
  return found
}

/** "The head of the Highland Front, X": the name only says who that is. */
const isRenamed = (tree: Tree, last: number, comma: number): boolean => {
  const name = tree.words[last] as Word
  if (name.dep !== "appos" || name.head.i > comma) return false
  // "the chief executive of Northline Rail, X": the parser may hang him on the company.
  const above = name.head.dep === "pobj" ? name.head.head.head : name.head
  return isTitle(name.head) || isTitle(above)
}

/** Takes a tree and the span of a name; gives the words of the title behind it. */
export const rightOf = (tree: Tree, run: { readonly last: number }): readonly Word[] => {
  const next = tree.words[run.last + 1]
  if (next === undefined) return []
  const found: Word[] = []
  if (next.text === "," || next.text === "(") {
    for (let i = run.last + 2; i < tree.words.length && found.length < 16; i++) {
      const word = tree.words[i] as Word
      if (
        /^[,.;)]$/.test(word.text) ||
        (word.pos === "verb" && !attributive.test(word.lower)) ||
        word.tag === "WP"
      )
        break
      found.push(word)
    }
    return found.some((word) => isTitle(word) || ownVoiceNouns.has(word.lower)) ? found : []
  }
  if (next.lower !== "of") return []
  return tree.words
    .slice(run.last + 2, run.last + 5)
    .filter((word) => word.pos === "proper" || word.lower === "the")
}

/** "the head of the self-declared republic". */
const attributive = anyOf("declared proclaimed styled appointed recogni[sz]ed backed led based born elected")
