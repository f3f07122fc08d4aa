// "What we want is talks", "what we would like is for them to come": the verb before "is" is over what
// follows.
import { childBy, childrenBy, type Word } from "../words/word.ts"
import type { Relation } from "./relation.ts"

/**
 * Takes how a word hangs on "is"; gives how it hangs on the verb of the clause with "what"; null without one.
 */
export const cleftOf = (relation: Relation, node: Word): Relation | null => {
  const { governor, prepositions } = relation
  if (governor.base !== "be" || prepositions.length > 0 || node.i < governor.i) return null
  const clause = childBy(governor, "csubj", "nsubj")
  const wish = clause?.lower === "all" ? childBy(clause, "relcl") : clause
  if (wish?.pos !== "verb") return null
  if (wish === clause && !childrenBy(wish, "dobj").some((one) => one.lower === "what")) return null
  return {
    governor: wish,
    dep: node.pos === "verb" ? "xcomp" : "dobj",
    prepositions: [],
    between: [governor],
  }
}
