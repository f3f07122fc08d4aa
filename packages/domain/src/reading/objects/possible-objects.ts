// Which words of a tree could be talk objects before anybody in the article is known: everyone counts as a
// party, every word of formats as a format's name.
import type { FormatRef } from "@stance/contracts/fields"
import { objectsFor, wrongObjects } from "../../lexicon/index.ts"
import { wordsOf } from "../../lexicon/words-of.ts"
import type { FormatHit } from "../mentions/names.ts"
import type { Mention, Party } from "../mentions/party.ts"
import type { WhoIsWho } from "../mentions/who-is-who.ts"
import type { Tree, Word } from "../words/word.ts"
import { type TalkHit, talkHitsAt } from "./talk-object.ts"
import { toldBefore } from "./told-before.ts"

/**
 * Takes a tree without entities and the formats that may be named in it; gives every talk object that it can
 * hold.
 */
export const possibleObjectsOf = (tree: Tree, formats: readonly FormatHit[]): readonly TalkHit[] => {
  const found: TalkHit[] = []
  const behind = formatsBehind(formats)
  for (const word of tree.words) {
    const named = [...(behind.get(word.i) ?? [])]
    const ofFormat = objectsFor(word.lower, "noun").some(({ needs }) => needs === "format name")
    if (ofFormat) named.push({ first: word.i, last: word.i, format: anyFormat, participants: [] })
    for (const format of [null, ...named])
      for (const known of anybody) found.push(...talkHitsAt(word, format, known))
    const again = toldBefore(word, found, anywhere)
    if (again !== null) found.push(again)
  }
  return found
}

/** The formats that a word may belong to, by its place: those that it stands in or shortly after. */
const formatsBehind = (formats: readonly FormatHit[]): ReadonlyMap<number, readonly FormatHit[]> => {
  const at = new Map<number, FormatHit[]>()
  for (const hit of formats)
    for (let i = hit.first; i <= hit.last + 3; i++) at.set(i, [...(at.get(i) ?? []), hit])
  return at
}

const anyFormat: FormatRef = {
  id: "any",
  name: "any",
  kind: null,
  starts_on: null,
  ends_on: null,
  wikidata_qid: null,
}

/** Whoever stands somewhere: a state with an office, and what every noun of bystanders speaks for. */
const someone: Party = {
  id: 0,
  actor: { id: "any", name: "any", kind: "state", wikidata_qid: null },
  name: ["any", ...wrongObjects.flatMap((entry) => [...wordsOf(entry)])].join(" "),
  type: "state",
  office: "any",
  nouns: new Set(),
  adjective: null,
  weight: 1,
}

const anyPerson = { ...someone, type: "person" } as const satisfies Party
const anyBody = { ...someone, type: "body" } as const satisfies Party

const mentionOf = (party: Party, word: Word): Mention => ({
  party,
  first: word.i,
  last: word.i,
  word,
  at: word.start,
  role: "other",
  byOffice: false,
})

/** Whoever is named is a state, a person, or a body: some verbs ask for the one, some for the other. */
const anybody: readonly WhoIsWho[] = [someone, anyPerson, anyBody].map((party) => ({
  chain: { mentionOf: (word: Word) => mentionOf(party, word), parties: [someone] },
  resolve: (word: Word) => [{ party, via: "name", word }],
  isVenue: () => true,
}))
const [anywhere] = anybody as readonly [WhoIsWho]
