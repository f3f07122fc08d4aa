// The arithmetic of the model in WebAssembly SIMD (AssemblyScript; built by scripts/build-kernel.sh into data/kernel.wasm).
// src/plain-kernel.ts is the same arithmetic, operation for operation: every sum starts at the bias and adds one
// rounded product after the other, so both give the same bits. All pointers are byte addresses.

const ROW: usize = 96 * 4
const SLOT: usize = 960 * 4

// y[t][o] = bias[o] + sum over k of x[t][k] * w[k][o], for outputs in panels of 8, weights packed [panel][k][8].
// Rows are worked four at a time: up to three rows past the end are read and written, the buffers have room.
export function affine(
  w: usize,
  bias: usize,
  x: usize,
  xStride: usize,
  depth: i32,
  y: usize,
  yStride: usize,
  width: i32,
  rows: i32,
): void {
  const xStep = xStride << 2
  const yStep = yStride << 2
  const panelBytes = usize(depth) << 5
  for (let t = 0; t < rows; t += 4) {
    let panel = w
    for (let o: usize = 0; o < usize(width) << 2; o += 32) {
      const b0 = v128.load(bias + o),
        b1 = v128.load(bias + o, 16)
      let a00 = b0,
        a01 = b1,
        a10 = b0,
        a11 = b1,
        a20 = b0,
        a21 = b1,
        a30 = b0,
        a31 = b1
      let x0 = x,
        x1 = x + xStep,
        x2 = x1 + xStep,
        x3 = x2 + xStep
      const end = panel + panelBytes
      while (panel < end) {
        const w0 = v128.load(panel),
          w1 = v128.load(panel, 16)
        let s = v128.load32_splat(x0)
        a00 = f32x4.add(a00, f32x4.mul(s, w0))
        a01 = f32x4.add(a01, f32x4.mul(s, w1))
        s = v128.load32_splat(x1)
        a10 = f32x4.add(a10, f32x4.mul(s, w0))
        a11 = f32x4.add(a11, f32x4.mul(s, w1))
        s = v128.load32_splat(x2)
        a20 = f32x4.add(a20, f32x4.mul(s, w0))
        a21 = f32x4.add(a21, f32x4.mul(s, w1))
        s = v128.load32_splat(x3)
        a30 = f32x4.add(a30, f32x4.mul(s, w0))
        a31 = f32x4.add(a31, f32x4.mul(s, w1))
        x0 += 4
        x1 += 4
        x2 += 4
        x3 += 4
        panel += 32
      }
      let out = y + o
      v128.store(out, a00)
      v128.store(out, a01, 16)
      out += yStep
      v128.store(out, a10)
      v128.store(out, a11, 16)
      out += yStep
      v128.store(out, a20)
      v128.store(out, a21, 16)
      out += yStep
      v128.store(out, a30)
      v128.store(out, a31, 16)
    }
    x += xStep << 2
    y += yStep << 2
  }
}

// z holds rows of 288 = three planes of 96; y[t][i] = the largest of the three.
export function largestOfThree(z: usize, y: usize, rows: i32): void {
  for (let t = 0; t < rows; t++) {
    for (let i: usize = 0; i < ROW; i += 16) {
      const m = f32x4.pmax(v128.load(z + i), v128.load(z + i, 384))
      v128.store(y + i, f32x4.pmax(m, v128.load(z + i, 768)))
    }
    z += 288 * 4
    y += ROW
  }
}

// First convolution from cached slots [x 96][left 288][middle 288][right 288]: for t in 0..rows,
// y[t] = largest of three of bias + left(slot[t-1]) + middle(slot[t]) + right(slot[t+1]); x[t] = the slot's own vector.
// slots points at slot[-1] (addresses of slots).
export function gather(slots: usize, bias: usize, x: usize, y: usize, rows: i32): void {
  for (let t = 0; t < rows; t++) {
    const left = usize(load<u32>(slots)) + ROW
    const own = usize(load<u32>(slots, 4))
    const middle = own + ROW + 1152
    const right = usize(load<u32>(slots, 8)) + ROW + 2304
    slots += 4
    for (let i: usize = 0; i < ROW; i += 16) {
      const p0 = f32x4.add(
        f32x4.add(f32x4.add(v128.load(bias + i), v128.load(left + i)), v128.load(middle + i)),
        v128.load(right + i),
      )
      const p1 = f32x4.add(
        f32x4.add(f32x4.add(v128.load(bias + i, 384), v128.load(left + i, 384)), v128.load(middle + i, 384)),
        v128.load(right + i, 384),
      )
      const p2 = f32x4.add(
        f32x4.add(f32x4.add(v128.load(bias + i, 768), v128.load(left + i, 768)), v128.load(middle + i, 768)),
        v128.load(right + i, 768),
      )
      v128.store(y + i, f32x4.pmax(f32x4.pmax(p0, p1), p2))
      v128.store(x + i, v128.load(own + i))
    }
    x += ROW
    y += ROW
  }
}

// y[t] = layer norm of y[t] with gain and bias, plus residual[t] when residual is not 0. Four running sums a row.
export function normalise(
  y: usize,
  yStride: usize,
  gain: usize,
  bias: usize,
  residual: usize,
  rows: i32,
): void {
  for (let t = 0; t < rows; t++) {
    let sum = f32x4.splat(0)
    for (let i: usize = 0; i < ROW; i += 16) sum = f32x4.add(sum, v128.load(y + i))
    const mean = f32x4.splat(lanes(sum) / 96)
    let square = f32x4.splat(0)
    for (let i: usize = 0; i < ROW; i += 16) {
      const d = f32x4.sub(v128.load(y + i), mean)
      square = f32x4.add(square, f32x4.mul(d, d))
    }
    const scale = f32x4.splat(1 / sqrt<f32>(lanes(square) / 96 + 1e-8))
    for (let i: usize = 0; i < ROW; i += 16) {
      const d = f32x4.mul(f32x4.sub(v128.load(y + i), mean), scale)
      let v = f32x4.add(f32x4.mul(d, v128.load(gain + i)), v128.load(bias + i))
      if (residual) v = f32x4.add(v, v128.load(residual + i))
      v128.store(y + i, v)
    }
    y += yStride << 2
    if (residual) residual += ROW
  }
}

function lanes(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3)
  )
}

// Scores of the moves from one state: hidden = largest of two over bias + the summed feature rows (addresses, in
// `features`; each row is two planes of 64), then width scores in panels of 16, weights packed [panel][k][16].
export function score(
  features: usize,
  count: i32,
  lowerBias: usize,
  hidden: usize,
  w: usize,
  bias: usize,
  out: usize,
  width: i32,
): void {
  for (let i: usize = 0; i < 256; i += 16) {
    let a = v128.load(lowerBias + i)
    let b = v128.load(lowerBias + i, 256)
    for (let f = 0; f < count; f++) {
      const row = usize(load<u32>(features + (usize(f) << 2))) + i
      a = f32x4.add(a, v128.load(row))
      b = f32x4.add(b, v128.load(row, 256))
    }
    v128.store(hidden + i, f32x4.pmax(a, b))
  }
  for (let o: usize = 0; o < usize(width) << 2; o += 64) {
    let a0 = v128.load(bias + o),
      a1 = v128.load(bias + o, 16),
      a2 = v128.load(bias + o, 32),
      a3 = v128.load(bias + o, 48)
    for (let k: usize = 0; k < 256; k += 4) {
      const s = v128.load32_splat(hidden + k)
      a0 = f32x4.add(a0, f32x4.mul(s, v128.load(w)))
      a1 = f32x4.add(a1, f32x4.mul(s, v128.load(w, 16)))
      a2 = f32x4.add(a2, f32x4.mul(s, v128.load(w, 32)))
      a3 = f32x4.add(a3, f32x4.mul(s, v128.load(w, 48)))
      w += 64
    }
    v128.store(out + o, a0)
    v128.store(out + o, a1, 16)
    v128.store(out + o, a2, 32)
    v128.store(out + o, a3, 48)
  }
}
