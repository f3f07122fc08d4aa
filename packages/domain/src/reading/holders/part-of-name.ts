// A word of the holder's own name is no other side.
import type { Party } from "../mentions/party.ts"

/**
 * Takes a party and the holder; says whether it is a word of the holder's own name: "Highland" beside the
 * Highland Front, "Sunni" beside Sunni groups.
 */
export const isPartOf = (party: Party, holder: Party): boolean => {
  if (party.actor.kind !== null && holder.actor.kind !== null) return false
  const [short, long] = [party.name, holder.name].map((name) => name.toLowerCase().split(/[\s-]+/))
  if (short === undefined || long === undefined) return false
  return short.every((word) => long.includes(word)) || long.every((word) => short.includes(word))
}
