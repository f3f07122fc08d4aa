// Written by `npm run confidence`, which says how. Log-odds that a statement has the right holder and type.

export const confidenceWeights = {
  base: 1.91,
  "holder in context": -0.33,
  "holder from afar": 0.0,
  "counterpart not given": -0.2,
  "counterpart in context": 0.13,
  "counterpart from afar": -0.03,
  "no operator but a modal": -0.01,
  "long way": 0.05,
  "nobody's word": -0.22,
}
