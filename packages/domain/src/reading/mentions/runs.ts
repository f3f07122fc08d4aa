// Capitalised runs: "Russian Foreign Ministry Spokeswoman Maria Zakharova", "Dockers Union", "King Hassan of
// Morocco".
import { anyOf } from "../../lexicon/any-of.ts"
import { bodyWords, officeNouns, portfolioWords, titleWords } from "../../lexicon/people-words.ts"
import type { Tree, Word } from "../words/word.ts"
import { isBodyOfPeople, isOfMembers } from "./conferences.ts"
import { isIntroduced } from "./introduced.ts"
import { isNoActor } from "./no-actor.ts"
import { isRuled, rulerOf } from "./rulers.ts"

export interface Run {
  readonly first: number
  readonly last: number
  readonly type: "person" | "body" | "state"
  readonly name: string
}

const inName = new Set([
  "of",
  "for",
  "and",
  "&",
  "the",
  "de",
  "del",
  "la",
  "al",
  "el",
  "bin",
  "-",
  "–",
  "'",
  "’",
  "van",
  "von",
  "der",
])

/**
 * Takes a tree and the registered names in it; gives the names that no registry has, in order, none
 * overlapping a hit.
 */
export const runsOf = (
  tree: Tree,
  hits: readonly { readonly first: number; readonly last: number }[],
): readonly Run[] => {
  const taken = new Uint8Array(tree.words.length)
  for (const hit of hits) for (let i = hit.first; i <= hit.last; i++) taken[i] = 1
  const runs: Run[] = []
  let i = 0
  while (i < tree.words.length) {
    const word = tree.words[i] as Word
    if (!isCapital(word) || taken[i] === 1) {
      i++
      continue
    }
    const last = runEnd(tree, i, taken)
    runs.push(...partsOf(tree, fromArticle(tree, i), last))
    i = last + 1
  }
  return runs
}

/** "al-Barut" is one name: the article in front of the hyphen belongs to it. */
const fromArticle = (tree: Tree, i: number): number => {
  const [article, hyphen, name] = tree.words.slice(Math.max(0, i - 2), i + 1)
  const joined = hyphen?.text === "-" && article?.end === hyphen.start && hyphen.end === name?.start
  return joined && /^(?:al|el|ul|ad|ar|as|ash|az)$/.test(article.text) ? i - 2 : i
}

const isCapital = (word: Word): boolean =>
  /^\p{Lu}/u.test(word.text) &&
  (word.pos === "proper" ||
    (word.entity !== null && /^(?:PERSON|ORG|NORP|GPE|FAC|LOC)$/.test(word.entity))) &&
  !isNoActor(word) &&
  !(word.i === 0 && word.pos !== "proper" && word.entity === null)

const runEnd = (tree: Tree, from: number, taken: Uint8Array): number => {
  let last = from
  for (let i = from + 1; i < tree.words.length && i - from < 14; i++) {
    const word = tree.words[i] as Word
    if (taken[i] === 1) break
    if (isCapital(word) && word.sentence === (tree.words[from] as Word).sentence) {
      last = i
      continue
    }
    const hyphen = tree.words[i + 1]?.text === "-" && fromArticle(tree, i + 2) === i
    const next = tree.words[hyphen ? i + 2 : i + 1]
    const joins = inName.has(word.lower) && next !== undefined && isCapital(next) && taken[next.i] !== 1
    if (!joins && !(endsInBody(tree, last) && isOfThe(tree, i, taken))) break
    if ((word.lower === "and" || word.lower === "the") && !isInsideEntity(tree, i)) break
    const inside = isInsideEntity(tree, i) || endsInBody(tree, last) || isOfMembers(tree, i)
    if ((word.lower === "of" || word.lower === "for") && !inside) break
  }
  return last
}

/** "Popular Movement of the Setting Sun": one name, as the parser sees it as well. */
const isOfThe = (tree: Tree, i: number, taken: Uint8Array): boolean => {
  const [of, the, name] = tree.words.slice(i, i + 3)
  return (
    of?.lower === "of" &&
    the?.lower === "the" &&
    name !== undefined &&
    isCapital(name) &&
    taken[name.i] !== 1 &&
    isInsideEntity(tree, name.i)
  )
}

const isInsideEntity = ({ entities }: Tree, i: number): boolean => {
  let low = 0
  let high = entities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entities[middle]?.last ?? 0) <= i) low = middle + 1
    else high = middle
  }
  return (entities[low]?.first ?? i) < i
}

const endsInBody = (tree: Tree, i: number): boolean => bodyWords.has((tree.words[i] as Word).lower)

/** "United Dockers President Ann Lee" is a body, an office and a person. */
const partsOf = (tree: Tree, first: number, last: number): readonly Run[] => {
  const offices: number[] = []
  for (let i = first; i <= last; i++) {
    const { lower } = tree.words[i] as Word
    if (officeNouns.has(lower) || titleWords.has(lower)) offices.push(i)
  }
  const office = offices.at(-1)
  const innerOffice = offices.some(
    (i) => i > first && i < last && officeNouns.has((tree.words[i] as Word).lower),
  )
  if (office === undefined || (endsInBody(tree, last) && !innerOffice)) return oneOf(tree, first, last, false)
  const top = offices[0] as number
  const ruler = rulerOf(tree, office, last)
  if (ruler !== null) return [{ ...ruler, last, name: nameOf(tree.words.slice(ruler.first, last + 1)) }]
  const before = isPortfolio(tree, first, top) ? [] : oneOf(tree, first, top - 1, false)
  return [...before.filter((run) => run.type === "body"), ...oneOf(tree, office + 1, last, true)]
}

/** "Agriculture Secretary", "Health and Welfare Minister": the office's field, not whose it is. */
const isPortfolio = (tree: Tree, first: number, office: number): boolean =>
  first < office &&
  /^(?:secretary|ministers?|undersecretary|commissioner|deputy|under|advis[eo]r)$/.test(
    (tree.words[office] as Word).lower,
  ) &&
  tree.words.slice(first, office).every(({ lower }) => portfolioWords.has(lower) || /^(?:and|&)$/.test(lower))

const eventName =
  /^(?:conference|summit|talks|forum|dialogue|negotiations|meeting|accords?|treaty|protocol|war|day)$/i
const calendar =
  anyOf(`I OK TV (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day January February March April May June July
    August September October November December`)

/** "Jacksonville, Fla.": where a town lies. */
const american = anyOf(
  `Fla. Calif. Mass. Conn. Tex. Ill. Mich. Minn. Pa. Va. Ga. Ala. Ariz. Ark. Colo. Del. Ind. Kan. Ky.
    La. Md. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Tenn. Vt. Wash. Wis. Wyo. N.C. N.H. N.J. N.M. N.Y. N.D. S.C.
    S.D. W.Va. R.I.`.replaceAll(".", "\\."),
)

/** What is left of "Canadian National Railway Co" behind a registered name. */
const suffixes =
  /^(?:(?:Motors?|Railway|Railroad|Holdings|Group) ?)?(?:Co|Corp|Inc|Ltd|Plc|LLC|AG|SA|NV)\.?$/i

const oneOf = (tree: Tree, first: number, last: number, titled: boolean): readonly Run[] => {
  if (first > last) return []
  if (/^(?:the|a|an)$/i.test((tree.words[first] as Word).text)) return oneOf(tree, first + 1, last, titled)
  if (/^(?:of|and|for|&)$/.test((tree.words[last] as Word).lower)) return oneOf(tree, first, last - 1, titled)
  const words = tree.words.slice(first, last + 1)
  const name = nameOf(words)
  if (calendar.test(name) || american.test(name) || (suffixes.test(name) && !titled)) return []
  if (titled && /^(?:Affairs|Relations|Defen[cs]e|Interior|Finance|Trade|Justice|State|Staff)$/.test(name))
    return []
  if (!titled && words.some((word, i) => bodyWords.has(word.lower) && (i > 0 || words.length === 1)))
    return words.length === 1 && first === sentenceStart(tree, first)
      ? []
      : [{ first, last, type: "body", name }]
  if (eventName.test((tree.words[last] as Word).text) && !isBodyOfPeople(tree, first, last)) return []
  if (words.length === 1 && (isOfPeople(tree.words[first] as Word) || levels.test(name))) return []
  const before = tree.words[first - 1]
  const afterTitle =
    titled || (before !== undefined && (titleWords.has(before.lower) || officeNouns.has(before.lower)))
  const label = (tree.words[last] as Word).entity ?? (tree.words[first] as Word).entity
  const isPlace = isRuled(tree, first)
  const isPerson =
    afterTitle ||
    (label === "PERSON" && before?.lower !== "the" && !isPlace) ||
    isIntroduced(tree, first, last)
  const type = isPerson
    ? "person"
    : label === "GPE" || isPlace || (label === "NORP" && !belief.test(name))
      ? "state"
      : "body"
  return [{ first, last, type, name }]
}

/** "the Federal Government": which one of a state that is named elsewhere. */
const levels = /^(?:Federal|Central|Provincial|Interim|Transitional|National|Local|Regional)$/

/** "Prison officers said": at the start of a sentence the capital shows no name. */
const isOfPeople = (word: Word): boolean =>
  word.entity === null &&
  word.dep === "compound" &&
  /^\p{Lu}\p{Ll}/u.test(word.text) &&
  /^\p{Ll}/u.test(word.head.text) &&
  word.head.tag === "NNS" &&
  sentenceStart(word.tree, word.i) === word.i

/** "Marxist", "Islamists": no people of a state. */
const belief = /(?:ists?|ites?|muslims?|christians?|catholics?|sunnis?|shias?|jews?|jewish|islamic)$/i

const sentenceStart = (tree: Tree, i: number): number =>
  tree.sentences[(tree.words[i] as Word).sentence]?.first ?? 0

/** Takes words that stand together; gives them as the text spaces them. */
export const nameOf = (words: readonly Word[]): string => {
  let name = ""
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]
    name += before !== undefined && word.start > before.end ? ` ${word.text}` : word.text
  }
  return name
}
