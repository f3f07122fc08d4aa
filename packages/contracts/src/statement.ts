// What one sentence says: who takes which position towards whom, on whose word, and the exact span.

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
  SpeechField,
} from "./fields.ts"
import { UNSPECIFIED } from "./ids.ts"
import { S } from "./schema.ts"

export const Statement = S.Struct({
  schema_version: S.Literal(1),
  statement_id: S.String.pipe(S.pattern(/^sta_[0-9a-f]{16}$/)),
  /** stands: made and not taken back · retracted: its article was withdrawn or changed. */
  status: S.Literal("stands", "retracted"),
  position_id: NonEmpty,
  dyad_id: NonEmpty,
  actor: ActorRef,
  recipient: ActorRef,
  facet: FacetField,
  format: S.NullOr(FormatRef),
  position: PositionField,
  condition: S.NullOr(S.String),
  speaker: S.NullOr(SpeakerRef),
  speech: SpeechField,
  attribution: AttributionField,
  article_id: NonEmpty,
  headline: S.NullOr(S.String),
  source: NonEmpty,
  published_at: S.NullOr(Instant),
  /** When the article was taken into the log (the record's append time). */
  recorded_at: Instant,
  said_on: S.NullOr(Day),
  date_precision: DatePrecisionField,
  quote: NonEmpty,
  /** Code points of body_text, end exclusive. */
  char_start: Count,
  char_end: Count,
  /** Up to 32 code points before and after the quote (W3C TextQuoteSelector). */
  prefix: S.String,
  suffix: S.String,
  /** 0 is the headline. */
  paragraph: Count,
  /** False for a counterpart's report that the actor's own word overrules. */
  counts_as_position: S.Boolean,
  /** True when it contradicts the position that the actor itself holds. */
  contests: S.Boolean,
  rule_id: NonEmpty,
  confidence: Percent,
  coder_version: NonEmpty,
}).annotations({ identifier: "Statement" })
export type Statement = S.Schema.Type<typeof Statement>

export const statementEventTypes = {
  made: "stance.statement.made.v1",
  retracted: "stance.statement.retracted.v1",
} as const

/** The other side of a position whose text names none. */
export const unspecifiedActor: ActorRef = {
  id: UNSPECIFIED,
  name: UNSPECIFIED,
  kind: null,
  wikidata_qid: null,
}
