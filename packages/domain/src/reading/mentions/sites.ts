// Names that only say where: "the monastery of Saint Orm", "nurses in the Three Towns".
import { anyOf } from "../../lexicon/any-of.ts"
import { officeNouns, stateNouns } from "../../lexicon/people-words.ts"
import type { Mention, Party } from "./party.ts"

const site = anyOf(
  `monastery abbey hotel palace resort castle fort fortress village town island convent airport hamlet villa
  chapel cathedral lodge retreat base camp`,
)
const siteName =
  /\b(?:abbey|palace|hotel|castle|fort|cities|towns|valley|square|airport|islands?|hall|villa|street)$/i

/**
 * Takes the mentions of an article; gives the parties without an entry that are only a place in it: called a
 * village or a palace, or named as where something is and never as one who acts.
 */
export const sitesAmong = (mentions: readonly Mention[]): ReadonlySet<Party> => {
  const sites = new Set<Party>()
  const where = new Set<Party>()
  const acting = new Set<Party>()
  for (const mention of mentions) {
    const { party } = mention
    if (party.actor.kind !== null || party.type === "person") continue
    if (isCalledSite(mention)) sites.add(party)
    if (mention.role === "place" || siteName.test(party.name)) where.add(party)
    if (acts(mention)) acting.add(party)
  }
  for (const party of where)
    if (!acting.has(party) && (party.type === "state" || siteName.test(party.name))) sites.add(party)
  return sites
}

/** "the monastery of Saint Orm", "the village of Lower Harrow". */
const isCalledSite = ({ word }: Mention): boolean =>
  word.dep === "pobj" && word.head.lower === "of" && site.test(word.head.head.lower)

/** In a headline an abbey may be "off"; who is no abbey acts there too. */
const acts = ({ party, word, role }: Mention): boolean => {
  if (role === "place") return officeNouns.has(word.head.head.lower)
  if (word.tree.headline && siteName.test(party.name)) return false
  if (role === "modifier")
    return word.dep === "poss" || officeNouns.has(word.head.lower) || stateNouns.has(word.head.lower)
  return !(word.dep === "pobj" && /^(?:to|from|for|of|through|into|via|around|across)$/.test(word.head.lower))
}
