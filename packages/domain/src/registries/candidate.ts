// What a name in a text can mean, and how that depends on the day and on the words beside it.

import { type Leader, type Term, termOn } from "./leader-lines.ts"
import { holdsOn } from "./name-notation.ts"
import type { Office, OfficeClass } from "./office-entry.ts"

export type NameRole = "name" | "alias" | "demonym" | "capital" | "metonym"

/**
 * `weak`: counts only if the article names the same one by a strong name elsewhere. Always present only when
 * true.
 */
type Weak = { readonly weak?: true }

export type ActorCandidate = Weak & {
  readonly kind: "actor"
  readonly id: string
  readonly role: NameRole
}
export type FormatCandidate = Weak & {
  readonly kind: "format"
  readonly id: string
  /** `generic`: a way of talking ("direct talks"), no format with a proper name. */
  readonly role: "name" | "alias" | "generic"
}
export type LeaderCandidate = Weak & {
  readonly kind: "leader"
  readonly id: string
  readonly role: "leader"
  readonly name: string
  /** Whether the text gave the full name rather than the family name alone. */
  readonly fullName: boolean
  /** Id of the actor whose word the person's word is on that day; null: the person speaks for himself. */
  readonly speaksFor: string | null
  readonly office: string | null
}
export type OfficeCandidate = Weak & {
  readonly kind: "office"
  readonly id: string
  readonly role: "office"
  readonly class: OfficeClass
  readonly speaksForBody: boolean
  readonly of: Office["of"]
}
/** A venue, or a name that holds an actor's name and means no actor ("Korean Peninsula"). */
export type PlaceCandidate = Weak & {
  readonly kind: "place"
  readonly id: string
  readonly role: "name"
  readonly state: string | null
}
export type Candidate = ActorCandidate | FormatCandidate | LeaderCandidate | OfficeCandidate | PlaceCandidate

type Window = { readonly from: string | null; readonly until: string | null }

/** One meaning of one name, as the trie keeps it. */
export type Sense =
  | (Window & {
      readonly kind: "actor"
      readonly candidate: ActorCandidate
      readonly word: boolean
      /** The actor's own life; a name outside it is a name out of history. */
      readonly life: Window
    })
  | (Window & { readonly kind: "format"; readonly candidate: FormatCandidate; readonly life: Window })
  | { readonly kind: "leader"; readonly leader: Leader; readonly fullName: boolean; readonly common: boolean }
  | { readonly kind: "office"; readonly candidate: OfficeCandidate }
  | { readonly kind: "place"; readonly candidate: PlaceCandidate }

const weakened = <C extends Candidate>(candidate: C, weak: boolean): C =>
  weak && candidate.weak !== true ? { ...candidate, weak: true } : candidate

const leaderCandidate = (leader: Leader, fullName: boolean, term: Term | null): LeaderCandidate => ({
  kind: "leader",
  id: leader.id,
  role: "leader",
  name: leader.name,
  fullName,
  speaksFor: term?.actorId ?? null,
  office: term?.office ?? null,
})

type LeaderSense = Extract<Sense, { kind: "leader" }>

const hadTermBefore = (leader: Leader, day: string): boolean => leader.terms.some((term) => term.from <= day)

/**
 * A family name means those in office on the day; nobody in office: those who once were, weakly. A full name
 * means the person,
 * whatever the day. Without a day nobody can be sure of the office of one who held several.
 */
const leaderCandidates = (senses: readonly LeaderSense[], day: string | null): readonly LeaderCandidate[] => {
  const full = senses.filter((sense) => sense.fullName)
  const inOffice = senses
    .map((sense) => ({ sense, term: termOn(sense.leader, day) }))
    .filter(({ term }) => term !== null)
  if (full.length > 0) {
    const holders = inOffice.filter(({ sense }) => sense.fullName)
    const chosen = holders.length > 0 ? holders : full.map((sense) => ({ sense, term: null }))
    return chosen.map(({ sense, term }) =>
      weakened(leaderCandidate(sense.leader, true, term), chosen.length > 1),
    )
  }
  if (inOffice.length > 0) {
    const several = new Set(inOffice.map(({ sense }) => sense.leader.id)).size > 1
    return inOffice.map(({ sense, term }) =>
      weakened(leaderCandidate(sense.leader, false, term), several || sense.common),
    )
  }
  return senses
    .filter((sense) => day !== null && hadTermBefore(sense.leader, day))
    .map((sense) => weakened(leaderCandidate(sense.leader, false, null), true))
}

const otherCandidate = (
  sense: Exclude<Sense, LeaderSense>,
  day: string | null,
  startsSentence: boolean,
): Candidate | null => {
  if (sense.kind === "office" || sense.kind === "place") return sense.candidate
  if (!holdsOn(sense, day)) return null
  const past = !holdsOn(sense.life, day)
  if (sense.kind === "format") return weakened(sense.candidate, past)
  return weakened(sense.candidate, past || (sense.word && startsSentence))
}

/**
 * Takes the senses of one name, the day and whether it begins a sentence; gives the candidates, each actor
 * or person once.
 */
export const candidatesOf = (
  senses: readonly Sense[],
  day: string | null,
  startsSentence: boolean,
): readonly Candidate[] => {
  const leaders: LeaderSense[] = []
  const found = new Map<string, Candidate>()
  const keep = (candidate: Candidate): void => {
    const key = `${candidate.kind}:${candidate.id}`
    const known = found.get(key)
    if (known === undefined || (known.weak === true && candidate.weak !== true)) found.set(key, candidate)
  }
  for (const sense of senses) {
    if (sense.kind === "leader") {
      leaders.push(sense)
      continue
    }
    const candidate = otherCandidate(sense, day, startsSentence)
    if (candidate !== null) keep(candidate)
  }
  for (const candidate of leaderCandidates(leaders, day)) keep(candidate)
  return [...found.values()]
}
