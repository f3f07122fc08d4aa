// Headline grammar made readable for the parser: title case, "X to meet Y", "X ready for talks", the source
// at the end.
import { anyOf } from "../../lexicon/any-of.ts"
import { isOperatorVerbForm, operatorsFor, pastOf } from "../../lexicon/index.ts"
import { asInText, isInCapitals, recased } from "./capitals.ts"
import { filledIn, type Piece, speaksOfItself } from "./headline-ellipsis.ts"
import { type ParseText, rewritten } from "./parse-text.ts"

export interface Headline {
  readonly parse: ParseText
  /** The one named at the end or the start: "… — Stoltenberg", "Lavrov: …". */
  readonly source: string | null
}

/**
 * Takes the headline's line as a span of body_text; gives a copy in plain grammar whose offsets lead back,
 * and the source that stands before or behind it.
 */
export const headlineOf = (body: string, start: number, end: number): Headline => {
  const cut = withoutSource(body.slice(start, end))
  const printed = piecesOf(body, start + cut.from, start + cut.to)
  const pieces = isInCapitals(printed) ? recased(printed, body.slice(end)) : printed
  const lower = isTitleCase(pieces) ? wordsOfText(body.slice(end)) : null
  const plain = lower === null ? pieces : pieces.map((piece, i) => lowered(piece, i, lower))
  const whole =
    cut.from > 0 && speaksOfItself(plain) ? [...leadOf(body, start, start + cut.from), ...plain] : plain
  const [first, ...rest] = withVerbs(filledIn(joined(whole)))
  const told = first === undefined ? [] : [asInText(first, body.slice(end)), ...rest]
  return { parse: rewritten(told), source: cut.source }
}

/** "Ruritania: ready to meet …" is "Ruritania is ready to meet …". */
const leadOf = (body: string, start: number, end: number): readonly Piece[] =>
  piecesOf(body, start, end).map((piece) => ({ ...piece, text: piece.text.replace(/:$/, "") }))

const agencies = new RegExp(
  anyOf(`reuters afp ap tass bbc cnn report reports official officials sources? live updates?
    analysis exclusive video`),
  "i",
)

const withoutSource = (line: string): { from: number; to: number; source: string | null } => {
  const told = /\s*(?:[—–|]|--|-)\s+(?:spokes\w+|officials?|ministers?|sources?|reports?|envoy|media)$/.exec(
    line,
  )
  if (told !== null) return { from: 0, to: told.index, source: null }
  const tail = /\s+(?:(?:[—–|]|--|-)\s+|-)([A-Z][\w.’' -]{1,40})$/.exec(line)
  if (tail !== null) {
    const name = tail[1] as string
    const words = name.split(/\s+/).length
    if (words <= 4) return { from: 0, to: tail.index, source: agencies.test(name) ? null : name }
  }
  const sayer = /,\s+(?:([A-Z][\w.’' -]{1,30}) says|says ([A-Z][\w.’' -]{1,30}))$/.exec(line)
  if (sayer !== null) return { from: 0, to: sayer.index, source: (sayer[1] ?? sayer[2]) as string }
  const lead = /^([A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}):\s+(?=\S)/.exec(line)
  if (lead !== null) {
    const name = lead[1] as string
    return { from: lead[0].length, to: line.length, source: agencies.test(name) ? null : name }
  }
  return { from: 0, to: line.length, source: null }
}

const piecesOf = (body: string, start: number, end: number): readonly Piece[] => {
  const pieces: Piece[] = []
  const word = /\S+/g
  const text = body.slice(start, end)
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    pieces.push({ text: found[0], start: start + found.index, end: start + found.index + found[0].length })
  }
  return pieces
}

const isTitleCase = (pieces: readonly Piece[]): boolean => {
  const long = pieces.filter((piece) => /^[“"'‘]?[A-Za-z]{4,}/.test(piece.text))
  return (
    long.length > 3 && long.filter((piece) => /^[“"'‘]?[A-Z]/.test(piece.text)).length >= long.length * 0.8
  )
}

const wordsOfText = (text: string): ReadonlySet<string> =>
  new Set(text.match(/(?<![A-Za-z])[a-z][a-z'’-]+/g) ?? [])

const small = new Set(
  `a an the of in on at to for with and or but by from not no as after before over amid against until
    unless if will would says said say may could is are was were be its his her their that who it than
    up out off down into new peace direct nuclear first leaders leader talks deal offer offers ready
    meet meeting summit rejects refuses agrees calls cancels accepts president minister foreign prime
    opposition government crisis war proposal invites invitation party union strike trade`.split(/\s+/),
)

const lowered = (piece: Piece, index: number, body: ReadonlySet<string>): Piece => {
  const bare = piece.text.replace(/[^A-Za-z'’-]/g, "")
  const low = bare.toLowerCase().replace(/['’]s$/, "")
  const proper = /^[A-Z.]{2,}$/.test(bare)
  if (index === 0 || proper || !(small.has(low) || body.has(low) || isOperatorVerbForm(low))) return piece
  return { ...piece, text: piece.text.toLowerCase() }
}

/** "Ruritania, Freedonia to meet": the comma between two names before a verb is an "and". */
const joined = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece, i) => {
    if (!/^\p{Lu}.*,$/u.test(piece.text)) return [piece]
    let behind = i + 1
    while (/^\p{Lu}[^,]*$/u.test(pieces[behind]?.text ?? "") && behind < i + 5) behind++
    const verb = pieces[behind]?.text ?? ""
    const plural = /^(?:to|will|set|due|hold|start|begin|resume|near)$/.test(verb) || isPluralVerb(verb)
    if (behind === i + 1 || !plural || verb.endsWith("s")) return [piece]
    const end = piece.end - 1
    return [
      { text: piece.text.slice(0, -1), start: piece.start, end },
      { text: "and", start: end, end: piece.end },
    ]
  })

const heads = /^(?:leaders?|president|minister|opposition|government|party|union)$/
const adjective =
  /^(?:ready|willing|open|prepared|unwilling|set|due|eager|keen|reluctant|poised|interested|opposed)$/
const eventNoun = /^(?:visit|trip|meeting|summit|call|invitation|offer)$/
const infinitive = /^[a-z]{2,}$/
const starting = /^(?:resume|begin|start|continue|go|take|open|reopen|restart|be)$/
const talkNoun = /^(?:talks|summit|meeting|dialogue|negotiations)$/

/** "ready", "not ready", also in quotes. */
const isState = (piece: Piece, next: Piece | undefined): boolean => {
  const word = unquoted(piece)
  return adjective.test(word) || (word === "not" && next !== undefined && adjective.test(unquoted(next)))
}

const unquoted = ({ text }: Piece): string => text.replace(/^[“"'‘]|[”"'’]$/g, "")

/** "X, Y agree to meet": the headline has its verb. */
const isPluralVerb = (word: string): boolean => /^[a-z]/.test(word) && operatorsFor(word, "verb").length > 0

/** "X to meet Y" is "X will meet Y", "X ready for talks" is "X is ready …", "X snubs Y" is "X snubbed Y". */
const withVerbs = (pieces: readonly Piece[]): readonly Piece[] => {
  const out: Piece[] = []
  let verbSeen = false
  for (const [i, piece] of pieces.entries()) {
    const before = out.at(-1)
    const next = pieces[i + 1]
    const word = piece.text
    if (before === undefined) {
      out.push(piece)
      continue
    }
    const afterName = /^[A-Z]/.test(before.text) && !/['’]s?$|[,:;]$/.test(before.text)
    const afterNoun =
      i > 0 && !/['’]s?$|[,:;]$/.test(before.text) && (!small.has(before.text) || heads.test(before.text))
    if (
      !verbSeen &&
      word === "to" &&
      next !== undefined &&
      (afterName || afterNoun || (talkNoun.test(before.text) && starting.test(next.text))) &&
      infinitive.test(next.text) &&
      !talkNoun.test(next.text) &&
      !isPluralVerb(before.text)
    ) {
      out.push({ ...piece, text: "will" })
      verbSeen = true
    } else if (!verbSeen && afterName && isState(piece, next)) {
      out.push({ text: "is", start: piece.start, end: piece.start }, piece)
      verbSeen = true
    } else if (!verbSeen && afterNoun && pastOf(word) !== null) {
      out.push({ ...piece, text: pastOf(word) as string })
      verbSeen = true
      if (next !== undefined && eventNoun.test(next.text))
        out.push({ text: "a", start: next.start, end: next.start })
    } else {
      if (/^(?:is|are|was|were|will|won[’']t|would|has|have|says|said|may|could|can|must)$/i.test(word))
        verbSeen = true
      if (/[,;:]$/.test(word)) verbSeen = false
      out.push(piece)
    }
  }
  return out
}
