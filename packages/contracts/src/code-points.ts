// Offsets on the wire count Unicode code points, as Postgres and Python do; JavaScript strings count UTF-16
// units.

/**
 * Takes a text; gives a function from UTF-16 offsets (0 to text.length) to code point offsets.
 * Texts without surrogate pairs cost nothing; others cost one pass and 4 bytes a unit.
 */
export const codePointOffsets = (text: string): ((utf16: number) => number) => {
  let pairs = 0
  for (let i = 0; i < text.length; i++) if (isPair(text, i)) pairs++
  if (pairs === 0) return (utf16) => utf16
  const offsets = new Uint32Array(text.length + 1)
  let points = 0
  for (let i = 0; i < text.length; i++) {
    offsets[i] = points
    if (isPair(text, i)) offsets[++i] = points
    points++
  }
  offsets[text.length] = points
  return (utf16) => offsets[utf16] ?? points
}

/** Cuts code points [start, end) out of a text, as SQL's `substr(text, start + 1, end - start)` does. */
export const sliceCodePoints = (text: string, start: number, end: number): string => {
  let points = 0
  let from = -1
  let i = 0
  for (; i < text.length && points < end; i++, points++) {
    if (points === start) from = i
    if (isPair(text, i)) i++
  }
  return from < 0 ? "" : text.slice(from, i)
}

const isPair = (text: string, i: number): boolean =>
  (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00
