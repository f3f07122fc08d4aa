// Sets the scene: trees, the chain of parties, the table of who talks with whom.

import { codePointOffsets } from "@stance/contracts/code-points"
import { slug } from "@stance/contracts/ids"
import { anyOf } from "../lexicon/any-of.ts"
import { groupNouns } from "../lexicon/people-words.ts"
import type { Registry } from "../registries/index.ts"
import { issuersOf } from "./attribution/issuers.ts"
import { quotationSpeakers } from "./attribution/quotation-speakers.ts"
import type { Paragraph } from "./document/paragraphs.ts"
import { acrossTheTable } from "./holders/opposing.ts"
import { type Partners, partnersOf } from "./holders/partners.ts"
import { type Layout, type LayoutParts, placeIn } from "./layout.ts"
import { withoutBorrowed } from "./mentions/borrowed-names.ts"
import { chainOf } from "./mentions/chain.ts"
import { isCrowdHere } from "./mentions/crowds.ts"
import { namesIn, refOf } from "./mentions/names.ts"
import type { Mention, Party, Resolved } from "./mentions/party.ts"
import { createResolver, type Resolver } from "./mentions/resolver.ts"
import { giveToBodies } from "./mentions/spokespeople.ts"
import type { Scene } from "./scene.ts"
import { eventsOf } from "./terms/events.ts"
import { isNoun, type Tree, type Word } from "./words/word.ts"

export interface StageParts extends LayoutParts {
  readonly coderVersion: string
}

/** Takes an article's layout and the reader's parts; gives its scene. */
export const sceneOf = (layout: Layout, parts: StageParts): Scene => {
  const { article, date, paragraphs, quotations, skipped } = layout
  const { trees, headlineSource } = layout.trees()
  const chain = chainOf(
    trees,
    withoutBorrowed(namesIn(trees, parts.registry, date)),
    homeOf(paragraphs, parts.registry, date),
    (id) => {
      const actor = parts.registry.actor(id)
      return actor === undefined ? null : refOf(actor)
    },
    (id) => parts.registry.actor(id)?.state ?? null,
  )
  const speakers = quotationSpeakers(trees, quotations)
  const late: { partners: Partners | null } = { partners: null }
  const pairBefore = (word: Word): readonly Party[] => pairIn(late.partners, word)
  const resolver = createResolver({
    chain,
    venues: layout.venues,
    speakerWord: (quotation) => speakers[quotation] ?? null,
    pairBefore,
    facing: (party) => late.partners?.of(party.actor.id) ?? acrossTheTable(party, chain),
  })
  addGroups(trees, resolver, layout.matters)
  const partners = partnersOf(trees, resolver)
  late.partners = partners
  resolver.forget()
  return {
    article,
    trees,
    skipped,
    chain,
    resolver,
    partners,
    events: eventsOf(chain, date),
    headlineSource: headlineSource === null ? [] : sourceParties(headlineSource, chain.parties),
    issuers: issuersOf(trees, chain),
    coderVersion: parts.coderVersion,
    toCodePoint: codePointOffsets(article.body_text),
    unresolvedTimes: new Set(),
  }
}

/** The state in which the first dateline lies: a capital by its state, a venue by its host. */
const homeOf = (paragraphs: readonly Paragraph[], registry: Registry, date: string | null): string | null => {
  const place = paragraphs.find((paragraph) => paragraph.dateline !== null)?.dateline?.place
  if (place === undefined) return null
  const parts = place.split(",").map((part) => part.trim())
  for (const part of parts.reverse()) {
    const state = placeIn(part, registry, date)
    if (state !== null) return state
  }
  // "TARVO, Tarsovia": a land that no registry knows goes by its name.
  return parts.length > 1 ? slug(parts[0] as string) : null
}

const standing = new Set(
  `opposition rebels rebel union unions coalition guerrillas militants separatists insurgents
    alliance movement faction factions party militia students protesters occupiers strikers`.split(/\s+/),
)

const persons =
  anyOf(`president premier minister chancellor secretary spokesman spokeswoman spokesperson leader chief
    chairman chairwoman official envoy negotiator ambassador rector bishop king queen director head
    commander governor mayor general pope founder`)

/** "Ruritania's premier" without a name is somebody whom "she" can mean afterwards. */
const addPerson = (word: Word, resolver: Resolver): void => {
  if (!/^nsubj/.test(word.dep) || resolver.chain.mentionOf(word) !== undefined) return
  const found = resolver.resolve(word)[0]
  if (found !== undefined && found.party.type !== "person" && found.via === "title")
    resolver.chain.addOffice(found.party, word)
}

/** "Striking nurses said …": people by their trade, where they act. */
const isActingCrowd = (word: Word): boolean =>
  /^(?:nsubj|nsubjpass)$/.test(word.dep) && (isCrowdHere(word) || isTrade(word)) && !isThePair(word)

const isTrade = (word: Word): boolean => word.tag === "NNS" && groupNouns.has(word.lower)

/** "The two clans" are those of whom the text speaks, "two clans" are told for the first time. */
const isThePair = (word: Word): boolean =>
  word.children.some((child) => child.lower === "both") ||
  (word.children.some((child) => child.pos === "number") &&
    word.children.some((child) => child.lower === "the"))

/** Groups without a name of their own become mentions, so that "it" and "they" can mean them. */
const addGroups = (trees: readonly Tree[], resolver: Resolver, matters: Layout["matters"]): void => {
  for (const tree of trees) {
    const acts = matters(tree.paragraph)
    for (const word of tree.words) {
      if (isNoun(word) && persons.test(word.lower)) addPerson(word, resolver)
      if (!(isNoun(word) && (standing.has(word.lower) || (acts && isActingCrowd(word))))) continue
      if (resolver.chain.mentionOf(word) !== undefined) continue
      // "The pilots' union Vox" is Vox.
      if (word.dep === "compound" && resolver.chain.mentionOf(word.head)?.party.type === "body") continue
      const found = resolver.resolve(word)[0]
      if (found === undefined || found.word !== word || found.party.type !== "group") continue
      resolver.chain.addPhrase(found.party, word.i, word)
    }
  }
  resolver.chain.settle()
  introduceByOffice(resolver)
  giveToBodies(resolver.chain)
  resolver.forget()
}

/**
 * "Tarsovia's foreign minister took note. “…,” Anton Brul said.": a name without a title is the one named by
 * office before.
 */
const introduceByOffice = (resolver: Resolver): void => {
  const seen = new Set<Party>()
  const { mentions } = resolver.chain
  for (const [i, { party, word }] of mentions.entries()) {
    if (seen.has(party) || party.type !== "person") continue
    seen.add(party)
    if (party.actor.kind !== "person" || party.office !== null) continue
    for (let j = i - 1; j >= 0 && isJustBefore(mentions[j], word); j--) {
      const before = mentions[j]
      if (before?.party.type === "person") break
      if (before?.byOffice === true) {
        party.actor = before.party.actor
        break
      }
    }
  }
}

/** In the paragraph, or two before it when the name is a plain subject: "Anton Brul was quoted as". */
const isJustBefore = (mention: Mention | undefined, name: Word): boolean => {
  if (mention === undefined) return false
  const back = name.tree.paragraph.index - mention.word.tree.paragraph.index
  const plain = /^nsubj/.test(name.dep) && name.tree.words[name.i + 1]?.pos === "verb"
  return back === 0 || (plain && back <= 2)
}

const pairIn = (partners: Partners | null, word: Word): readonly Party[] =>
  partners === null ? [] : partners.before(word.start)

const sourceParties = (name: string, parties: readonly Party[]): readonly Resolved[] => {
  const last = name.toLowerCase().split(/\s+/).at(-1) ?? ""
  const party =
    parties.find((one) => one.name.toLowerCase() === name.toLowerCase()) ??
    parties.find((one) => one.name.toLowerCase().split(/\s+/).at(-1) === last)
  const word = party === undefined ? undefined : ({} as Word)
  return party === undefined || word === undefined ? [] : [{ party, via: "name", word }]
}
