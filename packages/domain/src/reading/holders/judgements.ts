// Judgements of talk: "it is pointless", "conditions are not right", "finds it impossible": whose they are.
import { anyOf } from "../../lexicon/any-of.ts"
import type { WhoIsWho } from "../mentions/who-is-who.ts"
import { isParty } from "../objects/party-words.ts"
import type { Finding } from "../operators/finding.ts"
import { childBy, childrenBy, prepositional, type Word } from "../words/word.ts"
import { type Doer, doerOf, isExpletive } from "./subject.ts"

const occasions =
  /^(?:time|moment|conditions?|circumstances|situation|climate|atmosphere|environment|it|this|now)$/
const fitness = anyOf("ripe right early soon late suitable conducive propitious opportune favou?rable")

/** Takes a finding; says whether nobody holds it but who says it: "there is no point", "it is impossible". */
export const isImpersonal = (finding: Finding): boolean =>
  [...finding.path, finding.operator.head].some(
    (word) =>
      childBy(word, "expl") !== undefined ||
      childrenBy(word, "nsubj").some((subject) => isExpletive(word, subject)),
  )

/** Takes a subject; says whether it is nobody: "it is not the time", "this is no reason". */
export const isEmptySubject = (word: Word): boolean =>
  isMadeSo(word) ||
  (/^(?:it|there|this|that|now)$/.test(word.lower) &&
    (isExpletive(word.head, word) ||
      (word.head.base === "be" && childBy(word.head, "attr") !== undefined))) ||
  isOccasion(word)

/**
 * Takes a finding and its doer; says whether it means people in general and so whoever says it: "one does not
 * negotiate with them", "you don't talk to them".
 */
export const isAnyone = ({ stance, rule, hit }: Finding, { word }: Doer, resolver: WhoIsWho): boolean =>
  stance === "refuse" &&
  hit.kind === "act" &&
  word.children.length === 0 &&
  prepositional(hit.word, "with", "to").some((one) => isParty(one, resolver)) &&
  (word.lower === "one" || (word.lower === "you" && /\+(?:do-not|cannot)$/.test(rule)))

/** Takes a doer; gives whoever finds it so in "finds it impossible to talk", else the doer. */
export const whoFinds = (doer: Doer | null): Doer | null => {
  const judging = doer?.word.lower === "it" && doer.word.head.pos === "adjective" ? doer.word.head.head : null
  return judging !== null && /^(?:find|think|consider|deem)$/.test(judging.base) ? doerOf(judging) : doer
}

/** "Their threats make it impossible to talk": the "it" stands for the clause behind. */
const isMadeSo = (word: Word): boolean =>
  word.lower === "it" && word.head.pos === "adjective" && /^(?:make|render)$/.test(word.head.head.base)

/** "The time is not ripe", "it is too early": nobody's state, the judgement of whoever says so. */
const isOccasion = (word: Word): boolean =>
  occasions.test(word.lower) && childrenBy(word.head, "acomp").some((one) => fitness.test(one.lower))
