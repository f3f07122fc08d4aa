// Which of one article's sentences speaks for a position: an article makes at most one change of each.
import type { Attribution, Speech } from "@stance/contracts/codebook"
import { isSameCondition } from "./condition.ts"
import type { Mark } from "./mark.ts"

/**
 * Takes the marks of one article on one position (at least one); gives them ranked, the one that speaks
 * first: the actor's own word before a third party's before the other side's; an answer before "has not
 * answered"; the latest word where an article also recalls older ones; a condition before the bare code
 * that it qualifies; more precise speech; confidence; place in the text. A newly named preference speaks
 * before the leaving of another format.
 */
export const rankMarks = (marks: readonly Mark[]): readonly Mark[] => {
  if (marks.length < 2) return marks
  const recalled = new Set(recalledMarks(marks))
  const replaced = new Set(endsThatAreReplaced(marks))
  return [...marks].sort(
    (a, b) =>
      Number(replaced.has(a)) - Number(replaced.has(b)) ||
      ATTRIBUTION_RANK[a.attribution] - ATTRIBUTION_RANK[b.attribution] ||
      Number(a.position === "no_response") - Number(b.position === "no_response") ||
      Number(recalled.has(a)) - Number(recalled.has(b)) ||
      Number(b.position === "conditional") - Number(a.position === "conditional") ||
      SPEECH_RANK[a.speech] - SPEECH_RANK[b.speech] ||
      b.confidence - a.confidence ||
      a.char_start - b.char_start ||
      (a.statement_id < b.statement_id ? -1 : a.statement_id > b.statement_id ? 1 : 0),
  )
}

/** Gives the rank of a source of speech, 0 the best. */
export const attributionRank = (attribution: Attribution): number => ATTRIBUTION_RANK[attribution]

/** Says whether two marks, or a mark and a held position, say the same: code, format and condition. */
export const isSamePosition = (
  held: Pick<Mark, "position" | "format_id" | "condition">,
  mark: Pick<Mark, "position" | "format_id" | "condition">,
): boolean =>
  held.position === mark.position &&
  held.format_id === mark.format_id &&
  isSameCondition(held.condition, mark.condition)

const ATTRIBUTION_RANK: Readonly<Record<Attribution, number>> = { self: 0, third_party: 1, counterpart: 2 }
const SPEECH_RANK: Readonly<Record<Speech, number>> = { direct: 0, indirect: 1, narration: 2, headline: 3 }

/**
 * Marks of an earlier stated day that say something else than their attribution's marks of the latest one.
 */
const recalledMarks = (marks: readonly Mark[]): Mark[] => {
  const latest = new Map<Attribution, string>()
  for (const { attribution, said_on } of marks)
    if (said_on !== null && said_on > (latest.get(attribution) ?? "")) latest.set(attribution, said_on)
  const isLatest = (mark: Mark): boolean => mark.said_on === latest.get(mark.attribution)
  const earlier = marks.filter((mark) => mark.said_on !== null && !isLatest(mark))
  if (earlier.length === 0) return []
  const news = marks.filter(isLatest)
  return earlier.filter(
    (mark) => !news.some((other) => other.attribution === mark.attribution && isSamePosition(other, mark)),
  )
}

const endsThatAreReplaced = (marks: readonly Mark[]): Mark[] => {
  const ended = new Set(marks.filter((mark) => mark.kind === "ends").map((mark) => mark.format_id))
  const prefersAnother = marks.some((mark) => mark.kind === "takes" && !ended.has(mark.format_id))
  return prefersAnother ? marks.filter((mark) => mark.kind === "ends") : []
}
