// The format of a stance: a registered one, an event that the article names, or a way to talk ("bilateral
// talks").

import type { FormatRef } from "@stance/contracts/fields"
import { slug } from "@stance/contracts/ids"
import { anyOf } from "../../lexicon/any-of.ts"
import { headOf } from "../mentions/building.ts"
import type { Chain } from "../mentions/chain.ts"
import type { FormatHit } from "../mentions/names.ts"
import type { Finding } from "../operators/finding.ts"
import { asideOf, formatWordOf } from "../operators/formatted.ts"
import { childBy, childrenBy, isNoun, prepositional, subtree, type Tree, type Word } from "../words/word.ts"
import type { Events } from "./events.ts"

export interface Format {
  readonly ref: FormatRef
  readonly participants: readonly string[]
  /**
   * named: in a registry · event: a definite event · way: bilateral and the like · plain: talks, a meeting.
   */
  readonly sort: "named" | "event" | "way" | "plain"
}

/** Takes a finding, the chain and the events; gives the format that it speaks of. */
export const formatOf = (finding: Finding, chain: Chain, events: Events): Format => {
  const named = namedIn(finding, chain)
  if (named !== null)
    return {
      ref: editionIn(named, finding.hit.word.tree, events),
      participants: named.participants.map((actor) => actor.id),
      sort: "named",
    }
  if (finding.hit.venue === true)
    return { ref: plain(`${finding.hit.word.text} talks`), participants: [], sort: "event" }
  const word = formatWordOf(finding.hit, finding.path, finding.operator)
  if (word !== null && finding.stance === "prefer") {
    const channel = namedUnder(word, chain)
    if (channel !== null)
      return {
        ref: channel.format,
        participants: channel.participants.map((actor) => actor.id),
        sort: "named",
      }
    return { ref: wayOf(word, finding.hit.word), participants: [], sort: "way" }
  }
  const beside = finding.stance === "prefer" ? asideOf(finding.hit) : null
  if (beside !== null)
    return { ref: { ...plain(`${beside} talks`), kind: "bilateral" }, participants: [], sort: "way" }
  const council = meantByPronoun(finding.hit.word, chain)
  if (council !== null)
    return { ref: council.format, participants: council.participants.map(({ id }) => id), sort: "named" }
  const visited = visitOf(finding)
  if (visited !== null) return { ref: visited, participants: [], sort: "event" }
  const noun = eventNounOf(finding)
  if (noun === null) return soleOr(plain(plainName(finding)), events)
  const told = events.of(noun)
  const ref = told.id.includes("-") ? told : (events.meant(noun) ?? told)
  if (ref.id === "meeting") return soleOr(ref, events)
  const distinct = ref.id.includes("-") || ref.starts_on !== null
  return {
    ref,
    participants: events.sittingIn(ref),
    sort: distinct || finding.hit.definite ? "event" : "plain",
  }
}

/**
 * In an article that speaks of one council and of no other event, its invitations and meetings are that
 * council's.
 */
const soleOr = (ref: FormatRef, events: Events): Format =>
  events.sole?.kind === "council" && /^(?:invitation|meeting)$/.test(ref.id)
    ? { ref: events.sole, participants: [], sort: "event" }
    : { ref, participants: [], sort: "plain" }

const editionIn = (hit: FormatHit, tree: Tree, events: Events): FormatRef =>
  hit.format.kind === "conference" || hit.format.kind === "summit"
    ? events.of(headOf(tree, hit.first, hit.last))
    : hit.format

const namedIn = (finding: Finding, chain: Chain): FormatHit | null => {
  if (finding.hit.format !== null) return finding.hit.format
  const found = namedUnder(finding.hit.word, chain)
  if (found !== null) return found
  for (const word of finding.path) {
    if (word === finding.operator) break
    const hit = namedUnder(word, chain)
    if (hit !== null) return hit
  }
  return null
}

/** "a new meeting of it": the council named last before. */
const meantByPronoun = (word: Word, chain: Chain): FormatHit | null => {
  const pronoun = prepositional(word, "of", "in").find((object) => /^(?:it|that)$/.test(object.lower))
  if (pronoun === undefined || !isNoun(word)) return null
  const { tree } = word
  const here = chain.formats(tree).filter((hit) => hit.last < pronoun.i)
  const before = chain.trees[chain.trees.indexOf(tree) - 1]
  return here.at(-1) ?? (before === undefined ? undefined : chain.formats(before).at(-1)) ?? null
}

const namedUnder = (word: Word, chain: Chain): FormatHit | null => {
  const hits = chain.formats(word.tree)
  if (hits.length === 0) return null
  const inside = new Set(subtree(word).map((one) => one.i))
  return hits.find((hit) => inside.has(hit.last)) ?? null
}

const wayOf = (word: Word, talk: Word): FormatRef => {
  const phrase =
    word.dep === "prep"
      ? subtree(word)
          .slice(0, 8)
          .map((one) => one.text)
          .join(" ")
      : `${word.lower} ${nounOf(talk)}`
  const kind = /bilateral|one-on-one|face|direct|two-way/.test(word.lower)
    ? "bilateral"
    : /mediat|indirect|proximity/.test(word.lower)
      ? "mediation"
      : "dialogue"
  return { ...plain(phrase), kind }
}

const nounOf = (talk: Word): string => (talk.pos === "verb" ? "talks" : talk.lower)

const plain = (name: string): FormatRef => ({
  id: slug(name),
  name,
  kind: null,
  starts_on: null,
  ends_on: null,
  wikidata_qid: null,
})

const eventNoun = anyOf(
  `summits? conferences? forums? meetings? visits? trips? talks? negotiations? dialogues? roundtables?
  congress symposium gatherings?`,
)

const eventNounOf = (finding: Finding): Word | null => {
  const words = [finding.hit.word, ...finding.path]
  if (finding.hit.kind === "invitation") words.push(...subtree(finding.hit.word))
  if (finding.hit.word.base === "discuss") words.push(...prepositional(finding.hit.word, "at", "in"))
  return words.find((word) => isNoun(word) && eventNoun.test(word.lower)) ?? null
}

/** "an invitation to visit Sylvania": the visit. */
const visitOf = ({ hit }: Finding): FormatRef | null => {
  const visit =
    hit.kind === "invitation" ? childrenBy(hit.word, "acl").find(({ base }) => base === "visit") : undefined
  const place = visit === undefined ? undefined : childBy(visit, "dobj")
  return place?.pos === "proper" ? { ...plain(`visit to ${place.text}`), kind: "bilateral" } : null
}

const plainName = (finding: Finding): string => {
  const { word, kind, entry } = finding.hit
  if (kind === "invitation" || entry.id === "come") return "invitation"
  if (word.pos !== "verb") return word.base
  return /^(?:meet|receive|see|host|sit)$/.test(word.base)
    ? "meeting"
    : word.base === "visit"
      ? "visit"
      : "talks"
}
