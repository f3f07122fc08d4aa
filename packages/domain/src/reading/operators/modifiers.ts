// Words on the path that change what an operator says: not, never, no longer, may, would, must.
import { negations } from "../../lexicon/light-words.ts"
import {
  canModals,
  mayModals,
  mustModals,
  nobodies,
  willModals,
  wouldModals,
} from "../../lexicon/modal-words.ts"
import { groupNouns, officeNouns } from "../../lexicon/people-words.ts"
import { childBy, childrenBy, type Word } from "../words/word.ts"

/**
 * Whether a verb, adjective or noun is negated by a word of its own ("not", "never", "no longer", "no leader
 * will").
 */
export const isNegated = (word: Word): boolean => negatorOf(word) !== null

/** The word that negates; null when none does. */
export const negatorOf = (word: Word): Word | null => {
  for (const child of word.children) {
    if (child.dep === "neg" || (child.i < word.i && negators.has(child.lower))) return child
    if (child.lower === "cannot") return child
    if (child.dep === "prep" && child.children.some(isNobody)) return child
    if (/^(?:longer|more|further)$/.test(child.lower) && child.children.some((inner) => inner.lower === "no"))
      return child
    if (child.dep === "preconj" && child.lower === "neither") return child
    if ((child.dep === "nsubj" || child.dep === "nsubjpass") && isNoneSubject(child)) return child
    if (child.dep === "det" && (child.lower === "no" || child.lower === "little")) return child
    if (child.dep === "amod" && child.lower === "little" && word.pos === "noun") return child
  }
  return null
}

/** "with nobody", "with no rebel group". */
const isNobody = (object: Word): boolean =>
  nobodies.has(object.lower) || (object.dep === "pobj" && isNoneParty(object))

const isNoneParty = (object: Word): boolean =>
  /^(?:with|to)$/.test(object.head.lower) &&
  (groupNouns.has(object.lower) || officeNouns.has(object.lower)) &&
  object.children.some((child) => child.dep === "det" && child.lower === "no")

/** "no" and "n't" negate by their place in the tree. */
const negators = new Set([...negations].filter((word) => !/^n(?:o$|['’])/.test(word)))

const isNoneSubject = (subject: Word): boolean =>
  nobodies.has(subject.lower) ||
  subject.children.some(
    (child) => child.dep === "det" && (child.lower === "no" || child.lower === "neither"),
  ) ||
  subject.children.some((child) => child.dep === "preconj" && child.lower === "neither")

/**
 * The auxiliaries of a verb in lower-case base form; a bare infinitive in coordination has those of the
 * first verb.
 */
export const auxiliariesOf = (verb: Word): readonly string[] => {
  const own = childrenBy(verb, "aux", "auxpass")
  if (own.length === 0 && verb.dep === "conj" && verb.tag === "VB" && childBy(verb, "nsubj") === undefined)
    return verb.head === verb ? [] : auxiliariesOf(verb.head)
  return own.map((aux) =>
    aux.lower === "'s" || aux.lower === "’s" ? "be" : aux.base === aux.lower ? aux.lower : aux.base,
  )
}

/** Negation of a verb; "will not come or meet", "cannot forget it and meet" negate both. */
export const isNegatedVerb = (verb: Word): boolean => {
  if (isNegated(verb)) return true
  const shared = verb.dep === "conj" && verb.tag === "VB" && childrenBy(verb, "aux").length === 0
  const joined =
    verb.head !== verb &&
    verb.head.children.some((child) => child.dep === "cc" && /^(?:or|nor|and)$/.test(child.lower))
  return shared && joined && isNegated(verb.head)
}

export type Modality = "fact" | "will" | "would" | "can" | "may" | "must"

/** Takes a verb; gives the strongest thing that its auxiliaries say. */
export const modalityOf = (verb: Word): Modality => {
  const auxiliaries = auxiliariesOf(verb)
  const hasOf = (modals: ReadonlySet<string>): boolean => auxiliaries.some((aux) => modals.has(aux))
  if (hasOf(mayModals)) return "may"
  if (hasOf(mustModals)) return "must"
  if (hasOf(wouldModals)) return "would"
  if (hasOf(willModals)) return "will"
  return hasOf(canModals) ? "can" : "fact"
}

export const isInfinitive = (verb: Word): boolean => childrenBy(verb, "aux").some((aux) => aux.tag === "TO")
export const isGerund = (verb: Word): boolean => verb.tag === "VBG" && childrenBy(verb, "aux").length === 0

/** A verb with a subject of its own or a tense: the top of a clause. */
export const isFiniteVerb = (verb: Word): boolean =>
  verb.pos === "verb" &&
  !isInfinitive(verb) &&
  !isGerund(verb) &&
  (/^(?:VBD|VBZ|VBP)$/.test(verb.tag) ||
    childBy(verb, "nsubj", "nsubjpass", "aux", "auxpass", "expl") !== undefined ||
    verb.dep === "ROOT")
