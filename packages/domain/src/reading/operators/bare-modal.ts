// Verbs without an operator: "will attend", "won't meet", "is to visit", "do not negotiate".
import { goingVerbs } from "../../lexicon/light-words.ts"
import type { TalkHit } from "../objects/talk-object.ts"
import { childBy, childrenBy, prepositional, subtree, type Word } from "../words/word.ts"
import { isDatedPresent, isOfSides, isSettingOut } from "./dated-present.ts"
import type { Finding } from "./finding.ts"
import { hasCondition } from "./has-condition.ts"
import { askedFirst, isImperative } from "./imperative.ts"
import { auxiliariesOf, isInfinitive, isNegatedVerb, modalityOf } from "./modifiers.ts"
import { isOthersDuty } from "./others-duty.ts"

export interface BareModal {
  readonly stance: "agree" | "refuse" | "want" | "invite" | "open"
  readonly rule: string
  readonly would: boolean
  readonly conditional: boolean
  readonly holderFrom: Finding["holderFrom"]
}

const found = (stance: BareModal["stance"], rule: string, would = false): BareModal => ({
  stance,
  rule,
  would,
  conditional: false,
  holderFrom: "subject",
})

/**
 * Takes the verb at the top of a talk object's clause and whether the talk is already negated;
 * gives the stance of its modal, "open" when the modal only weighs it, null when there is no modal to read.
 */
export const bareModal = (verb: Word, hit: TalkHit, absence: boolean): BareModal | null => {
  const negative = isNegatedVerb(verb) !== absence
  if (isImperative(verb)) return absence ? null : { ...found("invite", "imperative"), holderFrom: "speaker" }
  if (isOthersDuty(verb) && !absence) return { ...found("invite", "others-duty"), holderFrom: "speaker" }
  if (isInfinitive(verb)) return ofNeed(verb, hit, negative) ?? ofInfinitive(verb, negative)
  if (childBy(verb, "nsubj", "nsubjpass", "aux", "auxpass", "expl") === undefined && verb.dep !== "conj")
    return null
  if (childBy(verb, "expl") !== undefined || subjectIs(verb, "there")) return thereIs(verb, negative)
  if (verb.base === "be" && childBy(verb, "attr") !== undefined) return null
  const modality = modalityOf(verb)
  const aux = auxiliariesOf(verb)
  const act =
    hit.kind === "act" ||
    goingVerbs.has(verb.base) ||
    hit.kind === "visit" ||
    isHosting(verb) ||
    isThere(verb, hit) ||
    (verb.base === "use" && hit.kind === "format") ||
    isLeading(verb)
  if (/^(?:will|can)$/.test(modality) && !negative && act && askedFirst(verb) !== null)
    return { ...found("want", "once-met"), conditional: true }
  if (modality === "will" && !negative && act && isAnyTime(verb)) return found("want", "any-time")
  if (modality === "will")
    return negative ? found("refuse", "will-not") : act || isStart(verb) ? found("agree", "will") : null
  if (modality === "would") return negative ? found("refuse", "would-not", true) : act ? ofWould(verb) : null
  if (modality === "can") return ofCan(verb, act, negative)
  if (modality === "may") return ofMay(verb, act, negative && aux.includes("could"))
  if (modality === "must" && verb.dep === "ccomp" && verb.head.base === "agree" && !negative) return null
  if (modality === "must")
    return !negative && act && isOwnDuty(verb) ? found("want", "we-must") : found("open", "must")
  if (!negative && (isUnderWay(verb, aux, hit) || isDueThere(verb))) return found("agree", "is-going")
  if (!negative && isTimetabled(verb, hit)) return found("agree", "present")
  const present =
    aux.some((one) => one === "do" || one === "does" || one === "am") ||
    (aux.includes("be") && verb.tag === "VBG") ||
    aux.includes("does")
  if (negative && isNoShow(verb)) return found("refuse", "no-show")
  if (negative && isOnlyUnplanned(verb)) return null
  const timeless = (present && !isPastAux(verb)) || subjectIs(verb, "one")
  if (negative && timeless && (act || goingVerbs.has(verb.base))) return found("refuse", "do-not")
  if (negative && verb.tag === "VBP" && act) return found("refuse", "do-not")
  return null
}

/** "We need to talk to them", "I have to meet him": what a speaker asks of himself. */
const ofNeed = (verb: Word, hit: TalkHit, negative: boolean): BareModal | null =>
  verb.dep === "xcomp" && /^(?:need|have)$/.test(verb.head.base) && hit.kind === "act" && isOwnNeed(verb.head)
    ? negative
      ? null
      : found("want", "we-must")
    : null

const isOwnNeed = (verb: Word): boolean =>
  isOwnDuty(verb) && !isNegatedVerb(verb) && modalityOf(verb) === "fact" && /^(?:VBP|VB)$/.test(verb.tag)

/** "meets them on Friday", "heads to the capital for talks". */
const isTimetabled = (verb: Word, hit: TalkHit): boolean => {
  if (verb.base === "be") return false
  if (hit.word === verb) return isDatedPresent(verb) && isOfSides(verb)
  const act = isStart(verb) || /^(?:arrive|return|sit)$/.test(verb.base)
  return (isDatedPresent(verb) && (act || goingVerbs.has(verb.base))) || isSettingOut(verb)
}

/** "is sending a delegation for talks", "are flying to the capital to meet". */
const isUnderWay = (verb: Word, aux: readonly string[], hit: TalkHit): boolean =>
  verb.tag === "VBG" &&
  aux.length === 1 &&
  aux[0] === "be" &&
  hit.word !== verb &&
  /^(?:send|dispatch|fly|travel|head)$/.test(verb.base) &&
  childrenBy(verb, "aux").every((one) => !/^(?:was|were)$/.test(one.lower))

/** "We'll meet them anytime, anywhere": no appointment, but readiness. */
const isAnyTime = (verb: Word): boolean =>
  subtree(verb).some(
    (word) =>
      /^(?:anytime|anywhere|whenever|wherever)$/.test(word.lower) ||
      (word.lower === "any" && /^(?:time|place|day|hour|moment|venue)$/.test(word.head.lower)),
  )

const ofCan = (verb: Word, act: boolean, negative: boolean): BareModal | null => {
  if (negative) return found("refuse", "cannot")
  if (act && hasCondition(verb)) return { ...found("want", "could-if"), conditional: true }
  return verb.quotation >= 0 && isOwnDuty(verb) && (act || verb.base === "sit")
    ? found("want", "we-can")
    : null
}

/** "We must talk to them": what a speaker asks of himself. */
const isOwnDuty = (verb: Word): boolean =>
  childrenBy(verb, "nsubj").some((subject) => /^(?:we|i)$/.test(subject.lower))

/** "would, if need be, talk to them" is ready on a condition; "would gladly meet them" is ready. */
const ofWould = (verb: Word): BareModal =>
  childrenBy(verb, "advmod").some((one) => /^(?:rather|sooner|gladly|happily)$/.test(one.lower))
    ? found("want", "would-rather")
    : { ...found("agree", "would", true), conditional: hasCondition(verb) }

/** "could not meet" refuses, "might attend, but only if" is ready on a condition. */
const ofMay = (verb: Word, act: boolean, cannot: boolean): BareModal => {
  if (cannot) return found("refuse", "cannot")
  return act && hasCondition(verb)
    ? { ...found("want", "could-if"), conditional: true }
    : found("open", "may")
}

/** "do not have another meeting scheduled": nothing is planned yet. */
const isOnlyUnplanned = (verb: Word): boolean =>
  verb.base === "have" &&
  [verb, ...childrenBy(verb, "dobj")].some((word) =>
    childrenBy(word, "acl", "oprd", "ccomp", "xcomp").some(({ lower }) =>
      /^(?:scheduled|planned|set|arranged|slated|lined)$/.test(lower),
    ),
  )

/** "did not show up for the talks", "have not turned up". */
const isNoShow = (verb: Word): boolean =>
  /^(?:show|turn)$/.test(verb.base) && verb.children.some((child) => child.lower === "up")

const subjectIs = (verb: Word, lower: string): boolean =>
  childrenBy(verb, "nsubj").some((subject) => subject.lower === lower)

const isPastAux = (verb: Word): boolean =>
  childrenBy(verb, "aux").some((aux) => /^(?:did|was|were|had|has|have)$/.test(aux.lower))

/** "will be in the capital on Monday for talks", "will be at the talks". */
const isThere = (verb: Word, { word, venue }: TalkHit): boolean =>
  verb.base === "be" &&
  placesOf(verb).length > 0 &&
  (venue === true ||
    placesOf(verb, "at").includes(word) ||
    verb.children.some((child) => child.dep === "prep" && child.lower === "for"))

/** Where somebody is: "at the talks", "back at the table". */
const placesOf = (verb: Word, ...prepositions: readonly string[]): readonly Word[] =>
  [verb, ...verb.children.filter(({ lower }) => lower === "back")].flatMap((word) =>
    prepositional(word, ...(prepositions.length === 0 ? ["in", "at"] : prepositions)),
  )

/** "is due in the capital on Monday for talks", "arrives there for talks". */
const isDueThere = (verb: Word): boolean => {
  if (!/^(?:VBZ|VBP)$/.test(verb.tag) || !verb.children.some((child) => child.lower === "for")) return false
  const due = verb.base === "be" ? childrenBy(verb, "acomp").find((one) => one.lower === "due") : undefined
  const moving = due ?? (/^(?:arrive|fly|travel|head)$/.test(verb.base) ? verb : undefined)
  return moving !== undefined && prepositional(moving, "in", "at", "to").length > 0
}

/** "will lead the delegation to the talks". */
const isLeading = (verb: Word): boolean =>
  /^(?:lead|head)$/.test(verb.base) &&
  childrenBy(verb, "dobj").some((group) => /^(?:delegation|team|mission|side|negotiators)$/.test(group.lower))

const isHosting = (verb: Word): boolean =>
  /^(?:hold|have|host|resume|restart|reopen|begin|start|enter|open|conduct|re-enter|rejoin)$/.test(verb.base)
const isStart = (verb: Word): boolean =>
  /^(?:hold|resume|begin|start|reopen|restart|enter|host|conduct|continue)$/.test(verb.base)

/** "X is to meet Y", "X is going to meet Y", "X is not going to attend". */
const ofInfinitive = (verb: Word, negative: boolean): BareModal | null => {
  const above = verb.head
  if (verb.dep !== "xcomp" && verb.dep !== "ccomp" && verb.dep !== "advcl") return null
  if (
    above.base === "be" &&
    childBy(above, "acomp", "attr", "expl") === undefined &&
    childBy(above, "nsubj") !== undefined
  ) {
    if (
      /^(?:aim|goal|purpose|plan|task|idea|point|way|first|next|key|only|best)$/.test(
        childBy(above, "nsubj")?.lower ?? "",
      )
    )
      return null
    if (prepositional(above, "in", "on").length > 0 || isPresence(above))
      return modalityOf(above) === "will" && !negative ? found("agree", "will") : null
    if (childrenBy(verb, "mark").length > 0 || isLeftTo(above) || isUndone(above)) return null
    return isNegatedVerb(above) !== negative ? found("refuse", "is-not-to") : found("agree", "is-to")
  }
  if (above.base === "go" && above.tag === "VBG" && childBy(above, "aux") !== undefined) {
    const past = childrenBy(above, "aux").some((aux) => /^(?:was|were)$/.test(aux.lower))
    if (isNegatedVerb(above) !== negative) return found("refuse", "will-not", past)
    return found("agree", "will", past)
  }
  return null
}

/** "it is up to them to come": nobody is to, they may. */
const isLeftTo = (verb: Word): boolean => verb.children.some((child) => child.lower === "up")

/** "cancelled a trip to the capital, where he was to meet the king": told only as what will not be. */
const isUndone = (verb: Word): boolean => verb.tag === "VBD" && verb.dep === "relcl" && isAt(verb)

const isAt = (verb: Word): boolean => childrenBy(verb, "advmod").some(({ lower }) => lower === "where")

/** "was there to meet the king": why somebody was at a place, no appointment. */
const isPresence = (verb: Word): boolean =>
  childrenBy(verb, "advmod").some((one) => /^(?:there|here|abroad|away|back)$/.test(one.lower))

/** "There will be no talks", "there can be no dialogue". */
const thereIs = (verb: Word, negative: boolean): BareModal | null => {
  if (!negative) return null
  const modality = modalityOf(verb)
  if (modality === "will" || modality === "can" || modality === "would")
    return { ...found("refuse", "there-no", modality === "would"), holderFrom: "speaker" }
  return modality === "may" ? { ...found("refuse", "there-no"), holderFrom: "speaker" } : null
}
