// "its rival", "his Ukrainian counterpart", "the other side": whoever stands across from somebody.
import { anyOf } from "../../lexicon/any-of.ts"
import { speechVerbs } from "../../lexicon/speech-words.ts"
import { ancestors, childBy, childrenBy, type Word } from "../words/word.ts"
import type { Party, Resolved } from "./party.ts"
import type { Resolver } from "./resolver.ts"

type Facing = (party: Party) => Party | null

/** Takes a noun; says whether it means somebody by whom he stands across from. */
export const isOpposite = (word: Word): boolean =>
  /^(?:counterparts?|colleagues?)$/.test(word.lower) ||
  (opposites.test(word.lower) && isOwned(word)) ||
  isOtherSide(word)

/** Takes such a noun and who faces whom in the text; gives whom it means; none when that cannot be told. */
export const oppositeOf = (resolver: Resolver, facing: Facing, word: Word): readonly Resolved[] =>
  isOtherSide(word) ? otherSide(resolver, facing, word) : counterpartOf(resolver, facing, word)

const opposites = anyOf(
  "rivals? opponents? adversar(?:y|ies) foes? enem(?:y|ies) neighbou?rs? antagonists? foe nemesis opposite",
)

const isOwned = (word: Word): boolean => word.children.some((child) => child.dep === "poss")

/** "The other side", "the opposing party". */
const isOtherSide = (word: Word): boolean =>
  /^(?:side|party|team|camp|parties|sides)$/.test(word.lower) &&
  word.children.some((child) => /^(?:other|opposing|opposite)$/.test(child.lower))

/** The one whom the text sets against the one who says so. */
const otherSide = (resolver: Resolver, facing: Facing, word: Word): readonly Resolved[] => {
  const verb = ancestors(word).find(
    (above) => speechVerbs.has(above.base) && childBy(above, "nsubj") !== undefined,
  )
  const subject = verb === undefined ? undefined : childBy(verb, "nsubj")
  const speaker =
    resolver.speakerOf(word)[0] ??
    (subject === undefined || subject === word ? undefined : resolver.resolve(subject)[0])
  const other = speaker === undefined ? null : facing(speaker.party)
  return other === null ? [] : [{ party: other, via: "description", word }]
}

/** "his Ukrainian counterpart" is Ukraine's, "its rival" the one whom the text sets against it. */
const counterpartOf = (resolver: Resolver, facing: Facing, word: Word): readonly Resolved[] => {
  const named = childrenBy(word, "amod", "compound", "nmod").flatMap((child) =>
    resolver.chain.mentionOf(child) === undefined
      ? []
      : resolver.resolve(child).map((one) => ({ ...one, via: "title" as const, word })),
  )
  if (named.length > 0) return named
  const owner = childrenBy(word, "poss").flatMap((child) => resolver.resolve(child))[0]
  const other = owner === undefined ? null : facing(owner.party)
  return other === null ? [] : [{ party: other, via: "description", word }]
}
