// The text as the parser gets it: without brackets of insertion, with line ends as spaces, and the way back
// to body_text.
import { type Edit, editsOf } from "./supplied.ts"

export interface ParseText {
  readonly text: string
  /** Takes an offset in `text`; gives the offset in body_text (UTF-16). */
  readonly toBody: (offset: number) => number
  /** The same for the end of a token: what was left out behind it is not part of it. */
  readonly endToBody: (offset: number) => number
  /**
   * Adverbial phrases that mislead the parser and were left out: "face to face", with their offsets in
   * body_text.
   */
  readonly asides: readonly Aside[]
}

export interface Aside {
  readonly phrase: string
  readonly at: number
}

const phrases = "face[- ]to[- ]face|one[- ]on[- ]one|tete[- ]a[- ]tete"
const events = "talk|meeting|negotiation|dialogue|encounter|summit|discussion|conversation|session|contact"
/** Not before the event that it describes: in "face-to-face talks" it is an adjective. */
const aside = new RegExp(String.raw`\s(${phrases})(?!\s+[a-z]*(?:${events}))\b`, "gi")

const asidesIn = (
  raw: string,
): readonly { readonly phrase: string; readonly from: number; readonly to: number }[] =>
  [...raw.matchAll(aside)].map((found) => ({
    phrase: (found[1] ?? "").toLowerCase(),
    from: found.index,
    to: found.index + found[0].length,
  }))

/**
 * Takes body_text and a span; gives what to parse. "[Russia]" becomes "Russia": brackets mislead the parser.
 * "talks resume on Friday" becomes "talks will resume".
 */
export const parseTextOf = (body: string, start: number, end: number): ParseText => {
  const raw = body.slice(start, end)
  const asides = asidesIn(raw)
  const edits = editsOf(raw)
  if (asides.length === 0 && edits.length === 0 && !/[[\]\n\r\t]|--/.test(raw)) {
    const toBody = (offset: number): number => start + offset
    return { text: raw, toBody, endToBody: toBody, asides: [] }
  }
  const offsets: number[] = []
  let text = ""
  let next = 0
  let edited = 0
  for (let i = 0; i < raw.length; i++) {
    const char = raw[i] as string
    while (next < asides.length && (asides[next]?.to ?? 0) <= i) next++
    if ((asides[next]?.from ?? raw.length) <= i) continue
    const edit = edits[edited]
    if (edit?.from === i) {
      text += edit.text
      for (const at of placesOf(edit)) offsets.push(start + at)
      edited++
    }
    if (i < (edits[edited - 1]?.to ?? 0)) continue
    if (char === "[" || char === "]") continue
    offsets.push(start + i)
    text += char === "\n" || char === "\r" || char === "\t" ? " " : char
  }
  offsets.push(end)
  const found = asides.map((aside) => ({ phrase: aside.phrase, at: start + aside.from }))
  return {
    text,
    toBody: (offset) => offsets[offset] ?? end,
    endToBody: (offset) => (offsets[offset - 1] ?? end - 1) + 1,
    asides: found,
  }
}

/** For each character of an edit's text the place that it stands for; the last ends where the edit ends. */
const placesOf = ({ from, to, text }: Edit): readonly number[] =>
  [...text].map((_, i) => (i === text.length - 1 ? to - 1 : Math.min(from + i, to - 1)))

/**
 * Takes pieces of a rewritten text, each with the span that it stands for; gives the text and the way back.
 */
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
  const toBody = (offset: number): number => ends.get(offset) ?? offsets[offset] ?? last
  return { text, toBody, endToBody: toBody, asides: [] }
}
