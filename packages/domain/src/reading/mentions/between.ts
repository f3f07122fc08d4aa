// States that the text tells of as hosts and mediators alone: whose word a president's is, they do not tell.
import { anyOf } from "../../lexicon/any-of.ts"
import { childrenBy, type Word } from "../words/word.ts"
import type { Mention, Party } from "./party.ts"

const helping = anyOf("mediate broker facilitate host")
const helped = /(?:brokered|mediated|facilitated|hosted)$/
const helpers = /^(?:mediators?|facilitators?|intermediar(?:y|ies)|mediation|hosts?|go-betweens?)$/
const meaning = anyOf("offer say agree want hope propose plan promise volunteer be try expect ask help will")

/** Takes the mentions of an article; gives the states that bring others together or offer them a place. */
export const betweenOthers = (mentions: readonly Mention[]): ReadonlySet<Party> => {
  const found = new Set<Party>()
  for (const { party, word } of mentions) if (party.type === "state" && isHelping(word)) found.add(party)
  return found
}

/** "Ruritania, which hosted a first round,", "Ruritania has offered to mediate", "Ruritanian mediators". */
const isHelping = (word: Word): boolean => {
  if (!word.tree.parsed) return isFollowedByHelp(word)
  if (word.dep === "pobj" || word.dep === "agent")
    return word.head.lower === "by" && helped.test(word.head.head.lower)
  if (/^(?:poss|amod|compound|nmod|npadvmod)$/.test(word.dep))
    return helpers.test(word.head.lower) || helped.test(word.head.lower)
  const clauses = childrenBy(word, "relcl")
  return [...clauses, ...(word.dep === "nsubj" ? [word.head] : [])].some(leadsToHelp)
}

const leadsToHelp = (verb: Word): boolean =>
  isHelp(verb) ||
  (meaning.test(verb.base) &&
    childrenBy(verb, "xcomp", "ccomp", "advcl").some(
      (clause) => (clause.dep === "xcomp" || saysOfItself(clause)) && leadsToHelp(clause),
    ))

const isHelp = (verb: Word): boolean =>
  (verb.pos === "verb" && helping.test(verb.base)) ||
  childrenBy(verb, "attr").some((role) => helpers.test(role.lower))

/** "Ruritania said it would host the talks". */
const saysOfItself = (clause: Word): boolean =>
  childrenBy(clause, "nsubj").some((subject) => /^(?:it|they)$/.test(subject.lower))

/** In a paragraph that is only skimmed: "Ruritania brokered", "Ruritania has offered to host". */
const isFollowedByHelp = ({ tree, i, sentence }: Word): boolean =>
  tree.words
    .slice(i + 1, i + 7)
    .some((word) => word.sentence === sentence && (skimmed.test(word.lower) || helpers.test(word.lower)))

const skimmed = /^(?:mediat|broker|facilitat|host)(?:e|es|ed|ing|s)?$/
