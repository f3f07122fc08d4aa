// Whether the text calls a person "he" or "she": by title, by office, by the pronoun behind the name.
import { anyOf } from "../../lexicon/any-of.ts"
import type { Word } from "../words/word.ts"
import type { Mention, Party } from "./party.ts"

export type Gender = "he" | "she"

const he = anyOf("he him his himself")
const she = anyOf("she her hers herself")
const hisTitles = anyOf(
  "mr mr. sir king prince lord emperor sultan emir sheikh pope brother monsignor fr. don",
)
const herTitles = anyOf("mrs mrs. ms ms. miss queen princess lady madam madame empress dame sister")
const hisOffice = /\b(?:spokes|chair|congress|states|alder)man\b/i
const herOffice = /\b(?:(?:spokes|chair|congress|states|alder)woman|abbess)\b/i

/** Takes a pronoun in lower case; gives whom it can mean; null for other words. */
export const genderOfPronoun = (word: string): Gender | null =>
  he.test(word) ? "he" : she.test(word) ? "she" : null

/** Takes the mentions of an article; gives for each person the gender that the text shows most. */
export const gendersOf = (mentions: readonly Mention[]): ReadonlyMap<Party, Gender> => {
  const votes = new Map<Party, number>()
  for (const mention of mentions) {
    if (mention.party.type !== "person" || mention.byOffice) continue
    const vote = byTitle(mention) || byPronoun(mention)
    votes.set(mention.party, (votes.get(mention.party) ?? 0) + vote)
  }
  const genders = new Map<Party, Gender>()
  for (const [party, vote] of votes) if (vote !== 0) genders.set(party, vote > 0 ? "he" : "she")
  return genders
}

const byTitle = ({ party, first, word }: Mention): number => {
  const before = [first - 1, first, first - 2].map((i) => word.tree.words[i]?.lower ?? "")
  if (before.some((one) => herTitles.test(one)) || herOffice.test(party.office ?? "")) return -3
  return before.some((one) => hisTitles.test(one)) || hisOffice.test(party.office ?? "") ? 3 : 0
}

/** "Ann Lee told me in her kitchen": the first pronoun behind the subject, with nobody else between. */
const byPronoun = ({ role, word, last }: Mention): number => {
  const { words } = word.tree
  if (role !== "subject" || !word.tree.parsed) return 0
  for (let i = last + 1; i < words.length && i < last + 16; i++) {
    const next = words[i] as Word
    if (next.sentence !== word.sentence || next.quotation !== word.quotation) return 0
    if (next.entity === "PERSON") return 0
    const gender = next.pos === "pronoun" ? genderOfPronoun(next.lower) : null
    if (gender !== null) return gender === "he" ? 1 : -1
  }
  return 0
}
