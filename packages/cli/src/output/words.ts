// Glyphs, labels and dates as people read them: glyph and word always together, 11 Jun 2021 on screen, ISO in
// data.
import { codeOf } from "@stance/contracts/codebook"
import type { Terminal } from "./terminal.ts"

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** `2021-06-11…` as `11 Jun 2021`; null as `date unknown`. */
export const dayText = (iso: string | null): string => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? "")
  return parts === null ? "date unknown" : `${Number(parts[3])} ${months[Number(parts[2]) - 1]} ${parts[1]}`
}

/** The glyph of a position, for the terminal at hand; an en dash for a position that has ended. */
export const glyphOf = (terminal: Terminal, facet: string, position: string | null): string => {
  const code = position === null ? undefined : codeOf(facet, position)
  if (code === undefined) return terminal.ascii ? "-" : "–"
  return terminal.ascii ? code.ascii : code.glyph
}

/**
 * Glyph and word: `● willing`, `○ no response`; for a position that has ended the given word, such as
 * `lapsed`.
 */
export const positionText = (
  terminal: Terminal,
  facet: string,
  position: string | null,
  ended = "ended",
): string => `${glyphOf(terminal, facet, position)} ${position?.replaceAll("_", " ") ?? ended}`

export const arrow = (terminal: Terminal): string => (terminal.ascii ? "->" : "→")
export const flag = (terminal: Terminal): string => (terminal.ascii ? "!" : "⚑")

const directionWords: Readonly<Record<string, readonly [glyph: string, ascii: string, words: string]>> = {
  toward_talks: ["▲", "^", "toward talks"],
  away_from_talks: ["▼", "v", "away from talks"],
  sideways: ["◆", "=", "another condition or format"],
  new: ["", "", ""],
  same: ["", "", ""],
}

/** `▲ toward talks`, `▼ away from talks`; empty for new and unchanged positions. */
export const directionText = (terminal: Terminal, direction: string): string => {
  const [glyph, ascii, words] = directionWords[direction] ?? ["", "", direction]
  return words === "" ? "" : `${terminal.ascii ? ascii : glyph} ${words}`
}

/** `talks` for willingness, else the name of the format. */
export const aboutText = (facet: string, format: string | null): string =>
  facet === "willingness" ? "talks" : (format ?? "a format that is not named")

/** `3 articles`, `1 article`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`
