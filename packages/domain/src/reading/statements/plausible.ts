// Last checks on who is meant: forecasts by others, meetings without another side, appeals to two other
// parties.
import { anyOf } from "../../lexicon/any-of.ts"
import type { Source } from "../attribution/source.ts"
import type { Holders } from "../holders/holder.ts"
import { mediatorNouns } from "../holders/mediators.ts"
import type { Resolved } from "../mentions/party.ts"
import type { Finding } from "../operators/finding.ts"
import { hasCondition } from "../operators/has-condition.ts"
import { childrenBy, coordinated, prepositional, subtree, type Word } from "../words/word.ts"
import { isMutual, isOwnSession, isProgramme } from "./own-session.ts"

const far = new Set(["sentence", "document"])
const bare = /\+(?:will|would|would-rather|is-to|is-going|talks-will)(?:\+asked)?$/

/** Takes a finding with its people; gives why it is not read as a statement, or null. */
export const reasonToDrop = (
  finding: Finding,
  holders: Holders,
  counterparts: readonly Resolved[],
  source: Source,
  named: boolean,
): string | null => {
  const doer = holders.doer?.word ?? null
  const ids = new Set(holders.parties.map((one) => one.party.actor.id))
  const explicit = named || isMutual(finding, doer) || counterparts.some((one) => !far.has(one.via))
  const byOther = isByOther(source, ids)
  const told = byOther && source.parties.some((one) => one.via === "name" || one.via === "title")
  if (finding.hit.entry.id === "discuss" && finding.stance === "refuse" && isComment(finding, named))
    return "only a comment is declined"
  if (
    /\+favour\b/.test(finding.rule) &&
    !counterparts.some((one) => one.via === "name" || one.via === "title") &&
    !isOwnOnTerms(finding, doer)
  )
    return "only in favour of talks"
  if (/^mediat(?:e|or)$/.test(finding.hit.entry.id) && !isOwnDispute(counterparts))
    return "a mediator for others"
  if (/\+plan-event\b/.test(finding.rule) && !named) return "an event without another side"
  const onTheirOwn = holders.parties.every(
    (one) => one.party.actor.kind === "person" && one.party.office === null,
  )
  const offhand = bare.test(finding.rule) || finding.hit.kind === "visit"
  if (onTheirOwn && offhand && !counterparts.some((one) => one.party.actor.kind !== null))
    return "a private appointment"
  if (isOfNobodyKnown(finding, holders, counterparts)) return "a gathering of nobody known"
  if (ids.size < 2 && !named && isOwnSession(finding, holders, counterparts, byOther))
    return "a meeting without another side"
  if (isProgramme(finding)) return "an entry of a programme"
  if (finding.hit.venue === true && doer !== null && mediatorNouns.test(doer.lower))
    return "a journey of who mediates"
  if (bare.test(finding.rule)) {
    if (told && ids.size < 2) return "a forecast by somebody else"
    if (finding.would && source.words.length === 0 && source.speech !== "direct") return "only imagined"
    if (!explicit && ids.size < 2 && finding.hit.kind === "act") return "a meeting without another side"
    if (!explicit && ids.size < 2 && !goesThere(finding)) return "an event without another side"
  }
  if (
    isMeet(finding) &&
    !(finding.stance === "invite" && childrenBy(finding.hit.word, "nsubj").length > 0) &&
    !explicit &&
    ids.size < 2 &&
    finding.stance !== "refuse"
  )
    return "a meeting without another side"
  return besideThePoint(finding, counterparts)
}

/** Of a dispute between two the holder is one; somebody near who is no side of it may be the mediator. */
const isOwnDispute = (counterparts: readonly Resolved[]): boolean =>
  counterparts.length === 1 && counterparts.every(({ via }) => !far.has(via))

/** Where talks would be, or that others should hold them. */
const besideThePoint = (finding: Finding, counterparts: readonly Resolved[]): string | null => {
  if (finding.stance === "refuse" && isOfVenue(finding)) return "only the venue of the talks"
  if (/^(?:want|prefer)$/.test(finding.stance) && counterparts.length > 1 && isBetweenOthers(finding))
    return "talks between others"
  if (finding.stance === "invite" && appealsToOthers(finding, counterparts))
    return "an appeal to two other parties"
  return null
}

/** "We support any dialogue if it has an agenda": a condition is set for one's own talks. */
const isOwnOnTerms = ({ operator }: Finding, doer: Word | null): boolean =>
  doer !== null && /^(?:we|i)$/.test(doer.lower) && hasCondition(operator)

const isByOther = ({ parties }: Source, ids: ReadonlySet<string>): boolean =>
  parties.length > 0 && !parties.some((one) => ids.has(one.party.actor.id))

/** A body that the text keeps coming back to, beside somebody else, has that one to meet. */
const isMuchNamed = ({ party }: Resolved): boolean => party.type !== "person" && party.weight >= 4

/** A meeting of a private party, with nobody who is named near it; a refusal of one says more. */
const isOfNobodyKnown = (
  finding: Finding,
  { parties }: Holders,
  counterparts: readonly Resolved[],
): boolean =>
  parties.every(({ party }) => party.actor.kind === null || party.actor.kind === "person") &&
  new Set(parties.map(({ party }) => party.actor.id)).size < 2 &&
  counterparts.every((one) => far.has(one.via)) &&
  gatherings.test(finding.hit.entry.id) &&
  !/\boffer-venue\b|\+refusal\+/.test(finding.rule) &&
  finding.stance !== "refuse" &&
  !(counterparts.length > 0 && parties.some(isMuchNamed))

const isMeet = ({ hit }: Finding): boolean => hit.word.base === "meet" && hit.word.pos === "verb"

const gatherings = /^(?:meeting|summit|visit|invitation|receive|come|invite-to)$/

/** "unwilling to discuss the case", "declined to discuss it": nobody is named with whom. */
const isComment = ({ hit, operator }: Finding, named: boolean): boolean =>
  /^declin/.test(operator.lower) ||
  (!named && !subtree(hit.word).some((child) => /^(?:at|in|with)$/.test(child.lower)))

/** "rejected the venue of the talks": where, not whether. */
const isOfVenue = ({ operator, path }: Finding): boolean =>
  operator.pos === "verb" &&
  path.some((word) => word.head === operator && /^(?:venue|location|site|agenda|timing)$/.test(word.lower))

const isBetweenOthers = (finding: Finding): boolean =>
  finding.hit.word.children.some((child) => child.lower === "between")

const goesThere = (finding: Finding): boolean =>
  finding.hit.venue === true ||
  finding.path.some((word) =>
    /^(?:attend|join|participate|partake|represent|take|send|go|come|return|travel|fly|visit|rejoin)$/.test(
      word.base,
    ),
  )

/** "called for talks with A and B": whoever calls for them would be there with both. */
const areAllMet = ({ hit }: Finding, counterparts: readonly Resolved[]): boolean => {
  const met = prepositional(hit.word, "with").flatMap((word) => [...coordinated(word)])
  return counterparts.every(({ word }) => met.includes(word))
}

/** "urged A and B to meet", "called on A to talk to B": the asker would not be there. */
const appealsToOthers = (finding: Finding, counterparts: readonly Resolved[]): boolean => {
  const { operator } = finding
  if (finding.nominal && finding.hit.kind !== "invitation")
    return counterparts.length > 1 && !areAllMet(finding, counterparts)
  if (
    operator.pos !== "verb" ||
    !anyOf(
      `urge call encourage press push appeal recommend exhort implore lobby ask beg tell demand want`,
    ).test(operator.base)
  )
    return false
  if (counterparts.length > 1) return !areAllMet(finding, counterparts)
  return childrenBy(operator, "dobj").some((object: Word) =>
    /^(?:sides|parties|countries|leaders)$/.test(object.lower),
  )
}
