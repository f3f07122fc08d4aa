// The text as the parser gets it: without brackets of insertion, with line ends as spaces, and the way back to body_text.

export interface ParseText {
  readonly text: string
  /** Takes an offset in `text`; gives the offset in body_text (UTF-16). */
  readonly toBody: (offset: number) => number
}

/** Takes body_text and a span; gives what to parse. "[Russia]" becomes "Russia": brackets mislead the parser. */
export const parseTextOf = (body: string, start: number, end: number): ParseText => {
  const raw = body
    .slice(start, end)
    .replace(/\b(face to face|one on one)\b/gi, (phrase) => phrase.replaceAll(" ", "-"))
  if (!/[[\]\n\r\t]|--/.test(raw)) return { text: raw, toBody: (offset) => start + offset }
  const offsets: number[] = []
  let text = ""
  for (let i = 0; i < raw.length; i++) {
    const char = raw[i] as string
    if (char === "[" || char === "]") continue
    offsets.push(start + i)
    text += char === "\n" || char === "\r" || char === "\t" ? " " : char
  }
  offsets.push(end)
  return { text, toBody: (offset) => offsets[offset] ?? end }
}

/** Takes pieces of a rewritten text, each with the span that it stands for; gives the text and the way back. */
export const rewritten = (
  pieces: readonly { readonly text: string; readonly start: number; readonly end: number }[],
): ParseText => {
  const offsets: number[] = []
  let text = ""
  for (const piece of pieces) {
    if (text !== "" && piece.text !== "") {
      offsets.push(piece.start)
      text += " "
    }
    for (let i = 0; i < piece.text.length; i++) {
      offsets.push(Math.min(piece.start + i, piece.end))
      text += piece.text[i]
    }
  }
  const last = pieces.at(-1)?.end ?? 0
  offsets.push(last)
  // The end of a piece must lead to its own end, not to the start of what follows.
  const ends = new Map<number, number>()
  let at = 0
  for (const piece of pieces) {
    if (piece.text === "") continue
    if (at > 0) at++
    at += piece.text.length
    ends.set(at, piece.end)
  }
  return { text, toBody: (offset) => ends.get(offset) ?? offsets[offset] ?? last }
}
