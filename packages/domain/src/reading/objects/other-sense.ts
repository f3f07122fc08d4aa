// A word of talks in another sense: the contract that bargaining leads to, a parliament, one's own meeting.
import { isWrong } from "../../lexicon/index.ts"
import { isSittingBody } from "../mentions/sitting-bodies.ts"
import type { WhoIsWho } from "../mentions/who-is-who.ts"
import { childBy, subtree, type Word } from "../words/word.ts"

/**
 * Takes a noun of talks; says whether it means a contract ("bargaining agreement"), a parliament or a body
 * ("the bishops' conference") here.
 */
export const isOtherSense = (word: Word, resolver: WhoIsWho): boolean =>
  isContract(word) || isParliament(word) || isSittingBody(word, resolver)

const isContract = (word: Word): boolean =>
  word.lower === "bargaining" &&
  word.dep === "compound" &&
  /^(?:agreement|plan|decision)s?$/.test(word.head.lower)

/** "told Congress": a parliament has no article. */
const isParliament = (word: Word): boolean =>
  word.text === "Congress" && childBy(word, "det", "poss", "amod", "compound") === undefined

/** Takes a meeting; says whether it is one's own house's: "a cabinet-level meeting". */
export const isOfHouse = (meeting: Word): boolean =>
  subtree(meeting).some((one) => one.i < meeting.i && isWrong("before", one.lower))
