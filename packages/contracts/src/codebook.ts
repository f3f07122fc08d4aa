// The codebook: three facets, ten codes. The one table from which the types, the SQL view and the docs come.
// Codes and scores of PLOVER and CAMEO: openeventdata/PLOVER (CAMEO2PLOVER-2021), null where the field has
// none.

interface Code {
  readonly facet: "willingness" | "preferred_format" | "format_response"
  readonly position: string
  readonly label: string
  readonly glyph: string
  readonly ascii: string
  readonly meaning: string
  /** Orders the codes from leaving (-3) to accepting (+2); ordinal, no mean of it is ever published. */
  readonly engagement: number
  readonly plover_event: string | null
  readonly plover_mode: string | null
  readonly plover_context: string | null
  readonly plover_score: number | null
  readonly cameo_code: string | null
  readonly schema_org: string | null
}

const agree = {
  plover_event: "AGREE",
  plover_mode: null,
  plover_context: "diplomatic",
  plover_score: 2.5,
  cameo_code: "036",
} as const
const reject = {
  plover_event: "REJECT",
  plover_mode: "meet",
  plover_context: "diplomatic",
  plover_score: -2,
  cameo_code: "125",
} as const
const none = {
  plover_event: null,
  plover_mode: null,
  plover_context: null,
  plover_score: null,
  cameo_code: null,
} as const

export const codebook = [
  {
    facet: "willingness",
    position: "willing",
    label: "willing to talk",
    glyph: "●",
    ascii: "+",
    engagement: 1,
    meaning: "says it is ready to talk",
    ...agree,
    schema_org: "AgreeAction",
  },
  {
    facet: "willingness",
    position: "conditional",
    label: "willing on a condition",
    glyph: "◐",
    ascii: "~",
    engagement: 0,
    meaning: "ready to talk, but names a condition",
    ...agree,
    schema_org: null,
  },
  {
    facet: "willingness",
    position: "unwilling",
    label: "refuses to talk",
    glyph: "✕",
    ascii: "x",
    engagement: -2,
    meaning: "refuses to talk at all",
    ...reject,
    schema_org: "RejectAction",
  },
  {
    facet: "preferred_format",
    position: "prefers",
    label: "prefers",
    glyph: "★",
    ascii: "*",
    engagement: 1,
    meaning: "names the format it wants",
    ...none,
    schema_org: "ChooseAction",
  },
  {
    facet: "format_response",
    position: "proposed",
    label: "proposed",
    glyph: "➜",
    ascii: ">",
    engagement: 1,
    meaning: "invites to it, or offers to convene it",
    ...agree,
    schema_org: "InviteAction",
  },
  {
    facet: "format_response",
    position: "accepted",
    label: "accepted",
    glyph: "●",
    ascii: "+",
    engagement: 2,
    meaning: "accepts the invitation or the format",
    ...agree,
    schema_org: "AcceptAction",
  },
  {
    facet: "format_response",
    position: "conditional",
    label: "accepts on a condition",
    glyph: "◐",
    ascii: "~",
    engagement: 0,
    meaning: "would come only if a condition is met",
    ...agree,
    schema_org: null,
  },
  {
    facet: "format_response",
    position: "no_response",
    label: "has not answered",
    glyph: "○",
    ascii: "o",
    engagement: -1,
    meaning: "has not answered",
    ...none,
    schema_org: null,
  },
  {
    facet: "format_response",
    position: "refused",
    label: "refused",
    glyph: "✕",
    ascii: "x",
    engagement: -2,
    meaning: "declines",
    ...reject,
    schema_org: "RejectAction",
  },
  {
    facet: "format_response",
    position: "withdrawn",
    label: "withdrew",
    glyph: "⊘",
    ascii: "-",
    engagement: -3,
    meaning: "walks out of it, suspends it or ends it",
    plover_event: "SANCTION",
    plover_mode: "withdraw",
    plover_context: "diplomatic",
    plover_score: -6,
    cameo_code: "164",
    schema_org: null,
  },
] as const satisfies readonly Code[]

export type CodebookEntry = (typeof codebook)[number]
export type Facet = CodebookEntry["facet"]
export type PositionCode = CodebookEntry["position"]
/**
 * The codes that a facet allows, e.g. `PositionOf<"willingness">` is `"willing" | "conditional" |
 * "unwilling"`.
 */
export type PositionOf<F extends Facet> = Extract<CodebookEntry, { facet: F }>["position"]

export const facets = [
  "willingness",
  "preferred_format",
  "format_response",
] as const satisfies readonly Facet[]

/**
 * Gives the codebook's line for a facet and a position, or undefined when the facet does not know the code.
 */
export const codeOf = (facet: string, position: string): CodebookEntry | undefined =>
  codebook.find((entry) => entry.facet === facet && entry.position === position)

export const changeKinds = [
  "stated",
  "changed",
  "conditioned",
  "reaffirmed",
  "confirmed",
  "lapsed",
  "corrected",
  "retracted",
] as const
export type ChangeKind = (typeof changeKinds)[number]

export const directions = ["new", "toward_talks", "away_from_talks", "sideways", "same"] as const
export type Direction = (typeof directions)[number]

export const attributions = ["self", "counterpart", "third_party"] as const
export type Attribution = (typeof attributions)[number]

export const speeches = ["direct", "indirect", "headline", "narration"] as const
export type Speech = (typeof speeches)[number]

/**
 * exact: to the minute · day: stated · inferred: worked out from a weekday or the like · unknown: the text
 * gives none.
 */
export const datePrecisions = ["exact", "day", "inferred", "unknown"] as const
export type DatePrecision = (typeof datePrecisions)[number]

/** Confidence is about the reading, never about the outcome. Bands as in STIX 2.1 (1-29, 30-69, 70-100). */
export const confidenceLevel = (confidence: number): "low" | "moderate" | "high" =>
  confidence >= 70 ? "high" : confidence >= 30 ? "moderate" : "low"
