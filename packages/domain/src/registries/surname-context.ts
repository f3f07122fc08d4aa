// What the words beside a family name say: "President Park" is the one in that office, "Michelle Obama" is
// somebody else.
import { atomsOf } from "./atoms.ts"
import type { Candidate, LeaderCandidate } from "./candidate.ts"
import { days, namedAfterPeople, sentenceOpeners, smallInTitles, titles } from "./data/words-beside-names.ts"
import { editsBetween } from "./edits-between.ts"
import type { Leader } from "./leader-lines.ts"
import type { Office } from "./office-entry.ts"

export type Around = {
  readonly words: readonly string[]
  readonly at: number
  readonly length: number
  /** The longest office that ends right before a place in the text. */
  readonly officeBefore: (at: number) => Office | null
  /** Whether a word alone is the name of an actor or a place, or an office. */
  readonly isKnown: (word: string) => boolean
  readonly leader: (id: string) => Leader | undefined
  readonly beginsSentence: (at: number) => boolean
}

const withoutDot = (word: string | undefined): string => (word ?? "").replace(/\.$/, "")

const isSurname = (candidate: Candidate): candidate is LeaderCandidate =>
  candidate.kind === "leader" && !candidate.fullName

/**
 * Takes the candidates of a name and what stands around it; gives those that the words beside a family name
 * leave.
 */
export const inContext = (candidates: readonly Candidate[], around: Around): readonly Candidate[] => {
  if (!candidates.some(isSurname)) return candidates
  const { words, at, length } = around
  if (namedAfterPeople.has(withoutDot(words[at + length]))) return candidates.filter((one) => !isSurname(one))
  const office = around.officeBefore(at)
  if (office !== null) return office.speaksForBody ? ofOffice(candidates, office) : candidates
  if (!isGivenName(around)) return candidates
  const given = words[at - 1] ?? ""
  return candidates.filter((one) => !isSurname(one) || isCalled(around.leader(one.id), given))
}

/** An office before the name decides: it strengthens the one who holds it, and only one. */
const ofOffice = (candidates: readonly Candidate[], office: Office): readonly Candidate[] => {
  const words = office.words.toLowerCase()
  const head = words.split(" ").at(-1) ?? ""
  const inOffice = candidates.filter(isSurname).filter((one) => one.speaksFor !== null)
  const very = inOffice.filter((one) => one.office?.toLowerCase() === words)
  const alike = inOffice.filter((one) => one.office?.toLowerCase().split(" ").includes(head) === true)
  const [holder, ...others] = very.length > 0 ? very : alike.length > 0 ? alike : inOffice
  if (holder === undefined || others.length > 0) return candidates
  return candidates.map((one): Candidate => {
    if (!isSurname(one)) return one
    if (one.id !== holder.id) return { ...one, weak: true }
    const { weak: _, ...strong } = one
    return strong
  })
}

const capitalised = /^\p{Lu}[\p{Ll}\p{M}'’-]+$/u
const initial = /^\p{Lu}\.$/u

const nearby = 12

/**
 * In a headline in capitals every word looks like a given name. A dozen words to each side show it, however
 * long the text.
 */
const isTitleCase = (words: readonly string[], at: number): boolean =>
  !words
    .slice(Math.max(0, at - nearby), at + nearby)
    .some((word) => word.length > 3 && /^\p{Ll}/u.test(word) && !smallInTitles.has(word))

/**
 * Whether the word before the name is somebody's given name, not a title, a place, a day or the opening of
 * the sentence.
 */
const isGivenName = ({ words, at, isKnown, beginsSentence }: Around): boolean => {
  const before = words[at - 1] ?? ""
  if (initial.test(before)) return true
  if (!capitalised.test(before) || titles.has(withoutDot(before)) || days.has(before) || isKnown(before))
    return false
  if (beginsSentence(at - 1) && (sentenceOpeners.has(before) || /(?:ly|ing|ed)$/.test(before))) return false
  if (/^(?:in|at|near|outside)$/i.test(words[at - 2] ?? "")) return false
  return !isTitleCase(words, at)
}

/**
 * Spellings differ: a given name counts as the leader's when it is one or two letters away from a part of
 * the name.
 */
const isCalled = (leader: Leader | undefined, given: string): boolean => {
  const wanted = atomsOf(given)[0]?.key ?? ""
  const parts = (leader?.fullNames ?? []).flatMap((name) => atomsOf(name).map(({ key }) => key))
  if (wanted.length === 1) return parts.some((part) => part.startsWith(wanted))
  const limit = wanted.length > 4 ? 2 : 1
  return parts.some((part) => editsBetween(part, wanted, limit) <= limit)
}
