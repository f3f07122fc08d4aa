// Whose a noun is: "Russia's invitation", "Syrian opposition", "the leaders of X and Y".
import { officeNouns } from "../../lexicon/people-words.ts"
import { childBy, childrenBy, isNoun, prepositional, type Word } from "../words/word.ts"
import type { Resolved, Via } from "./party.ts"
import type { Resolver } from "./resolver.ts"

/** Takes a noun; gives those whose it is: possessors, names before it, objects of "of", "for" and "from". */
export const ownersOf = (resolver: Resolver, noun: Word): readonly Resolved[] => {
  const found: Resolved[] = []
  const add = (word: Word, via: Via): void => {
    for (const one of resolver.resolve(word)) {
      if (!found.some((other) => other.party === one.party))
        found.push({ ...one, via: one.via === "pronoun" ? "pronoun" : via })
    }
  }
  for (const child of noun.children) {
    if (child.dep === "poss") add(child, "possessive")
    else if (/^(?:amod|compound|nmod)$/.test(child.dep)) addModifier(resolver, child, add)
  }
  const places = officeNouns.has(noun.lower) ? prepositional(noun, "at") : []
  const advised = /^(?:advis[eo]r|aide|assistant|deput(?:y|ie))s?$/.test(noun.lower)
    ? prepositional(noun, "to")
    : []
  for (const object of [...prepositional(noun, "of", "for", "from"), ...places, ...advised]) {
    const pronounOrName = object.pos === "pronoun" || isNoun(object)
    if (pronounOrName) add(object, "possessive")
  }
  if (found.length === 0 && childBy(noun, "relcl") === undefined) {
    for (const appositive of childrenBy(noun, "appos")) {
      const mention = resolver.chain.mentionOf(appositive)
      if (mention !== undefined) found.push({ party: mention.party, via: "title", word: appositive })
    }
  }
  return found
}

/** "U.S. and Chinese officials", "U.S.-Taliban talks": each name in the modifiers. */
const addModifier = (resolver: Resolver, modifier: Word, add: (word: Word, via: Via) => void): void => {
  if (resolver.chain.mentionOf(modifier) !== undefined) add(modifier, "possessive")
  for (const child of modifier.children) {
    if (/^(?:amod|compound|nmod|conj)$/.test(child.dep)) addModifier(resolver, child, add)
  }
}
