// What a document says of itself, before it becomes an article: the fields of ninjs, still as the author
// wrote them.

export interface Item {
  readonly headline: string | null
  /** The text without the headline; of a plain text, everything after the first line. */
  readonly body: string
  readonly source: string | null
  readonly uri: string | null
  readonly published: string | null
  readonly language: string | null
  readonly byline: string | null
  readonly located: string | null
  readonly pubStatus: string | null
  readonly itemVersion: number | null
}

export const emptyItem: Item = {
  headline: null,
  body: "",
  source: null,
  uri: null,
  published: null,
  language: null,
  byline: null,
  located: null,
  pubStatus: null,
  itemVersion: null,
}
