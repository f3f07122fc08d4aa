// Answers by an operator over what was asked: "agreed to come", "was unable to attend", "rejected the idea".
import type { Effect } from "../../lexicon/entry.ts"
import { operatorsFor } from "../../lexicon/index.ts"
import { isBackAgain } from "../objects/back-again.ts"
import { isGerund, isInfinitive, isNegatedVerb, modalityOf } from "../operators/modifiers.ts"
import { childBy, childrenBy, prepositional, type Word } from "../words/word.ts"
import type { Answer } from "./answer-words.ts"
import { isComing } from "./coming.ts"

/** Takes a finite verb; gives the answer that it is over coming or accepting, null when it is none. */
export const answerOver = (verb: Word): Answer | null => {
  const modality = modalityOf(verb)
  if (modality === "may" || modality === "must" || modality === "can") return null
  const adjective = verb.base === "be" || verb.base === "feel" ? childBy(verb, "acomp") : undefined
  const operator = adjective ?? verb
  const inner = childBy(operator, "xcomp") ?? childrenBy(operator, "advcl").find(isGerund)
  if (inner === undefined || !(isInfinitive(inner) || isGerund(inner))) return null
  if (!isComing(inner) && !isBareAccept(inner) && !isBackAgain(inner)) return null
  const part = adjective === undefined ? "verb" : "adjective"
  const negative = isNegatedVerb(verb) || isNegatedVerb(operator)
  if (negative && effectOf(operator, part, "negation") === "refuse")
    return { verb, position: "refused", coming: true }
  const effect = effectOf(operator, part, undefined)
  return effect === null ? null : withPosition(verb, effect, negative)
}

const isBareAccept = (verb: Word): boolean =>
  verb.base === "accept" && verb.children.every((child) => /^(?:aux|punct|advmod|npadvmod)$/.test(child.dep))

const effectOf = (word: Word, part: "verb" | "adjective", needs: "negation" | undefined): Effect | null =>
  operatorsFor(word.lower, part).find(
    (entry) =>
      (entry.particles === undefined || hasOneOf(word, entry.particles)) &&
      entry.needs === needs &&
      entry.control === undefined,
  )?.effect ?? null

/** "ruled out coming". */
const hasOneOf = (word: Word, particles: string): boolean =>
  word.children.some((child) => child.dep === "prt" && particles.split(" ").includes(child.lower))

const withPosition = (verb: Word, effect: Effect, negative: boolean): Answer | null => {
  if (effect === "want") return { verb, position: negative ? "refused" : "willing", coming: true }
  if (effect === "refuse") return negative ? null : { verb, position: "refused", coming: true }
  return effect === "agree" && !negative ? { verb, position: "accepted", coming: true } : null
}

const named = /^(?:idea|suggestion|overture|gesture|proposal|offer|request|call|appeal|plea)$/

/** Takes a finite verb; gives the answer to what a bare noun names: "rejected the idea". */
export const answerToNamed = (verb: Word): Answer | null => {
  if (modalityOf(verb) === "may" || modalityOf(verb) === "must" || isNegatedVerb(verb)) return null
  const passive = childBy(verb, "nsubjpass")
  const noun = [...childrenBy(verb, "dobj", "nsubjpass"), ...prepositional(verb, "to")].find(
    (object) => (named.test(object.lower) && isOnlyPointedAt(object)) || isItAnswered(object, verb),
  )
  if (noun === undefined || (passive !== undefined && noun !== passive)) return null
  if (/^(?:welcome|embrace)$/.test(verb.base))
    return { verb, position: "willing", coming: false, named: noun }
  const effect = operatorsFor(verb.lower, "verb").find(
    ({ particles, needs }) =>
      needs === undefined && (particles === undefined || hasParticle(verb, particles.split(/\s+/))),
  )?.effect
  if (effect !== "refuse" && effect !== "agree") return null
  return { verb, position: effect === "refuse" ? "refused" : "accepted", coming: false, named: noun }
}

/** "the offer", "that idea", "its request": whose offer or proposal it is may be told of another thing. */
const isOnlyPointedAt = (noun: Word): boolean =>
  noun.children.length > 0 &&
  noun.children.every(
    (child) =>
      /^(?:the|that|this|such)$/.test(child.lower) ||
      (child.dep === "poss" && /^(?:request|plea|appeal|overture)$/.test(noun.lower)),
  )

/** "turned it down", "agreed to it", "would welcome that": what was put just before. */
const isItAnswered = (object: Word, verb: Word): boolean =>
  isPronounOfTold(object) &&
  (/^(?:welcome|embrace)$/.test(verb.base) ||
    (answersIt.test(verb.base) && modalityOf(verb) !== "would" && childBy(verb, "advcl") === undefined))

const answersIt = /^(?:accept|agree|consent|decline|refuse|reject|spurn|rebuff|dismiss|turn)$/

/** Takes a word; says whether it is a pronoun that may mean what was told in the sentence before. */
export const isPronounOfTold = (word: Word): boolean =>
  /^(?:it|that|this)$/.test(word.lower) && word.children.length === 0

const hasParticle = (verb: Word, particles: readonly string[]): boolean =>
  verb.children.some((child) => particles.includes(child.lower) && /^(?:prt|prep|advmod)$/.test(child.dep))

/** Whether the noun can name what was proposed by this word: "call" what was called for, "idea" anything. */
export const canName = (noun: string, proposing: string): boolean => {
  const kind = kinds.find(([nouns]) => nouns.test(noun))
  return kind === undefined || kind[1].test(proposing)
}

const kinds: readonly (readonly [RegExp, RegExp])[] = [
  [/^proposal$/, /^(?:propos|suggest|float|moot|initiative)/],
  [/^offer$/, /^(?:offer|invit|propos)/],
  [/^request$/, /^(?:request|ask|s[eo])/],
  [/^(?:call|appeal|plea)$/, /^(?:call|appeal|urg|demand|plea|beg|ask)/],
]
