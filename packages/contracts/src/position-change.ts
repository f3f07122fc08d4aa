// What an actor's position became, and what it was. The one feed of changes: corrections and retractions are
// events in it.

import type { ChangeKind } from "./codebook.ts"
import {
  ActorRef,
  AttributionField,
  ChangeKindField,
  Count,
  DatePrecisionField,
  DirectionField,
  FacetField,
  FormatRef,
  Instant,
  NonEmpty,
  Percent,
  PositionField,
  SpeakerRef,
  SpeechField,
} from "./fields.ts"
import { S } from "./schema.ts"

const TextPositionSelector = S.Struct({ type: S.Literal("TextPositionSelector"), start: Count, end: Count })
const TextQuoteSelector = S.Struct({
  type: S.Literal("TextQuoteSelector"),
  exact: S.String,
  prefix: S.String,
  suffix: S.String,
})

/** One span of evidence, addressed as the W3C Web Annotation model does. */
export const Evidence = S.Struct({
  evidence_id: NonEmpty,
  statement_id: NonEmpty,
  article_id: NonEmpty,
  headline: S.NullOr(S.String),
  source: NonEmpty,
  published_at: S.NullOr(Instant),
  paragraph: Count,
  speaker: S.NullOr(SpeakerRef),
  speech: SpeechField,
  attribution: AttributionField,
  quote: NonEmpty,
  selector: S.Tuple(TextPositionSelector, TextQuoteSelector),
  rule_id: NonEmpty,
  confidence: Percent,
}).annotations({ identifier: "Evidence" })
export type Evidence = S.Schema.Type<typeof Evidence>

export const PositionChange = S.Struct({
  schema_version: S.Literal(1),
  change_id: S.String.pipe(S.pattern(/^chg_[0-9a-f]{16}$/)),
  /**
   * stated: first known position · changed: another code · conditioned: same code, another condition ·
   * reaffirmed: the same again · confirmed: the same, now in the actor's own words · lapsed: the dated
   * format is over, or left ·
   * corrected: replaces `supersedes`, because an article came late, changed or went · retracted: takes
   * `supersedes` back.
   */
  change_kind: ChangeKindField,
  /** For `corrected` the kind that the entry now has; for all others the same as change_kind. */
  entry_kind: ChangeKindField,
  direction: DirectionField,
  position_id: NonEmpty,
  dyad_id: NonEmpty,
  actor: ActorRef,
  recipient: ActorRef,
  facet: FacetField,
  format: S.NullOr(FormatRef),
  from_position: S.NullOr(PositionField),
  /** null when nothing is held any more (lapsed, retracted). */
  to_position: S.NullOr(PositionField),
  condition: S.NullOr(S.String),
  attribution: AttributionField,
  confidence: Percent,
  /** One sentence for people; says "says", never "is". */
  summary: NonEmpty,
  valid_from: Instant,
  date_precision: DatePrecisionField,
  /**
   * When the log took the article that caused this; never earlier than that of an earlier change of the
   * position.
   */
  recorded_at: Instant,
  /** The change that this one replaces or takes back. */
  supersedes: S.NullOr(S.String),
  codes: S.Struct({
    cameo: S.NullOr(S.String),
    plover_event: S.NullOr(S.String),
    plover_mode: S.NullOr(S.String),
    plover_score: S.NullOr(S.Number),
  }),
  /** The article whose sentence this entry rests on (for `lapsed` the one that gave the format's end). */
  article_id: NonEmpty,
  /** The best span first. */
  evidence: S.Array(Evidence),
  coder_version: NonEmpty,
}).annotations({ identifier: "PositionChange" })
export type PositionChange = S.Schema.Type<typeof PositionChange>

export const positionChangeEventTypes = {
  changed: "stance.position.changed.v1",
  reaffirmed: "stance.position.reaffirmed.v1",
  corrected: "stance.position.corrected.v1",
  retracted: "stance.position.retracted.v1",
} as const

/** Gives the CloudEvents type under which a kind of change is published. */
export const eventTypeOfChange = (kind: ChangeKind): string => {
  switch (kind) {
    case "stated":
    case "changed":
    case "conditioned":
    case "lapsed":
      return positionChangeEventTypes.changed
    case "reaffirmed":
    case "confirmed":
      return positionChangeEventTypes.reaffirmed
    case "corrected":
      return positionChangeEventTypes.corrected
    case "retracted":
      return positionChangeEventTypes.retracted
  }
}
