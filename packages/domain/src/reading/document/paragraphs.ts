// The layout of an article: headline, dateline, paragraphs of text; captions, section heads and links are set
// apart.
import type { ArticleText } from "../article-text.ts"

export type ParagraphKind = "headline" | "text" | "section" | "caption" | "link"

export interface Paragraph {
  /** 0 is the headline's line. */
  readonly index: number
  readonly kind: ParagraphKind
  /** UTF-16 offsets in body_text; start is behind the dateline. */
  readonly start: number
  readonly end: number
  readonly dateline: Dateline | null
}

export interface Dateline {
  readonly place: string
  readonly text: string
}

/**
 * Takes an article and which words are places; gives its paragraphs in order. Wrapped lines of one paragraph
 * are joined.
 * A dateline without agency, day or dash ("BEIRUT Syria's …") has to be a place: NATO is none.
 */
export const paragraphsOf = (
  article: ArticleText,
  isPlace: (name: string) => boolean,
): readonly Paragraph[] => {
  const body = article.body_text
  const lines = linesOf(body)
  const headlineEnd = article.headline === null ? -1 : (lines[0]?.end ?? -1)
  const paragraphs: Paragraph[] = []
  for (const block of blocksOf(body, lines, headlineEnd)) {
    const index = paragraphs.length
    const headline = block.end === headlineEnd
    const text = body.slice(block.start, block.end)
    const dateline = headline ? null : datelineOf(text, isPlace)
    const kind = headline ? "headline" : kindOf(text)
    paragraphs.push({
      index,
      kind,
      start: block.start + (dateline?.text.length ?? 0),
      end: block.end,
      dateline,
    })
  }
  return paragraphs
}

interface Span {
  readonly start: number
  readonly end: number
}

const linesOf = (body: string): readonly Span[] => {
  const lines: Span[] = []
  let start = 0
  while (start <= body.length) {
    const newline = body.indexOf("\n", start)
    const end = newline < 0 ? body.length : newline
    const trimmed = trimSpan(body, start, end)
    if (trimmed.end > trimmed.start) lines.push(trimmed)
    start = end + 1
  }
  return lines
}

const trimSpan = (body: string, from: number, to: number): Span => {
  let start = from
  let end = to
  while (start < end && body.charCodeAt(start) <= 32) start++
  while (end > start && body.charCodeAt(end - 1) <= 32) end--
  return { start, end }
}

/**
 * Lines that follow each other without a blank line are one paragraph when the first breaks off in mid-
 * sentence.
 */
const blocksOf = (body: string, lines: readonly Span[], headlineEnd: number): readonly Span[] => {
  const blocks: { start: number; end: number }[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    const joined = last !== undefined && last.end !== headlineEnd && continues(body, last, line)
    if (joined) last.end = line.end
    else blocks.push({ start: line.start, end: line.end })
  }
  return blocks
}

const continues = (body: string, last: Span, line: Span): boolean => {
  let newlines = 0
  for (let i = last.end; i < line.start; i++) if (body.charCodeAt(i) === 10) newlines++
  if (newlines > 1) return false
  const lastLine = last.end - Math.max(last.start, body.lastIndexOf("\n", last.end - 1) + 1)
  return (
    lastLine > 45 &&
    lastLine < 100 &&
    !/[.!?:;”"')\]]$/.test(body.slice(Math.max(last.start, last.end - 1), last.end))
  )
}

const captionWords =
  "file photo|photo|image|picture|pictured|watch|video|graphic|advertisement|getty|ap photo"
const photographer = String.raw`\((?:photo|image|file|reuters/|ap photo)`
const creditLine = String.raw`(?:/(?:reuters|afp|ap|getty)\b.{0,40})$`
const caption = new RegExp(String.raw`^(?:${captionWords})\b|${photographer}|${creditLine}`, "i")
const linkWords = [
  "read more|read also|see also|also read|related|more on this|click here|follow us",
  "sign up|subscribe|copyright|all rights reserved|reporting by|additional reporting",
  "editing by|writing by|our standards|share this",
]
const link = new RegExp(`^(?:${linkWords.join("|")})\\b`, "i")

const kindOf = (text: string): ParagraphKind => {
  if (text.length < 400 && link.test(text)) return "link"
  if (text.length < 400 && caption.test(text)) return "caption"
  const short = text.length < 60 && !/[.!?”"]$/.test(text)
  return short ? "section" : "text"
}

const place = String.raw`[A-Z][A-Z.'’\-]+(?:[ /][A-Z][A-Z.'’\-]+)*(?:, [A-Z][\w.’' ]{2,24}?)?`
const agency = String.raw`(?:\([A-Z][\w. ]{1,30}\))`
const monthName = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"
const day = String.raw`(?:, (?:${monthName})[a-z]*\.? \d{1,2}(?:, \d{4})?)`
const withAgency = new RegExp(
  `^(${place}|[A-Z][\\w’' ]{2,24})${day}?\\s*${agency}?\\s*(?:--|[-–—:])\\s+(?=\\S)`,
)
const withDay = new RegExp(`^(${place})${day}\\s*${agency}?\\s*(?:--|[-–—:])?\\s*(?=\\S)`)
const month = `(?:${monthName})[a-z]*\\.?`
const printedDay = String.raw`(?:,? (?:${month} \d{1,2}|\d{1,2} ${month})(?:,? \d{4})?)`
const printedAgency = String.raw`\([A-Z][\w./ ]{1,30}\)`
const city = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:, \p{Lu}[\p{L}.'’ -]{2,24}?)?`
/** "Moscow, 27 December 2000 (RFE/RL) --": small letters need an agency or a day, and a dash. */
const inSmallLetters = new RegExp(
  String.raw`^(${city})(?:${printedDay}\s*(?:${printedAgency})?|\s*${printedAgency})\s*(?:--|[-–—])\s+(?=\S)`,
  "u",
)
const bare = /^([A-Z][A-Z.'’]{3,}(?:[ /][A-Z][A-Z.'’]{2,})*)\s+(?=[A-Z“"][a-z’'A-Z])/

const datelineOf = (text: string, isPlace: (name: string) => boolean): Dateline | null => {
  const small = inSmallLetters.exec(text)
  if (small !== null && small[0].length <= 80) return { place: small[1] ?? "", text: small[0] }
  const alone = bare.exec(text)
  const found =
    withAgency.exec(text) ?? withDay.exec(text) ?? (alone !== null && isPlace(alone[1] ?? "") ? alone : null)
  if (found === null || found[0].length > 80) return null
  const whole = found[0]
  if (!/^[A-Z.'’\-/ ]+/.test(whole) || !/^[A-Z]{2}/.test(whole.replace(/^[A-Z]\./, "AA"))) return null
  return { place: found[1] ?? "", text: whole }
}
