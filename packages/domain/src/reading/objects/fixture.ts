// When "to meet" is a match: in the final, on the pitch, by a coach or against a club; or a case before a
// court.
import { anyOf } from "../../lexicon/any-of.ts"
import { ancestors, childrenBy, prepositional, type Word } from "../words/word.ts"

const rounds =
  anyOf(`finals? semifinals? quarterfinals? semis? cup league playoffs? play-offs? derby championships?
    tournament match game games ring octagon pitch stadium season opener court field bout series decider
    qualifiers? qualifying arena`)
const sides =
  anyOf(`coach striker goalkeeper midfielder defender club team champions champion boxer batsman bowler
    squad quarterback pitcher winger`)

/** Takes the verb "meet"; says whether those who meet play or plead. */
export const isFixture = (verb: Word): boolean => {
  const objects = childrenBy(verb, "dobj")
  const places = [verb, ...objects].flatMap((word) => prepositional(word, "in", "on", "at"))
  if (places.some((place) => rounds.test(place.lower) && prepositional(place, "of").length === 0)) return true
  return [...subjectsOver(verb), ...objects].some(
    (side) => sides.test(side.lower) && side.children.every((child) => child.lower !== "negotiating"),
  )
}

/** Its own subject, or, past pronouns, that of the verb above: "the coach said he wanted to meet them". */
const subjectsOver = (verb: Word): readonly Word[] => {
  for (const word of [verb, ...ancestors(verb).slice(0, 4)]) {
    const own = childrenBy(word, "nsubj").filter((subject) => subject.pos !== "pronoun")
    if (own.length > 0) return own
  }
  return []
}

const ceremonies = /^(?:open|inaugurate|watch|mark|celebrate|inspect|tour|dedicate|unveil|commemorate|cheer)$/

/** Takes the verb "visit"; says whether it is for a ceremony. */
export const isForShow = (verb: Word): boolean =>
  childrenBy(verb, "xcomp", "advcl").some((aim) => ceremonies.test(aim.base))
