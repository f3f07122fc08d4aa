// Whom a pronoun means by nearness: the last one named before it that fits.
import { isUnder, type Word } from "../words/word.ts"
import { plural } from "./agreement.ts"
import { lastBefore } from "./descriptions.ts"
import { genderOfPronoun } from "./genders.ts"
import type { Mention, Party } from "./party.ts"
import type { Resolver } from "./resolver.ts"
import { isTeller } from "./tellers.ts"

/**
 * Takes a pronoun and which parties it can mean; gives the nearest before it: subjects of this sentence, then
 * of the sentence before, then any mention, two paragraphs back at most.
 */
export const namedBefore = (
  resolver: Resolver,
  word: Word,
  fits: (party: Party) => boolean,
): Party | null => {
  const { mentions } = resolver.chain
  const below = plural.has(word.lower) ? namedUnder(resolver, word) : none
  // “They said no,” the union's president said: who speaks is "we", never "they" or "it".
  const said = resolver.speakerOf(word).map(({ party }) => party.actor.id)
  let best: { party: Party; score: number } | null = null
  const last = lastBefore(mentions, word.start)
  for (let i = last; i >= 0 && i > last - 80; i--) {
    const mention = mentions[i] as Mention
    const back = word.tree.paragraph.index - mention.word.tree.paragraph.index
    if (back > 3) break
    if (below.has(mention.party) || said.includes(mention.party.actor.id)) continue
    const suits = mention.byOffice ? genderOfPronoun(word.lower) !== null : fits(mention.party)
    if (!suits || mention.role === "place" || isTeller(mention.party)) continue
    const sentences = back > 0 ? back * 3 : word.sentence - mention.word.sentence
    const role = mention.role === "subject" ? 0 : mention.role === "modifier" ? 3 : 1.5
    const clause = sentences === 0 && isClauseMate(mention.word, word) ? 4 : 0
    const score = sentences * 2 + role + clause + (last - i) * 0.05
    if (best === null || score < best.score) best = { party: mention.party, score }
  }
  return best?.party ?? null
}

const none: ReadonlySet<Party> = new Set()

/** "They called on Freedonia to talk": a subject does not mean whom its own clause names. */
const namedUnder = (resolver: Resolver, word: Word): ReadonlySet<Party> => {
  if (word.dep !== "nsubj") return none
  const last = word.tree.sentences[word.sentence]?.last ?? word.i
  const found = new Set<Party>()
  for (let i = word.i + 1; i <= last; i++) {
    const mention = resolver.chain.mentionOf(word.tree.words[i] as Word)
    if (
      mention !== undefined &&
      mention.role !== "place" &&
      mention.role !== "modifier" &&
      isUnder(mention.word, word.head)
    )
      found.add(mention.party)
  }
  return found
}

/** A pronoun does not mean another argument of its own verb, nor who stands in one: "In a note to X he". */
const isClauseMate = (mention: Word, pronoun: Word): boolean => {
  if (mention.dep === "poss" || pronoun.dep === "poss") return false
  let above = mention
  while (pronoun.dep === "nsubj" && /^(?:pobj|prep|appos)$/.test(above.dep)) above = above.head
  return above === pronoun.head || mention.head === pronoun.head
}
