// A body told by somebody in it: "his group", "our union", "members of the front".
import { anyOf } from "../../lexicon/any-of.ts"
import { childrenBy, prepositional, type Word } from "../words/word.ts"
import { ledBy } from "./led.ts"
import type { Resolved } from "./party.ts"
import type { Resolver } from "./resolver.ts"

const body =
  anyOf(`group organi[sz]ation movement party union delegation team company firm side guild front alliance
    faction coalition`)
const house = /^(?:parliament|congress|council|committee|senate|house|assembly|cabinet|board|commission)$/

/** Takes a noun; gives the body that somebody's possessive or "members of" tells; none for other nouns. */
export const ownBodyOf = (resolver: Resolver, word: Word): readonly Resolved[] => {
  if (word.lower === "members")
    return [...prepositional(word, "of"), ...childrenBy(word, "poss")]
      .filter((object) => !house.test(object.lower))
      .flatMap((object) => resolver.resolve(object))
      .filter(({ party }) => party.type === "body" || party.type === "group")
      .map((one) => ({ ...one, via: "description" as const, word }))
  const led = ledBy(word)
  if (led !== null)
    return resolver
      .resolve(led)
      .filter(({ party }) => party.type !== "person")
      .map((one) => ({ ...one, via: "title" as const, word }))
  if (!body.test(word.lower)) return []
  return childrenBy(word, "poss")
    .filter((owner) => /^(?:his|her|our|my)$/.test(owner.lower))
    .flatMap((owner) => resolver.resolve(owner))
    .filter(({ party }) => party.actor.kind !== "person")
    .map((one) => ({ ...one, via: "title" as const, word }))
}
