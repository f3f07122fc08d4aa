// Why a sentence was read as it was: its parts in the text's own words, marked, and how each was found.
import type { TraceParty, TraceReading, TraceSentence } from "@stance/domain"
import { wrap } from "./table.ts"
import { safe, styled, type Terminal } from "./terminal.ts"

/** Prints a sentence with its parts marked, then each reading of it, or why there is none. */
export const printWhy = (terminal: Terminal, sentence: TraceSentence): void => {
  const lines = wrap(marked(sentence), Math.min(terminal.columns, 110) - 7)
  lines.forEach((line, i) => {
    const margin = i === 0 ? `  ¶${sentence.paragraph}`.padEnd(7) : "       "
    terminal.print(margin + coloured(terminal, safe(line)))
  })
  if (sentence.readings.length === 0)
    terminal.print(`       – not read: ${sentence.reason ?? "no stance in it"}`)
  const read = sentence.readings.filter((reading) => reading.read_as !== null)
  for (const reading of read) printReading(terminal, reading)
  const reasons = sentence.readings.filter((reading) => reading.read_as === null).map(reasonText)
  for (const reason of new Set(reasons)) terminal.print(`       – ${reason}`)
  terminal.print()
}

/** Prints the legend of the marks, once above the sentences. */
export const printLegend = (terminal: Terminal): void => {
  const legend = coloured(terminal, "⟨talk object⟩ ⟦operator⟧ ⟪what changes it⟫")
  terminal.note(terminal.colour ? `marks: ${legend.replaceAll(/[⟨⟩⟦⟧⟪⟫]/g, "")}` : `marks: ${legend}`)
}

const reasonText = (reading: TraceReading): string =>
  `not read: ${safe(reading.object.text)} [${reading.object_entry}]: ${reading.reason ?? "no stance in it"}`

const printReading = (terminal: Terminal, reading: TraceReading): void => {
  const steps = reading.steps.map(
    ({ text, entry, note }) => `${text} ${note}${entry === null ? "" : ` [${entry}]`}`,
  )
  const path = reading.path.map(({ text }) => text).join(terminalArrow(terminal))
  const line = (name: string, text: string): void => terminal.print(`       ${name.padEnd(12)}${safe(text)}`)
  terminal.print(`       ${styled(terminal, "bold", reading.read_as ?? "")}   rule ${reading.rule_id ?? ""}`)
  line("object", `${reading.object.text} [${reading.object_entry}]`)
  line("operator", `${reading.operator?.text ?? "–"}   path ${path}`)
  if (steps.length > 0) line("steps", steps.join(" · "))
  line("holder", partyText(reading.holder))
  line("counterpart", partyText(reading.counterpart))
  line("speaker", reading.speaker ?? "the reporter")
}

const terminalArrow = (terminal: Terminal): string => (terminal.ascii ? " <- " : " ← ")

const partyText = (party: TraceParty | null): string =>
  party === null
    ? "not given by the text"
    : `${party.name} [${party.id}], by ${party.how.replaceAll("_", " ")}`

interface Mark {
  readonly end: number
  readonly open: string
  readonly close: string
}

/** Puts marks around the parts; a word that is two parts at once gets the operator's mark. */
const marked = (sentence: TraceSentence): string => {
  const marks = new Map<number, Mark>()
  const characters = [...sentence.text]
  const mark = (part: { char_start: number; char_end: number } | null, open: string, close: string): void => {
    if (part === null) return
    const at = part.char_start - sentence.char_start
    if (at >= 0 && at < characters.length)
      marks.set(at, { end: part.char_end - sentence.char_start, open, close })
  }
  for (const reading of sentence.readings) {
    for (const step of reading.steps) mark(step, "⟪", "⟫")
    mark(reading.object, "⟨", "⟩")
    mark(reading.operator, "⟦", "⟧")
  }
  let text = ""
  let closing: Mark | null = null
  for (const [i, character] of characters.entries()) {
    if (closing !== null && i >= closing.end) {
      text += closing.close
      closing = null
    }
    const found: Mark | undefined = closing === null ? marks.get(i) : undefined
    if (found !== undefined) {
      text += found.open
      closing = found
    }
    text += character
  }
  return text + (closing?.close ?? "")
}

const coloured = (terminal: Terminal, line: string): string =>
  terminal.colour
    ? line
        .replaceAll(/⟨([^⟩]*)⟩?/g, (_, text: string) => styled(terminal, "blue", text))
        .replaceAll(/⟦([^⟧]*)⟧?/g, (_, text: string) => styled(terminal, "reverse", text))
        .replaceAll(/⟪([^⟫]*)⟫?/g, (_, text: string) => styled(terminal, "yellow", text))
    : line
