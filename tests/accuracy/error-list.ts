// Every miss and every false alarm as one line, to work through. Of a closed half nothing is listed.
import type { Judged, Reading } from "./judged.ts"

export interface ReadingError {
  readonly kind: "missed" | "false" | "counterpart"
  readonly article: string
  readonly stance: string
  readonly [detail: string]: unknown
}

/** Takes judged labels and readings and the articles that may be looked at; gives the errors in them. */
export const errorList = (judged: Judged, open: ReadonlySet<string>): ReadingError[] => [
  ...judged.expected.filter((e) => open.has(e.row.article)).flatMap((e) => missed(e)),
  ...judged.readings.filter((r) => open.has(r.article) && r.rows.length === 0).map(falseAlarm),
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

const named = (reading: Reading): string => {
  const line = reading.lines[0]
  return `${line?.actor} > ${line?.recipient} ${reading.stance}`
}
