// Every miss, false alarm and wrong detail as one line, to work through. Of a closed half nothing is listed.

import type { ReadingLine } from "@stance/contracts/reading-line"
import { type WrongDetail, wrongDetails } from "./detail-score.ts"
import type { Judged, Reading } from "./judged.ts"

export interface ReadingError {
  readonly kind: "missed" | "false" | "counterpart" | WrongDetail["kind"]
  readonly article: string
  readonly stance: string
  readonly [detail: string]: unknown
}

/** Takes judged labels and readings, the articles that may be looked at and the texts; gives the errors. */
export const errorList = (
  judged: Judged,
  open: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
): ReadingError[] => [
  ...judged.expected.filter((e) => open.has(e.row.article)).flatMap((e) => missed(e)),
  ...judged.readings.filter((r) => open.has(r.article) && r.rows.length === 0).map(falseAlarm),
  ...wrongDetails(judged, texts)
    .filter(({ row }) => open.has(row.article))
    .map(wrongDetail),
]

const missed = ({ row, typed, held, dyad }: Judged["expected"][number]): ReadingError[] =>
  dyad.length > 0
    ? []
    : [
        {
          kind: held.length === 0 ? "missed" : "counterpart",
          article: row.article,
          stance: row.stance,
          holder: row.holder,
          counterpart: row.counterpart ?? null,
          evidence: row.evidence,
          construction: row.construction ?? [],
          got: typed.map(named),
        },
      ]

const falseAlarm = (reading: Reading): ReadingError => ({
  kind: "false",
  article: reading.article,
  stance: reading.stance,
  got: named(reading),
  quotes: reading.lines.map((line) => line.quote),
  rules: [...new Set(reading.lines.map((line) => line.rule_id))],
  confidence: Math.max(...reading.lines.map((line) => line.confidence)),
})

const wrongDetail = ({ kind, reading, row }: WrongDetail): ReadingError => {
  const told = {
    format: [row.format_or_event, ({ format }: ReadingLine) => format],
    condition: [row.condition, ({ condition }: ReadingLine) => condition],
    attribution: [
      `${row.attribution ?? ""} ${row.attributed_to ?? ""}`.trim(),
      (line: ReadingLine) => `${line.attribution} ${line.speaker ?? ""}`.trim(),
    ],
  } as const
  const [wanted, read] = told[kind]
  return {
    kind,
    article: row.article,
    stance: row.stance,
    wanted: wanted ?? null,
    got: [...new Set(reading.lines.map(read))],
    reading: named(reading),
    quotes: reading.lines.map((line) => line.quote),
  }
}

const named = (reading: Reading): string => {
  const line = reading.lines[0]
  return `${line?.actor} > ${line?.recipient} ${reading.stance}`
}
