// Logistic regression with a ridge: few weights, held near 0 unless the labels speak against it.

export interface Sample {
  /** 0 or 1 for each feature. */
  readonly x: readonly number[]
  readonly y: 0 | 1
}

/** Log-odds of a sample: weights[0] is the base, the others belong to the features. */
export const logOdds = (weights: readonly number[], x: readonly number[]): number =>
  x.reduce((sum, value, i) => sum + value * (weights[i + 1] as number), weights[0] as number)

export const chance = (weights: readonly number[], x: readonly number[]): number =>
  1 / (1 + Math.exp(-logOdds(weights, x)))

/**
 * Takes samples and the ridge's strength; gives the weights. Descends the gradient for a fixed number of rounds
 * from 0, so that the same samples give the same weights everywhere.
 */
export const fitted = (samples: readonly Sample[], ridge: number): readonly number[] => {
  const size = (samples[0]?.x.length ?? 0) + 1
  const weights = new Array<number>(size).fill(0)
  for (let round = 0; round < 3000; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : ridge * weight))
    for (const { x, y } of samples) {
      const miss = chance(weights, x) - y
      slope[0] = (slope[0] as number) + miss
      for (const [i, value] of x.entries()) slope[i + 1] = (slope[i + 1] as number) + miss * value
    }
    for (const [i, one] of slope.entries()) weights[i] = (weights[i] as number) - (2 / samples.length) * one
  }
  return weights
}
