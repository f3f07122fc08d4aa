// How a name is written in the data files: `Kyiv`, `?PA`, `~Unite`, `Moscow @1991-12-26..`, `Bonn
// @..1999-09-01`.

export type WrittenName = {
  readonly text: string
  /** `?` in front: too common to count unless the article names the actor by a strong name elsewhere. */
  readonly weak: boolean
  /** `~` in front: also an English word, so a capital at the start of a sentence proves nothing. */
  readonly word: boolean
  /**
   * ` @from..until` behind: the name means this actor from that day (inclusive) until that day (exclusive).
   */
  readonly from: string | null
  readonly until: string | null
}

const notation = /^([?~]*)(.*?)(?: @(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?)?$/s

/** Takes a name as the data files write it; gives the text and what the marks say. Never throws. */
export const parseName = (written: string): WrittenName => {
  const [, marks = "", text = written, from = null, until = null] = notation.exec(written) ?? []
  return { text: text.trim(), weak: marks.includes("?"), word: marks.includes("~"), from, until }
}

/** Takes a window and a day (or null: unknown, which every window holds); says whether the day lies in it. */
export const holdsOn = (
  window: { readonly from: string | null; readonly until: string | null },
  day: string | null,
): boolean =>
  day === null ||
  ((window.from === null || window.from <= day) && (window.until === null || day < window.until))
