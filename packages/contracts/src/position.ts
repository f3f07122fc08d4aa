// The position held as of the last change: the value of the compacted topic. No value (a tombstone) means:
// retracted.
import {
  ActorRef,
  AttributionField,
  Count,
  DatePrecisionField,
  Day,
  FacetField,
  FormatRef,
  Instant,
  NonEmpty,
  Percent,
  PositionField,
  SpeakerRef,
} from "./fields.ts"
import { S } from "./schema.ts"

export const Position = S.Struct({
  schema_version: S.Literal(1),
  position_id: NonEmpty,
  dyad_id: NonEmpty,
  actor: ActorRef,
  recipient: ActorRef,
  facet: FacetField,
  format: S.NullOr(FormatRef),
  position: PositionField,
  condition: S.NullOr(S.String),
  attribution: AttributionField,
  self_stated: S.Boolean,
  is_contested: S.Boolean,
  confidence: Percent,
  speaker: S.NullOr(SpeakerRef),
  quote: NonEmpty,
  article_id: NonEmpty,
  article_count: Count,
  source_count: Count,
  valid_from: Instant,
  /** The instant from which it no longer holds; null while no end is known. */
  valid_to: S.NullOr(Instant),
  date_precision: DatePrecisionField,
  last_affirmed_on: Day,
  recorded_at: Instant,
  /** The change that this position comes from. */
  change_id: NonEmpty,
  coder_version: NonEmpty,
}).annotations({ identifier: "Position" })
export type Position = S.Schema.Type<typeof Position>

export const positionEventType = "stance.position.v1"
