// The position held as of the last article: the value of the compacted topic.
import type { Position } from "@stance/contracts/position"
import type { MadeStatement, PositionKey } from "./mark.ts"
import type { Segment } from "./position-state.ts"

/**
 * Takes a position's latest segment with its end, the statement that leads it, the change that opened it
 * and when the position's feed last grew; gives the value. It shows the latest sentence of the best
 * attribution: once the actor has confirmed a report, the actor's own words.
 */
export const positionValueOf = (
  key: PositionKey,
  segment: Segment,
  lead: MadeStatement,
  feed: { readonly change_id: string; readonly recorded_at: string },
): Position => ({
  schema_version: 1,
  position_id: key.position_id,
  dyad_id: key.dyad_id,
  actor: lead.actor,
  recipient: lead.recipient,
  facet: key.facet,
  format: key.facet === "willingness" ? null : lead.format,
  position: segment.position,
  condition: segment.condition,
  attribution: lead.attribution,
  self_stated: segment.self_stated,
  is_contested: segment.is_contested,
  confidence: lead.confidence,
  speaker: lead.speaker,
  quote: lead.quote,
  article_id: lead.article_id,
  article_count: segment.article_count,
  source_count: segment.sources.length,
  valid_from: segment.valid_from,
  valid_to: segment.valid_to,
  date_precision: segment.date_precision,
  last_affirmed_on: segment.last_affirmed_on,
  recorded_at: feed.recorded_at,
  change_id: feed.change_id,
  coder_version: lead.coder_version,
})
