// Who only brings others together: "U.S.-brokered talks", "a process led by the African Union".
import { anyOf } from "../../lexicon/any-of.ts"
import type { Word } from "../words/word.ts"

const bringing = anyOf(
  `broker(?:ed)? lead led mediated? sponsor(?:ed)? back(?:ed)? support(?:ed)? facilitated?
  chair(?:ed)? host(?:ed)? moderated? arranged? organi[sz]ed?`,
)

/** Takes a word; says whether it is a clause of who brings talks about: "brokered by". */
export const isBringing = (clause: Word): boolean =>
  bringing.test(clause.base) && /^(?:acl|relcl|amod)$/.test(clause.dep)

/** Takes the word of a mention; says whether it stands there as the one who mediates. */
export const isMediator = (word: Word): boolean => {
  const { head } = word
  if (head === word) return false
  if (word.dep === "pobj" && head.lower === "by") return isBringing(head.head)
  if (!/(?:^|-)(?:brokered|mediated|facilitated|sponsored|backed|led|hosted)$/.test(head.lower)) return false
  return word.i < head.i && !/^nsubj/.test(word.dep)
}
