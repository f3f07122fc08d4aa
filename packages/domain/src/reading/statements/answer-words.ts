// Verbs that answer without saying what: "accepted", "declined", "would come", "could not accept", "said no".

import { hasCondition } from "../operators/has-condition.ts"
import { isFiniteVerb, isNegated, isNegatedVerb, modalityOf } from "../operators/modifiers.ts"
import { childBy, childrenBy, type Tree, type Word } from "../words/word.ts"
import { answerOver, answerToNamed } from "./answer-operators.ts"
import { isComing, isComingIf, staysAway } from "./coming.ts"

export interface Answer {
  readonly verb: Word
  readonly position: "accepted" | "refused" | "willing"
  /** "would come" answers any meeting in prospect, "accepted" only a proposal. */
  readonly coming: boolean
  /** The noun that names what is answered: "rejected the idea". */
  readonly named?: Word
  /** Where one will be: an answer only to talks that are held there. */
  readonly venue?: string
  /** The verb is left out ("Freedonia will not."): what others were just said to do is meant. */
  readonly elliptic?: true
}

/** Takes a tree; gives the verbs in it that answer without an object. */
export const answersIn = (tree: Tree): readonly Answer[] =>
  tree.words.flatMap((verb) => {
    if (verb.pos === "modal") return bareWill(verb)
    if (verb.pos !== "verb" || !isFiniteVerb(verb)) return []
    const answer =
      acceptance(verb) ??
      coming(verb) ??
      journey(verb) ??
      sayingNo(verb) ??
      absence(verb) ??
      answerOver(verb) ??
      answerToNamed(verb)
    return answer === null ? [] : [answer]
  })

const as = (verb: Word, refused: boolean, coming = false): Answer => ({
  verb,
  position: refused ? "refused" : "accepted",
  coming,
})

/** "Ruritania will not.", "Freedonia will": the verb is left out. */
const bareWill = (modal: Word): readonly Answer[] => {
  if (!/^(?:will|wo|would)$/.test(modal.lower) || !/^(?:ROOT|ccomp|conj|parataxis)$/.test(modal.dep))
    return []
  if (
    childBy(modal, "nsubj") === undefined ||
    childBy(modal, "dobj", "xcomp", "advcl", "acomp") !== undefined
  )
    return []
  const refused = isNegated(modal)
  return refused || modal.lower === "will" ? [{ ...as(modal, refused, true), elliptic: true }] : []
}

const acceptance = (verb: Word): Answer | null => {
  if (isBehind(verb)) return as(verb, /^(?:decline|refuse|reject)/.test(verb.base) || verb.base === "turn")
  if (childBy(verb, "dobj", "xcomp", "ccomp", "nsubjpass", "conj") !== undefined) return null
  if (childrenBy(verb, "prep").some((one) => !isOnCondition(one))) return null
  const accepts = /^(?:accept|agree|consent)$/.test(verb.base)
  const negative = isNegatedVerb(verb)
  if (modalityOf(verb) !== "fact") return accepts && negative && isCannot(verb) ? as(verb, true) : null
  if (negative || childBy(verb, "advcl") !== undefined) return null
  if (accepts) return as(verb, false)
  if (isConfirmation(verb)) return as(verb, false, true)
  return /^(?:decline|refuse|demur)$/.test(verb.base) ? as(verb, true) : null
}

/** "both have confirmed": one's coming; "he confirmed" may be said of any quotation. */
const isConfirmation = (verb: Word): boolean =>
  verb.base === "confirm" && childrenBy(verb, "aux").some((aux) => /^(?:has|have|had)$/.test(aux.lower))

/** "invited her to the palace, which she accepted": the whole clause before it is answered. */
const isBehind = (verb: Word): boolean =>
  verb.dep === "relcl" &&
  /^(?:accept|decline|refuse|reject|turn)(?:ed|s)?$/.test(verb.lower) &&
  !isNegatedVerb(verb) &&
  (verb.base !== "turn" || childBy(verb, "prt")?.lower === "down") &&
  childrenBy(verb, "dobj").some(
    (which) => which.lower === "which" && verb.tree.words[which.i - 1]?.text === ",",
  ) &&
  childBy(verb, "nsubj") !== undefined

/** "agreed on condition that the press stays out". */
const isOnCondition = (preposition: Word): boolean =>
  preposition.lower === "on" && childrenBy(preposition, "pobj").some(({ lower }) => lower === "condition")

/** "will travel to Geneva", "said it would not be in Geneva on Monday", "will send a team to Geneva". */
const journey = (verb: Word): Answer | null => {
  const modality = modalityOf(verb)
  if (modality !== "will" && !(modality === "would" && /^(?:ccomp|conj|parataxis)$/.test(verb.dep)))
    return null
  if (childBy(verb, "xcomp", "acomp", "attr") !== undefined) return null
  const sent = verb.base === "send" ? childBy(verb, "dobj") : undefined
  if (!/^(?:travel|go|fly|head|leave|be|depart|arrive|come)$/.test(verb.base) && !isSent(sent)) return null
  const goals = childrenBy(verb, "prep", "dative").filter((one) => /^(?:to|in|for|at)$/.test(one.lower))
  const place = goals.flatMap((one) => childrenBy(one, "pobj")).find((one) => one.pos === "proper")
  return place === undefined ? null : { ...as(verb, isNegatedVerb(verb), true), venue: place.lower }
}

const isSent = (who: Word | undefined): boolean =>
  who !== undefined &&
  /^(?:anybody|anyone|delegations?|teams?|envoys?|negotiators?|minister)$/.test(who.lower)

/** "could not accept", "will not accept": weaker modals only weigh it. */
const isCannot = (verb: Word): boolean =>
  childrenBy(verb, "aux").some((aux) => /^(?:can|ca|could|will|wo|would)$/.test(aux.lower))

/** "will come", "would be there in person", "could not make it": being where the others will be. */
const coming = (verb: Word): Answer | null => {
  if (!isComing(verb)) return comingOnTerms(verb)
  const modality = modalityOf(verb)
  if (isNegatedVerb(verb) && isCannot(verb)) return as(verb, true, true)
  if (modality !== "will" && modality !== "would") return null
  return as(verb, isNegatedVerb(verb) !== staysAway(verb), true)
}

/** "would attend if they wished it", "will come only if the army leaves". */
const comingOnTerms = (verb: Word): Answer | null =>
  isComingIf(verb) && /^(?:will|would)$/.test(modalityOf(verb)) && !isNegatedVerb(verb) && hasCondition(verb)
    ? { verb, position: "willing", coming: true }
    : null

/** "did not turn up", "none of them came", "stayed away". */
const absence = (verb: Word): Answer | null => {
  if (modalityOf(verb) !== "fact" || childBy(verb, "dobj", "xcomp", "ccomp", "advcl") !== undefined)
    return null
  const turned = /^(?:turn|show)$/.test(verb.base) && childBy(verb, "prt")?.lower === "up"
  const came = turned || /^(?:come|attend)$/.test(verb.base)
  const absent = came ? isNegatedVerb(verb) : staysAway(verb) && !isNegatedVerb(verb)
  const elsewhere = childrenBy(verb, "prep").some((one) => !/^(?:on|in|at|for|after)$/.test(one.lower))
  return absent && !elsewhere ? as(verb, true, true) : null
}

/** "has already said no". */
const sayingNo = (verb: Word): Answer | null =>
  verb.base === "say" &&
  modalityOf(verb) === "fact" &&
  !isNegatedVerb(verb) &&
  childBy(verb, "ccomp", "prep", "xcomp") === undefined &&
  verb.children.some((child) => child.lower === "no" && child.i > verb.i && child.children.length === 0)
    ? as(verb, true)
    : null
