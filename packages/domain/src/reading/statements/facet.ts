// Which facet and position a stance is.
import type { Facet, PositionCode } from "@stance/contracts/codebook"
import { goingVerbs } from "../../lexicon/light-words.ts"
import type { Finding } from "../operators/finding.ts"
import type { Format } from "../terms/format.ts"
import { prepositional } from "../words/word.ts"

export interface Coded {
  readonly facet: Facet
  readonly position: PositionCode
}

/**
 * Takes a finding, its format and whether a condition was named; gives facet and position.
 * Refusing to talk at all is willingness; refusing a definite event, a named format or an invitation answers
 * that format.
 */
export const codeOfFinding = (finding: Finding, format: Format, conditional: boolean): Coded => {
  switch (finding.stance) {
    case "want":
      if (!conditional) return { facet: "willingness", position: "willing" }
      return format.sort === "named"
        ? { facet: "format_response", position: "conditional" }
        : { facet: "willingness", position: "conditional" }
    case "refuse":
      if (conditional && format.sort === "named" && /\+(?:no-use|no-sense)$/.test(finding.rule))
        return { facet: "format_response", position: "conditional" }
      return isDefinite(finding, format)
        ? { facet: "format_response", position: "refused" }
        : { facet: "willingness", position: "unwilling" }
    case "agree":
      return {
        facet: "format_response",
        position: conditional && isBare(finding) ? "conditional" : "accepted",
      }
    case "invite":
      return { facet: "format_response", position: "proposed" }
    case "prefer":
      return { facet: "preferred_format", position: "prefers" }
    case "withdraw":
      return { facet: "format_response", position: "withdrawn" }
  }
}

const isBare = (finding: Finding): boolean => /\+(?:will|would|is-to|talks-will)$/.test(finding.rule)

const isDefinite = (finding: Finding, format: Format): boolean => {
  const { kind, definite } = finding.hit
  if (definite || kind === "invitation" || kind === "visit" || kind === "format" || format.sort === "named")
    return true
  if (format.sort === "event" && isPlaced(finding)) return true
  if (/\b(?:offer|stay-off)\b/.test(finding.rule)) return true
  return (
    kind === "event" &&
    finding.path.some(
      (word) =>
        word.pos === "verb" &&
        goingVerbs.has(word.base) &&
        /^(?:attend|join|participate|partake|take|boycott|skip|rejoin)$/.test(word.base),
    )
  )
}

/** "the talks in Geneva"; not "no talks in Geneva". */
const isPlaced = ({ hit }: Finding): boolean =>
  prepositional(hit.word, "in", "at").some(({ pos }) => pos === "proper") &&
  !hit.word.children.some((child) => child.lower === "no")
