// The kernel without WebAssembly. Operation for operation the same as kernel/kernel.ts, each product and
// sum rounded to 32 bits (Math.fround), so that both give the same bits; a test compares them.
import type { Kernel } from "./kernel.ts"

const f = Math.fround

/** The kernel in plain JavaScript over `buffer`. */
export function plainKernel(buffer: ArrayBuffer): Kernel {
  const m = new Float32Array(buffer)
  const addresses = new Uint32Array(buffer)
  return {
    buffer,
    affine: (w, bias, x, xStride, depth, y, yStride, width, rows) =>
      affine(m, w >> 2, bias >> 2, x >> 2, xStride, depth, y >> 2, yStride, width, rows),
    windowInputs: (x, v, planeBytes, tiles) => windowInputs(m, x >> 2, v >> 2, planeBytes >> 2, tiles),
    windowOutputs: (from, planeBytes, bias, y, tiles) =>
      windowOutputs(m, from >> 2, planeBytes >> 2, bias >> 2, y >> 2, tiles),
    largestOfThree: (z, y, rows) => largestOfThree(m, z >> 2, y >> 2, rows),
    gather: (slots, bias, x, y, rows) => gather(m, addresses, slots >> 2, bias >> 2, x >> 2, y >> 2, rows),
    normalise: (y, yStride, gain, bias, residual, rows) =>
      normalise(m, y >> 2, yStride, gain >> 2, bias >> 2, residual >> 2, rows),
    score: (features, count, lowerBias, hidden, w, bias, out, width) => {
      sumFeatures(m, addresses, features >> 2, count, lowerBias >> 2, hidden >> 2)
      for (let o = 0; o < width; o += 8) {
        dot8(m, (w >> 2) + (o >> 4) * 1024 + (o & 8), 16, hidden >> 2, 64, (bias >> 2) + o, (out >> 2) + o)
      }
    },
  }
}

/** Eight outputs of one row: weights at w + k·step. */
function dot8(
  m: Float32Array,
  w: number,
  step: number,
  x: number,
  depth: number,
  bias: number,
  out: number,
): void {
  let a0 = m[bias]!
  let a1 = m[bias + 1]!
  let a2 = m[bias + 2]!
  let a3 = m[bias + 3]!
  let a4 = m[bias + 4]!
  let a5 = m[bias + 5]!
  let a6 = m[bias + 6]!
  let a7 = m[bias + 7]!
  let at = w
  for (let k = 0; k < depth; k++) {
    const s = m[x + k]!
    a0 = f(a0 + f(s * m[at]!))
    a1 = f(a1 + f(s * m[at + 1]!))
    a2 = f(a2 + f(s * m[at + 2]!))
    a3 = f(a3 + f(s * m[at + 3]!))
    a4 = f(a4 + f(s * m[at + 4]!))
    a5 = f(a5 + f(s * m[at + 5]!))
    a6 = f(a6 + f(s * m[at + 6]!))
    a7 = f(a7 + f(s * m[at + 7]!))
    at += step
  }
  m[out] = a0
  m[out + 1] = a1
  m[out + 2] = a2
  m[out + 3] = a3
  m[out + 4] = a4
  m[out + 5] = a5
  m[out + 6] = a6
  m[out + 7] = a7
}

function affine(
  m: Float32Array,
  w: number,
  bias: number,
  x: number,
  xStride: number,
  depth: number,
  y: number,
  yStride: number,
  width: number,
  rows: number,
): void {
  for (let t = 0; t < rows; t++) {
    for (let o = 0; o < width; o += 8) {
      dot8(m, w + o * depth, 8, x + t * xStride, depth, bias + o, y + t * yStride + o)
    }
  }
}

function larger(a: number, b: number): number {
  // biome-ignore lint/complexity/useMathMinMax: the SIMD instruction keeps -0 where Math.max gives 0
  return a < b ? b : a
}

function windowInputs(m: Float32Array, x: number, v: number, plane: number, tiles: number): void {
  for (let t = 0; t < tiles; t++) {
    for (let i = 0; i < 96; i++) {
      const at = x + t * 384 + i
      const out = v + t * 96 + i
      const d0 = m[at - 96]!
      const d1 = m[at]!
      const d2 = m[at + 96]!
      const d3 = m[at + 192]!
      const d4 = m[at + 288]!
      const d5 = m[at + 384]!
      m[out] = f(f(f(4 * d0) - f(5 * d2)) + d4)
      const even4 = f(d4 - f(4 * d2))
      const odd4 = f(d3 - f(4 * d1))
      m[out + plane] = f(even4 + odd4)
      m[out + 2 * plane] = f(even4 - odd4)
      const even1 = f(d4 - d2)
      const odd1 = f(d3 - d1)
      const twice = f(odd1 + odd1)
      m[out + 3 * plane] = f(even1 + twice)
      m[out + 4 * plane] = f(even1 - twice)
      m[out + 5 * plane] = f(f(f(4 * d1) - f(5 * d3)) + d5)
    }
  }
}

function windowOutputs(
  m: Float32Array,
  from: number,
  plane: number,
  bias: number,
  y: number,
  tiles: number,
): void {
  for (let t = 0; t < tiles; t++) {
    for (let i = 0; i < 96; i++) {
      const out = y + t * 384 + i
      for (let piece = 0; piece < 288; piece += 96) {
        const at = from + t * 288 + piece + i
        const b = m[bias + piece + i]!
        const m1 = m[at + plane]!
        const m2 = m[at + 2 * plane]!
        const m3 = m[at + 3 * plane]!
        const m4 = m[at + 4 * plane]!
        const near = f(m1 + m2)
        const nearOdd = f(m1 - m2)
        const far = f(m3 + m4)
        const farOdd = f(m3 - m4)
        keepLarger(m, out, piece, f(b + f(f(m[at]! + near) + far)))
        keepLarger(m, out + 96, piece, f(b + f(nearOdd + f(2 * farOdd))))
        keepLarger(m, out + 192, piece, f(b + f(near + f(4 * far))))
        keepLarger(m, out + 288, piece, f(b + f(f(nearOdd + m[at + 5 * plane]!) + f(8 * farOdd))))
      }
    }
  }
}

function keepLarger(m: Float32Array, at: number, piece: number, value: number): void {
  m[at] = piece === 0 ? value : larger(m[at]!, value)
}

function largestOfThree(m: Float32Array, z: number, y: number, rows: number): void {
  for (let t = 0; t < rows; t++) {
    const from = z + t * 288
    for (let i = 0; i < 96; i++) {
      m[y + t * 96 + i] = larger(larger(m[from + i]!, m[from + 96 + i]!), m[from + 192 + i]!)
    }
  }
}

function gather(
  m: Float32Array,
  addresses: Uint32Array,
  slots: number,
  bias: number,
  x: number,
  y: number,
  rows: number,
): void {
  for (let t = 0; t < rows; t++) {
    const left = (addresses[slots + t]! >> 2) + 96
    const own = addresses[slots + t + 1]! >> 2
    const middle = own + 96 + 288
    const right = (addresses[slots + t + 2]! >> 2) + 96 + 576
    const plane = (i: number) => f(f(f(m[bias + i]! + m[left + i]!) + m[middle + i]!) + m[right + i]!)
    for (let i = 0; i < 96; i++) {
      m[y + t * 96 + i] = larger(larger(plane(i), plane(i + 96)), plane(i + 192))
      m[x + t * 96 + i] = m[own + i]!
    }
  }
}

const four = new Float32Array(4)

function sumOfLanes(): number {
  return f(f(f(four[0]! + four[1]!) + four[2]!) + four[3]!)
}

function normalise(
  m: Float32Array,
  y: number,
  yStride: number,
  gain: number,
  bias: number,
  residual: number,
  rows: number,
): void {
  for (let t = 0; t < rows; t++) {
    const row = y + t * yStride
    four.fill(0)
    for (let i = 0; i < 96; i++) four[i & 3] = f(four[i & 3]! + m[row + i]!)
    const mean = f(sumOfLanes() / 96)
    four.fill(0)
    for (let i = 0; i < 96; i++) {
      const d = f(m[row + i]! - mean)
      four[i & 3] = f(four[i & 3]! + f(d * d))
    }
    const scale = f(1 / f(Math.sqrt(f(f(sumOfLanes() / 96) + f(1e-8)))))
    for (let i = 0; i < 96; i++) {
      const d = f(f(m[row + i]! - mean) * scale)
      const v = f(f(d * m[gain + i]!) + m[bias + i]!)
      m[row + i] = residual ? f(v + m[residual + t * 96 + i]!) : v
    }
  }
}

function sumFeatures(
  m: Float32Array,
  addresses: Uint32Array,
  features: number,
  count: number,
  lowerBias: number,
  hidden: number,
): void {
  for (let i = 0; i < 64; i++) {
    let a = m[lowerBias + i]!
    let b = m[lowerBias + 64 + i]!
    for (let k = 0; k < count; k++) {
      const row = (addresses[features + k]! >> 2) + i
      a = f(a + m[row]!)
      b = f(b + m[row + 64]!)
    }
    m[hidden + i] = larger(a, b)
  }
}
