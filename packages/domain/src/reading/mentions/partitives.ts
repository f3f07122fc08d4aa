// "None of the unions", "a number of clubs", "one of the banks": how many of those who are meant.
import { anyOf } from "../../lexicon/any-of.ts"
import { prepositional, type Word } from "../words/word.ts"

const quantities =
  anyOf(`none one some many most several few all each both neither either half two three four five six seven
    eight nine ten dozens? scores hundreds thousands numbers? majority minority handful couple rest group
    crowd part`)

/** Takes a word that only says how many; gives the noun for those it is said of, null for any other word. */
export const wholeOf = (word: Word): Word | null => {
  if (!quantities.test(word.lower) && word.pos !== "number") return null
  const some = prepositional(word, "of").find((noun) => noun.pos !== "verb" && noun.pos !== "number")
  if (some !== undefined) return /^(?:NNS|NNPS|PRP|NN|WP|WDT)$/.test(some.tag) ? some : null
  return word.lower === "one" || word.lower === "none" ? (prepositional(word, "from")[0] ?? null) : null
}
