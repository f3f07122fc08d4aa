// A party of an article: a state, body, group or person that the text names, once, with all that it is
// called.
import type { ActorRef } from "@stance/contracts/fields"
import { anyOf } from "../../lexicon/any-of.ts"
import type { Word } from "../words/word.ts"

export interface Party {
  readonly id: number
  /** Who holds what this party says: for a minister his state, for a candidate himself. */
  actor: ActorRef
  /** As the text names it first: "Maria Zakharova", "High Negotiations Committee". */
  readonly name: string
  readonly type: "state" | "body" | "group" | "person"
  /** "Russian Foreign Ministry Spokeswoman"; null for those without. */
  office: string | null
  /** Common nouns that it has been called by or may be: union, group, alliance, spokeswoman. */
  readonly nouns: Set<string>
  /** "Syrian" for Syria, when a registry knows it. */
  adjective: string | null
  /** Mentions, those in the headline threefold. */
  weight: number
}

/** How a party was found; it decides how much a reading is trusted. */
export type Via =
  | "name"
  | "title"
  | "possessive"
  | "phrase"
  | "description"
  | "pronoun"
  | "speaker"
  | "partner"
  | "format"
  | "sentence"
  | "document"

export interface Mention {
  readonly party: Party
  readonly first: number
  readonly last: number
  readonly word: Word
  /** Position in the article: orders mentions of all paragraphs. */
  readonly at: number
  readonly role: "subject" | "modifier" | "place" | "other"
  /** True for a person named by office alone ("Ruritania's premier"); the party is the one spoken for. */
  readonly byOffice: boolean
}

export interface Resolved {
  readonly party: Party
  readonly via: Via
  readonly word: Word
}

/** Position of a word in the article. */
export const placeOf = (word: Word): number => word.start

const subjects = new Set(["nsubj", "nsubjpass", "agent"])
const modifiers = new Set(["amod", "compound", "nmod", "poss", "nounmod"])

/** Takes the head word of a mention; says what part it plays in its clause. */
export const roleOf = (word: Word): Mention["role"] => {
  if (!word.tree.parsed)
    return /^(?:in|at|near)$/.test(word.tree.words[word.i - 1]?.lower ?? "") ? "place" : "other"
  if (subjects.has(word.dep) || isNamedSubject(word)) return "subject"
  if (isWhereTownLies(word)) return "place"
  if (modifiers.has(word.dep)) return "modifier"
  if (word.dep !== "pobj") return "other"
  const preposition = word.head
  if (/^(?:in|at|near|outside|inside)$/.test(preposition.lower)) return "place"
  return preposition.lower === "of" && placeNouns.has(preposition.head.lower) ? "place" : "other"
}

/** "in Geneva, Switzerland", "to Zenda, Ruritania". */
const isWhereTownLies = (word: Word): boolean => {
  const [town, comma] = word.tree.words.slice(Math.max(0, word.i - 2), word.i)
  return (
    comma?.text === "," &&
    town?.dep === "pobj" &&
    town.entity === "GPE" &&
    word.entity === "GPE" &&
    word.head === town &&
    /^(?:appos|conj|npadvmod)$/.test(word.dep) &&
    !town.children.some((child) => child.dep === "cc") &&
    !word.children.some((child) => /^(?:cc|conj)$/.test(child.dep))
  )
}

/** "Ruritania's President Joseph Brul said": the parser takes the name for an apposition to the office. */
const isNamedSubject = (word: Word): boolean =>
  word.dep === "appos" && subjects.has(word.head.dep) && word.tree.words[word.i - 1]?.text !== ","

const goings = anyOf(
  `invitations? invite visits? trips? travel fly go come return head journey arrive flight schedule plan
    due set`,
)

/** "an invitation to Moscow", "a meeting scheduled for Caracas": where, not whom. */
export const isWhere = (word: Word): boolean =>
  word.dep === "pobj" &&
  /^(?:to|for|from|via|into)$/.test(word.head.lower) &&
  (goings.test(word.head.head.base) || goings.test(word.head.head.lower))

/** "in the monastery of X", "the town of X". */
const placeNouns = new Set(
  `city town village port capital province monastery abbey island district region suburb hamlet resort
    valley hotel palace airport outskirts south north east west`.split(/\s+/),
)

/** Orders parties: those that weigh most in the text first, then those named first. */
export const byWeight = (a: Party, b: Party): number => b.weight - a.weight || a.id - b.id
