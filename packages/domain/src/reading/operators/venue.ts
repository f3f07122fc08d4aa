// Where talks are to be held: "offered its capital for talks", "offered his palace as a place for the
// meeting".
import { anyOf } from "../../lexicon/any-of.ts"
import { childBy } from "../words/word.ts"
import type { Relation } from "./relation.ts"

const venues =
  anyOf(`capital palace residence house home villa castle hall office offices headquarters hotel embassy city
    town territory soil island venue place site room premises monastery abbey church school schoolhouse farm
    orchard ship`)

/** Takes how a talk object hangs on a verb of offering; says whether a place for it is offered. */
export const offersVenue = ({ governor, dep }: Relation): boolean => {
  const offered = childBy(governor, "dobj")
  return dep === "prep" && offered !== undefined && venues.test(offered.lower)
}
