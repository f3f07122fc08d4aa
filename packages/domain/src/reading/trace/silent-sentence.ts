// Sentences without a reading: what in them could have been one, and why it is none.
import type { Operator } from "../../lexicon/entry.ts"
import { isTalkWord, isWrong, operatorsFor } from "../../lexicon/index.ts"
import { noAnswersIn } from "../operators/no-answer.ts"
import { answersIn } from "../statements/answer-words.ts"
import { childBy, isNoun, type Tree, type Word } from "../words/word.ts"

/**
 * Takes the words of a sentence without a reading; gives in one line why there is none; null when it holds
 * neither a talk word nor an operator.
 */
export const reasonForSilence = (words: readonly Word[]): string | null => {
  const operator = words.find((word) => isOperator(word, words))
  const talk = words.find(isTalk)
  const first = words[0]
  if (first === undefined || (operator === undefined && talk === undefined)) return null
  if (first.tree.paragraph.kind === "section") return "a heading of a section is not read"
  const wrong = talk === undefined ? null : outOfDiplomacy(talk)
  if (wrong !== null) return wrong
  const answer = answersOf(first.tree).find((verb) => words.includes(verb))
  if (answer !== undefined) return `nothing before it is put to whoever "${answer.text}" is said of`
  if (talk === undefined) return `"${operator?.text ?? ""}" has no talk object`
  return talk.tree.parsed || operator !== undefined
    ? `"${talk.text}" does not mean talks here`
    : `"${talk.text}" stands without an operator`
}

/** An operator by its form, with one of its particles in the sentence; none that needs company to be one. */
const isOperator = (word: Word, sentence: readonly Word[]): boolean =>
  operatorParts(word).some((part) =>
    operatorsFor(word.lower, part).some(
      ({ particles, needs }: Operator) =>
        (needs === undefined || needs === "would" || needs === "format") &&
        (particles === undefined || sentence.some(({ lower }) => particles.split(/\s+/).includes(lower))),
    ),
  )

const allParts = ["verb", "noun", "adjective"] as const

const operatorParts = (word: Word): readonly (typeof allParts)[number][] => {
  if (!word.tree.parsed) return allParts
  if (isNoun(word)) return ["noun"]
  if (word.pos === "verb") return ["verb", "adjective"]
  return word.pos === "adjective" || word.pos === "adverb" ? ["adjective"] : []
}

/** Verbs that many things are done with ("see", "come") are talk words only where the grammar says so. */
const everyday = /^(?:see|come|sit|take|go|treat|visit|date|hear|host|receive|table|party|form|format)/

const isTalk = (word: Word): boolean =>
  isTalkWord(word.lower) && (isNoun(word) || word.pos === "verb") && !everyday.test(word.base)

/** "a news conference", "to meet the deadline". */
const outOfDiplomacy = (word: Word): string | null => {
  const before = word.children.find((child) => child.i < word.i && isWrong("before", child.lower))
  if (before !== undefined) return `"${before.text} ${word.text}" is no talks`
  const object = word.pos === "verb" ? childBy(word, "dobj") : undefined
  return object !== undefined && isWrong("object", object.lower)
    ? `"${word.text} … ${object.text}" is no talks`
    : null
}

const answersOf = (tree: Tree): readonly Word[] =>
  tree.parsed ? [...answersIn(tree), ...noAnswersIn(tree)].map(({ verb }) => verb) : []
