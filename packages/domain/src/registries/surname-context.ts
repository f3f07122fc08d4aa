// What the words beside a family name say: "President Park" is the one in that office, "Michelle Obama" is somebody else.
import { atomsOf } from "./atoms.ts"
import type { Candidate, LeaderCandidate } from "./candidate.ts"
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

const isSurname = (candidate: Candidate): candidate is LeaderCandidate =>
  candidate.kind === "leader" && !candidate.fullName

/** Takes the candidates of a name and what stands around it; gives those that the words beside a family name leave. */
export const inContext = (candidates: readonly Candidate[], around: Around): readonly Candidate[] => {
  if (!candidates.some(isSurname)) return candidates
  const { words, at, length } = around
  if (namedAfter.test(words[at + length] ?? "")) return candidates.filter((one) => !isSurname(one))
  const office = around.officeBefore(at)
  if (office !== null) return office.speaksForBody ? ofOffice(candidates, office) : candidates
  if (!isGivenName(around)) return candidates
  const given = words[at - 1] ?? ""
  return candidates.filter((one) => !isSurname(one) || isCalled(around.leader(one.id), given))
}

/** Things and sons that bear a leader's name. */
const namedAfter =
  /^(?:Jr\.?|Sr\.?|Foundation|Organi[sz]ation|Tower|Towers|Center|Centre|Library|Street|Avenue|Road|Square|Airport|University|School|Hospital|Prize|Museum|Presidential|Boulevard|Bridge|Stadium)$/

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
const title =
  /^(?:Mr|Mrs|Ms|Messrs|Dr|Gen|General|Lt|Col|Colonel|Maj|Major|Capt|Captain|Cmdr|Adm|Admiral|Marshal|Sgt|Sen|Senator|Rep|Gov|Governor|Prof|Professor|Sir|Lord|Lady|Dame|Baroness|Comrade|Sheikh|Sheik|Ayatollah|Mullah|Imam|Prince|Princess|Monsieur|Herr|Secretary|Minister|Leader|Chief|Chairman|Chairwoman|Director|Commissioner|Judge|Justice|Envoy|Spokesman|Spokeswoman|Republican|Democrat|Tory|Labour|Conservative|Liberal|Socialist|Candidate|Incumbent)\.?$/
const day =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const opensSentence =
  /^(?:And|But|Or|Nor|So|Yet|If|As|When|While|Where|Why|How|What|Who|Whom|Whether|That|This|These|Those|The|A|An|Both|Either|Neither|Like|Unlike|With|Without|For|From|To|In|On|At|By|Of|After|Before|Since|Until|Under|Over|Although|Though|Because|Despite|Even|Only|Just|Once|Then|Now|Today|Yesterday|Tomorrow|Later|Meanwhile|However|Instead|Still|Again|Perhaps|Maybe|Also|Soon|Will|Would|Can|Could|Should|May|Might|Must|Did|Does|Do|Has|Have|Had|Is|Are|Was|Were|Not|No|Yes|Nobody|Earlier|Here|There|Indeed|Asked|Told|Said|Says|Among|Between|Against|About|Its|His|Her|Their|Our|My|Your|Neither|Never|Unless|Whatever|Last|Next|Most|Many|Some|All|Ever|Let|Given)$/
const smallInTitles = /^(?:with|from|over|into|amid|after|upon|than|that|says)$/

const nearby = 12

/** In a headline in capitals every word looks like a given name. A dozen words to each side show it, however long the text. */
const isTitleCase = (words: readonly string[], at: number): boolean =>
  !words
    .slice(Math.max(0, at - nearby), at + nearby)
    .some((word) => word.length > 3 && /^\p{Ll}/u.test(word) && !smallInTitles.test(word))

/** Whether the word before the name is somebody's given name, not a title, a place, a day or the opening of the sentence. */
const isGivenName = ({ words, at, isKnown, beginsSentence }: Around): boolean => {
  const before = words[at - 1] ?? ""
  if (initial.test(before)) return true
  if (!capitalised.test(before) || title.test(before) || day.test(before) || isKnown(before)) return false
  if (beginsSentence(at - 1) && (opensSentence.test(before) || /(?:ly|ing|ed)$/.test(before))) return false
  if (/^(?:in|at|near|outside)$/i.test(words[at - 2] ?? "")) return false
  return !isTitleCase(words, at)
}

/** Spellings differ: a given name counts as the leader's when it is one or two letters away from a part of the name. */
const isCalled = (leader: Leader | undefined, given: string): boolean => {
  const wanted = atomsOf(given)[0]?.key ?? ""
  const parts = (leader?.fullNames ?? []).flatMap((name) => atomsOf(name).map(({ key }) => key))
  if (wanted.length === 1) return parts.some((part) => part.startsWith(wanted))
  const limit = wanted.length > 4 ? 2 : 1
  return parts.some((part) => editsBetween(part, wanted, limit) <= limit)
}
