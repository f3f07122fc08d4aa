// Words that carry the talk, or the stance found so far, without changing it.
import { anyOf } from "../../lexicon/any-of.ts"
import { isWrong } from "../../lexicon/index.ts"
import { formatWords, lightNouns, lightVerbs, linkVerbs, voicingVerbs } from "../../lexicon/light-words.ts"
import { childBy, childrenBy, isNoun, type Word } from "../words/word.ts"
import { type Climb, isStance, move } from "./climb-state.ts"
import { delegates } from "./company.ts"
import { isFiniteVerb, isInfinitive, isNegated } from "./modifiers.ts"
import type { Relation } from "./relation.ts"
import { isSettledThrough } from "./settled-through.ts"

/**
 * Takes a climb and the governor that is no operator; moves onto it when it carries on, false when the way
 * ends.
 */
export const passThrough = (climb: Climb, relation: Relation): boolean => {
  const { governor } = relation
  if (governor.pos === "verb") return overVerb(climb, relation)
  if (isNoun(governor) && !isStance(climb.sense)) return overNoun(climb, relation)
  if (isSomeOf(relation)) return move(climb, governor, relation.between)
  if (governor.pos === "adjective" && /^(?:possible|necessary|important)$/.test(governor.lower))
    return move(climb, governor, relation.between)
  return false
}

/** "two of the planned sessions", "most of the meetings". */
const isSomeOf = ({ governor, prepositions }: Relation): boolean =>
  prepositions.length === 1 &&
  prepositions[0] === "of" &&
  (governor.pos === "number" ||
    /^(?:some|many|most|all|both|several|any|each|few|half)$/.test(governor.lower))

const overVerb = (climb: Climb, relation: Relation): boolean => {
  const { governor, dep, between } = relation
  const links = linkVerbs.has(governor.base) && /^(?:acomp|attr|oprd|prep|xcomp|dobj|advmod)$/.test(dep)
  const subject = /^[nc]subj/.test(dep)
  if (isStance(climb.sense) || climb.sense === "call") {
    const voices = voicingVerbs.has(governor.base) && !subject
    const passes = passing.has(governor.base) && dep === "xcomp"
    return voices || links || passes ? move(climb, governor, between) : false
  }
  if (climb.sense === "talk" && isSettledThrough(relation)) return move(climb, governor, between)
  if (climb.sense === "talk" && isTalkOf(relation)) return move(climb, governor, between)
  const uses = governor.base === "use" && climb.hit.kind === "format" && dep === "dobj"
  if (isIncluded(relation)) return move(climb, governor, between)
  if (!lightVerbs.has(governor.base) && !links && !uses && !isMistagged(relation)) return false
  if (subject && !startVerbs.test(governor.base)) return false
  if (!carries(governor, relation.prepositions) || bringsOthers(governor, relation)) return false
  if (dep === "ccomp" && isFiniteVerb(climb.node) && !isCaused(governor, climb.node)) return false
  return move(climb, governor, between)
}

/** "agreed to direct talks": the tagger takes the way to talk for a verb. */
const isMistagged = ({ governor, dep }: Relation): boolean =>
  dep === "dobj" && governor.tag === "VB" && formatWords.has(governor.lower) && isInfinitive(governor)

/** "asked to be included in the talks": to sit there. */
const isIncluded = ({ governor, prepositions }: Relation): boolean =>
  /^(?:includ|involv|represent)ed$/.test(governor.lower) &&
  childBy(governor, "auxpass") !== undefined &&
  childBy(governor, "nsubjpass") === undefined &&
  /^(?:in|at)$/.test(prepositions[0] ?? "")

/** "agreed to have their envoys meet": by those whom one sends. */
const isCaused = (verb: Word, done: Word): boolean =>
  verb.base === "have" && /^VBP?$/.test(done.tag) && childBy(done, "aux", "mark") === undefined

/** "it is premature to talk about resuming the dialogue": of the dialogue itself. */
const isTalkOf = ({ governor, prepositions }: Relation): boolean =>
  /^(?:talk|speak|think)$/.test(governor.base) &&
  /^(?:about|of)$/.test(prepositions[0] ?? "") &&
  [governor.head, ...childrenBy(governor.head, "acomp")].some(({ lower }) =>
    /^(?:premature|early|soon)$/.test(lower),
  )

const startVerbs =
  anyOf(`hold take begin start resume restart reopen reconvene continue proceed go convene conduct happen
    open arrange organize organise stage schedule launch renew revive move`)
const inVerbs =
  anyOf(`participate partake take engage join sit involve be remain appear succeed continue show settle
    resolve solve address represent`)
const atVerbs = /^(?:represent|lead|sit|appear|be|arrive|show|speak|take|participate|gather)$/

const carries = (governor: Word, prepositions: readonly string[]): boolean =>
  prepositions.every((preposition) => {
    if (/^(?:to|of|for|with|into|from|between|back|forward|ahead|down|over|up)$/.test(preposition))
      return true
    if (preposition === "near") return /^(?:go|come|get)$/.test(governor.base)
    if (preposition === "in" || preposition === "out") return inVerbs.test(governor.base)
    return preposition === "at" || preposition === "around" ? atVerbs.test(governor.base) : false
  })

/** "get both sides back to the table", "bring the rebels into talks": others would sit there. */
const bringsOthers = (verb: Word, { dep, prepositions }: Relation): boolean =>
  dep === "prep" &&
  /^(?:get|bring|lead|push|move|help)$/.test(verb.base) &&
  /^(?:to|into)$/.test(prepositions.at(-1) ?? prepositions[0] ?? "") &&
  childrenBy(verb, "dobj").some(
    (object) => !/sel(?:f|ves)$|^(?:delegation|team|mission|side)$/.test(object.lower),
  )

const overNoun = (climb: Climb, relation: Relation): boolean => {
  const { governor, between, prepositions } = relation
  if (
    !prepositions.every((preposition) => /^(?:to|of|for|with|in|on|at|into|about|between)$/.test(preposition))
  )
    return false
  const light =
    lightNouns.has(governor.lower) ||
    lightNouns.has(governor.base) ||
    governor.base === climb.hit.word.base ||
    (governor.dep === "dobj" && delegates.test(governor.lower)) ||
    isEvent(governor)
  if (!light || isElsewhere(governor)) return false
  if (isNegated(governor) && climb.sense === "talk") climb.sense = "absence"
  return move(climb, governor, between)
}

/** "a press conference on the talks": an event of another kind. */
const isElsewhere = (event: Word): boolean =>
  event.children.some((child) => child.i < event.i && isWrong("before", child.lower))

const passing = new Set("continue begin start keep remain come go tend appear seem rush".split(" "))
const isEvent = (word: Word): boolean =>
  anyOf(`talks? meetings? negotiations? summits? conference dialogue discussions? consultations? visit
    session`).test(word.lower)
