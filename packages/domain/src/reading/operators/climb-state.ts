// The state of a climb: what has been made of the talk object so far, and by which words.
import type { Operator } from "../../lexicon/entry.ts"
import { voicingVerbs } from "../../lexicon/light-words.ts"
import type { TalkHit } from "../objects/talk-object.ts"
import type { Word } from "../words/word.ts"
import type { Composed, Sense, Stance } from "./compose.ts"
import type { Finding, Step } from "./finding.ts"
import { isNegated } from "./modifiers.ts"
import { relationOf } from "./relation.ts"

export interface Climb {
  readonly hit: TalkHit
  sense: Sense
  node: Word
  operator: Word | null
  /** The offer, call or invitation on the way, whose owner makes it whatever others do with it. */
  call: Word | null
  readonly path: Word[]
  readonly steps: Step[]
  readonly rules: string[]
  would: boolean
  conditional: boolean
  holderFrom: Finding["holderFrom"]
  /** A verb whose "not" an operator has used up: "does not see any point". */
  spent: Word | null
  /** Set when the way is closed: nothing is said. */
  closed: string | null
  readonly findings: Finding[]
}

export const isStance = (sense: Sense): sense is Stance =>
  sense !== "talk" && sense !== "absence" && sense !== "call"

/** Takes a talk object; gives the state in which a climb from it begins. */
export const startAt = (hit: TalkHit): Climb => ({
  hit,
  sense: hit.kind === "invitation" ? "call" : "talk",
  node: hit.word,
  operator: null,
  call: hit.kind === "invitation" ? hit.word : null,
  path: [hit.word],
  steps: [],
  rules: [hit.entry.id],
  would: false,
  conditional: false,
  holderFrom: "subject",
  spent: null,
  closed: null,
  findings: [],
})

export const close = (climb: Climb, reason: string): false => {
  climb.closed = reason
  return false
}

const openRules: Readonly<Record<string, string>> = {
  may: "is only possible",
  must: "is only demanded",
  "talks-must-not": "says only how talks should not be",
  "not-pointless": "says only that talks are not pointless",
}

/** Closes the way at a word whose rule decides nothing, with what that rule found. */
export const leaveOpen = (climb: Climb, word: Word, rule: string): false =>
  close(climb, `"${word.text}" ${openRules[rule] ?? "leaves it open"}`)

/** Notes what a word makes of the sense; an open result closes the way. */
export const apply = (
  climb: Climb,
  composed: Composed,
  word: Word,
  entry: Operator | null,
  note: string,
): void => {
  climb.steps.push({ word, entry, note })
  if (composed === null || composed === "open") climb.closed = `"${word.text}" leaves it open`
  else climb.sense = composed
}

export const move = (climb: Climb, to: Word, between: readonly Word[]): true => {
  climb.path.push(...between, to)
  climb.node = to
  return true
}

/**
 * The offer or invitation stays its owner's own stance, whatever is done with it: "rejected Freedonia's
 * offer of talks".
 */
export const keepCall = (climb: Climb, outer: Word | null): void => {
  if (climb.sense !== "call" || climb.call === null || isNegated(climb.call)) return
  const last = climb.path.at(-1)
  const operator = climb.call
  const above = outer ?? verbOver(climb)
  climb.findings.push({
    ...findingOf(climb, "invite", operator),
    holderFrom: "owner",
    nominal: true,
    outer: above,
    path: [...climb.path],
    voice: last?.pos === "verb" ? last : null,
  })
}

/**
 * "has yet to respond to their invitation": a verb that only has to do with it; its subject is the one
 * invited.
 */
const verbOver = (climb: Climb): Word | null => {
  const last = climb.path.at(-1)
  if (climb.call === null || last !== climb.call) return null
  const relation = relationOf(climb.call)
  if (relation === null || relation.governor.pos !== "verb" || /^nsubj/.test(relation.dep)) return null
  return voicingVerbs.has(relation.governor.base) ? null : relation.governor
}

export const findingOf = (climb: Climb, stance: Stance, operator: Word): Finding => ({
  hit: climb.hit,
  stance,
  operator,
  steps: [...climb.steps],
  path: [...climb.path],
  holderFrom: climb.holderFrom,
  would: climb.would,
  rule: climb.rules.join("+"),
  nominal: false,
  outer: null,
  voice: null,
  conditional: climb.conditional,
})
