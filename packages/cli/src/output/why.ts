// Why a sentence was read as it was: its parts in the text's own words, marked, and how each was found.
import type { TraceParty, TraceReading, TraceSentence } from "@stance/domain"
import { coloured, legendOf, marked } from "./marks.ts"
import { wrap } from "./table.ts"
import { safe, styled, type Terminal } from "./terminal.ts"
import { arrow, flag, positionText } from "./words.ts"

const MARGIN = "       "

/** Prints a sentence with its parts marked, then each reading of it, or why there is none. */
export const printWhy = (terminal: Terminal, sentence: TraceSentence): void => {
  wrap(marked(sentence), widthOf(terminal)).forEach((line, i) => {
    const margin = i === 0 ? `${terminal.ascii ? "  p" : "  ¶"}${sentence.paragraph}`.padEnd(7) : MARGIN
    terminal.print(margin + coloured(terminal, safe(line)))
  })
  if (sentence.readings.length === 0) printReason(terminal, sentence.reason ?? "no stance in it")
  for (const reading of sentence.readings) if (reading.read_as !== null) printReading(terminal, reading)
  const reasons = sentence.readings.filter((reading) => reading.read_as === null).map(reasonText)
  for (const reason of new Set(reasons)) printReason(terminal, reason)
  if (sentence.unread) terminal.print(`${MARGIN}${flag(terminal)} looks like a stance: counted as unread`)
  terminal.print()
}

/** Prints the legend of the marks, once above the sentences. */
export const printLegend = (terminal: Terminal): void => terminal.note(`marks: ${legendOf(terminal)}`)

const widthOf = (terminal: Terminal): number => Math.max(30, Math.min(terminal.columns, 110) - MARGIN.length)

const printReason = (terminal: Terminal, reason: string): void => {
  const dash = terminal.ascii ? "- " : "– "
  wrap(`not read: ${safe(reason)}`, widthOf(terminal) - 2).forEach((line, i) => {
    terminal.print(MARGIN + styled(terminal, "dim", (i === 0 ? dash : "  ") + line))
  })
}

const reasonText = (reading: TraceReading): string =>
  `${reading.object.text} [${reading.object_entry}]: ${reading.reason ?? "no stance in it"}`

const printReading = (terminal: Terminal, reading: TraceReading): void => {
  const [facet = "", position = ""] = (reading.read_as ?? "").split("/")
  const parties = [reading.holder, reading.counterpart].map((party) => party?.name ?? "?")
  const head = `${positionText(terminal, facet, position)}   ${parties.join(` ${arrow(terminal)} `)}`
  terminal.print(MARGIN + styled(terminal, "bold", safe(head)))
  const up = terminal.ascii ? " <- " : " ← "
  printPart(terminal, "object", objectText(reading))
  printPart(terminal, "operator", reading.operator?.text ?? "")
  printPart(terminal, "path", reading.path.map(({ text }) => text).join(up))
  for (const [i, step] of reading.steps.entries())
    printPart(terminal, i === 0 ? "steps" : "", `${step.text}: ${stepText(step)}`)
  if (reading.modifiers.length > 0)
    printPart(terminal, "modifiers", reading.modifiers.map(({ text }) => text).join(", "))
  printPart(terminal, "holder", partyText(reading.holder))
  printPart(terminal, "counterpart", partyText(reading.counterpart))
  printPart(terminal, "speaker", `${reading.speaker ?? "the reporter"}, ${reading.speech ?? ""}`)
  if (reading.format !== null) printPart(terminal, "format", reading.format)
  if (reading.condition !== null) printPart(terminal, "condition", reading.condition)
  printPart(terminal, "quote", reading.quote?.text ?? "")
  printPart(terminal, "rule", `${reading.rule_id ?? ""} · confidence ${reading.confidence ?? ""}`)
}

const NAME_COLUMNS = 13

const printPart = (terminal: Terminal, name: string, text: string): void =>
  wrap(safe(text), widthOf(terminal) - NAME_COLUMNS).forEach((line, i) => {
    terminal.print(MARGIN + (i === 0 ? name : "").padEnd(NAME_COLUMNS) + line)
  })

const objectText = ({ object, object_entry, object_paragraph, quote, operator }: TraceReading): string => {
  const from = operator?.char_start ?? quote?.char_start ?? object.char_start
  const before = Math.abs(from - object.char_start) > 600 || object.char_end < (quote?.char_start ?? 0) - 300
  return `${object.text} [${object_entry}]${before ? `, said in paragraph ${object_paragraph}` : ""}`
}

const stepText = (step: TraceReading["steps"][number]): string =>
  step.entry === null ? step.note.replaceAll("-", " ") : `${step.note} [${step.entry}]`

/** Ways in which the text leads to a party, as a reader would say it. */
const hows: Readonly<Record<string, string>> = {
  name: "by name",
  title: "by a title",
  possessive: "as the owner",
  phrase: "by what it is called",
  description: "by a description",
  pronoun: "by a pronoun",
  speaker: "as the one who speaks",
  partner: "as the one with whom the article has it talk",
  format: "as one of those who sit in the format",
  sentence: "as the other party of the sentence",
  document: "as the other party of the article",
}

const partyText = (party: TraceParty | null): string => {
  if (party === null) return "not given by the text"
  const word = party.word === null ? "" : `: "${party.word.text}"`
  return `${party.name} [${party.id}], ${hows[party.how] ?? `by ${party.how}`}${word}`
}
