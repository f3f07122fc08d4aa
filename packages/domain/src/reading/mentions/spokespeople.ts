// Those who speak for a body that the text calls by its kind alone: "rebel spokesman X", "the union's
// president, X".
import { anyOf } from "../../lexicon/any-of.ts"
import { companyNouns, groupNouns, officeNouns, unionNouns } from "../../lexicon/people-words.ts"
import type { Chain } from "./chain.ts"
import { lastBefore } from "./descriptions.ts"
import type { Mention, Party } from "./party.ts"
import { canBeCalled, sureOf } from "./sides.ts"
import { isTeller } from "./tellers.ts"

/**
 * Takes the chain once groups are part of it; gives each person who is still nobody's voice to the body that
 * his title tells: the one called so before him, else the only one of its kind.
 */
export const giveToBodies = (chain: Chain): void => {
  const seen = new Set<Party>()
  for (const { party, at } of chain.mentions) {
    if (seen.has(party) || party.type !== "person") continue
    seen.add(party)
    if (party.actor.kind !== "person" || party.office === null) continue
    const body = bodyOf(chain, party.office.toLowerCase().split(/[\s'’-]+/), at)
    if (body !== null) party.actor = body.actor
  }
}

/** How many mentions back a reader still has in mind. */
const inMind = 200

const heads = anyOf(`spokes\\w+ president leader chief head chair\\w* director executive manager secretary
    negotiator commander`)

const bodyOf = (chain: Chain, office: readonly string[], at: number): Party | null => {
  if (!office.some((word) => heads.test(word))) return null
  const speaks = office.some((word) => word.startsWith("spokes"))
  // The leader of an opposition is himself, its spokesman is its voice.
  const noun = office.find((word) => isKind(word) && (speaks || word !== "opposition"))
  if (noun === undefined) return isSpeaker(office) ? announced(chain, at) : null
  const called = (party: Party): boolean =>
    canBeCalled(party, noun) && (party.nouns.has(noun) || party.nouns.has(`${noun}s`))
  const sure = sureOf(noun)
  return before(chain, at, called) ?? (sure === null ? null : only(chain, sure))
}

const isKind = (word: string): boolean =>
  (groupNouns.has(word) || unionNouns.has(word) || companyNouns.has(word)) &&
  !officeNouns.has(word) &&
  !/^(?:state|party|house|senate|congress|parliament|assembly|court|army|ministers|leaders|members)$/.test(
    word,
  )

/** A spokesman and nothing else. */
const isSpeaker = (office: readonly string[]): boolean =>
  office.every((word) => /^(?:the|a|an|chief|main|senior|spokes\w+)$/.test(word))

/** "A university spokesman said … Tom Barr, the spokesman, added": the one named by office before. */
const announced = ({ mentions }: Chain, at: number): Party | null => {
  const last = lastBefore(mentions, at)
  for (let i = last; i >= 0 && i > last - inMind; i--) {
    const mention = mentions[i] as Mention
    if (mention.byOffice && mention.word.lower.startsWith("spokes")) return mention.party
    if (mention.party.type === "person" && !mention.byOffice) return null
  }
  return null
}

/** The body last named before a place that fits, a subject rather than what stands between. */
const before = ({ mentions }: Chain, at: number, fits: (party: Party) => boolean): Party | null => {
  let other: Party | null = null
  const last = lastBefore(mentions, at)
  for (let i = last; i >= 0 && i > last - inMind; i--) {
    const { party, role } = mentions[i] as Mention
    if (party.type === "person" || party.type === "state" || isTeller(party) || !fits(party)) continue
    if (role === "subject") return party
    other ??= party
  }
  return other
}

const only = ({ parties }: Chain, fits: (party: Party) => boolean): Party | null => {
  const found = parties.filter((party) => party.weight >= 1 && !isTeller(party) && fits(party))
  return new Set(found.map(({ actor }) => actor.id)).size === 1 ? (found[0] ?? null) : null
}
