// How sure the reading is, from what it was made of. It says nothing on what will happen.
import type { Via } from "../mentions/party.ts"
import { confidenceWeights } from "./confidence-weights.ts"

/** What a statement was made of, as far as it tells how often such statements are right. */
export interface MadeOf {
  readonly holder: Via
  readonly counterpart: Via | null
  readonly speech: string
  /** Words from the talk object to the operator. */
  readonly path: number
  readonly rule: string
}

/** Things that a statement may be made of; each has a weight, fitted on labels by `npm run confidence`. */
export const confidenceFeatures = {
  "holder in context": ({ holder }: MadeOf): boolean => near.has(holder),
  "holder from afar": ({ holder }: MadeOf): boolean => far.has(holder),
  "counterpart not given": ({ counterpart }: MadeOf): boolean => counterpart === null,
  "counterpart in context": ({ counterpart }: MadeOf): boolean =>
    counterpart !== null && near.has(counterpart),
  "counterpart from afar": ({ counterpart }: MadeOf): boolean => counterpart !== null && far.has(counterpart),
  "no operator but a modal": ({ rule }: MadeOf): boolean => /\+(?:will|would|is-to|talks-will)$/.test(rule),
  "long way": ({ path }: MadeOf): boolean => path > 3,
  "nobody's word": ({ speech }: MadeOf): boolean => speech === "narration" || speech === "headline",
} as const

export type ConfidenceFeature = keyof typeof confidenceFeatures

/** Words that mean a party only in their context. */
const near: ReadonlySet<Via> = new Set<Via>(["description", "pronoun", "phrase", "speaker"])
/** No word means the party: the article's other sentences do. */
const far: ReadonlySet<Via> = new Set<Via>(["partner", "format", "sentence", "document"])

/** Takes what a statement was made of; gives in how many of a hundred such statements are right: 1 to 99. */
export const confidenceOf = (made: MadeOf): number => {
  let logOdds: number = confidenceWeights.base
  for (const [name, holds] of Object.entries(confidenceFeatures))
    if (holds(made)) logOdds += confidenceWeights[name as ConfidenceFeature]
  return Math.max(1, Math.min(99, Math.round(100 / (1 + Math.exp(-logOdds)))))
}
