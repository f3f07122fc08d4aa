// Who and what the names in an article mean: actors, formats, office holders, offices, venues. Pure data and
// one lookup.
import { contentHash, slug } from "@stance/contracts/ids"
import { type Actor, actorIdOf } from "./actor-entry.ts"
import { noAdditions, type RegistryAdditions } from "./additions.ts"
import { nameKey } from "./atoms.ts"
import { actorsOf, builtInActors, builtInFormats, builtInLeaders } from "./built-in.ts"
import { type Candidate, candidatesOf, type Sense } from "./candidate.ts"
import { type AmbiguousName, ambiguousNames } from "./data/ambiguous-names.ts"
import { commonSurnames } from "./data/common-surnames.ts"
import { offices } from "./data/offices.ts"
import { hostCities, namesOfNoActor } from "./data/places.ts"
import { type Found, findIn, meaningsOf } from "./find.ts"
import { type Format, formatIdOf, formatOf } from "./format-entry.ts"
import { type Leader, termOn } from "./leader-lines.ts"
import type { NameTrie } from "./name-trie.ts"
import type { Office } from "./office-entry.ts"
import { type Around, inContext } from "./surname-context.ts"
import { allActors, allFormats, fillTrie, namesClaimed } from "./trie-of-names.ts"

export type Match = {
  /** Tokens that the name takes, counted from where it begins. */
  readonly length: number
  readonly candidates: readonly Candidate[]
}

export type LeaderOn = {
  readonly id: string
  readonly name: string
  /** Id of the actor that the person speaks for on the day; null out of office. */
  readonly actorId: string | null
  readonly office: string | null
}

export type Registry = {
  /**
   * Takes the tokens of a text, the index where a name may begin, and the day of the article (ISO, or null);
   * gives the longest name that begins there with what it can mean, or null. The words beside a family name
   * count: "President Park" is strong where "Park" alone is weak, and "Michelle Obama" is nobody known here.
   */
  readonly match: (words: readonly string[], at: number, day: string | null) => Match | null
  readonly actor: (id: string) => Actor | undefined
  readonly format: (id: string) => Format | undefined
  readonly leader: (id: string) => Leader | undefined
  readonly office: (id: string) => Office | undefined
  /** Takes what a person types: id, name, alias, QID or "the alliance", in any case. */
  readonly find: (text: string) => Found
  /**
   * Takes a full or family name and a day; gives the one person it means and whom that person speaks for, or
   * null.
   */
  readonly leaderOf: (name: string, day: string | null) => LeaderOn | null
  /** Takes an actor and a day; gives those who hold an office of it, as known to the registry. */
  readonly leadersOf: (actorId: string, day: string) => readonly Leader[]
  readonly actors: () => readonly Actor[]
  readonly formats: () => readonly Format[]
  readonly leaders: () => readonly Leader[]
  readonly offices: () => readonly Office[]
  /** Hash of all entries, the user's among them: part of the coder version. */
  readonly version: string
}

const sentenceEnd = /^[.!?:;"“”‘’'()\u2014\u2013-]+$/
const beginsSentence = (words: readonly string[], at: number): boolean =>
  at === 0 || sentenceEnd.test(words[at - 1] ?? "")

const allCapitals = (word: string | undefined): boolean => word !== undefined && /^[A-Z]{3,}$/.test(word)

/** "LET US MEET": between words in capitals the capitals of US prove nothing. */
const isShouted = (words: readonly string[], at: number, length: number): boolean =>
  length === 1 && words[at] === "US" && (allCapitals(words[at - 1]) || allCapitals(words[at + 1]))

const isSomethingElse = (
  rule: AmbiguousName,
  words: readonly string[],
  at: number,
  length: number,
): boolean => {
  const before = words[at - 1] === "," || words[at - 1] === "-" ? words[at - 2] : words[at - 1]
  return (
    (before !== undefined && rule.before?.includes(before) === true) ||
    rule.behind?.includes(words[at + length] ?? "") === true
  )
}

const asWeak = (candidate: Candidate): Candidate => ({ ...candidate, weak: true })

const settled = (rule: AmbiguousName, candidates: readonly Candidate[]): readonly Candidate[] => {
  const rank = (candidate: Candidate): number => {
    const index = candidate.kind === "actor" ? rule.means.indexOf(candidate.id) : -1
    return index === -1 ? rule.means.length : index
  }
  return candidates
    .toSorted((a, b) => rank(a) - rank(b))
    .map((candidate, index) =>
      candidate.kind !== "actor" || (index === 0 && rule.firstIsMeant) ? candidate : asWeak(candidate),
    )
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]))

const mostOfficeWords = 6

/** What `surname-context.ts` asks of the names around a family name. */
const contextOf = (
  trie: NameTrie<Sense>,
  officesById: ReadonlyMap<string, Office>,
  leader: Around["leader"],
): ((words: readonly string[]) => Omit<Around, "words" | "at" | "length">) => {
  const lastWords = new Set([...officesById.values()].map(({ words }) => lastKey(words)))
  const officeBefore = (words: readonly string[], at: number): Office | null => {
    if (!lastWords.has(lastKey(words[at - 1] ?? ""))) return null
    for (let length = Math.min(mostOfficeWords, at); length > 0; length--) {
      if (!isWord(words[at - length]) || !isWord(words[at - 1])) continue
      const senses = trie.exactly(words.slice(at - length, at).join(" "))
      const office = senses.find((sense) => sense.kind === "office")
      if (office !== undefined) return officesById.get(office.candidate.id) ?? null
    }
    return null
  }
  const isKnown = (word: string): boolean => trie.exactly(word).some((sense) => sense.kind !== "leader")
  return (words) => ({
    officeBefore: (at) => officeBefore(words, at),
    isKnown,
    leader,
    beginsSentence: (at) => beginsSentence(words, at),
  })
}

const lastKey = (words: string): string => nameKey(words).split(" ").at(-1) ?? ""

const isWord = (word: string | undefined): boolean => word !== undefined && /[\p{L}\p{N}]/u.test(word)

type Rules = ReadonlyMap<string, AmbiguousName>

const matcher =
  (trie: NameTrie<Sense>, rules: Rules, context: ReturnType<typeof contextOf>): Registry["match"] =>
  (words, at, day) => {
    for (const { length, senses } of trie.from(words, at)) {
      const name = nameKey(words.slice(at, at + length).join(" "))
      const rule = rules.get(name)
      if (rule !== undefined && isSomethingElse(rule, words, at, length)) {
        return { length, candidates: [{ kind: "place", id: slug(rule.name), role: "name", state: null }] }
      }
      const possible = candidatesOf(senses, day?.slice(0, 10) ?? null, beginsSentence(words, at))
      const candidates = inContext(possible, { words, at, length, ...context(words) })
      if (candidates.length === 0) continue
      const decided = rule === undefined ? candidates : settled(rule, candidates)
      return { length, candidates: isShouted(words, at, length) ? decided.map(asWeak) : decided }
    }
    return null
  }

let ownHash: string | undefined

/** The program's own entries never change while it runs: hashed once. */
const hashOfOwnEntries = (): string => {
  ownHash ??= contentHash(
    JSON.stringify([builtInActors, builtInFormats, builtInLeaders, offices, namesOfNoActor, hostCities]),
    JSON.stringify([ambiguousNames, commonSurnames]),
  )
  return ownHash
}

const versionOf = ({ actors, aliases, formats }: RegistryAdditions): string =>
  contentHash(hashOfOwnEntries(), JSON.stringify([actors, aliases, formats]))

/**
 * Gives the registry of the program, with the user's additions when there are some. Building takes a tenth
 * of a second:
 * build it once a process. Nothing in it changes afterwards, and the same additions give the same answers
 * everywhere.
 */
export const createRegistry = (additions: RegistryAdditions = noAdditions): Registry => {
  const claimed = namesClaimed(additions)
  const trie = fillTrie(additions, claimed)
  const rules = new Map(
    ambiguousNames
      .map((rule) => [nameKey(rule.name), rule] as const)
      .filter(([key, rule]) => !claimed.has(key) || rule.before !== undefined || rule.behind !== undefined),
  )
  const ownIds = new Set(additions.actors.map(actorIdOf))
  const actors = actorsOf(allActors(additions), ownIds)
  const ownFormats = new Set(additions.formats.map(formatIdOf))
  const formats = allFormats(additions).map((entry) => formatOf(entry, ownFormats.has(formatIdOf(entry))))
  const actorsById = byId(actors)
  const formatsById = byId(formats)
  const leadersById = byId(builtInLeaders)
  const officesById = byId(offices)

  const match = matcher(
    trie,
    rules,
    contextOf(trie, officesById, (id) => leadersById.get(id)),
  )

  const leaderOf: Registry["leaderOf"] = (name, day) => {
    const candidates = candidatesOf(trie.exactly(name), day?.slice(0, 10) ?? null, false)
    const leaders = candidates.filter((candidate) => candidate.kind === "leader")
    const [only] = leaders
    if (only === undefined || leaders.length > 1) return null
    return { id: only.id, name: only.name, actorId: only.speaksFor, office: only.office }
  }

  return {
    match,
    leaderOf,
    actor: (id) => actorsById.get(id),
    format: (id) => formatsById.get(id),
    leader: (id) => leadersById.get(id),
    office: (id) => officesById.get(id),
    find: (text) =>
      findIn({
        text,
        actors,
        formats,
        meanings: (name) => meaningsOf(trie.exactly(name), rules.get(nameKey(name))),
      }),
    leadersOf: (actorId, day) => builtInLeaders.filter((leader) => termOn(leader, day)?.actorId === actorId),
    actors: () => actors,
    formats: () => formats,
    leaders: () => builtInLeaders,
    offices: () => offices,
    version: versionOf(additions),
  }
}
