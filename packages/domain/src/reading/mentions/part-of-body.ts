// "Senate Republicans" are not the whole party.
import type { Word } from "../words/word.ts"
import type { Party } from "./party.ts"
import type { Resolver } from "./resolver.ts"

/** Takes a word and the party that it names; says whether only some of that party are meant. */
export const isPartOfBody = (resolver: Resolver, word: Word, party: Party): boolean =>
  party.actor.kind === "party" &&
  party.type !== "person" &&
  word.children.some((child) => {
    const inner = resolver.chain.mentionOf(child)
    return (
      /^(?:compound|nmod)$/.test(child.dep) &&
      (inner === undefined ? child.pos === "proper" : inner.party.type === "body" && inner.party !== party)
    )
  })
