// The other side by nearness alone: who stands in the sentence, else whom the article names most.
import { groupNouns, officeNouns } from "../../lexicon/people-words.ts"
import type { Party } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import { isTeller } from "../mentions/tellers.ts"
import type { Finding } from "../operators/finding.ts"
import type { Word } from "../words/word.ts"
import { isMediator } from "./mediator.ts"

/** A name that says nothing ("Readout", "Treasury") is nobody's counterpart by nearness alone. */
const isKnown = (party: Party): boolean => isSomebody(party) && isOfWeight(party)

/** Who reports and who speaks for others is nobody to meet. */
const isSomebody = (party: Party): boolean =>
  !isTeller(party) && !(party.type === "person" && /\bspokes/i.test(party.office ?? ""))

const isOfWeight = (party: Party): boolean =>
  party.actor.kind === "person" ? party.office !== null : party.actor.kind !== null || party.weight >= 3

/** "Ruritanian soil", "the Ruritanian economy": the adjective of a thing is nobody to meet. */
const isOnlyAdjective = (word: Word): boolean =>
  word.dep === "amod" && !officeNouns.has(word.head.lower) && !groupNouns.has(word.head.lower)

/** Takes a finding and who is out of the question; gives whoever else is named nearest to its talks. */
export const inSentence = (
  finding: Finding,
  resolver: Resolver,
  isOut: (actorId: string) => boolean,
): Party | null => {
  const { operator, hit } = finding
  const sentence = operator.tree.sentences[operator.sentence]
  if (sentence === undefined) return null
  let best: { party: Party; distance: number } | null = null
  for (let i = sentence.first; i <= sentence.last; i++) {
    const word = operator.tree.words[i] as Word
    const mention = resolver.chain.mentionOf(word)
    if (
      mention === undefined ||
      mention.word !== word ||
      mention.role === "place" ||
      isOut(mention.party.actor.id)
    )
      continue
    if (!isKnown(mention.party) || isMediator(word) || isOnlyAdjective(word)) continue
    const distance = Math.abs(i - hit.word.i)
    if (distance < 30 && (best === null || distance < best.distance))
      best = { party: mention.party, distance }
  }
  return best?.party ?? null
}

/** Takes the resolver of an article and who is out of the question; gives whoever else it names most. */
export const inDocument = (resolver: Resolver, isOut: (actorId: string) => boolean): Party | null => {
  const weights = new Map<string, { party: Party; weight: number }>()
  for (const party of resolver.chain.parties) {
    const known = weights.get(party.actor.id)
    if (known === undefined) weights.set(party.actor.id, { party, weight: party.weight })
    else known.weight += party.weight
  }
  const others = [...weights.values()]
    .filter(({ party, weight }) => !isOut(party.actor.id) && isSomebody(party) && weight >= 2)
    .sort((a, b) => b.weight - a.weight || a.party.id - b.party.id)
  const known = others.find(({ party, weight }) => isKnown(party) && weight >= 3)
  return (known ?? others[0])?.party ?? null
}
