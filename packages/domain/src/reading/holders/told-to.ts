// "told the union that it will not negotiate", "“We will not meet,” he said of the union": the one who is
// told, where nobody else is named.
import type { Party } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import { isTeller } from "../mentions/tellers.ts"
import { isBystander } from "../objects/party-words.ts"
import type { Finding } from "../operators/finding.ts"
import { ancestors, childrenBy, prepositional, type Word } from "../words/word.ts"

const addressed = (telling: Word): readonly Word[] =>
  /^(?:tell|inform|notify|warn|assure)$/.test(telling.base) ? childrenBy(telling, "dobj", "dative") : []

/** By a name of its own, or by an office of somebody named. */
const named = /^(?:name|title)$/

/** Takes a finding and the parties taken; gives the one to whom its clause is told, null without one. */
export const toldTo = (finding: Finding, resolver: Resolver, taken: ReadonlySet<string>): Party | null => {
  const { operator } = finding
  const inWords = operator.quotation >= 0
  const telling = ancestors(operator).find(
    (above) => above.pos === "verb" && above.base !== "be" && (!inWords || above.quotation < 0),
  )
  if (telling === undefined) return null
  for (const word of [...addressed(telling), ...(inWords ? prepositional(telling, "of") : [])]) {
    if (isBystander(word, resolver) || word.pos === "pronoun") continue
    const told = resolver
      .resolve(word)
      .find(({ party, via }) => named.test(via) && !taken.has(party.actor.id) && !isTeller(party))
    if (told !== undefined && (told.party.type !== "person" || told.party.office !== null)) return told.party
  }
  return null
}
