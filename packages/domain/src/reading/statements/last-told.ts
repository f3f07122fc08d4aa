// What "it" means in "Freedonia turned it down": the proposal of the sentence before, where no other thing
// was told since.
import type { Finding } from "../operators/finding.ts"
import { isNoun, type Word } from "../words/word.ts"

/** Takes a proposal and a pronoun; says whether nothing else that it may mean stands between. */
export const isLastTold = ({ operator, hit }: Finding, pronoun: Word): boolean => {
  if (operator.tree === pronoun.tree) {
    if (pronoun.sentence - operator.sentence > 1) return false
    return !hasThing(pronoun.tree.words.slice(Math.max(operator.i, hit.word.i) + 1, pronoun.i))
  }
  const { words } = operator.tree
  const follows = pronoun.tree.paragraph.index - operator.tree.paragraph.index === 1
  const isLast = words.at(-1)?.sentence === operator.sentence && pronoun.sentence === 0
  return (
    follows &&
    isLast &&
    !hasThing(words.slice(Math.max(operator.i, hit.word.i) + 1)) &&
    !hasThing(pronoun.tree.words.slice(0, pronoun.i))
  )
}

const hasThing = (words: readonly Word[]): boolean =>
  words.some((word) => isNoun(word) && word.pos !== "proper" && /^(?:dobj|nsubjpass|attr)$/.test(word.dep))
