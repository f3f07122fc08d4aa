// Whether a word can be someone to talk with.

import { isWrong } from "../../lexicon/index.ts"
import { groupNouns, isCrowd, officeNouns, ownVoiceNouns } from "../../lexicon/people-words.ts"
import { isSchool, isStudents } from "../mentions/sides.ts"
import { isSittingBody } from "../mentions/sitting-bodies.ts"
import type { WhoIsWho } from "../mentions/who-is-who.ts"
import { ancestors, type Word } from "../words/word.ts"
import { isDetermined, isInDispute, isParticularSide } from "./bystanders.ts"

const persons = /^(?:him|her|them|us|me|whom|who|anyone|each|you|anybody|nobody|everyone|it|one)$/
const others = new Set(
  `terrorist terrorists enemy enemies mediator mediators neighbor neighbors neighbour neighbours side
    sides country countries people adversary adversaries opponent opponents member members aggressor
    colleagues state states partner partners rival rivals kidnappers hijackers extremists occupier`.split(
    /\s+/,
  ),
)
const notParties = /^(?:DATE|TIME|MONEY|PERCENT|QUANTITY|EVENT|LAW|WORK_OF_ART|LANGUAGE)$/

/**
 * Takes a noun or pronoun; says whether it can be a party to talks: a name, a pronoun, an office, a group.
 */
export const isParty = (word: Word, resolver: WhoIsWho): boolean => {
  if (word.entity !== null && notParties.test(word.entity)) return false
  if (word.lower === "which") return isOfParty(word, resolver)
  if (word.pos === "pronoun") return persons.test(word.lower) || isOwnersOwn(word)
  if (resolver.chain.mentionOf(word) !== undefined) return true
  if (word.pos === "proper") return true
  return (
    groupNouns.has(word.lower) ||
    officeNouns.has(word.lower) ||
    ownVoiceNouns.has(word.lower) ||
    others.has(word.lower) ||
    /workers$/.test(word.lower) ||
    isGivenCrowd(word) ||
    isSittingBody(word, resolver) ||
    (isWrong("object", word.lower) && isSpokenFor(word, resolver))
  )
}

/** "the waiters", "striking waiters": not "meet customers". */
const isGivenCrowd = (word: Word): boolean =>
  word.tag === "NNS" &&
  isCrowd(word.lower) &&
  !isWrong("object", word.lower) &&
  (isDetermined(word) || isInDispute(word))
/** "a request of his". */
const isOwnersOwn = (word: Word): boolean =>
  word.dep === "pobj" && word.head.lower === "of" && /^(?:his|hers|theirs)$/.test(word.lower)

/**
 * Takes a noun; says whether it only stands by ("students", "residents") or is no party at all ("demands");
 * those after whom a body of the article is named are what it speaks for.
 */
export const isBystander = (word: Word, resolver: WhoIsWho): boolean =>
  isWrong("object", word.lower) && !isSpokenFor(word, resolver) && !isParticularSide(word)

const isSpokenFor = (word: Word, resolver: WhoIsWho): boolean =>
  areASide(word, resolver) ||
  resolver.chain.parties.some((party) => party.type !== "person" && namedAfter(party.name, word.lower))

/** Students of whom an article about their university speaks again and again are its other side. */
const areASide = (word: Word, { chain }: WhoIsWho): boolean =>
  word.lower === "students" &&
  chain.parties.some((party) => party.weight >= 2 && isStudents(party)) &&
  chain.parties.some((party) => party.weight >= 1 && isSchool(party))

const namedAfter = (name: string, noun: string): boolean =>
  name.includes(" ") &&
  name
    .toLowerCase()
    .split(/[\s'’]+/)
    .includes(noun)

/** "the union, with which it will not negotiate". */
const isOfParty = (which: Word, resolver: WhoIsWho): boolean => {
  const clause = which.dep === "pobj" ? ancestors(which).find((above) => above.dep === "relcl") : undefined
  return clause !== undefined && clause.head.lower !== "which" && isParty(clause.head, resolver)
}
