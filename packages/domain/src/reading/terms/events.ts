// Events of an article: "the June 22-24 security conference in Moscow", "Moscow conference", "the conference"
// are one.

import type { FormatRef } from "@stance/contracts/fields"
import { slug } from "@stance/contracts/ids"
import { anyOf } from "../../lexicon/any-of.ts"
import { isWrong } from "../../lexicon/index.ts"
import { formatWords } from "../../lexicon/light-words.ts"
import { headOf } from "../mentions/building.ts"
import type { Chain } from "../mentions/chain.ts"
import type { FormatHit } from "../mentions/names.ts"
import { childrenBy, isNoun, prepositional, subtree, type Word } from "../words/word.ts"
import { type DayRange, dayRangeIn, daysBehind } from "./day-range.ts"

export interface Events {
  /** The event that a noun names, in the words in which the article names it most fully. */
  readonly of: (noun: Word) => FormatRef
  /**
   * The one council or event with a place, days or a name that the article speaks of; null for none or
   * several.
   */
  readonly sole: FormatRef | null
  /** For "the meeting", "the summit" without more: the summit or conference that was set before; or null. */
  readonly meant: (noun: Word) => FormatRef | null
  /** Ids of those who sit in an event that is registered, or an edition of one. */
  readonly sittingIn: (event: FormatRef) => readonly string[]
}

interface Event {
  noun: string
  place: string | null
  days: DayRange | null
  /** The standing conference or summit that it is an edition of. */
  registered: FormatRef | null
  /** Words that set it apart: security, peace, nuclear. */
  readonly qualities: string[]
}

const kinds: Readonly<Record<string, string>> = {
  conference: "conference",
  forum: "conference",
  congress: "conference",
  symposium: "conference",
  summit: "summit",
  meeting: "bilateral",
  visit: "bilateral",
  trip: "bilateral",
  call: "call",
  mediation: "mediation",
  talks: "dialogue",
}

/** Takes the chain of an article and its day of publication; gives its events. */
export const eventsOf = (chain: Chain, publishedOn: string | null): Events => {
  const byWord = new Map<Word, Event>()
  const events: Event[] = []
  for (const tree of chain.trees) {
    const editions = new Map(
      chain
        .formats(tree)
        .filter(hasEditions)
        .map((hit) => [headOf(tree, hit.first, hit.last), hit]),
    )
    for (const word of tree.words) {
      const edition = editions.get(word)
      if (!isEventNoun(word) && edition === undefined) continue
      const seen = { ...eventAt(word, chain, publishedOn), registered: edition?.format ?? null }
      const same = events.filter((event) => isSame(event, seen))
      const known = same[0] ?? seen
      if (known === seen) events.push(seen)
      else complete(known, seen)
      byWord.set(word, known)
      for (const other of same.slice(1)) if (isSame(known, other)) join(known, other, events, byWord)
    }
  }
  const hits = chain.trees.flatMap((tree) => chain.formats(tree))
  const sitting = new Map(hits.map((hit) => [hit.format.id, hit.participants.map(({ id }) => id)]))
  return {
    sittingIn: ({ id }) => sitting.get(id) ?? sitting.get(id.replace(/-\d{4}$/, "")) ?? [],
    of: (noun) => refOf(byWord.get(noun) ?? eventAt(noun, chain, publishedOn)),
    sole: soleOf(chain, events),
    meant: (noun) => meantBy(noun, byWord),
  }
}

const grand = /^(?:summit|conference|forum|congress|symposium)$/

const meantBy = (noun: Word, byWord: ReadonlyMap<Word, Event>): FormatRef | null => {
  const { tree, i } = noun
  if (!/^(?:the|that|this)$/.test(tree.words[i - 1]?.lower ?? "")) return null
  if (!/^(?:meeting|gathering|event|summit|conference)$/.test(noun.lower)) return null
  let last: Event | null = null
  for (const [word, event] of byWord)
    if (word.start < noun.start && grand.test(event.noun) && isSetApart(event)) last = event
  return last === null ? null : refOf(last)
}

const isSetApart = ({ registered, days, place, qualities }: Event): boolean =>
  registered !== null || days !== null || place !== null || qualities.length > 0

const soleOf = (chain: Chain, events: readonly Event[]): FormatRef | null => {
  const councils = chain.trees.flatMap((tree) => chain.formats(tree).filter((hit) => !hasEditions(hit)))
  const set = events.filter(
    ({ registered, days, place }) => registered !== null || days !== null || place !== null,
  )
  const refs = [...councils.map((hit) => hit.format), ...set.map(refOf)]
  const ids = new Set(refs.map((ref) => ref.id))
  return ids.size === 1 ? (refs[0] ?? null) : null
}

const eventNouns =
  anyOf(`summits? conferences? forum meetings? visits? trip talks negotiations dialogue roundtable congress
    symposium gathering`)

const isEventNoun = (word: Word): boolean =>
  isNoun(word) && eventNouns.test(word.lower) && !/^(?:compound|nmod|amod)$/.test(word.dep)

const eventAt = (word: Word, chain: Chain, publishedOn: string | null): Event => {
  const noun = word.lower === "negotiations" ? "talks" : word.base === "talk" ? "talks" : word.base
  const before = word.children.filter(
    (child) => child.i < word.i && /^(?:compound|amod|nmod)$/.test(child.dep),
  )
  const near = [
    ...before,
    ...before.flatMap((child) => child.children.filter((inner) => inner.dep === "compound")),
  ]
  const place =
    near.find((child) => isPlace(child, chain)) ??
    prepositional(word, "in", "at").find((child) => isPlace(child, chain) || isUnknownPlace(child, chain))
  const title = before.filter(
    (child) => child.pos === "proper" && word.pos === "proper" && chain.mentionOf(child) === undefined,
  )
  const qualities = [
    ...title.map((child) => child.text),
    ...near.filter((child) => quality(child) && child !== place).map((child) => child.lower),
  ]
  const days = isNoun(word) ? (dayRangeIn(subtree(word), publishedOn) ?? daysBehind(word, publishedOn)) : null
  return { noun, place: place === undefined ? null : placeName(place), days, qualities, registered: null }
}

const isPlace = (word: Word, chain: Chain): boolean => {
  const mention = chain.mentionOf(word)
  if (mention !== undefined)
    return (
      word.pos === "proper" &&
      mention.role !== "subject" &&
      mention.party.type === "state" &&
      word.entity !== "NORP"
    )
  return word.pos === "proper" && (word.entity === "GPE" || word.entity === "LOC" || word.entity === "FAC")
}

/** "negotiations at Saint Brand": a name that is nobody's and no day's. */
const isUnknownPlace = (word: Word, chain: Chain): boolean =>
  word.pos === "proper" &&
  chain.mentionOf(word) === undefined &&
  !/^(?:DATE|TIME|EVENT|MONEY|NORP)$/.test(word.entity ?? "") &&
  word.children.every((child) => /^(?:compound|punct|case)$/.test(child.dep))

const placeName = (word: Word): string =>
  [...childrenBy(word, "compound").filter((child) => child.pos === "proper"), word]
    .map((one) => one.text)
    .join(" ")

const quality = (word: Word): boolean =>
  (word.pos === "noun" || word.pos === "adjective") &&
  /^[a-z][a-z-]+$/.test(word.text) &&
  !isWrong("before", word.lower) &&
  (formatWords.has(word.lower) || subjects.test(word.lower))

const subjects =
  anyOf(`peace security nuclear trade climate donor border ceasefire disarmament emergency exploratory
    coalition contract unity`)

const hasEditions = (hit: FormatHit): boolean =>
  hit.format.kind === "conference" || hit.format.kind === "summit"

/** A headline calls a conference a forum or a gathering; where it is held says that it is the same. */
const conferences = /^(?:conference|forum|congress|symposium|gathering)$/

const isSameSort = (known: Event, seen: Event): boolean => {
  if (known.noun === seen.noun) return true
  const placed = (event: Event): boolean => event.place !== null || event.registered !== null
  return conferences.test(known.noun) && conferences.test(seen.noun) && placed(known) && placed(seen)
}

const isSame = (known: Event, seen: Event): boolean => {
  if (!isSameSort(known, seen)) return false
  const registered = known.registered ?? seen.registered
  if (registered !== null) {
    if (known.registered !== null && seen.registered !== null)
      return known.registered.id === seen.registered.id
    const place = known.registered === null ? known.place : seen.place
    if (place !== null && !registered.name.includes(place)) return false
    return known.days === null || seen.days === null || known.days.starts_on === seen.days.starts_on
  }
  if (known.place !== null && seen.place !== null && known.place !== seen.place) return false
  if (known.days !== null && seen.days !== null && known.days.starts_on !== seen.days.starts_on) return false
  if (known.noun === "talks" || known.noun === "meeting") return known.place === seen.place
  return true
}

/** Two that were apart until a third named them both are one. */
const join = (known: Event, other: Event, events: Event[], byWord: Map<Word, Event>): void => {
  complete(known, other)
  events.splice(events.indexOf(other), 1)
  for (const [word, event] of byWord) if (event === other) byWord.set(word, known)
}

const complete = (known: Event, seen: Event): void => {
  known.place ??= seen.place
  if (known.registered === null && seen.noun === "conference") known.noun = seen.noun
  known.registered ??= seen.registered
  known.days ??= seen.days
  for (const word of seen.qualities) if (!known.qualities.includes(word)) known.qualities.push(word)
}

const refOf = (event: Event): FormatRef => {
  const year = event.days?.starts_on?.slice(0, 4)
  if (event.registered !== null) return editionOf(event.registered, event.days)
  const qualities = event.qualities.slice(0, 2)
  const name = [event.place, ...qualities, event.noun, year].filter(
    (part) => part !== undefined && part !== null,
  )
  const short = event.place === null ? [...qualities, event.noun] : [event.place, event.noun]
  return {
    id: slug([...short, year ?? ""].join(" ").trim()),
    name: name.join(" "),
    kind: kinds[event.noun] ?? null,
    starts_on: event.days?.starts_on ?? null,
    ends_on: event.days?.ends_on ?? null,
    wikidata_qid: null,
  }
}

/** A dated edition of a standing event has an id of its own; without a day the standing one is meant. */
const editionOf = (format: FormatRef, days: DayRange | null): FormatRef => {
  if (days === null) return format
  const year = days.starts_on.slice(0, 4)
  return { ...format, id: `${format.id}-${year}`, name: `${format.name} ${year}`, ...days }
}
