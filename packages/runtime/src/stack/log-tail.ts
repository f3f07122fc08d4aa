// The end of a log, for the error that says why a member died.
import { readFileSync } from "node:fs"

/**
 * The last `count` lines of a log file, indented for an error message; says so when there is nothing to
 * show.
 */
export function logTail(file: string, count = 12): string {
  const lines = readLines(file).filter((line) => line.trim() !== "")
  if (lines.length === 0) return `   (its log is empty: ${file})`
  return [...lines.slice(-count).map((line) => `   | ${line.slice(0, 300)}`), `   (log: ${file})`].join("\n")
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n")
  } catch {
    return []
  }
}
