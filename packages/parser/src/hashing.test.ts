import { describe, expect, it } from "vitest"
import { embeddingRows, hashString, murmurHash64A } from "./hashing.ts"

const MASK = (1n << 64n) - 1n

/** MurmurHash64A written plainly with BigInt, as the C++ source has it. */
function reference(text: string): bigint {
  const m = 0xc6a4a7935bd1e995n
  const bytes = new TextEncoder().encode(text)
  let h = (1n ^ (BigInt(bytes.length) * m)) & MASK
  const word = (at: number, count: number) => {
    let k = 0n
    for (let i = count - 1; i >= 0; i--) k = (k << 8n) | BigInt(bytes[at + i]!)
    return k
  }
  const whole = bytes.length & ~7
  for (let at = 0; at < whole; at += 8) {
    let k = (word(at, 8) * m) & MASK
    k ^= k >> 47n
    h = ((h ^ ((k * m) & MASK)) * m) & MASK
  }
  if (whole < bytes.length) h = ((h ^ word(whole, bytes.length - whole)) * m) & MASK
  h ^= h >> 47n
  h = (h * m) & MASK
  return h ^ (h >> 47n)
}

describe("hashString", () => {
  it("gives the ids of spaCy's documentation", () => {
    expect(murmurHash64A("coffee")).toBe(3197928453018144401n)
    expect(murmurHash64A("I")).toBe(4690420944186131903n)
  })

  it("equals the plain algorithm for words of every length and script", () => {
    const words = ["", "a", "ab", "talks", "Geneva's", "переговоры", "会談", "😀", "\ud800"]
    for (let i = 0; i < 500; i++) words.push("negotiation".repeat(3).slice(0, i % 34) + i * 7919)
    for (const word of words) expect(murmurHash64A(word), word).toBe(reference(word))
  })

  it("keeps both halves unsigned", () => {
    for (const word of ["x", "yes", "ministry"]) {
      const { low, high } = hashString(word)
      expect(Math.min(low, high)).toBeGreaterThanOrEqual(0)
    }
  })
})

describe("embeddingRows", () => {
  it("gives four rows within the table, as thinc does", () => {
    const rows = new Int32Array(4)
    embeddingRows({ low: 0, high: 0 }, 8, 5000, rows, 0)
    const zero = [...rows]
    embeddingRows(hashString("talks"), 8, 5000, rows, 0)
    expect({ zero, talks: [...rows] }).toEqual({ zero: EXPECTED_ZERO, talks: EXPECTED_TALKS })
  })
})

// thinc.api.NumpyOps().hash(keys, 8) % 5000
const EXPECTED_ZERO = [0, 0, 0, 0]
const EXPECTED_TALKS = [3678, 1100, 517, 1854]
