// Verbs of coming to where the others will be, with nothing that says where else.
import { childBy, childrenBy, type Word } from "../words/word.ts"

const goals = new Set("with in on at by from as".split(" "))

/** Takes a verb; says whether it is coming, taking part or staying away, without an object of its own. */
export const isComing = (verb: Word): boolean =>
  (isComingVerb(verb) || staysAway(verb)) && childBy(verb, "advcl") === undefined && isBare(verb)

/** Takes a verb; says whether it is coming or taking part, a clause beside it or not. */
export const isComingIf = (verb: Word): boolean => isComingVerb(verb) && isBare(verb)

const isBare = (verb: Word): boolean => {
  if (childBy(verb, "xcomp", "ccomp", "acomp", "attr", "expl", "prt") !== undefined) return false
  if (!staysAway(verb) && childrenBy(verb, "advmod").some((one) => elsewhere.test(one.lower))) return false
  return childrenBy(verb, "prep").every(
    (preposition) => goals.has(preposition.lower) || isToPlace(preposition),
  )
}

const elsewhere =
  /^(?:back|forward|together|close|round|up|down|out|away|far|further|ahead|well|through|on|home|first)$/

/** "will stay away". */
export const staysAway = (verb: Word): boolean =>
  verb.base === "stay" && verb.children.some((child) => child.lower === "away")

const isComingVerb = (verb: Word): boolean => {
  const object = childBy(verb, "dobj")
  if (/^(?:come|attend|participate|go)$/.test(verb.base)) return object === undefined
  if (verb.base === "be")
    return verb.children.some((child) => child.lower === "there" && child.dep !== "expl")
  if (verb.base === "take") return object !== undefined && isPlace(object)
  return verb.base === "make" && object !== undefined && /^(?:it|journey|trip)$/.test(object.lower)
}

/** "take part", "take its seat". */
const isPlace = (object: Word): boolean =>
  object.lower === "part"
    ? object.children.length === 0
    : /^(?:place|seat)$/.test(object.lower) && childBy(object, "poss") !== undefined

/** "would come to the capital", "will come to Geneva"; not "to an understanding". */
const isToPlace = (preposition: Word): boolean =>
  preposition.lower === "to" &&
  childrenBy(preposition, "pobj").every(
    (place) =>
      place.pos === "proper" || /^(?:capital|city|town|palace|island|hall|office|hotel)$/.test(place.lower),
  )
