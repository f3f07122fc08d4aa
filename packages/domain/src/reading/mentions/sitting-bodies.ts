// A conference that is a body: "the bishops' conference", "meet the conference", "the conference declined".
import { operatorsFor } from "../../lexicon/index.ts"
import { communityNouns, officeNouns } from "../../lexicon/people-words.ts"
import { speechVerbs } from "../../lexicon/speech-words.ts"
import { childrenBy, type Word } from "../words/word.ts"
import type { Party } from "./party.ts"
import type { WhoIsWho } from "./who-is-who.ts"

/** Takes a word; says whether it means a body of people, not a meeting that somebody holds. */
export const isSittingBody = (word: Word, { chain }: WhoIsWho): boolean =>
  /^(?:conference|congress|convention|assembly)$/.test(word.lower) &&
  (isOfMembers(word) ||
    chain.mentionOf(word)?.party.type === "body" ||
    (isAddressed(word) && bodySitting({ chain }, word) !== null))

/** Takes such a word; gives the body of the text that is called so; null for none. */
export const bodySitting = ({ chain }: Pick<WhoIsWho, "chain">, { lower }: Word): Party | null =>
  chain.parties.find(
    ({ type, name, nouns }) => type !== "state" && nouns.has(lower) && name.toLowerCase() !== lower,
  ) ?? null

/** "the bishops' conference", "the rectors' conference". */
export const isOfMembers = (word: Word): boolean =>
  childrenBy(word, "poss").some(
    ({ lower, tag }) => tag === "NNS" && (communityNouns.has(lower) || /^(?:rectors|mayors)$/.test(lower)),
  )

/** Whom one meets or asks, and who says or decides something. */
const isAddressed = (word: Word): boolean => {
  const { head, dep } = word
  if (dep === "dobj") return /^(?:meet|ask|tell|urge|invite|see|accuse|press|thank)$/.test(head.base)
  if (dep === "nsubj") return speechVerbs.has(head.base) || operatorsFor(head.lower, "verb").length > 0
  return dep === "pobj" && head.lower === "of" && officeNouns.has(head.head.lower)
}
