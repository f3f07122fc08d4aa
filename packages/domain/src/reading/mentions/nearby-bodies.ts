// Which bodies near a noun it may describe: one of its sentence, the heaviest of its sort, none behind it.
import type { Word } from "../words/word.ts"
import { byWeight, type Mention, type Party } from "./party.ts"
import { canBeCalled, isOfCompany } from "./sides.ts"

/**
 * "Kalvor shares fell when the paint maker …": takes the mentions, the last before a noun, and the noun;
 * gives the body of the same sentence that may be called so; null for none.
 */
export const besideIt = (mentions: readonly Mention[], from: number, word: Word): Party | null => {
  if (!isOfCompany(word.lower)) return null
  for (let i = from; i >= 0; i--) {
    const mention = mentions[i] as Mention
    if (mention.word.tree !== word.tree || mention.word.sentence !== word.sentence) return null
    if (mention.party.type === "body" && mention.role !== "place" && canBeCalled(mention.party, word.lower))
      return mention.party
  }
  return null
}

/** "The union that represents the pilots" at the start: takes the parties; gives the heaviest that fits. */
export const heaviestOf = (parties: readonly Party[], fits: (party: Party) => boolean): Party | null =>
  parties.filter((party) => party.weight >= 1 && fits(party)).sort(byWeight)[0] ?? null

/**
 * "criticised the paint maker for declining to meet Kalvor": takes what a party must be; gives that it must
 * also not be named behind the noun in its sentence: that is somebody else.
 */
export const namedElsewhere = (
  mentions: readonly Mention[],
  from: number,
  word: Word,
  fits: (party: Party) => boolean,
): ((party: Party) => boolean) => {
  const behind = new Set<Party>()
  for (let i = from + 1; i < mentions.length; i++) {
    const mention = mentions[i] as Mention
    if (mention.word.tree !== word.tree || mention.word.sentence !== word.sentence) break
    behind.add(mention.party)
  }
  return (party) => fits(party) && !behind.has(party)
}
