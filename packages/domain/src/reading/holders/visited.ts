// The host as the other side where nobody else is: of a summit in his country, of a journey to it.
import type { Party } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import type { Finding } from "../operators/finding.ts"
import { childBy, childrenBy, prepositional } from "../words/word.ts"
import { isManySided } from "./places-of-talks.ts"

/**
 * Takes a finding and who is taken; gives whose summit it is by its place: one in Moscow is Russia's, when
 * the article has more to say of Russia.
 */
export const venueHost = (finding: Finding, resolver: Resolver, taken: ReadonlySet<string>): Party | null => {
  if (!isManySided(finding)) return null
  const { word } = finding.hit
  const places = [...childrenBy(word, "compound", "nmod"), ...prepositional(word, "in", "at")]
  for (const place of places) {
    const party = resolver.chain.mentionOf(place)?.party
    if (party?.type === "state" && party.weight >= 2 && !taken.has(party.actor.id)) return party
  }
  return null
}

/**
 * Takes a finding and who is taken; gives whom a journey goes to: "will fly to Freedonia for talks", a
 * country, not a city that may be a venue.
 */
export const journeyHost = (
  finding: Finding,
  resolver: Resolver,
  taken: ReadonlySet<string>,
): Party | null => {
  const { operator } = finding
  // "will be there to resume talks": the operator is the aim of being there.
  const verb =
    /^(?:advcl|xcomp)$/.test(operator.dep) && operator.head.base === "be" ? operator.head : operator
  if (
    verb.pos !== "verb" ||
    !/^(?:fly|travel|go|head|visit|be|arrive|come|send|dispatch|leave)$/.test(verb.base)
  )
    return null
  const ways = [verb, ...childrenBy(verb, "acomp")].flatMap((word) => prepositional(word, "to", "in", "for"))
  for (const place of ways) {
    const owner = /^capital$/.test(place.lower) ? childBy(place, "poss") : undefined
    const party = resolver.chain.mentionOf(owner ?? place)?.party
    if (party?.type !== "state" || taken.has(party.actor.id)) continue
    if (owner !== undefined) return party
    if (party.name.toLowerCase().includes(place.lower)) return party
  }
  return null
}
