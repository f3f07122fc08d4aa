// Whether a name is only a word of another's name.
import type { Party } from "../mentions/party.ts"

/** "Highland" beside the Highland Front, "Sunni" beside Sunni groups: a word of the holder's own name. */
export const isPartOf = (party: Party, holder: Party): boolean => {
  if (party.actor.kind !== null && holder.actor.kind !== null) return false
  const [short, long] = [party.name, holder.name].map((name) => name.toLowerCase().split(/[\s-]+/))
  if (short === undefined || long === undefined) return false
  return short.every((word) => long.includes(word)) || long.every((word) => short.includes(word))
}
