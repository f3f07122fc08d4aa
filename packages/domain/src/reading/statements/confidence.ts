// How sure the reading is, from what it was made of. It says nothing on what will happen.

import type { Source } from "../attribution/source.ts"
import type { Via } from "../mentions/party.ts"
import type { Finding } from "../operators/finding.ts"

const byVia: Readonly<Record<Via, number>> = {
  name: 0,
  title: -2,
  possessive: -2,
  phrase: -6,
  speaker: -4,
  description: -10,
  pronoun: -8,
  format: -6,
  partner: -14,
  sentence: -24,
  document: -30,
}

/** Takes a finding, how holder and counterpart were found and the source; gives 1 to 99. */
export const confidenceOf = (
  finding: Finding,
  holder: Via,
  counterpart: Via | null,
  source: Source,
): number => {
  const steps = Math.max(0, finding.path.length - 5) * 2
  const bare = finding.steps.some((step) => step.entry === null && /^(?:will|would|is-to)$/.test(step.note))
    ? 10
    : 0
  const other = counterpart === null ? -12 : (byVia[counterpart] ?? 0) / 2
  const told = source.speech === "narration" ? 4 : 0
  const value = 95 + byVia[holder] + other - steps - bare - told
  return Math.max(1, Math.min(99, Math.round(value)))
}
