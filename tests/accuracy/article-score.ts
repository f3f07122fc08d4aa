// The figures of the reference scorer, figure for figure: found and right for holder and type, and with the
// counterpart.
import type { Judged } from "./judged.ts"

export interface Rate {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface ArticleScore {
  /** Merged core rows, and merged statements. */
  readonly rows: number
  readonly statements: number
  readonly holder: Rate
  readonly dyad: Rate
  /** Share of core rows whose type was found in their article, whoever holds it. */
  readonly typedRecall: number
  /** Quiet articles in which nothing was said, and all of them. */
  readonly silent: number
  readonly quiet: number
}

/** Takes judged labels and readings; gives the figures, 0 where there is nothing to count. */
export const articleScore = ({ expected, readings, quiet }: Judged): ArticleScore => ({
  rows: expected.length,
  statements: readings.length,
  holder: rate(
    share(readings, (r) => r.rows.length > 0),
    share(expected, (e) => e.held.length > 0),
  ),
  dyad: rate(
    share(readings, (r) => r.dyadRows.length > 0),
    share(expected, (e) => e.dyad.length > 0),
  ),
  typedRecall: share(expected, (e) => e.typed.length > 0),
  silent: quiet.filter((id) => !readings.some((reading) => reading.article === id)).length,
  quiet: quiet.length,
})

/** Takes precision and recall; gives them with their harmonic mean. */
export const rate = (precision: number, recall: number): Rate => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
})

/** Takes a list and a test; gives the share that passes, 0 of nothing. */
export const share = <T>(list: readonly T[], passes: (item: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(passes).length / list.length
