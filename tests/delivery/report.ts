// What a run tells.
import type { RunReport } from "./delivery-run.ts"

const SHOWN = 30

/** Gives the report as lines for people; `command` repeats the run. */
export const reportText = (report: RunReport, command: string): string =>
  [
    `seed ${report.seed}: ${report.articles} articles in ${report.records} records, ${report.seconds} s`,
    `kill -9: ${report.killed}`,
    ...[...report.kills].sort().map(([place, count]) => `  ${place.padEnd(36)} ${count}`),
    `frozen past the session: ${report.frozen}   connections cut: ${report.cuts}`,
    `events sent again: ${report.repeats}`,
    report.violations.length === 0 ? "violations: none" : `violations: ${report.violations.length}`,
    ...report.violations.slice(0, SHOWN).map((violation) => `  ${violation}`),
    `again: ${command}`,
    "",
  ].join("\n")
