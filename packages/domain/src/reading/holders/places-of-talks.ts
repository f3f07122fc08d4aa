// Where talks are held, which is nobody to meet there; but the host of a summit is.
import type { Resolver } from "../mentions/resolver.ts"
import type { Finding } from "../operators/finding.ts"

/** Takes a finding and the resolver; gives the actors that are only places of its talks. */
export const placesFor = (finding: Finding, { chain, placesOfTalks }: Resolver): ReadonlySet<string> => {
  const { hit } = finding
  if (hit.venue !== true) return isManySided(finding) ? new Set() : placesOfTalks()
  const own = chain.mentionOf(hit.word)?.party
  return new Set([...placesOfTalks(), ...(own === undefined ? [] : [own.actor.id])])
}

/**
 * Takes a finding; says whether it is of a summit or a conference with many guests: whoever else stands near
 * is not the other side of it.
 */
export const isManySided = (finding: Finding): boolean =>
  /^(?:summits?|conferences?|forum|congress|symposium)$/.test(finding.hit.word.lower)
