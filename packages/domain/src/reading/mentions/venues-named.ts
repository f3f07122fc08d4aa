// Which words name a place where talks are held, and who is no more than such a place.
import type { Word } from "../words/word.ts"
import type { Chain } from "./chain.ts"
import type { Party } from "./party.ts"

export interface Venues {
  /** Whether talks are held in the place that a word names: a party that does something is none. */
  readonly isVenue: (word: Word) => boolean
  /** The actors that the text takes from such places: nobody to meet. */
  readonly placesOfTalks: () => ReadonlySet<string>
}

/** Takes the chain and the names of the places where talks are held; gives what is known of them. */
export const venuesNamed = (chain: Chain, names: ReadonlySet<string>): Venues => {
  const known: { acting: ReadonlySet<Party> | null; places: ReadonlySet<string> | null } = {
    acting: null,
    places: null,
  }
  const isVenue = (word: Word): boolean => {
    if (!names.has(word.lower)) return false
    known.acting ??= new Set(
      chain.mentions.filter(({ role }) => role === "subject").map(({ party }) => party),
    )
    const party = chain.mentionOf(word)?.party
    return party === undefined || !known.acting.has(party)
  }
  const placesOfTalks = (): ReadonlySet<string> => {
    known.places ??= new Set(
      chain.mentions
        .filter(({ party, word }) => party.actor.kind === null && isVenue(word))
        .map(({ party }) => party.actor.id),
    )
    return known.places
  }
  return { isVenue, placesOfTalks }
}
