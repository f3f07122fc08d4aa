// Who is received, seen, heard or visited.
import { goingVerbs } from "../../lexicon/light-words.ts"
import type { WhoIsWho } from "../mentions/who-is-who.ts"
import { childBy, isNoun, prepositional, type Word } from "../words/word.ts"
import { isForShow } from "./fixture.ts"
import { isBystander, isParty } from "./party-words.ts"

const isHeard = (verb: Word, object: Word): boolean => object.pos === "noun" || verb.base === "hear"

/** "has agreed to see the Dockers Union": a body by its name; not "see it prosper", "see it as a rival". */
const isSeen = (verb: Word, object: Word): boolean =>
  /^(?:see|receive)$/.test(verb.base) &&
  [verb, object].every(
    (word) =>
      childBy(word, "prt", "xcomp", "ccomp", "oprd", "acl", "relcl") === undefined &&
      prepositional(word, "as", "in", "into", "through", "from").length === 0,
  )

/** Takes a verb of receiving and its object; says whether somebody is received, seen or visited by it. */
export const isPersonOrPlace = (verb: Word, object: Word, resolver: WhoIsWho): boolean => {
  if (isBystander(object, resolver)) return false
  if (object.pos === "pronoun") return /^(?:him|her|them|us|me)$/.test(object.lower)
  const mention = resolver.chain.mentionOf(object)
  if (verb.base === "visit")
    return !isForShow(verb) && mention !== undefined && mention.party.type === "state"
  const type = mention?.party.type
  return (
    type === "person" ||
    ((type === "body" || type === "group") && isSeen(verb, object)) ||
    (isNoun(object) && isParty(object, resolver) && isHeard(verb, object) && !goingVerbs.has(object.lower))
  )
}
