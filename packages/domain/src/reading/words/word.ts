// A paragraph as a tree of words.
import type { Paragraph } from "../document/paragraphs.ts"
import type { Aside } from "../document/parse-text.ts"

export type PartOfSpeech =
  | "verb"
  | "modal"
  | "noun"
  | "proper"
  | "pronoun"
  | "adjective"
  | "adverb"
  | "preposition"
  | "determiner"
  | "number"
  | "conjunction"
  | "mark"
  | "other"

export interface Word {
  readonly i: number
  readonly text: string
  readonly lower: string
  /** Base form: of verbs by the lexicon, of nouns by rule. */
  readonly base: string
  /** Penn Treebank tag. */
  readonly tag: string
  readonly pos: PartOfSpeech
  readonly dep: string
  readonly sentence: number
  /** UTF-16 offsets in body_text. */
  readonly start: number
  readonly end: number
  /** The label of the parser's entity that it is part of. */
  entity: string | null
  /** Index of the quotation that it stands in; -1 outside. */
  readonly quotation: number
  readonly tree: Tree
  /** The word itself at the root. */
  head: Word
  readonly children: Word[]
}

export interface Tree {
  readonly paragraph: Paragraph
  readonly headline: boolean
  /** False for a paragraph that was not worth parsing: words without grammar. */
  readonly parsed: boolean
  /** "face to face" and the like, which are left out of the words. */
  readonly asides: readonly Aside[]
  readonly words: readonly Word[]
  /** First and last word of each sentence. */
  readonly sentences: readonly { readonly first: number; readonly last: number }[]
  readonly entities: { readonly first: number; readonly last: number; readonly label: string }[]
  /** Whether the entities were put in: they are left out until the tree can tell something. */
  named: boolean
}

/** Takes a word and a label; says whether it is in such an entity, or may be, where none were put in yet. */
export const mayBe = (word: Word, label: string): boolean => !word.tree.named || word.entity === label

/** Takes a word and labels; gives its children with one of them, in order. */
export const childrenBy = (word: Word, ...deps: readonly string[]): readonly Word[] =>
  word.children.filter((child) => deps.includes(child.dep))

export const childBy = (word: Word, ...deps: readonly string[]): Word | undefined =>
  word.children.find((child) => deps.includes(child.dep))

/** Gives the words under a word and itself, in the order of the text. */
export const subtree = (word: Word): readonly Word[] => {
  const found: Word[] = []
  const queue: Word[] = [word]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    found.push(next)
    for (const child of next.children) queue.push(child)
  }
  return found.sort((a, b) => a.i - b.i)
}

/** Gives the words above a word, nearest first. */
export const ancestors = (word: Word): readonly Word[] => {
  const found: Word[] = []
  let at = word
  while (at.head !== at && found.length < 200) {
    at = at.head
    found.push(at)
  }
  return found
}

export const isNominal = (word: Word): boolean =>
  word.pos === "noun" || word.pos === "proper" || word.pos === "pronoun" || word.pos === "number"
export const isNoun = (word: Word): boolean => word.pos === "noun" || word.pos === "proper"

/** Objects of a word's prepositions: `objectsOfPrepositions(talks, "with")` gives those one talks with. */
export const prepositional = (word: Word, ...prepositions: readonly string[]): readonly Word[] =>
  word.children
    .filter(
      (child) =>
        (child.dep === "prep" || child.dep === "agent" || child.dep === "dative") &&
        prepositions.includes(child.lower),
    )
    .flatMap((child) => childrenBy(child, "pobj", "pcomp"))

/** Words joined to this one by "and", "or", a comma: itself first. */
export const coordinated = (word: Word): readonly Word[] => {
  const found: Word[] = [word]
  for (let at = childBy(word, "conj"); at !== undefined && found.length < 40; at = childBy(at, "conj"))
    found.push(at)
  return found
}

/** Whether `word` hangs, directly or not, under `above`. */
export const isUnder = (word: Word, above: Word): boolean => word === above || ancestors(word).includes(above)

/** "agreed to talks, a request it had refused": what the parser takes for an object only renames. */
export const isBehindComma = (noun: Word): boolean => {
  const first = subtree(noun)[0] ?? noun
  return noun.tree.words[first.i - 1]?.text === ","
}
