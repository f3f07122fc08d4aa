// Who had others told that talks are off: the other of the two of whom the text speaks.
import type { Resolved } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import type { Finding } from "../operators/finding.ts"
import { ancestors, childrenBy, type Word } from "../words/word.ts"

/** Takes a verb; says whether it has somebody to whom something is told. */
export const isTelling = (verb: Word): boolean =>
  /^(?:tell|inform|notify|warn|assure|advise)$/.test(verb.base)

/**
 * "The union was told that the meeting was off": takes a finding that names nobody who did it; gives the
 * other of the two; none when the text does not set whoever is told against somebody.
 */
export const otherThanTold = ({ operator }: Finding, resolver: Resolver): readonly Resolved[] => {
  const telling = ancestors(operator).find((one) => one.pos === "verb")
  if (telling === undefined || !isTelling(telling)) return []
  const told = childrenBy(telling, "nsubjpass", "dobj", "dative").flatMap((word) => resolver.resolve(word))
  const ids = told.map(({ party }) => party.actor.id)
  const pair = resolver.pairBefore(telling)
  if (!pair.some(({ actor }) => ids.includes(actor.id))) return []
  return pair
    .filter(({ actor }) => !ids.includes(actor.id))
    .map((party): Resolved => ({ party, via: "partner", word: telling }))
}
