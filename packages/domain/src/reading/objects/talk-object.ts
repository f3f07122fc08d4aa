// Which words of a tree are talk objects: what a stance can be about.
import type { ObjectKind, TalkObject } from "../../lexicon/entry.ts"
import { isWrong, objectsFor } from "../../lexicon/index.ts"
import { formatWords } from "../../lexicon/light-words.ts"
import { headOf } from "../mentions/building.ts"
import type { FormatHit } from "../mentions/names.ts"
import type { Resolver } from "../mentions/resolver.ts"
import type { WhoIsWho } from "../mentions/who-is-who.ts"
import { hasCondition } from "../operators/has-condition.ts"
import { childBy, childrenBy, isNoun, prepositional, subtree, type Tree, type Word } from "../words/word.ts"
import { isByThemselves } from "./by-themselves.ts"
import { isAcross, isOwnPeople, sharesRoom } from "./faced.ts"
import { isFixture } from "./fixture.ts"
import { isJourney, isNamedGuest, isPastInfinitive, isTalkNoun, isToTalk } from "./invited-to.ts"
import { standsBy } from "./kept-and-convened.ts"
import { knownTalks } from "./known-talks.ts"
import { isModifier, isModifierOfTalk, isNounHere, nounsOf } from "./noun-here.ts"
import { isOfHouse, isOtherSense } from "./other-sense.ts"
import { isBystander, isParty } from "./party-words.ts"
import { isPersonOrPlace } from "./received.ts"
import { isMatter, rightPlaceFor } from "./right-place.ts"
import { isTakenUpByBoth } from "./taken-up.ts"
import { hasTalkWord } from "./talk-words.ts"
import { talksWith } from "./talks-with.ts"
import { isAskedToMediate, isMediatorWanted } from "./third-party.ts"
import { toldBefore } from "./told-before.ts"

export interface TalkHit {
  readonly word: Word
  readonly entry: TalkObject
  readonly kind: ObjectKind
  /** A definite event (a summit, the meeting) rather than talking in general. */
  readonly definite: boolean
  readonly format: FormatHit | null
  /** For "do so", "refused to come": the word of talks that is meant. */
  readonly antecedent?: Word
  /** The word is the place where the talks are held. */
  readonly venue?: true
}

/** Takes a tree; gives its talk objects in order. */
export const talkObjectsOf = (tree: Tree, resolver: Resolver): readonly TalkHit[] => {
  const found: TalkHit[] = []
  const formats = resolver.chain.formats(tree)
  for (const word of tree.words) {
    const format =
      formats.find((hit) => (hit.first <= word.i && word.i <= hit.last) || names(hit, word)) ?? null
    if (
      format !== null &&
      word.i <= format.last &&
      headOf(tree, format.first, format.last) !== word &&
      !isTalkNoun(word)
    )
      continue
    const [own] = talkHitsAt(word, format, resolver)
    const hit = own ?? toldBefore(word, found, resolver)
    if (hit !== null) found.push(hit)
  }
  return found
}

/** "the Lakes Forum format", "a Lakes Forum meeting": the noun behind the name stands for it. */
const names = (hit: FormatHit, word: Word): boolean => {
  const before = word.tree.words[hit.last]
  return before !== undefined && isModifier(before) && before.head === word && isNoun(word)
}

/** Takes a word, the format that it is part of and who is known; gives the talk objects that it can be. */
export function* talkHitsAt(word: Word, format: FormatHit | null, resolver: WhoIsWho): Generator<TalkHit> {
  if (isNounHere(word)) {
    for (const entry of nounsOf(word)) {
      if (!nounFits(word, entry, format, resolver)) continue
      yield { word, entry, kind: entry.kind, definite: entry.definite === true, format }
    }
    if (format !== null && headOf(word.tree, format.first, format.last) === word && !isModifierOfTalk(word)) {
      const entry = objectsFor("council", "noun")[0]
      if (entry !== undefined) yield { word, entry, kind: "format", definite: true, format }
    }
  }
  if (word.pos !== "verb") return
  for (const entry of objectsFor(word.lower, "verb"))
    if (verbFits(word, entry, resolver))
      yield { word, entry, kind: entry.kind, definite: false, format: null, ...meantBy(word, entry) }
}

/** "Talks with them failed when Ruritania refused to come": the talks for which it would have come. */
const meantBy = (word: Word, entry: TalkObject): Pick<TalkHit, "antecedent"> => {
  const antecedent = entry.id === "attend-known" ? knownTalks(word) : null
  return antecedent === null ? {} : { antecedent }
}

const nounFits = (word: Word, entry: TalkObject, format: FormatHit | null, resolver: WhoIsWho): boolean => {
  if (
    isModifierOfTalk(word) ||
    isOtherSense(word, resolver) ||
    (word.lower === "conference" && word.head.lower === "call")
  )
    return false
  const before = word.children.filter(
    (child) => child.i < word.i && /^(?:compound|amod|nmod|poss)$/.test(child.dep),
  )
  if (before.some((child) => isWrong("before", child.lower))) return false
  if (entry.needs === "format name")
    return format !== null || (/^formats?$/.test(word.lower) && hasTalkWord(word, before, resolver))
  if (entry.kind === "invitation") return isToTalk(word, resolver)
  const placed = fitsPlace(word, entry, resolver)
  if (placed !== null) return placed
  if (entry.needs === "preferred") return !/^(?:compound|nsubj)$/.test(word.dep)
  const company = standsBy(word, entry.needs)
  if (company !== null) return company
  if (entry.needs === "talk word") return hasTalkWord(word, before, resolver)
  if (entry.needs === "party") return hasParty(word, before, resolver) || isTakenUpByBoth(word)
  return true
}

/** Takes a word and an entry that asks where or by whom things are settled; null for other entries. */
const fitsPlace = (word: Word, { needs }: TalkObject, resolver: WhoIsWho): boolean | null => {
  if (needs === "by themselves") return isByThemselves(word, resolver)
  if (needs === "third") return isMediatorWanted(word) || isAskedToMediate(word)
  if (needs !== "right place") return null
  return rightPlaceFor(word) !== null && (isNoun(word) || childrenBy(word, "dobj").some(isMatter))
}

const hasParty = (word: Word, before: readonly Word[], resolver: WhoIsWho): boolean => {
  if (
    before.some(
      (child) =>
        formatWords.has(child.lower) || /^(?:diplomatic|official|political|level)$/.test(child.lower),
    )
  )
    return true
  if (prepositional(word, "at", "on").some((object) => /^levels?$/.test(object.lower))) return true
  if (prepositional(word, "with", "between", "to", "by", "from").some((object) => isParty(object, resolver)))
    return true
  return (
    /^(?:visit|trip)/.test(word.lower) &&
    (childrenBy(word, "poss").some((owner) => isParty(owner, resolver)) || isReturned(word, before))
  )
}

/** "would be happy to pay a return visit": to whoever came before. */
const isReturned = (visit: Word, before: readonly Word[]): boolean =>
  /^(?:pay|make)$/.test(visit.head.base) && before.some(({ lower }) => /^(?:return|reciprocal)$/.test(lower))

/** "meet on Friday", "meet every first of the month", "meet any time they like", "meet any day". */
const isTime = (word: Word): boolean =>
  /^(?:DATE|TIME)$/.test(word.entity ?? "") ||
  /^(?:days?|nights?|evenings?|mornings?|afternoons?|hours?|weeks?|weekends?|months?)$/.test(word.lower) ||
  word.children.some((child) => /^(?:every|each)$/.test(child.lower)) ||
  (/^(?:time|moment|place)$/.test(word.lower) && word.children.some((child) => child.lower === "any"))

/** "suggested to the king that they meet": the parser takes "that" for whom they meet. */
const opensClause = (word: Word): boolean => word.lower === "that" && word.head.dep === "ccomp"

const verbFits = (word: Word, entry: TalkObject, resolver: WhoIsWho): boolean => {
  const placed = fitsPlace(word, entry, resolver)
  if (placed !== null) return placed
  if (isPastInfinitive(word)) return false
  const object = childrenBy(word, "dobj", "dative").find((one) => !isTime(one) && !opensClause(one))
  const withParty = prepositional(word, "with", "to").some(
    (one) => isParty(one, resolver) && !isBystander(one, resolver),
  )
  const withOther = prepositional(word, "with", "to").some((one) => isBystander(one, resolver))
  if (withOther) return false
  if (word.tag === "VBN" && childBy(word, "nsubjpass") !== undefined && childBy(word, "agent") === undefined)
    return false
  switch (entry.id) {
    case "meet":
      return !isFixture(word) && meetsParty(object, resolver)
    case "talk":
      return talksWith(word, object, withParty, resolver)
    case "sit-down":
      return (
        word.children.some((child) => child.lower === "down") ||
        withParty ||
        isAcross(word) ||
        prepositional(word, "at", "around").some((one) => one.lower === "table")
      )
    case "discuss":
      return (
        word.head.lower === "nothing" ||
        (withParty && prepositional(word, "with").length > 0) ||
        (object !== undefined && isOffered(word)) ||
        (object !== undefined && prepositional(object, "with").some((one) => isParty(one, resolver))) ||
        prepositional(word, "at", "in").some((one) => isTalkNoun(one) && !isOfHouse(one))
      )
    case "share-room":
      return sharesRoom(word, resolver)
    case "say":
      return word.head.lower === "nothing" && withParty
    case "attend-known":
      return knownTalks(word) !== null
    case "come":
      if (isJourney(word, resolver)) return true
      return (
        (/^(?:come|visit)$/.test(word.base) || object === undefined) &&
        /^(?:ask|invite|urge|want)$/.test(word.head.base) &&
        /^(?:xcomp|ccomp|advcl)$/.test(word.dep) &&
        isAsked(word.head, resolver)
      )
    case "invite-to":
      return (
        isAsked(word, resolver) &&
        subtree(word).every((one) => one === word || !isTalkNoun(one)) &&
        childBy(word, "xcomp", "ccomp") === undefined &&
        (prepositional(word, "to").some((goal) => goal.pos !== "verb") || isNamedGuest(word, resolver))
      )
    case "receive":
      if (word.base === "hear" && !hasCondition(word)) return false
      return object !== undefined && isPersonOrPlace(word, object, resolver)
    default:
      return withParty
  }
}

const meetsParty = (object: Word | undefined, resolver: WhoIsWho): boolean =>
  object === undefined ||
  object.entity === "DATE" ||
  isOwnPeople(object) ||
  (object.lower !== "it" && isParty(object, resolver) && !isBystander(object, resolver))

/** "ready to discuss a truce", "agreed to discuss the bid": whoever says so would sit down for it. */
const isOffered = (verb: Word): boolean => {
  const above = /^(?:to|in|about|on)$/.test(verb.head.lower) ? verb.head.head : verb.head
  return above.pos === "adjective" || above.base === "agree" || above.lower === "prepared"
}

/** Somebody is asked: by "invite them", by "they were invited". */
const isAsked = (verb: Word, resolver: WhoIsWho): boolean =>
  childrenBy(verb, "dobj", "nsubjpass", "dative").some(
    (one) => isParty(one, resolver) && !isBystander(one, resolver),
  ) ||
  verb.children.some(
    (child) => child.pos === "verb" && childrenBy(child, "nsubj").some((one) => isParty(one, resolver)),
  )
