// Written by `npm run confidence`, which says how. Log-odds that a statement has the right holder and type.

export const confidenceWeights = {
  base: 2.75,
  "holder in context": -0.39,
  "holder from afar": 0.0,
  "counterpart not given": -0.16,
  "counterpart in context": 0.07,
  "counterpart from afar": -0.15,
  "no operator but a modal": -0.16,
  "long way": 0.14,
  "nobody's word": -0.13,
}
