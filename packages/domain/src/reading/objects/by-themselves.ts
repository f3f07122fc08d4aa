// Matters that two sides settle by themselves: "resolved bilaterally", "kept bilateral", "a bilateral issue".
import type { WhoIsWho } from "../mentions/who-is-who.ts"
import { childBy, childrenBy, isNoun, prepositional, type Word } from "../words/word.ts"
import { isParty } from "./party-words.ts"

/** Takes a verb of settling, or a matter; says whether it is between the two alone. */
export const isByThemselves = (word: Word, resolver: WhoIsWho): boolean => {
  if (isNoun(word))
    return (
      word.dep === "attr" &&
      childBy(word.head, "nsubj") !== undefined &&
      childrenBy(word, "amod").some(({ lower }) => lower === "bilateral")
    )
  if (word.base === "keep")
    return childrenBy(word, "oprd", "acomp").some(({ lower }) => lower === "bilateral")
  const alone = childrenBy(word, "advmod").map(({ lower }) => lower)
  if (alone.includes("bilaterally")) return true
  const matters = childrenBy(word, "dobj", "nsubj", "nsubjpass")
  return (
    alone.includes("directly") &&
    [word, ...matters].some((one) => prepositional(one, "with").some((other) => isParty(other, resolver)))
  )
}
