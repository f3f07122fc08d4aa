// What is asked of the one spoken to: "Come to the table", "Let's sit down and talk".
import { childBy, childrenBy, type Word } from "../words/word.ts"

const summoning = /^(?:come|return|sit|meet|talk|join|resume|start|begin|negotiate|get|go)$/

/** Takes the verb at the top of a talk object's clause; says whether it asks for talks in the imperative. */
export const isImperative = (verb: Word): boolean => {
  if (verb.tag !== "VB" || verb.quotation < 0) return false
  if (letsUs(verb) || (verb.dep === "conj" && letsUs(verb.head))) return true
  const bare = childBy(verb, "nsubj", "nsubjpass", "aux", "auxpass", "expl", "neg", "mark") === undefined
  const outermost = verb.head === verb || verb.head.quotation < 0
  return bare && outermost && summoning.test(verb.base)
}

const letsUs = (verb: Word): boolean =>
  verb.head.base === "let" &&
  verb.dep === "ccomp" &&
  childBy(verb.head, "neg", "nsubj") === undefined &&
  childrenBy(verb, "nsubj").some((subject) => /^(?:us|['’]s)$/.test(subject.lower))
