// What the reference scorer does not look at: format, condition, whose word, exact quotes; by type and by
// domain.
import { codePointOffsets, sliceCodePoints } from "@stance/contracts/code-points"
import type { ReadingLine } from "@stance/contracts/reading-line"
import { type Rate, rate, share } from "./article-score.ts"
import { articleOf, type Expected, type Judged, type Reading } from "./judged.ts"
import type { GoldRow } from "./labelled-set.ts"
import { nameWords, sameName } from "./name-match.ts"

export interface DetailScore {
  readonly format: Rate
  readonly condition: Rate
  readonly attribution: Rate
  /** Share of found readings, of those whose rows say whose word it is, that say the same. */
  readonly attributionRight: number
  /** Share of all statements whose quote is what stands at their offsets. */
  readonly exactQuotes: number
  readonly byType: Record<string, Rate & { readonly rows: number }>
  readonly byDomain: Record<string, Rate & { readonly rows: number }>
}

/** Takes judged labels, all statements and the texts by article id; gives the figures. */
export const detailScore = (
  judged: Judged,
  lines: readonly ReadingLine[],
  texts: ReadonlyMap<string, string>,
): DetailScore => {
  const near = nearestRows(texts)
  const domainOf = (article: string): string => judged.domains.get(article) ?? "unknown"
  const known = judged.readings.filter((r) => r.rows.some((row) => attributionOf(row) !== null))
  return {
    format: withAlso(judged, near, formatIs),
    condition: withAlso(judged, near, conditionIs),
    attribution: withAlso(judged, near, told),
    attributionRight: share(known, (r) => holds(r, r.rows, near, told)),
    exactQuotes: share(lines, (line) => isExact(line, texts.get(articleOf(line)))),
    byType: byKey(
      judged,
      (row) => row.stance,
      (reading) => reading.stance,
    ),
    byDomain: byKey(
      judged,
      (row) => domainOf(row.article),
      (reading) => domainOf(reading.article),
    ),
  }
}

export interface WrongDetail {
  readonly kind: "format" | "condition" | "attribution"
  readonly reading: Reading
  readonly row: GoldRow
}

/** Takes judged labels and the texts by article id; gives each found reading whose detail no row agrees with. */
export const wrongDetails = (judged: Judged, texts: ReadonlyMap<string, string>): readonly WrongDetail[] => {
  const near = nearestRows(texts)
  const details = [
    { kind: "format", agrees: formatIs },
    { kind: "condition", agrees: conditionIs },
    { kind: "attribution", agrees: told },
  ] as const
  return details.flatMap(({ kind, agrees }) =>
    judged.readings
      .filter((reading) => reading.rows.length > 0 && !holds(reading, reading.rows, near, agrees))
      .map((reading) => ({
        kind,
        reading,
        row: near(reading.lines[0] as ReadingLine, reading.rows)[0] as GoldRow,
      })),
  )
}

type Near = (line: ReadingLine, rows: readonly GoldRow[]) => readonly GoldRow[]
type Agrees = (line: ReadingLine, row: GoldRow) => boolean

/** Holder and type, and one thing more: the same two lists, the same two shares. */
const withAlso = ({ readings, expected }: Judged, near: Near, agrees: Agrees): Rate =>
  rate(
    share(readings, (reading) => holds(reading, reading.rows, near, agrees)),
    share(expected, (e) => e.held.some((reading) => holds(reading, rowsFor(e, reading), near, agrees))),
  )

const rowsFor = (expected: Expected, reading: Reading): readonly GoldRow[] =>
  expected.rows.filter((row) => reading.rows.includes(row))

const holds = (reading: Reading, rows: readonly GoldRow[], near: Near, agrees: Agrees): boolean =>
  reading.lines.some((line) => near(line, rows).some((row) => agrees(line, row)))

/** Rows whose evidence the quote touches; all of them when it touches none. */
const nearestRows =
  (texts: ReadonlyMap<string, string>): Near =>
  (line, rows) => {
    const text = texts.get(articleOf(line))
    if (text === undefined) return rows
    const points = codePointOffsets(text)
    const touching = rows.filter((row) => {
      const at = text.indexOf(row.evidence)
      return at >= 0 && points(at) < line.char_end && line.char_start < points(at + row.evidence.length)
    })
    return touching.length > 0 ? touching : rows
  }

const isExact = (line: ReadingLine, text: string | undefined): boolean =>
  text !== undefined && sliceCodePoints(text, line.char_start, line.char_end) === line.quote

const small = new Set(
  "in on at to for with by from is are was were be been it its that this and or if".split(" "),
)

/**
 * True when half of the words of the shorter one stand in the other; small words count where there are no
 * others.
 */
const muchAlike = (a: string, b: string): boolean => {
  const wordsOf = (text: string): string[] => {
    const all = [...nameWords(text)]
    const telling = all.filter((w) => !small.has(w))
    return telling.length > 0 ? telling : all
  }
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  return short.length > 0 && 2 * short.filter((w) => long.includes(w)).length >= short.length
}

const formatIs: Agrees = (line, row) =>
  !row.format_or_event ||
  [line.format, line.format_id?.replaceAll("-", " ")].some(
    (name) => name != null && muchAlike(name, row.format_or_event as string),
  )

const conditionIs: Agrees = (line, row) =>
  row.condition
    ? line.condition !== null && muchAlike(line.condition, row.condition)
    : line.condition === null

const told: Agrees = (line, row) => {
  const is = attributionOf(row)
  return is === null || is === line.attribution
}

/**
 * Whose word the row is; worked out from the source's name where the set does not say, null where that
 * fails.
 */
const attributionOf = (row: GoldRow): string | null => {
  if (row.attribution !== undefined) return row.attribution
  if (!row.attributed_to) return "third_party"
  if (sameName(row.attributed_to, [row.holder, ...(row.holder_aliases ?? [])])) return "self"
  const others = [row.counterpart ?? "", ...(row.counterpart_aliases ?? [])]
  return sameName(row.attributed_to, others) ? "counterpart" : null
}

const byKey = (
  { expected, readings }: Judged,
  ofRow: (row: GoldRow) => string,
  ofReading: (reading: Reading) => string,
): Record<string, Rate & { readonly rows: number }> => {
  const keys = [...new Set(expected.map((e) => ofRow(e.row)))].sort()
  return Object.fromEntries(
    keys.map((key) => {
      const mine = expected.filter((e) => ofRow(e.row) === key)
      const said = readings.filter((reading) => ofReading(reading) === key)
      const figures = rate(
        share(said, (r) => r.rows.length > 0),
        share(mine, (e) => e.held.length > 0),
      )
      return [key, { ...figures, rows: mine.length }]
    }),
  )
}
