// Pronouns: he and she by person, it by body, they by group; "we" by the quotation's speaker; "who" by the
// noun before it.
import { voicingVerbs } from "../../lexicon/light-words.ts"
import { speechVerbs } from "../../lexicon/speech-words.ts"
import { ancestors, childBy, childrenBy, isNominal, isNoun, type Word } from "../words/word.ts"
import { agrees, plural, thing } from "./agreement.ts"
import { controlled } from "./controlled.ts"
import { genderOfPronoun } from "./genders.ts"
import { namedBefore } from "./named-before.ts"
import { isPair } from "./pairs.ts"
import { wholeOf } from "./partitives.ts"
import type { Party, Resolved } from "./party.ts"
import type { Resolver, ResolverParts } from "./resolver.ts"
import { isSeveral } from "./several.ts"

const first = new Set("we us our ours i me my mine ourselves myself".split(" "))
const relative = new Set("who which that whom whose".split(" "))

/** Takes a pronoun; gives whom it stands for: at most the two of a pair. */
export const pronounOf = (resolver: Resolver, parts: ResolverParts, word: Word): readonly Resolved[] => {
  const pronoun = word.lower
  if (first.has(pronoun)) return resolver.speakerOf(word)
  if (relative.has(pronoun)) return relativeOf(resolver, word)
  if (/^(?:both|neither|each|either)$/.test(pronoun)) {
    return parts.pairBefore(word).map((party) => ({ party, via: "pronoun", word }))
  }
  const fits = fittingParty(resolver, pronoun)
  if (fits === null) return []
  const voicing = voicerOf(resolver, word, pronoun)
  if (voicing.length > 0) return voicing
  const owner = ownerOfWords(word)
  const owned =
    owner === undefined ? [] : resolver.resolve(owner).filter((one) => agrees(resolver, one, owner, pronoun))
  if (owned.length > 0) return owned.map((one) => ({ ...one, via: "pronoun" as const, word }))
  const governed = speakerAbove(resolver, word, pronoun)
  if (governed.length > 0) return governed
  const told = ofClauseTold(resolver, word, pronoun)
  if (told.length > 0) return told
  const same = sameBefore(resolver, word)
  if (same.length > 0) return same
  const teller = toldBefore(resolver, word, pronoun)
  if (teller.length > 0) return teller
  if (plural.has(pronoun)) {
    const listed = listBefore(resolver, word)
    if (listed.length > 1) return listed
  }
  const party = namedBefore(resolver, word, fits)
  return party === null ? [] : [{ party, via: "pronoun", word }]
}

/** "They said that Ruritania had renewed its offer": an offer that is voiced is the voicer's. */
const voicerOf = (resolver: Resolver, word: Word, pronoun: string): readonly Resolved[] => {
  const { head } = word
  if (word.dep !== "poss" || head.dep !== "dobj" || !voicingVerbs.has(head.head.base)) return []
  const subject = childBy(head.head, "nsubj")
  if (subject === undefined || !isNominal(subject) || subject.pos === "pronoun") return []
  return resolver
    .resolve(subject)
    .filter((one) => agrees(resolver, one, subject, pronoun))
    .map((one) => ({ ...one, via: "pronoun" as const, word }))
}

const forms = [
  "he him his himself",
  "she her hers herself",
  "it its itself",
  "they them their theirs themselves",
].map((words) => new Set(words.split(" ")))

/**
 * "They said …, and they urged …": the same pronoun before it in the sentence, when no name of the kind
 * stands between.
 */
const sameBefore = (resolver: Resolver, word: Word): readonly Resolved[] => {
  const kin = forms.find((set) => set.has(word.lower))
  const start = word.tree.sentences[word.sentence]?.first ?? 0
  const fits = fittingParty(resolver, word.lower)
  if (kin === undefined || fits === null) return []
  for (let i = word.i - 1; i >= start && i > word.i - 30; i--) {
    const earlier = word.tree.words[i] as Word
    if (earlier.pos === "pronoun" && kin.has(earlier.lower)) {
      return resolver.resolve(earlier).map((one) => ({ ...one, via: "pronoun" as const, word }))
    }
    const mention = resolver.chain.mentionOf(earlier)
    if (mention !== undefined && mention.role === "subject" && fits(mention.party)) return []
  }
  return []
}

const fittingParty = ({ chain }: Resolver, pronoun: string): ((party: Party) => boolean) | null => {
  const gender = genderOfPronoun(pronoun)
  if (gender !== null)
    return (party) => party.type === "person" && (chain.genderOf(party) ?? gender) === gender
  if (thing.has(pronoun))
    return (party) => party.type === "state" || party.type === "body" || party.type === "group"
  if (plural.has(pronoun))
    return (party) =>
      party.type === "group" || party.type === "body" || (party.type === "state" && party.actor.kind !== null)
  return null
}

/** The noun that a relative pronoun stands for; the pronoun itself outside a relative clause. */
const antecedent = (word: Word): Word => {
  const clause = [word, ...ancestors(word)].find((at) => at.dep === "relcl")
  if (clause !== undefined) return clause.head
  // "except Ruritania, with which there is no contact": the parser may lose whose clause it is.
  const comma = word.lower === "which" && word.dep === "pobj" ? word.tree.words[word.head.i - 1] : undefined
  const noun = comma?.text === "," ? word.tree.words[comma.i - 1] : undefined
  return noun !== undefined && isNominal(noun) ? noun : word
}

const relativeOf = (resolver: Resolver, word: Word): readonly Resolved[] => {
  const noun = antecedent(word)
  if (noun === word) return []
  return resolver.resolve(noun).map((one) => ({ ...one, word }))
}

/** "Ruritania said it would …", "the leaders insisted that they …": the subject of the verb above. */
const speakerAbove = (resolver: Resolver, word: Word, pronoun: string): readonly Resolved[] => {
  let below = word
  let clause = false
  for (const above of ancestors(word)) {
    const subject = childBy(above, "nsubj", "nsubjpass")
    clause ||= /^(?:ccomp|xcomp|advcl|relcl|acl|conj|pcomp|parataxis)$/.test(below.dep)
    const own =
      subject === undefined ||
      subject === word ||
      (subject.i > word.i && below.dep !== "ccomp") ||
      isInside(word, subject)
    const told = controlled(above, below, word)
    const ordered =
      told === null || isOwnOf(word, below)
        ? []
        : resolver.resolve(told).filter((one) => agrees(resolver, one, told, pronoun))
    if (ordered.length > 0) return ordered.map((one) => ({ ...one, via: "pronoun" as const, word }))
    below = above
    if (subject === undefined || own || above.pos !== "verb" || !clause) continue
    if (
      !(isNominal(subject) || wholeOf(subject) !== null) ||
      subject.lower === "it" ||
      subject.lower === "there"
    )
      continue
    if (subject.i > word.i && isUnnamedTeller(resolver, subject)) continue
    const shown = relative.has(subject.lower) ? antecedent(subject) : subject
    const found = resolver.resolve(subject).filter((one) => agrees(resolver, one, shown, pronoun))
    if (found.length > 0) return found.map((one) => ({ ...one, via: "pronoun" as const, word }))
    if (speechVerbs.has(above.base)) break
  }
  return []
}

/**
 * "Ruritania will attend the forum that Sylvania hosts, its premier said": whose clause the owned one tells.
 */
const ofClauseTold = (resolver: Resolver, word: Word, pronoun: string): readonly Resolved[] => {
  const verb = word.head.head
  if (word.dep !== "poss" || word.head.dep !== "nsubj" || !speechVerbs.has(verb.base)) return []
  const clause = childrenBy(verb, "ccomp").find((one) => one.i < word.i)
  const subject = clause === undefined ? undefined : childBy(clause, "nsubj", "nsubjpass")
  if (subject === undefined || !isNoun(subject)) return []
  const found = resolver.resolve(subject).filter((one) => agrees(resolver, one, subject, pronoun))
  return found.map((one) => ({ ...one, via: "pronoun" as const, word }))
}

/** "told the envoy to convey her offer": what is to be conveyed is hers who tells it. */
const isOwnOf = (word: Word, verb: Word): boolean =>
  word.dep === "poss" && ancestors(word).find(({ pos }) => pos === "verb") === verb

/** "the Front's claim that it is ready", "its insistence they talk": whose words they are. */
const ownerOfWords = ({ tree, i, dep }: Word): Word | undefined => {
  if (!/^nsubj/.test(dep)) return undefined
  const that = tree.words[i - 1]
  const noun = that?.lower === "that" ? tree.words[i - 2] : that
  return noun !== undefined && sayings.test(noun.lower) ? childBy(noun, "poss") : undefined
}

const sayings =
  /^(?:claim|statement|announcement|reiteration|insistence|assertion|declaration|admission|assurance)s?$/

/**
 * "who told an envoy last week they will …": the verb of saying just before, where the parser lost its
 * clause.
 */
const toldBefore = (resolver: Resolver, word: Word, pronoun: string): readonly Resolved[] => {
  if (word.dep !== "nsubj" && word.dep !== "nsubjpass") return []
  const start = word.tree.sentences[word.sentence]?.first ?? 0
  for (let i = word.i - 1; i >= start && i > word.i - 9; i--) {
    const verb = word.tree.words[i] as Word
    if (verb.pos !== "verb" || !speechVerbs.has(verb.base) || childBy(verb, "ccomp") !== undefined) continue
    const subject = childBy(verb, "nsubj")
    if (subject === undefined) return []
    const shown = relative.has(subject.lower) ? antecedent(subject) : subject
    return resolver
      .resolve(subject)
      .filter((one) => agrees(resolver, one, shown, pronoun))
      .map((one) => ({ ...one, via: "pronoun" as const, word }))
  }
  return []
}

const isInside = (word: Word, subject: Word): boolean => word === subject || ancestors(word).includes(subject)

/** "He would fly there on Monday, an official said": nobody speaks of himself like that. */
const isUnnamedTeller = ({ chain }: Resolver, subject: Word): boolean =>
  /^(?:spokes.*|officials?|aides?|diplomats?|sources?|lawyers?|advis[eo]rs?|envoys?)$/.test(subject.lower) &&
  chain.mentionOf(subject) === undefined

/** "Ruritania and Freedonia signed … They agreed": the last coordinated subject of the sentence before. */
const listBefore = (resolver: Resolver, word: Word): readonly Resolved[] => {
  const { tree } = word
  const sentence = tree.sentences[word.sentence]
  if (sentence === undefined) return []
  const start = tree.sentences[word.sentence - 1]?.first ?? sentence.first
  let found: readonly Resolved[] = []
  for (let i = start; i < word.i; i++) {
    const candidate = tree.words[i] as Word
    if (candidate.dep !== "nsubj" && candidate.dep !== "nsubjpass") continue
    const many = isPair(candidate) || isSeveral(candidate) || candidate.lower === "they"
    if (!many && childrenBy(candidate, "conj").length === 0) continue
    const parties = resolver.resolve(candidate)
    if (parties.length > 1) found = parties.map((one) => ({ ...one, via: "pronoun" as const, word }))
  }
  return found
}
