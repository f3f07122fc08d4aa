// Field schemas that several events share: references to actors and formats, dates, numbers.
import {
  attributions,
  changeKinds,
  codebook,
  datePrecisions,
  directions,
  facets,
  type PositionCode,
  speeches,
} from "./codebook.ts"
import { S } from "./schema.ts"

const positionCodes = [...new Set(codebook.map((entry) => entry.position))] as [
  PositionCode,
  ...PositionCode[],
]

export const FacetField = S.Literal(...facets)
export const PositionField = S.Literal(...positionCodes)
export const ChangeKindField = S.Literal(...changeKinds)
export const DirectionField = S.Literal(...directions)
export const AttributionField = S.Literal(...attributions)
export const SpeechField = S.Literal(...speeches)
export const DatePrecisionField = S.Literal(...datePrecisions)

/** A calendar day, `2021-06-11`. */
export const Day = S.String.pipe(S.pattern(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
/** An instant in UTC as RFC 3339, `2021-06-11T09:30:00.000Z`. */
export const Instant = S.String.pipe(S.pattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/))
export const Count = S.Int.pipe(S.nonNegative())
export const Percent = S.Int.pipe(S.between(0, 100))
export const Sha256 = S.String.pipe(S.pattern(/^[0-9a-f]{64}$/))
export const NonEmpty = S.String.pipe(S.minLength(1))

export const ActorRef = S.Struct({
  id: NonEmpty,
  name: NonEmpty,
  /**
   * state, igo, organisation, movement, party, union, company, person …; null for a name that no registry
   * has.
   */
  kind: S.NullOr(S.String),
  wikidata_qid: S.NullOr(S.String),
}).annotations({ identifier: "ActorRef" })
export type ActorRef = S.Schema.Type<typeof ActorRef>

export const FormatRef = S.Struct({
  id: NonEmpty,
  name: NonEmpty,
  /**
   * council, conference, summit, bilateral, call, mediation, process, dialogue …; null when the text does
   * not say.
   */
  kind: S.NullOr(S.String),
  /** The days of a dated event; a format without an end does not lapse. */
  starts_on: S.NullOr(Day),
  ends_on: S.NullOr(Day),
  wikidata_qid: S.NullOr(S.String),
}).annotations({ identifier: "FormatRef" })
export type FormatRef = S.Schema.Type<typeof FormatRef>

export const SpeakerRef = S.Struct({ name: NonEmpty, office: S.NullOr(S.String) }).annotations({
  identifier: "SpeakerRef",
})
export type SpeakerRef = S.Schema.Type<typeof SpeakerRef>
