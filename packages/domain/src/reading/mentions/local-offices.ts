// Titles that show by themselves whether somebody speaks for a company or for a union.
import type { Word } from "../words/word.ts"

/**
 * Takes the titles of a person; says whether they are of a company: a "Chief Executive X" of nothing named
 * with it runs the one that the text is about.
 */
export const isManager = (titles: readonly Word[]): boolean =>
  /\b(?:chief (?:executive|operating|financial)|ceo|cfo|managing director)\b/i.test(
    titles.map((word) => word.text).join(" "),
  )

/**
 * Takes the titles of a person; says whether they are of a union: "branch chair X", "shop steward X" are of
 * the one that the text is about.
 */
export const isUnionist = (titles: readonly Word[]): boolean => {
  const text = titles.map((word) => word.lower).join(" ")
  return localOffice.test(text) || unionOffice.test(text)
}

const localOffice =
  /\b(?:branch|lodge|chapter|strike) (?:chair\w*|secretary|president|leader|organi[sz]er|officer)\b/
const unionOffice = /\b(?:(?:shop )?steward|conven[eo]r|general secretary|bargaining chair\w*)\b/
