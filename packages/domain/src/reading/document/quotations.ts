// Which characters stand inside quotation marks, across sentences and paragraphs.

export interface Quotation {
  /** UTF-16 offsets in body_text, marks included. */
  readonly start: number
  readonly end: number
  readonly paragraph: number
  /**
   * True when its paragraph ends without a closing mark: the next paragraph's quotation has the same
   * speaker.
   */
  readonly open: boolean
  /** True when the paragraph before left it open. */
  readonly continued: boolean
}

/**
 * Takes a text and the spans of its paragraphs; gives the quotations in order. Single marks are left alone:
 * apostrophes.
 */
export const quotationsOf = (
  body: string,
  paragraphs: readonly { readonly index: number; readonly start: number; readonly end: number }[],
): readonly Quotation[] => {
  const found: Quotation[] = []
  let carried = false
  for (const paragraph of paragraphs) {
    let opened = -1
    const first = found.length
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const mark = body[i]
      if (mark === "“" || mark === "«" || mark === "„") {
        if (opened < 0) opened = i
      } else if (mark === "”" || mark === "»") {
        if (opened >= 0)
          found.push(quotation(opened, i + 1, paragraph.index, false, carried && found.length === first))
        opened = -1
      } else if (mark === '"') {
        if (opened < 0) opened = i
        else {
          found.push(quotation(opened, i + 1, paragraph.index, false, carried && found.length === first))
          opened = -1
        }
      }
    }
    if (opened >= 0) {
      found.push(quotation(opened, paragraph.end, paragraph.index, true, carried && found.length === first))
    }
    carried = opened >= 0
  }
  return found
}

const quotation = (
  start: number,
  end: number,
  paragraph: number,
  open: boolean,
  continued: boolean,
): Quotation => ({
  start,
  end,
  paragraph,
  open,
  continued,
})
