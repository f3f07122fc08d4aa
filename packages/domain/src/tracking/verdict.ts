// The rules of change: what the best sentence of an article does to the position that is held.
import { isSameCondition } from "./condition.ts"
import type { Mark } from "./mark.ts"
import type { EntryKind, Segment } from "./position-state.ts"

/**
 * Takes the position held (null when none is) and the mark that speaks for an article; gives the kind of
 * entry it makes, or null when it makes none. A counterpart's report opens a position, adds to one and may
 * replace another report, but never what the actor itself says. "Has not answered" may open a position; it
 * never replaces an answer.
 */
export const verdictOn = (held: Segment | null, mark: Mark): EntryKind | null => {
  const overruled = mark.attribution === "counterpart" && held !== null && held.self_stated
  if (mark.kind === "ends") return held?.format_id === mark.format_id && !overruled ? "lapsed" : null
  if (held === null) return "stated"
  if (held.position !== mark.position || held.format_id !== mark.format_id)
    return overruled || mark.position === "no_response" ? null : "changed"
  if (!isSameCondition(held.condition, mark.condition)) return overruled ? null : "conditioned"
  return mark.attribution === "self" && !held.self_stated ? "confirmed" : "reaffirmed"
}
