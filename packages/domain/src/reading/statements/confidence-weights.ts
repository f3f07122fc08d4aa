// Written by `npm run confidence`, which says how. Log-odds that a statement has the right holder and type.

export const confidenceWeights = {
  base: 1.49,
  "holder in context": -0.12,
  "holder from afar": 0.0,
  "counterpart not given": -0.06,
  "counterpart in context": 0.02,
  "counterpart from afar": 0.0,
  "no operator but a modal": 0.03,
  "long way": -0.03,
  "nobody's word": 0.02,
}
