// Figures as they were last recorded, by labelled set and half: what a change is compared with.
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Figures } from "./report.ts"

export type Recorded = Record<string, Figures>

/** Takes a set's name and the half, or null for the whole; gives the key that its figures are kept under. */
export const recordKey = (set: string, half: 1 | 2 | null): string =>
  half === null ? set : `${set}, half ${half}`

/** Gives all recorded figures; none when there is no file yet. */
export const loadRecorded = (path = recordedPath()): Recorded =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Recorded) : {}

/** Replaces one set's figures, keys in order, so that a change of figures is a change of few lines. */
export const saveRecorded = (key: string, figures: Figures, path = recordedPath()): void => {
  const all = { ...loadRecorded(path), [key]: figures }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`)
}

/** The file stands beside the source, whether this runs from the source or from dist/. */
const recordedPath = (): string =>
  fileURLToPath(new URL("recorded.json", import.meta.url)).replace(
    /([\\/])dist[\\/](?=recorded\.json$)/,
    "$1",
  )
