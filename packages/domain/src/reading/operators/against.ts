// "is against talks", "I am for dialogue", "decided against a meeting", "has nothing against meeting": a
// stand taken by a preposition.
import { childBy, childrenBy, type Word } from "../words/word.ts"
import type { Relation } from "./relation.ts"

export interface Stand {
  readonly stance: "refuse" | "want"
  /** The verb that takes the stand. */
  readonly verb: Word
}

const taking = /^(?:be|speak|come|decide|vote|stand|remain|advise|argue)$/

/** Takes how a talk object hangs on its governor; gives the stand against it; null when none is taken. */
export const standAgainst = ({ governor, prepositions }: Relation): Stand | null => {
  if (prepositions.join() === "for" && isOwnStand(governor)) return { stance: "want", verb: governor }
  if (prepositions[0] !== "against") return null
  if (governor.pos === "verb") return taking.test(governor.base) ? { stance: "refuse", verb: governor } : null
  const { head } = governor
  return governor.lower === "nothing" && head.base === "have" ? { stance: "want", verb: head } : null
}

/** "I am for dialogue", "we have always been for dialogue". */
const isOwnStand = (verb: Word): boolean =>
  verb.base === "be" &&
  childBy(verb, "acomp", "attr", "neg", "expl") === undefined &&
  childrenBy(verb, "prep").length === 1 &&
  childrenBy(verb, "nsubj").some((subject) => /^(?:i|we|he|she|they)$/.test(subject.lower))
