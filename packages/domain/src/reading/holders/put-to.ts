// "its request for a meeting with the board was turned down": whom it was put to, who so answered.
import type { Resolved } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import type { Finding } from "../operators/finding.ts"
import { childrenBy, prepositional, type Word } from "../words/word.ts"
import { namedOwnerOf, sending } from "./subject.ts"

/** Takes a finding over a passive; gives those to whom the offer or request on its way was put. */
export const putTo = (finding: Finding, resolver: Resolver): readonly Resolved[] => {
  const call = finding.steps.find(({ entry }) => entry?.part === "noun" && entry.effect === "invite")?.word
  if (call === undefined || !finding.path.includes(call) || call === finding.operator) return []
  const owner = namedOwnerOf(call)?.word
  const own = owner === undefined ? [] : resolver.resolve(owner)
  const isOther = ({ party }: Resolved): boolean => own.every((one) => one.party.actor.id !== party.actor.id)
  const asking = owner !== undefined || /^(?:request|plea|bid)$/.test(call.lower)
  for (const words of [addressed(call), asking ? finding.path.flatMap(company) : []]) {
    const named = words.flatMap((word) => resolver.resolve(word)).filter(isOther)
    if (named.length > 0) return named
  }
  const pair = own.length === 0 ? [] : resolver.pairBefore(call)
  const ofPair = pair.some(({ actor }) => own.some(({ party }) => party.actor.id === actor.id))
  return ofPair ? pair.map((party): Resolved => ({ party, via: "partner", word: call })).filter(isOther) : []
}

/** "its appeal to them", "an offer that it made to them". */
const addressed = (call: Word): readonly Word[] =>
  [call, ...childrenBy(call, "relcl", "acl").filter((clause) => sending.test(clause.base))]
    .flatMap((word) => prepositional(word, "to"))
    .filter(({ pos }) => pos !== "verb")

/** "talks with them", "to meet them", "a meeting with them present". */
const company = (word: Word): readonly Word[] => {
  const withs = prepositional(word, "with").flatMap((one) =>
    one.lower === "present" ? childrenBy(one, "compound", "nsubj") : [one],
  )
  const met = word.pos === "verb" && /^(?:meet|see|visit|receive)$/.test(word.base)
  const told = word.pos === "verb" && /^(?:talk|speak)$/.test(word.base)
  return [...withs, ...(met ? childrenBy(word, "dobj") : []), ...(told ? prepositional(word, "to") : [])]
}
