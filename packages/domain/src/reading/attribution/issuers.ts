// Those who issue a text that is itself a statement: "Statement by A", "Readout of A's call with B".
import type { Chain } from "../mentions/chain.ts"
import type { Resolved } from "../mentions/party.ts"
import type { Tree } from "../words/word.ts"

const issued =
  /^(?:press )?(?:communiqu[eé]|statement|declaration|readout|release|letter|remarks) (?:of|by|from|to) /i

/** Takes the trees and the chain; gives the issuers whom the headline names, none for a report. */
export const issuersOf = (trees: readonly Tree[], chain: Chain): readonly Resolved[] => {
  const headline = trees.find((tree) => tree.headline)
  if (headline === undefined) return []
  const { start, end } = headline.paragraph
  if (!issued.test(headline.words.map((word) => word.text).join(" "))) return []
  const issuer = chain.mentions.find(({ at }) => at >= start && at < end)
  return issuer === undefined ? [] : [{ party: issuer.party, via: "title", word: issuer.word }]
}
