// The figures as a person reads them, each with what it was when it was last recorded.
import type { ArticleScore, Rate } from "./article-score.ts"
import type { Calibration } from "./calibration.ts"
import type { DetailScore } from "./detail-score.ts"

export interface Measured {
  readonly articles: number
  readonly score: ArticleScore
  readonly detail: DetailScore
  readonly calibration: Calibration
  /** Null when the statements were read from a file. */
  readonly articlesPerSecond: number | null
  readonly coderVersion: string
}

/** The figures that are recorded, compared and held; from 0 to 1. */
export interface Figures {
  readonly holder_f1: number
  readonly holder_precision: number
  readonly holder_recall: number
  readonly dyad_f1: number
  readonly format_f1: number
  readonly condition_f1: number
  readonly attribution_f1: number
  readonly attribution_right: number
  readonly exact_quotes: number
  readonly type_found: number
  readonly silent_quiet: number
}

/** Takes what was measured; gives the figures to record, rounded to four digits. */
export const figuresOf = ({ score, detail }: Measured): Figures => {
  const round = (n: number): number => Math.round(n * 10_000) / 10_000
  return {
    holder_f1: round(score.holder.f1),
    holder_precision: round(score.holder.precision),
    holder_recall: round(score.holder.recall),
    dyad_f1: round(score.dyad.f1),
    format_f1: round(detail.format.f1),
    condition_f1: round(detail.condition.f1),
    attribution_f1: round(detail.attribution.f1),
    attribution_right: round(detail.attributionRight),
    exact_quotes: round(detail.exactQuotes),
    type_found: round(score.typedRecall),
    silent_quiet: round(score.quiet === 0 ? 1 : score.silent / score.quiet),
  }
}

/** Takes what was measured and the figures recorded last, if any; gives the report, several lines. */
export const reportOf = (measured: Measured, before: Figures | undefined): string => {
  const { score, detail, calibration } = measured
  const now = figuresOf(measured)
  const moved = (key: keyof Figures): string => difference(now[key], before?.[key])
  const speed = measured.articlesPerSecond
  return [
    `${measured.articles} articles, ${score.rows} stances to find, ${score.statements} found and merged`,
    `coder ${measured.coderVersion}${speed === null ? "" : `, ${speed.toFixed(1)} articles a second`}`,
    "",
    "                     F1     precision  recall",
    row("holder and type", score.holder, moved("holder_f1")),
    row("with counterpart", score.dyad, moved("dyad_f1")),
    row("with format", detail.format, moved("format_f1")),
    row("with condition", detail.condition, moved("condition_f1")),
    row("with attribution", detail.attribution, moved("attribution_f1")),
    "",
    `attribution right    ${pad(now.attribution_right)}${moved("attribution_right")}`,
    `exact quotes         ${pad(now.exact_quotes)}${moved("exact_quotes")}`,
    `type found           ${pad(now.type_found)}${moved("type_found")}`,
    `silent quiet         ${score.silent} of ${score.quiet}${moved("silent_quiet")}`,
    "",
    ...table("by type", detail.byType),
    "",
    ...table("by domain", detail.byDomain),
    "",
    `confidence: mean distance from the truth ${calibration.error.toFixed(1)} points`,
    ...calibration.bands.map(
      (band) =>
        `  ${`${band.from}-${band.to}`.padEnd(8)} ${String(band.readings).padStart(4)} readings, ` +
        `said ${band.said.toFixed(0).padStart(3)}, right ${band.right.toFixed(0).padStart(3)}`,
    ),
  ].join("\n")
}

const pad = (n: number): string => n.toFixed(3).padEnd(7)

const row = (name: string, rate: Rate, after: string): string =>
  `${name.padEnd(20)} ${pad(rate.f1)}${rate.precision.toFixed(3).padEnd(11)}${rate.recall.toFixed(3)}${after}`

const table = (name: string, rates: Record<string, Rate & { readonly rows: number }>): string[] => [
  `${name}:`,
  ...Object.entries(rates).map(([key, rate]) => `  ${row(key, rate, `  of ${rate.rows}`).trimEnd()}`),
]

const difference = (now: number, before: number | undefined): string => {
  if (before === undefined) return ""
  const by = now - before
  return Math.abs(by) < 0.0005 ? "  =" : `  ${by > 0 ? "▲" : "▼"} ${Math.abs(by).toFixed(3)}`
}
