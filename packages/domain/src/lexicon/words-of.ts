/** Takes an entry; gives its words as a set to look words up in. */
export const wordsOf = (entry: { readonly words: string }): ReadonlySet<string> =>
  new Set(entry.words.split(/\s+/).filter((word) => word !== ""))
