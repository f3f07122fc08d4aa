// Readiness whose talk stands in the clause behind it: "is ready whenever they wish to negotiate", "is
// available if they want to talk".
import { operatorsFor } from "../../lexicon/index.ts"
import { childBy, childrenBy, type Word } from "../words/word.ts"

/** Takes the verb of a clause of talks; gives the adjective whose readiness waits for it, or null. */
export const readyWhen = (verb: Word): Word | null => {
  if (verb.dep !== "advcl" || verb.pos !== "verb") return null
  if (!childrenBy(verb, "mark", "advmod").some((mark) => /^(?:if|when|whenever|once)$/.test(mark.lower)))
    return null
  const adjective = childBy(verb.head, "acomp")
  if (adjective === undefined || childBy(adjective, "xcomp", "prep", "ccomp") !== undefined) return null
  return operatorsFor(adjective.lower, "adjective").some((entry) => entry.id === "ready") ? adjective : null
}
