// Is a confidence of 80 right four times of five? Readings by band of confidence, against the share that is
// right.
import type { Judged } from "./judged.ts"

export interface Band {
  readonly from: number
  readonly to: number
  readonly readings: number
  /** Mean confidence, and the share of readings of the right holder and type, both from 0 to 100. */
  readonly said: number
  readonly right: number
}

export interface Calibration {
  readonly bands: readonly Band[]
  /** Expected calibration error: the mean distance of said and right, weighted by readings, 0 to 100. */
  readonly error: number
}

const edges = [0, 30, 50, 60, 70, 80, 90, 101]

/**
 * Takes judged readings; gives the bands that hold any, by the best confidence of each reading's statements.
 */
export const calibration = ({ readings }: Judged): Calibration => {
  const scored = readings.map((reading) => ({
    confidence: Math.max(...reading.lines.map((line) => line.confidence)),
    right: reading.rows.length > 0,
  }))
  const bands = edges.slice(0, -1).flatMap((from, i): Band[] => {
    const to = edges[i + 1] as number
    const mine = scored.filter(({ confidence }) => confidence >= from && confidence < to)
    if (mine.length === 0) return []
    const said = mine.reduce((sum, { confidence }) => sum + confidence, 0) / mine.length
    const right = (100 * mine.filter((one) => one.right).length) / mine.length
    return [{ from, to: to - 1, readings: mine.length, said, right }]
  })
  const far = bands.reduce((sum, band) => sum + band.readings * Math.abs(band.said - band.right), 0)
  return { bands, error: scored.length === 0 ? 0 : far / scored.length }
}
