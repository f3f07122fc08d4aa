// The end of a log, for the error that says why a member died.
import { readFileSync } from "node:fs"

/**
 * The last lines of a log file, at most `count`, indented for an error message: of a line in JSON its
 * level, message and error, and a line that only repeats the one before is counted instead. Says so when
 * there is nothing to show.
 */
export function logTail(file: string, count = 8): string {
  const said: { text: string; times: number }[] = []
  for (const text of readLines(file).map(readable)) {
    const before = said.at(-1)
    if (before?.text === text) before.times++
    else said.push({ text, times: 1 })
  }
  if (said.length === 0) return `   (its log is empty: ${file})`
  const lines = said
    .slice(-count)
    .map(({ text, times }) => `   | ${text}${times > 1 ? ` (${times} times)` : ""}`)
  return [...lines, `   (log: ${file})`].join("\n")
}

function readable(line: string): string {
  const { level = "", msg, err } = parse(line)
  if (msg === undefined) return line.slice(0, 300)
  return [level, msg, err?.message ?? ""]
    .filter((part) => part !== "")
    .join("  ")
    .slice(0, 400)
}

function parse(line: string): { level?: string; msg?: string; err?: { message?: string } } {
  try {
    return JSON.parse(line) ?? {}
  } catch {
    return {}
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
  } catch {
    return []
  }
}
