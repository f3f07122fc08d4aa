// "The council's ministers will meet on Tuesday": those who belong together hold a session of their own;
// there is no other side.
import { anyOf } from "../../lexicon/any-of.ts"
import type { Holders } from "../holders/holder.ts"
import type { Resolved } from "../mentions/party.ts"
import type { Finding } from "../operators/finding.ts"
import { childrenBy, prepositional, type Word } from "../words/word.ts"

const far = new Set(["sentence", "document"])
const appointed = /\+(?:will|would|would-rather|is-to|is-going|scheduled|decide)(?:\+asked)?$/
const peers =
  anyOf(`leaders presidents premiers sides parties negotiators delegations envoys teams rivals neighbors
    neighbours states countries nations governments powers chiefs elders bishops brothers three four five
    six`)
const bodyNouns =
  anyOf(`organization organisation council committee board group alliance bloc cartel union parliament
    cabinet assembly federation`)
const audience = anyOf(`ministers officials members shareholders directors lawmakers senators economists
    investors`)
const deciding = anyOf(
  "consider decide vote plan debate review assess choose elect ratify approve endorse weigh",
)
const members = /^(?:ministers|members|delegates|officials|representatives|leaders|ambassadors|envoys)$/

/** "will meet on Monday", without a word of whom. */
const isAmongThemselves = ({ hit }: Finding): boolean =>
  hit.word.pos === "verb" &&
  hit.word.base === "meet" &&
  childrenBy(hit.word, "dobj", "dative").length === 0 &&
  !hit.word.children.some((child) => child.lower === "with")

/** Takes a finding and its doer; says whether several are said to meet each other. */
export const isMutual = (finding: Finding, doer: Word | null): boolean => {
  if (doer === null || finding.hit.word.pos !== "verb") return false
  if (/^(?:they|both|we|two)$/.test(doer.lower) || childrenBy(doer, "conj").length > 0) return true
  if (!/^(?:NNS|NNPS)$/.test(doer.tag)) return false
  if (appointed.test(finding.rule)) return peers.test(doer.lower)
  return !audience.test(doer.lower)
}

/** Takes a meeting of one holder; says whether it is that holder's own session, without another side. */
export const isOwnSession = (
  finding: Finding,
  holders: Holders,
  counterparts: readonly Resolved[],
  toldByOthers: boolean,
): boolean => {
  if (!isAmongThemselves(finding)) return isOfOwnBody(finding, counterparts)
  const doer = holders.doer?.word ?? null
  const nobodyNear = counterparts.every((one) => far.has(one.via))
  if (appointed.test(finding.rule))
    return !isMutual(finding, doer) || (doer?.lower === "they" && nobodyNear) || isToDecide(finding, holders)
  return /\+(?:will-not|would-not|is-not-to)$/.test(finding.rule) && nobodyNear && toldByOthers
}

/** "Workers will meet today to vote on a strike": one group, and what it meets for is its own. */
const isToDecide = ({ hit }: Finding, holders: Holders): boolean =>
  holders.parties.every((one) => one.party.type === "group" || one.party.type === "body") &&
  childrenBy(hit.word, "xcomp", "advcl").some((verb) => deciding.test(verb.base))

/** "no plans for a meeting of the organisation": when a body is to sit, is no refusal of another side. */
const isOfOwnBody = ({ hit, rule, stance }: Finding, counterparts: readonly Resolved[]): boolean =>
  stance === "refuse" &&
  /\+decision$/.test(rule) &&
  hit.kind === "event" &&
  (prepositional(hit.word, "of").some((body) => bodyNouns.test(body.lower)) ||
    counterparts.some(({ party }) => party.type === "body" && isBefore(hit.word, party.name)))

const isBefore = (meeting: Word, name: string): boolean =>
  childrenBy(meeting, "compound").some((one) => name.toLowerCase().split(/\s+/).includes(one.lower))

/** "In the afternoon, she will meet the king": an entry of a day's programme. */
export const isProgramme = ({ operator, rule }: Finding): boolean =>
  /\+(?:will|is-to)$/.test(rule) &&
  prepositional(operator, "in").some(
    (hour) => hour.i < operator.i && /^(?:morning|afternoon|evening)$/.test(hour.lower) && noDay(hour),
  )

const noDay = (hour: Word): boolean => prepositional(hour, "of").length === 0

/** Takes who was found to meet; gives them as they are when they are two sides, else the body alone. */
export const withoutMembers = (
  finding: Finding,
  holders: Holders,
  counterparts: readonly Resolved[],
): { readonly parties: readonly Resolved[]; readonly counterparts: readonly Resolved[] } => {
  const as = { parties: holders.parties, counterparts }
  const doer = holders.doer?.word ?? null
  if (doer === null || !appointed.test(finding.rule) || !isAmongThemselves(finding)) return as
  if (childrenBy(doer, "conj").length > 0) return as
  const bodies = holders.parties.filter(({ party }) => party.type === "body")
  if (members.test(doer.lower) && bodies.length === 1 && holders.parties.length > 2)
    return { parties: bodies, counterparts: [] }
  const oneGroup = holders.parties.length === 1 && peers.test(doer.lower)
  return oneGroup && counterparts.every((one) => far.has(one.via)) ? { ...as, counterparts: [] } : as
}
