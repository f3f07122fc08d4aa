// The two hashes of spaCy's string store and thinc's hash embedding, on 32-bit halves instead of BigInt (25
// times faster): MurmurHash64A (murmurhash/MurmurHash2.cpp, seed 1) and the 64-bit-key MurmurHash3_x64_128
// of thinc's `Ops.hash`.

/** A 64-bit unsigned number as two 32-bit halves. */
export interface Hash {
  readonly low: number
  readonly high: number
}

const encoder = new TextEncoder()
const productHigh = new Uint32Array(1)

/** Low half of a 64-bit product; the high half is left in `productHigh[0]`. */
function multiply(aLow: number, aHigh: number, bLow: number, bHigh: number): number {
  const a0 = aLow & 0xffff
  const a1 = aLow >>> 16
  const b0 = bLow & 0xffff
  const b1 = bLow >>> 16
  const bottom = a0 * b0
  const middle = a0 * b1 + a1 * b0 + (bottom >>> 16)
  const carry = Math.floor(middle / 65536)
  productHigh[0] = a1 * b1 + carry + (Math.imul(aLow, bHigh) >>> 0) + (Math.imul(aHigh, bLow) >>> 0)
  return (((middle & 0xffff) << 16) | (bottom & 0xffff)) >>> 0
}

const M_LOW = 0x5bd1e995
const M_HIGH = 0xc6a4a793

/**
 * The id spaCy gives a string that is not one of its own symbols (`spacy.strings.hash_string`).
 * Lone surrogates count as U+FFFD, since they have no UTF-8 form.
 */
export function hashString(text: string): Hash {
  const bytes = encoder.encode(text)
  const length = bytes.length
  const word = (at: number) =>
    (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
  let low = multiply(length >>> 0, 0, M_LOW, M_HIGH)
  let high = productHigh[0]!
  low = (low ^ 1) >>> 0
  const whole = length & ~7
  for (let at = 0; at < whole; at += 8) {
    let kLow = multiply(word(at), word(at + 4), M_LOW, M_HIGH)
    let kHigh = productHigh[0]!
    // k ^= k >>> 47
    kLow = (kLow ^ (kHigh >>> 15)) >>> 0
    kLow = multiply(kLow, kHigh, M_LOW, M_HIGH)
    kHigh = productHigh[0]!
    low = multiply(low ^ kLow, high ^ kHigh, M_LOW, M_HIGH)
    high = productHigh[0]!
  }
  if (length > whole) {
    let tailLow = 0
    let tailHigh = 0
    for (let i = length - 1; i >= whole; i--) {
      const shift = (i - whole) * 8
      if (shift < 32) tailLow |= bytes[i]! << shift
      else tailHigh |= bytes[i]! << (shift - 32)
    }
    low = multiply(low ^ tailLow, high ^ tailHigh, M_LOW, M_HIGH)
    high = productHigh[0]!
  }
  low = (low ^ (high >>> 15)) >>> 0
  low = multiply(low, high, M_LOW, M_HIGH)
  high = productHigh[0]!
  return { low: (low ^ (high >>> 15)) >>> 0, high }
}

/** The same id as one number, for tools that compare with spaCy's own tables. */
export function murmurHash64A(text: string): bigint {
  const { low, high } = hashString(text)
  return (BigInt(high) << 32n) | BigInt(low)
}

/** MurmurHash3's finaliser; gives the low half, the high half is left in `productHigh[0]`. */
function finalise(low: number, high: number): number {
  let l = (low ^ (high >>> 1)) >>> 0
  l = multiply(l, high, 0xed558ccd, 0xff51afd7)
  let h = productHigh[0]!
  l = (l ^ (h >>> 1)) >>> 0
  l = multiply(l, h, 0x1a85ec53, 0xc4ceb9fe)
  h = productHigh[0]!
  l = (l ^ (h >>> 1)) >>> 0
  productHigh[0] = h
  return l
}

/**
 * The four rows of an embedding table that a value is the sum of (thinc `HashEmbed`).
 * Takes the value, the table's seed and its number of rows; writes four row numbers to `rows` from `at` on.
 */
export function embeddingRows(
  value: Hash,
  seed: number,
  tableRows: number,
  rows: Int32Array,
  at: number,
): void {
  let l1 = multiply(value.low, value.high, 0x114253d5, 0x87c37b91)
  let h1 = productHigh[0]!
  // rotate left by 31
  const rotatedLow = ((l1 << 31) | (h1 >>> 1)) >>> 0
  const rotatedHigh = ((h1 << 31) | (l1 >>> 1)) >>> 0
  l1 = multiply(rotatedLow, rotatedHigh, 0x2745937f, 0x4cf5ad43)
  h1 = productHigh[0]!
  l1 = (l1 ^ seed ^ 8) >>> 0
  let l2 = (seed ^ 8) >>> 0
  let h2 = 0
  let sum = l1 + l2
  h1 = (h1 + h2 + (sum > 0xffffffff ? 1 : 0)) >>> 0
  l1 = sum >>> 0
  sum = l2 + l1
  h2 = (h2 + h1 + (sum > 0xffffffff ? 1 : 0)) >>> 0
  l2 = sum >>> 0
  l1 = finalise(l1, h1)
  h1 = productHigh[0]!
  l2 = finalise(l2, h2)
  h2 = productHigh[0]!
  sum = l1 + l2
  h1 = (h1 + h2 + (sum > 0xffffffff ? 1 : 0)) >>> 0
  l1 = sum >>> 0
  sum = l2 + l1
  h2 = (h2 + h1 + (sum > 0xffffffff ? 1 : 0)) >>> 0
  l2 = sum >>> 0
  rows[at] = l1 % tableRows
  rows[at + 1] = h1 % tableRows
  rows[at + 2] = l2 % tableRows
  rows[at + 3] = h2 % tableRows
}
