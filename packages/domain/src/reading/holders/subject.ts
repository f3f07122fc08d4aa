// Who does what a verb says: subject, agent, control, relative clause; and whose a noun is.

import { objectsFor, operatorsFor } from "../../lexicon/index.ts"
import { blamingVerbs, lightNouns, objectControl } from "../../lexicon/light-words.ts"
import { isInfinitive } from "../operators/modifiers.ts"
import { childBy, childrenBy, isNoun, prepositional, type Word } from "../words/word.ts"

export interface Doer {
  readonly word: Word
  readonly how: "subject" | "passive subject" | "agent" | "object of control" | "owner" | "relative"
}

/** Takes a verb or an adjective; gives the word for who does or is it; null when the sentence has none. */
export const doerOf = (verb: Word, depth = 0): Doer | null => {
  if (depth > 10) return null
  const subject = childBy(verb, "nsubj") ?? childBy(verb, "csubj")
  if (subject !== undefined && subject.lower !== "there" && !isExpletive(verb, subject))
    return { word: subject, how: "subject" }
  if (childBy(verb, "expl") !== undefined || subject !== undefined) return null
  const passive = childBy(verb, "nsubjpass")
  if (passive !== undefined) return { word: passive, how: "passive subject" }
  return fromAbove(verb, depth)
}

/** "it is impossible to talk": the "it" stands for the clause behind. */
export const isExpletive = (verb: Word, subject: Word): boolean =>
  subject.lower === "it" &&
  verb.base === "be" &&
  childBy(verb, "acomp", "attr") !== undefined &&
  childBy(verb, "ccomp", "xcomp", "csubj") !== undefined

const fromAbove = (verb: Word, depth: number): Doer | null => {
  const { head, dep } = verb
  if (head === verb) return fromClauseBefore(verb, depth)
  if (dep === "relcl" && !isInfinitive(verb)) return { word: head, how: "relative" }
  if (dep === "acl" || dep === "relcl")
    return isNoun(head) ? (ownerOf(head, depth + 1) ?? { word: head, how: "relative" }) : null
  if (dep === "pcomp" || dep === "prep") return ofGerund(head, depth)
  if (/^(?:xcomp|ccomp|advcl|oprd|acomp|attr|conj|dep|parataxis|advmod)$/.test(dep)) {
    const controlled = dep === "xcomp" || dep === "ccomp" || dep === "advcl" ? controlledBy(head) : null
    if (controlled !== null) return controlled
    if (isNoun(head)) return ownerOf(head, depth + 1)
    return doerOf(head, depth + 1)
  }
  return null
}

/** "Ruritania will not come, prefers talks": the parser puts the first clause under the second verb. */
const fromClauseBefore = (verb: Word, depth: number): Doer | null => {
  const clause = verb.children.find(
    (child) => child.i < verb.i && child.pos === "verb" && /^(?:ccomp|advcl|conj|dep)$/.test(child.dep),
  )
  return clause === undefined ? null : doerOf(clause, depth + 1)
}

const ofGerund = (preposition: Word, depth: number): Doer | null => {
  const above = preposition.head
  if (above === preposition) return null
  if (blamingVerbs.has(above.base)) {
    const object = childBy(above, "dobj", "nsubjpass")
    if (object !== undefined) return { word: object, how: "object of control" }
  }
  if (isNoun(above)) return ownerOf(above, depth + 1)
  return doerOf(above, depth + 1)
}

const controlledBy = (verb: Word): Doer | null => {
  if (!objectControl.has(verb.base)) return null
  const object =
    childBy(verb, "dobj", "dative") ??
    (childBy(verb, "auxpass") === undefined ? undefined : childBy(verb, "nsubjpass"))
  if (object !== undefined) return { word: object, how: "object of control" }
  const asked = prepositional(verb, "on", "upon", "to")[0]
  return asked === undefined || asked.pos === "verb" ? null : { word: asked, how: "object of control" }
}

/** The agent of a passive verb: "was cancelled by Ruritania". */
export const agentOf = (verb: Word): Word | null =>
  prepositional(verb, "by").find((word) => word.pos !== "verb") ?? null

/**
 * Takes a noun ("refusal", "offer"); gives the word for whose it is, from its possessor or from the verb
 * that voices it.
 */
export const ownerOf = (noun: Word, depth = 0): Doer | null =>
  depth > 10 ? null : (namedOwnerOf(noun) ?? ownerAbove(noun, depth))

/** What is done with an invitation by whose it is. */
export const sending = /^(?:send|extend|issue|make|offer|give|hand|deliver|renew|table|present)$/

/**
 * The owner that stands with the noun itself: "its refusal", "the refusal of Ruritania", "a Ruritanian
 * refusal".
 */
export const namedOwnerOf = (noun: Word): Doer | null => {
  const possessor = childBy(noun, "poss")
  if (possessor !== undefined) return { word: possessor, how: "owner" }
  const people = childrenBy(noun, "amod").find((one) => one.entity === "NORP" && one.i < noun.i)
  if (people !== undefined && people.children.length === 0) return { word: people, how: "owner" }
  const goal = prepositional(noun, "to")
  for (const preposition of ["by", "of", "from"]) {
    const farther =
      preposition === "of"
        ? []
        : [...goal, ...prepositional(noun, "of", "for")].flatMap((object) =>
            object.pos === "verb" ? [] : prepositional(object, preposition),
          )
    for (const object of [...prepositional(noun, preposition), ...farther]) {
      const named =
        object.pos === "proper" || object.pos === "pronoun" || (object.pos === "noun" && !isTalkish(object))
      if (named) return { word: object, how: "owner" }
    }
  }
  for (const clause of childrenBy(noun, "relcl", "acl")) {
    const sender = sending.test(clause.base) ? (agentOf(clause) ?? childBy(clause, "nsubj")) : undefined
    if (sender !== undefined && sender !== null && sender.tag !== "WDT" && sender.tag !== "WP")
      return { word: sender, how: "owner" }
  }
  const modifier = noun.children.find(
    (child) => child.i < noun.i && /^(?:amod|compound|nmod)$/.test(child.dep) && /^\p{Lu}/u.test(child.text),
  )
  return modifier === undefined ? null : { word: modifier, how: "owner" }
}

const isTalkish = (word: Word): boolean =>
  lightNouns.has(word.lower) ||
  operatorsFor(word.lower, "noun").length > 0 ||
  objectsFor(word.lower, "noun").length > 0

const ownerAbove = (noun: Word, depth: number): Doer | null => {
  const subject = childBy(noun, "nsubj")
  // "The two leaders plan to meet": the tagger takes the verb for a noun.
  if (subject !== undefined) return { word: subject, how: "subject" }
  const { head, dep } = noun
  if (head === noun) return null
  if (dep === "dobj" || dep === "attr" || dep === "oprd") {
    if (head.pos !== "verb") return null
    return dep === "attr" && childBy(head, "expl") !== undefined ? null : doerOf(head, depth + 1)
  }
  if (dep === "nsubjpass") {
    const agent = agentOf(head)
    return agent === null ? null : { word: agent, how: "agent" }
  }
  if (dep === "nsubj" && /^(?:come|arrive)$/.test(head.base)) {
    const sender = prepositional(head, "from").find((word) => word.pos !== "verb")
    return sender === undefined ? null : { word: sender, how: "owner" }
  }
  if (dep === "conj") return ownerOf(head, depth + 1)
  if (dep === "pobj") {
    const above = head.head
    if (above === head) return null
    return above.pos === "verb"
      ? doerOf(above, depth + 1)
      : isNoun(above)
        ? ownerOf(above, depth + 1)
        : doerOf(above, depth + 1)
  }
  return null
}
