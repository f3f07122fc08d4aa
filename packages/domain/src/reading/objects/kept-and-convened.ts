// Nouns that are a talk object only by what is done with them: a council that is summoned, an attendance that
// depends on something, an appointment that is kept.
import type { TalkObject } from "../../lexicon/entry.ts"
import { childBy, childrenBy, prepositional, type Word } from "../words/word.ts"

/**
 * Takes a noun and an entry that asks for company; says whether it stands in that company; null for others.
 */
export const standsBy = (word: Word, needs: TalkObject["needs"]): boolean | null => {
  if (needs === "convened") return isConvened(word)
  if (needs === "depending") return dependsOn(word) !== null
  if (needs === "open") return isOpenDoor(word)
  return needs === "kept" ? isKept(word) : null
}

const convening = /^(?:summon|convene|call|convoke|host|sit|gather|assemble|propose)$/

/**
 * "the council that the primate has summoned", "there will not be another council", "refused to attend the
 * synod": one does not stay away from what one sits in.
 */
const isConvened = (word: Word): boolean =>
  isStayedAwayFrom(word) ||
  childrenBy(word, "relcl", "acl").some((clause) => convening.test(clause.base)) ||
  (childBy(word.head, "expl") !== undefined &&
    childrenBy(word, "det", "amod").some((one) => /^(?:another|more|further)$/.test(one.lower)))

const isStayedAwayFrom = (word: Word): boolean => {
  if (!/^(?:council|synod|conclave|synaxis)$/.test(word.lower)) return false
  const verb = word.dep === "pobj" ? word.head.head : word.head
  return word.dep === "dobj"
    ? /^(?:attend|skip|boycott|shun|snub)$/.test(verb.base)
    : word.dep === "pobj" &&
        /^(?:from|in|to)$/.test(word.head.lower) &&
        /^(?:stay|part|participate|come|go)$/.test(verb.base)
}

/**
 * Takes a noun of taking part; gives the word that makes it depend on something ("made its attendance
 * dependent on"), null when none does.
 */
export const dependsOn = (word: Word): Word | null => {
  const { head } = word
  if (childBy(word, "poss") === undefined) return null
  const adjectives = word.dep === "nsubj" ? [head] : childrenBy(head, "oprd", "acomp", "ccomp")
  const adjective = adjectives.find((one) => /^(?:dependent|conditional|contingent)$/.test(one.lower))
  if (adjective !== undefined && (adjective !== head || head.head.base === "make"))
    return prepositional(adjective, "on", "upon").length > 0 || onBeside(head) ? adjective : null
  const tied = word.dep === "dobj" && /^(?:condition|tie|link|peg)$/.test(head.base)
  return tied && prepositional(head, "on", "to").length > 0 ? head : null
}

const onBeside = (verb: Word): boolean => prepositional(verb, "on", "upon").length > 0

/** "our door is always open", "the door remains open": whose door it is, or that it stays so, is said. */
const isOpenDoor = (word: Word): boolean => {
  const { head } = word
  if (word.dep !== "nsubj" || childBy(word, "prep", "relcl", "acl") !== undefined) return false
  const open = childrenBy(head, "acomp", "oprd").find((one) => one.lower === "open")
  if (open === undefined || !/^(?:be|remain|stay|stand)$/.test(head.base)) return false
  const stays = head.base !== "be" || head.children.some((one) => /^(?:always|still)$/.test(one.lower))
  const owned = childrenBy(word, "poss").some((one) => one.pos === "pronoun")
  const onward = childrenBy(open, "prep", "xcomp").concat(childrenBy(head, "prep", "xcomp"))
  return (owned || stays) && onward.every((one) => one.lower === "to" || one.dep !== "prep")
}

/** "stick to the appointment", "keep the date with them", "cancelled their rendezvous". */
const isKept = (word: Word): boolean => {
  if (childrenBy(word, "prep").some((preposition) => preposition.lower !== "with")) return false
  const verb = word.dep === "pobj" ? word.head.head : word.head
  if (word.lower === "date" && prepositional(word, "with").length === 0) return false
  return (
    (word.dep === "dobj" || word.dep === "pobj" || word.dep === "nsubjpass") &&
    /^(?:stick|keep|honou?r|cancel|postpone|adhere|miss|skip)$/.test(verb.base)
  )
}

/**
 * Takes a noun; says whether it is a round that is left: "withdrew from a round in neutral Sylvania".
 * Nothing else that one withdraws from is called so.
 */
export const isLeft = (word: Word): boolean =>
  /^rounds?$/.test(word.lower) &&
  prepositional(word, "of").length === 0 &&
  word.head.lower === "from" &&
  /^(?:withdraw|walk|pull)$/.test(word.head.head.base)
