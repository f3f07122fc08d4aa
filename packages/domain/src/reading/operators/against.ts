// "is against talks", "decided against a meeting", "has nothing against meeting": a stand taken by a
// preposition.
import type { Word } from "../words/word.ts"
import type { Relation } from "./relation.ts"

export interface Stand {
  readonly stance: "refuse" | "want"
  /** The verb that takes the stand. */
  readonly verb: Word
}

const taking = /^(?:be|speak|come|decide|vote|stand|remain|advise|argue)$/

/** Takes how a talk object hangs on its governor; gives the stand against it; null when none is taken. */
export const standAgainst = ({ governor, prepositions }: Relation): Stand | null => {
  if (prepositions[0] !== "against") return null
  if (governor.pos === "verb") return taking.test(governor.base) ? { stance: "refuse", verb: governor } : null
  const { head } = governor
  return governor.lower === "nothing" && head.base === "have" ? { stance: "want", verb: head } : null
}
