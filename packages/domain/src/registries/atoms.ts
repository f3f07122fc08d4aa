// Names and texts are compared atom by atom: accents, dots, hyphens and apostrophes are gone, so
// "Türkiye"/"Turkiye", "U.S."/"US", "Kim Jong-un"/"Kim Jong Un" and "Workers’ Party"/"Workers Party" are the
// same.

export type Atom = {
  /** Lower case, without accents and dots: what is looked up. */
  readonly key: string
  /** The same letters in the case of the text: what the case rules look at. */
  readonly shown: string
}

const plain = /^[A-Za-z0-9]+$/
const between = /[-\u2010-\u2015\u2212'\u2019\u2018\u02bc\u02bb`\u00b4/\s\u00a0]+/
const lettersThatDoNotDecompose: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ı: "i",
  ß: "ss",
  æ: "ae",
  Æ: "AE",
}

const foldAccents = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[øØłŁđĐıßæÆ]/g, (letter) => lettersThatDoNotDecompose[letter] ?? letter)

const ascii = /^[ -~]*$/

const atomsOfOddWord = (word: string): readonly Atom[] => {
  const found: Atom[] = []
  for (const piece of (ascii.test(word) ? word : foldAccents(word)).split(between)) {
    if (plain.test(piece)) {
      found.push({ key: piece.toLowerCase(), shown: piece })
      continue
    }
    for (const part of piece.replaceAll(".", "").split(/(\+)/)) {
      if (part !== "") found.push({ key: part.toLowerCase(), shown: part })
    }
  }
  return found
}

/**
 * Takes one token of a text or a whole name; gives its atoms in order, none for a hyphen or an apostrophe.
 */
export const atomsOf = (word: string): readonly Atom[] =>
  plain.test(word) ? [{ key: word.toLowerCase(), shown: word }] : atomsOfOddWord(word)

const joiner = /^[-\u2010-\u2015\u2212'\u2019\u02bc`]+$/

/**
 * Whether a token without atoms may stand inside a name: hyphens, dashes and apostrophes may, a comma may
 * not.
 */
export const isJoiner = (word: string): boolean => joiner.test(word)

/**
 * Takes a name; gives its atoms' keys joined by spaces: two names with the same key are the same name but
 * for case.
 */
export const nameKey = (name: string): string =>
  atomsOf(name)
    .map((atom) => atom.key)
    .join(" ")
