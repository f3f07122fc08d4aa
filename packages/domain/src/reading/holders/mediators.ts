// Who in an article only brings the others together, told by any word of it: "the facilitator, Ruritania",
// "Ruritanian mediators", "talks mediated by Ruritania".
import type { Resolved } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import { childBy, childrenBy, prepositional, type Tree, type Word } from "../words/word.ts"
import { isMediator } from "./mediator.ts"
import { doerOf } from "./subject.ts"

/** Nouns for those who bring others together. */
export const mediatorNouns = /^(?:mediators?|facilitators?|intermediar(?:y|ies)|go-betweens?|mediation)$/
const verb = /^(?:mediate|broker|facilitate)$/
/** Who leads, backs or hosts may be a side as well. */
const bringing = /(?:brokered|mediated|facilitated)$/
const bringerOf = (word: Word): Word => (word.head.lower === "by" ? word.head.head : word.head)

/** Takes the trees and the resolver; gives the actors who mediate. */
export const mediatorsOf = (trees: readonly Tree[], resolver: Resolver): ReadonlySet<string> => {
  const born = resolver.chain.parties.filter((party) => party.type === "body" && party.nouns.has("mediator"))
  const found = new Set(born.map((party) => party.actor.id))
  for (const tree of trees) {
    for (const word of tree.words)
      for (const { party } of mediating(word, resolver))
        if (party.type !== "person" || party.actor.kind !== "person") found.add(party.actor.id)
  }
  return found
}

const appealing = /^(?:call|urge|appeal|ask|press|exhort|encourage|implore)$/
const those = /^(?:sides|parties|camps|governments|countries|neighbou?rs|rivals|belligerents)$/

/** "called on both parties to return to the table": whoever does so stands between them. */
const isToBoth = (verb: Word): boolean =>
  appealing.test(verb.base) &&
  [...childrenBy(verb, "dobj"), ...prepositional(verb, "on", "upon", "to")].some(
    (object) =>
      object.lower === "both" ||
      (those.test(object.lower) && object.children.some((one) => /^(?:both|two|warring)$/.test(one.lower))),
  )

const mediating = (word: Word, resolver: Resolver): readonly Resolved[] => {
  if (mediatorNouns.test(word.lower)) return named(word, resolver)
  if (word.pos === "verb" && (verb.test(word.base) || isToBoth(word))) {
    const doer = childBy(word, "nsubj") === undefined && word.dep !== "relcl" ? null : doerOf(word)
    return doer === null ? [] : resolver.resolve(doer.word)
  }
  const mention = resolver.chain.mentionOf(word)
  const brings = mention?.word === word && isMediator(word) && bringing.test(bringerOf(word).lower)
  return brings ? [{ party: mention.party, via: "name", word }] : []
}

/** "Ruritanian mediators", "mediation by Ruritania", "the mediator, Ruritania", "mediator Ruritania". */
const named = (word: Word, resolver: Resolver): readonly Resolved[] => {
  const beside = [
    ...childrenBy(word, "poss", "amod", "compound", "nmod", "appos"),
    ...prepositional(word, "by"),
    ...(/^(?:appos|compound)$/.test(word.dep) ? [word.head] : []),
  ]
  return beside.flatMap((one) => {
    const mention = resolver.chain.mentionOf(one)
    return mention === undefined ? [] : [{ party: mention.party, via: "name" as const, word: one }]
  })
}
