// Marks around the parts of a sentence: colours where they are allowed, brackets elsewhere.
import type { TraceSentence, TraceSpan } from "@stance/domain"
import { type Style, styled, type Terminal } from "./terminal.ts"

interface MarkKind {
  readonly name: string
  readonly style: Style
  readonly brackets: readonly [string, string]
  readonly ascii: readonly [string, string]
}

/** The later kinds win where a word is several parts at once. */
const kinds = [
  { name: "counterpart", style: "cyan", brackets: ["‹", "›"], ascii: ["(", ")"] },
  { name: "holder", style: "green", brackets: ["«", "»"], ascii: ["{", "}"] },
  { name: "what changes it", style: "yellow", brackets: ["⟪", "⟫"], ascii: ["*", "*"] },
  { name: "talk object", style: "blue", brackets: ["⟨", "⟩"], ascii: ["<", ">"] },
  { name: "operator", style: "reverse", brackets: ["⟦", "⟧"], ascii: ["[", "]"] },
] as const satisfies readonly MarkKind[]

interface Mark {
  readonly kind: number
  readonly end: number
}

/** Private code points stand for the marks until a line is printed: wrapping keeps them beside their word. */
const OPEN = 0xe000
const CLOSE = 0xe010
const privateUse = /[\ue000-\ue01f]/g

/** Takes a sentence; gives its text with marks around its parts, to be wrapped and then coloured. */
export const marked = (sentence: TraceSentence): string => {
  const marks = new Map<number, Mark>()
  const characters = [...sentence.text.replaceAll(privateUse, " ")]
  const put = (part: TraceSpan | null | undefined, kind: number): void => {
    if (!part) return
    const at = part.char_start - sentence.char_start
    const known = marks.get(at)
    if (at >= 0 && at < characters.length && (known === undefined || known.kind <= kind))
      marks.set(at, { kind, end: part.char_end - sentence.char_start })
  }
  for (const reading of sentence.readings) {
    put(reading.counterpart?.word, 0)
    put(reading.holder?.word, 1)
    for (const part of [...reading.steps, ...reading.modifiers]) put(part, 2)
    put(reading.object, 3)
    put(reading.operator, 4)
  }
  return withMarks(characters, marks)
}

const withMarks = (characters: readonly string[], marks: ReadonlyMap<number, Mark>): string => {
  let text = ""
  let open: Mark | null = null
  for (const [i, character] of characters.entries()) {
    if (open !== null && i >= open.end) {
      text += String.fromCodePoint(CLOSE + open.kind)
      open = null
    }
    const found: Mark | undefined = open === null ? marks.get(i) : undefined
    if (found !== undefined) {
      text += String.fromCodePoint(OPEN + found.kind)
      open = found
    }
    text += character
  }
  return open === null ? text : text + String.fromCodePoint(CLOSE + open.kind)
}

/** Takes a line of marked text; gives it as this terminal shows it. */
export const coloured = (terminal: Terminal, line: string): string =>
  terminal.colour
    ? line.replaceAll(
        /([\ue000-\ue00f])([^\ue010-\ue01f]*)[\ue010-\ue01f]?/g,
        (_, open: string, text: string) =>
          styled(terminal, kinds[open.charCodeAt(0) - OPEN]?.style ?? "dim", text),
      )
    : line.replaceAll(privateUse, (mark) => bracket(terminal, mark.charCodeAt(0)))

const bracket = (terminal: Terminal, mark: number): string => {
  const kind: MarkKind | undefined = kinds[mark >= CLOSE ? mark - CLOSE : mark - OPEN]
  const pair = terminal.ascii ? kind?.ascii : kind?.brackets
  return pair?.[mark >= CLOSE ? 1 : 0] ?? ""
}

/** The kinds of marks, each in its own. */
export const legendOf = (terminal: Terminal): string =>
  kinds
    .map(({ name }, i) => String.fromCodePoint(OPEN + i) + name + String.fromCodePoint(CLOSE + i))
    .reverse()
    .map((text) => coloured(terminal, text))
    .join("  ")
