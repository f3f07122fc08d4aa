// What must stand beside an operator for it to be one: "too" early, the negotiators that are recalled, a time
// that is ripe.

import { anyOf } from "../../lexicon/any-of.ts"
import type { Operator } from "../../lexicon/entry.ts"
import { isExpletive } from "../holders/subject.ts"
import { childBy, childrenBy, type Word } from "../words/word.ts"
import type { Relation } from "./relation.ts"
import { offersVenue } from "./venue.ts"

const envoys =
  anyOf(`negotiators? delegat(?:ion|ions|es?) envoys? teams? representatives? mediators? observers? ministers?
    diplomats? officials? bargainers? aides? advis[eo]rs? deput(?:y|ies) ambassadors? lieutenants? lawyers?
    leaders? commanders? executives? managers? staff`)
/** Those whom a side sends to talks. */
export const delegates = /^(?:negotiators?|delegat(?:ion|ions|es?)|teams?|representatives?|negotiating-team)$/
const occasions =
  anyOf(`time moment conditions? circumstances situation climate atmosphere environment it this now day hour
    ground`)

/** Takes an operator and how the talk object hangs on it; says whether what it needs beside it is there. */
export const inCompany = (entry: Operator, relation: Relation): boolean => {
  const { governor } = relation
  if (entry.id === "ripe") return isOfOccasion(relation)
  if (entry.id === "name-envoys")
    return [
      governor,
      ...childrenBy(governor, "xcomp", "advcl").filter((verb) => /^(?:head|lead)$/.test(verb.base)),
    ]
      .flatMap((verb) => childrenBy(verb, "dobj"))
      .some((object) => delegates.test(object.lower))
  switch (entry.needs) {
    case "venue":
      return offersVenue(relation)
    case "envoys":
      return childrenBy(governor, "dobj").some(
        (object) => envoys.test(object.lower) && (ordering.test(governor.base) || isOwn(object)),
      )
    case "too":
      return governor.children.some((child) => child.lower === "too") && isOfOccasion(relation)
    case "in":
      return governor.head.lower === "in"
    case "there":
      return childBy(governor.head, "expl") !== undefined
    default:
      return true
  }
}

/** Others may be told and asked to meet as well; one's own envoys are sent by it. */
const ordering = /^(?!tell$|ask$)/
const isOwn = (object: Word): boolean =>
  childrenBy(object, "poss").some(({ lower }) => /^(?:his|her|its|their|our|my)$/.test(lower))

/** "the time is ripe", "it is too early": said of the occasion, not of somebody. */
const isOfOccasion = ({ governor }: Relation): boolean => {
  const { head } = governor
  if (head === governor || head.pos !== "verb") return false
  return childrenBy(head, "nsubj").some(
    (subject) => isExpletive(head, subject) || occasions.test(subject.lower),
  )
}
