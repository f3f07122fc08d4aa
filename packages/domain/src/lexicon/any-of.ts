/** Takes words or small patterns, parted by white space; gives a pattern for any one of them as a whole. */
export const anyOf = (words: string): RegExp => new RegExp(`^(?:${words.trim().split(/\s+/).join("|")})$`)
