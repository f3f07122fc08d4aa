// Chance that a seed decides alone, so that a run can be repeated.

export interface Numbers {
  /** A whole number from 0 on, below the bound. */
  readonly below: (bound: number) => number
  /** One of the list. */
  readonly pick: <T>(list: readonly T[]) => T
  /** True so many times of a hundred. */
  readonly percent: (share: number) => boolean
}

/** Gives numbers from a seed (mulberry32). */
export const numbersFrom = (seed: number): Numbers => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return {
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    percent: (share) => next() * 100 < share,
  }
}

/** Gives the list in another order. */
export const shuffled = <T>(list: readonly T[], numbers: Numbers): T[] => {
  const result = [...list]
  for (let i = result.length - 1; i > 0; i--) {
    const j = numbers.below(i + 1)
    ;[result[i], result[j]] = [result[j] as T, result[i] as T]
  }
  return result
}
