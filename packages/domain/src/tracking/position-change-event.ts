// From a difference between two histories to the event that tells of it.
import { type ChangeKind, codeOf, type Facet, type PositionCode } from "@stance/contracts/codebook"
import { changeId } from "@stance/contracts/ids"
import type { PositionChange } from "@stance/contracts/position-change"
import { evidenceOf } from "./evidence.ts"
import type { MadeStatement, PositionKey } from "./mark.ts"
import type { EntryDifference } from "./position-history.ts"
import type { Entry } from "./position-state.ts"
import { laterInstant } from "./said-when.ts"
import { summaryOf } from "./summary.ts"

export interface ChangeContext {
  readonly key: PositionKey
  /** Id of the last event of the slot; null when the slot is new. */
  readonly supersedes: string | null
  /**
   * When the log took the article that causes this, and the latest time that the position's feed has (may
   * be empty).
   */
  readonly taken_at: string
  readonly last_recorded_at: string
  /** Gives a statement by its id; those of the entry before and after must be there. */
  readonly statement: (statementId: string) => MadeStatement
}

/**
 * Takes a difference (entries that are not equal, at most one of them null) and its context; gives the event.
 * A new entry comes as its own kind (naming the retraction when it returns), an entry with other content as
 * `corrected`, one that is gone as `retracted`. Each id covers the one before it, so that no id comes twice
 * in a chain.
 */
export const positionChangeOf = (difference: EntryDifference, context: ChangeContext): PositionChange => {
  const entry = difference.after ?? difference.before
  if (entry === null) throw new Error(`nothing changed in slot ${difference.slot}`)
  const change_kind = kindOf(difference, entry)
  const isGone = change_kind === "retracted"
  const statements = entry.statement_ids.map(context.statement)
  const [lead] = statements
  if (lead === undefined)
    throw new Error(`no statement backs slot ${difference.slot} of ${context.key.position_id}`)
  const { facet, position_id, dyad_id } = context.key
  const { supersedes } = context
  const format = facet === "willingness" ? null : lead.format
  const { actor, recipient, coder_version } = lead
  return {
    schema_version: 1,
    change_id: changeId([...contentOf(context.key, entry, change_kind), supersedes, coder_version]),
    change_kind,
    entry_kind: isGone ? "retracted" : entry.kind,
    direction: isGone ? "sideways" : entry.direction,
    position_id,
    dyad_id,
    actor,
    recipient,
    facet,
    format,
    from_position: isGone ? entry.to : entry.from,
    to_position: isGone ? null : entry.to,
    condition: entry.condition,
    attribution: entry.attribution,
    confidence: entry.confidence,
    summary: summaryOf({ change_kind, facet, entry, actor, recipient, format }),
    valid_from: entry.valid_from,
    date_precision: entry.date_precision,
    recorded_at: laterInstant(context.taken_at, context.last_recorded_at),
    supersedes,
    codes: codesOf(facet, isGone ? null : entry.to),
    article_id: entry.article_id,
    evidence: statements.map(evidenceOf),
    coder_version,
  }
}

const kindOf = ({ before, after }: EntryDifference, entry: Entry): ChangeKind => {
  if (after === null) return "retracted"
  return before === null ? entry.kind : "corrected"
}

const contentOf = (key: PositionKey, entry: Entry, kind: ChangeKind): (string | null)[] => [
  key.position_id,
  entry.slot,
  kind,
  entry.kind,
  entry.from,
  entry.to,
  entry.condition,
  entry.format_id,
  entry.attribution,
  String(entry.confidence),
  entry.valid_from,
  entry.date_precision,
  entry.statement_ids.join(" "),
]

const codesOf = (facet: Facet, code: PositionCode | null): PositionChange["codes"] => {
  const entry = code === null ? undefined : codeOf(facet, code)
  return {
    cameo: entry?.cameo_code ?? null,
    plover_event: entry?.plover_event ?? null,
    plover_mode: entry?.plover_mode ?? null,
    plover_score: entry?.plover_score ?? null,
  }
}
