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

/**
 * Takes a verb; gives the imperative that has to be met first: "Release them and we will talk", "Bring her.
 * We'll talk."; null for any other.
 */
export const askedFirst = (verb: Word): Word | null => {
  if (verb.quotation < 0 || !childrenBy(verb, "nsubj").some(({ lower }) => /^(?:we|i)$/.test(lower)))
    return null
  const joined = verb.dep === "conj" && verb.head.children.some(({ lower }) => lower === "and")
  const first = joined ? verb.head : verbBefore(verb)
  return first !== undefined && isDemand(first) && first.quotation === verb.quotation ? first : null
}

/** The top of the short sentence before. */
const verbBefore = ({ tree, sentence, dep }: Word): Word | undefined => {
  const before = tree.sentences[sentence - 1]
  if (before === undefined || before.last - before.first > 12 || !/^(?:ROOT|ccomp)$/.test(dep))
    return undefined
  return tree.words.slice(before.first, before.last + 1).find((word) => word.head === word)
}

const isDemand = (verb: Word): boolean =>
  verb.tag === "VB" &&
  childBy(verb, "nsubj", "nsubjpass", "aux", "auxpass", "expl", "neg", "mark") === undefined &&
  !/^(?:let|believe|trust|look|see|listen|mark|remember|watch|wait|forget)$/.test(verb.base) &&
  childrenBy(verb, "dobj").some(({ lower }) => !/^(?:me|us|it)$/.test(lower))
