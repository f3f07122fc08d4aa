// "will not talk as long as the army of Ruritania holds the valley": of whom a condition tells is whom it is
// put to.
import type { Party } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import { isTeller } from "../mentions/tellers.ts"
import type { Finding } from "../operators/finding.ts"
import { ancestors, childrenBy, type Word } from "../words/word.ts"

/** Takes a finding and who is out of the question; gives the subject of its condition, null without one. */
export const termsFor = (
  finding: Finding,
  resolver: Resolver,
  isOut: (actorId: string) => boolean,
): Party | null => {
  const { operator, path } = finding
  const verbs = [operator, ...path, ...ancestors(operator).slice(0, 1)]
  const scope = verbs.flatMap((word) => [word, ...childrenBy(word, "advmod")])
  for (const clause of scope.flatMap((word) => childrenBy(word, "advcl"))) {
    if (!clause.children.some(opens)) continue
    const who = childrenBy(clause, "nsubj")
      .flatMap((subject) => resolver.resolve(subject))
      .find(({ party, via }) => /^(?:name|title)$/.test(via) && !isOut(party.actor.id) && !isTeller(party))
    if (who !== undefined) return who.party
  }
  return null
}

const opens = (word: Word): boolean => {
  if (!/^(?:mark|advmod)$/.test(word.dep)) return false
  const before = word.tree.words[word.i - 1]?.lower ?? ""
  if (word.lower === "as") return before === "long" || before === "soon"
  return /^(?:if|unless|until|till|once|while|provided|when)$/.test(word.lower)
}
