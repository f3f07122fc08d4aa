// "to do so" after a talk object: the same talk once more.
import type { Word } from "../words/word.ts"
import type { TalkHit } from "./talk-object.ts"

/**
 * Takes a word and the talk object before it; gives what "do so" stands for: "they need not be told to talk;
 * they were willing to do so".
 */
export const doneSo = (word: Word, before: TalkHit | undefined): TalkHit | null => {
  if (before === undefined || before.kind === "invitation") return null
  const near = word.sentence - before.word.sentence <= 1
  if (near && isSuchThing(word)) return { ...before, word, antecedent: before.antecedent ?? before.word }
  if (word.base !== "do" || word.tag !== "VB") return null
  const so = word.children.some((child) => child.lower === "so" && child.i === word.i + 1)
  return near && so ? { ...before, word, kind: "act", antecedent: before.antecedent ?? before.word } : null
}

/** "could imagine such a thing if the army left". */
const isSuchThing = (word: Word): boolean =>
  /^(?:things?|steps?)$/.test(word.lower) &&
  word.dep === "dobj" &&
  word.children.some(({ lower }) => lower === "such")
