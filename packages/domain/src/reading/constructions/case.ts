// A sentence in our own words and the statements that must come of it.

/**
 * `unwilling Ruritania > Freedonia; …`, or `-` for nothing; then the text, paragraphs parted by ` || `, a
 * headline marked `# `.
 */
export type Case = readonly [expected: string, text: string]

export interface Construction {
  readonly name: string
  /** The day of publication of all its texts; leaders are looked up for it. */
  readonly day?: string
  readonly cases: readonly Case[]
}
