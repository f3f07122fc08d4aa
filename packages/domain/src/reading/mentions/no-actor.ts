// Names of what is nobody: a day, a sum, a book; unless what is told of it shows somebody.
import { bodyWords } from "../../lexicon/people-words.ts"
import { speechVerbs } from "../../lexicon/speech-words.ts"
import type { Word } from "../words/word.ts"

const notActors = new Set([
  "DATE",
  "TIME",
  "MONEY",
  "PERCENT",
  "QUANTITY",
  "CARDINAL",
  "ORDINAL",
  "EVENT",
  "LAW",
  "WORK_OF_ART",
  "LANGUAGE",
  "PRODUCT",
])

/** Takes a word of a name; says whether it names nobody, by its label and by what is told of it. */
export const isNoActor = (word: Word): boolean =>
  word.entity !== null && notActors.has(word.entity) && !speaks(word) && !isOfBody(word)

/** "…,” Northline Rail said": what speaks is somebody, whatever the tagger takes its name for. */
const speaks = (word: Word): boolean => {
  const head = word.dep === "compound" ? word.head : word
  return (
    /^(?:PRODUCT|WORK_OF_ART|LAW|EVENT)$/.test(word.entity ?? "") &&
    head.dep === "nsubj" &&
    speechVerbs.has(head.head.base)
  )
}

/** "the Fellowship of Parish Clergy": what the name is of shows a body, whatever the tagger takes it for. */
const isOfBody = (word: Word): boolean => {
  if (!/^(?:PRODUCT|WORK_OF_ART|EVENT)$/.test(word.entity ?? "")) return false
  let head = word
  for (let i = 0; i < 6 && head.head !== head && head.head.entity === word.entity; i++) head = head.head
  return bodyWords.has(head.lower)
}
