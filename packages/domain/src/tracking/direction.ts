// Which way a change goes, by the codebook's order of engagement.
import { codebook, type Direction, type PositionCode } from "@stance/contracts/codebook"
import type { EntryKind } from "./position-state.ts"

/**
 * Takes a kind of entry and the codes before and after; gives its direction. A lapse and another condition or
 * another format at the same code go neither way: what they mean for talks is for the reader to judge.
 */
export const directionOf = (
  kind: EntryKind,
  from: PositionCode | null,
  to: PositionCode | null,
): Direction => {
  if (kind === "stated") return "new"
  if (kind === "reaffirmed" || kind === "confirmed") return "same"
  const step = from === null || to === null ? 0 : engagement(to) - engagement(from)
  return step > 0 ? "toward_talks" : step < 0 ? "away_from_talks" : "sideways"
}

/** `conditional` stands in two facets with the same engagement, so the code alone is enough. */
const engagement = (code: PositionCode): number =>
  codebook.find((entry) => entry.position === code)?.engagement ?? 0
