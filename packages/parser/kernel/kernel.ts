// The arithmetic of the model in WebAssembly SIMD (AssemblyScript; built by scripts/build-kernel.sh into
// data/kernel.wasm). src/plain-kernel.ts is the same arithmetic, operation for operation: every sum starts
// at the bias and adds one rounded product after the other, so both give the same bits. All pointers are
// byte addresses.

const ROW: usize = 96 * 4

// y[t][o] = bias[o] + sum over k of x[t][k] * w[k][o], for outputs in panels of 8, weights packed
// [panel][k][8]. Rows are worked four at a time, a rest of one or two rows as two: up to one row past the
// end is read and written.
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
  let panel = w
  for (let o: usize = 0; o < usize(width) << 2; o += 32) {
    let xRow = x
    let yRow = y + o
    let t = 0
    for (; t < rows - 2; t += 4) {
      fourRows(panel, panelBytes, bias + o, xRow, xStep, yRow, yStep)
      xRow += xStep << 2
      yRow += yStep << 2
    }
    if (t < rows) twoRows(panel, panelBytes, bias + o, xRow, xStep, yRow, yStep)
    panel += panelBytes
  }
}

function fourRows(w: usize, bytes: usize, bias: usize, x: usize, xStep: usize, y: usize, yStep: usize): void {
  const b0 = v128.load(bias)
  const b1 = v128.load(bias, 16)
  let a00 = b0
  let a01 = b1
  let a10 = b0
  let a11 = b1
  let a20 = b0
  let a21 = b1
  let a30 = b0
  let a31 = b1
  let x0 = x
  let x1 = x0 + xStep
  let x2 = x1 + xStep
  let x3 = x2 + xStep
  const end = w + bytes
  while (w < end) {
    const w0 = v128.load(w)
    const w1 = v128.load(w, 16)
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
    w += 32
  }
  v128.store(y, a00)
  v128.store(y, a01, 16)
  y += yStep
  v128.store(y, a10)
  v128.store(y, a11, 16)
  y += yStep
  v128.store(y, a20)
  v128.store(y, a21, 16)
  y += yStep
  v128.store(y, a30)
  v128.store(y, a31, 16)
}

function twoRows(w: usize, bytes: usize, bias: usize, x: usize, xStep: usize, y: usize, yStep: usize): void {
  const b0 = v128.load(bias)
  const b1 = v128.load(bias, 16)
  let a00 = b0
  let a01 = b1
  let a10 = b0
  let a11 = b1
  let x1 = x + xStep
  const end = w + bytes
  while (w < end) {
    const w0 = v128.load(w)
    const w1 = v128.load(w, 16)
    let s = v128.load32_splat(x)
    a00 = f32x4.add(a00, f32x4.mul(s, w0))
    a01 = f32x4.add(a01, f32x4.mul(s, w1))
    s = v128.load32_splat(x1)
    a10 = f32x4.add(a10, f32x4.mul(s, w0))
    a11 = f32x4.add(a11, f32x4.mul(s, w1))
    x += 4
    x1 += 4
    w += 32
  }
  v128.store(y, a00)
  v128.store(y, a01, 16)
  y += yStep
  v128.store(y, a10)
  v128.store(y, a11, 16)
}

// Winograd's F(4, 3) for convolutions over three neighbours: four outputs from six products instead of
// twelve. Input side: from rows x[-1]..x[4] of a tile (96 wide, x advances four rows a tile) six rows
// v[plane][tile]; planes lie `plane` bytes apart.
export function windowInputs(x: usize, v: usize, plane: usize, tiles: i32): void {
  const four = f32x4.splat(4)
  const five = f32x4.splat(5)
  for (let t = 0; t < tiles; t++) {
    for (let i: usize = 0; i < ROW; i += 16) {
      const at = x + i
      const d0 = v128.load(at - 384)
      const d1 = v128.load(at)
      const d2 = v128.load(at, 384)
      const d3 = v128.load(at, 768)
      const d4 = v128.load(at, 1152)
      const d5 = v128.load(at, 1536)
      let out = v + i
      v128.store(out, f32x4.add(f32x4.sub(f32x4.mul(four, d0), f32x4.mul(five, d2)), d4))
      out += plane
      const even4 = f32x4.sub(d4, f32x4.mul(four, d2))
      const odd4 = f32x4.sub(d3, f32x4.mul(four, d1))
      v128.store(out, f32x4.add(even4, odd4))
      out += plane
      v128.store(out, f32x4.sub(even4, odd4))
      out += plane
      const even1 = f32x4.sub(d4, d2)
      const odd1 = f32x4.sub(d3, d1)
      const twice = f32x4.add(odd1, odd1)
      v128.store(out, f32x4.add(even1, twice))
      out += plane
      v128.store(out, f32x4.sub(even1, twice))
      out += plane
      v128.store(out, f32x4.add(f32x4.sub(f32x4.mul(four, d1), f32x4.mul(five, d3)), d5))
    }
    x += 4 * ROW
    v += ROW
  }
}

// Output side: rows y[4 * tile .. + 3] = the largest of three pieces of bias + convolution, from products
// m[plane][tile], each row three pieces of 96.
export function windowOutputs(m: usize, plane: usize, bias: usize, y: usize, tiles: i32): void {
  for (let t = 0; t < tiles; t++) {
    for (let i: usize = 0; i < ROW; i += 16) {
      let y0 = f32x4.splat(0)
      let y1 = y0
      let y2 = y0
      let y3 = y0
      for (let piece: usize = 0; piece < 1152; piece += 384) {
        let at = m + piece + i
        const b = v128.load(bias + piece + i)
        const m0 = v128.load(at)
        at += plane
        const m1 = v128.load(at)
        at += plane
        const m2 = v128.load(at)
        at += plane
        const m3 = v128.load(at)
        at += plane
        const m4 = v128.load(at)
        at += plane
        const m5 = v128.load(at)
        const near = f32x4.add(m1, m2)
        const nearOdd = f32x4.sub(m1, m2)
        const far = f32x4.add(m3, m4)
        const farOdd = f32x4.sub(m3, m4)
        const z0 = f32x4.add(b, f32x4.add(f32x4.add(m0, near), far))
        const z1 = f32x4.add(b, f32x4.add(nearOdd, f32x4.mul(f32x4.splat(2), farOdd)))
        const z2 = f32x4.add(b, f32x4.add(near, f32x4.mul(f32x4.splat(4), far)))
        const z3 = f32x4.add(b, f32x4.add(f32x4.add(nearOdd, m5), f32x4.mul(f32x4.splat(8), farOdd)))
        if (piece === 0) {
          y0 = z0
          y1 = z1
          y2 = z2
          y3 = z3
        } else {
          y0 = f32x4.pmax(y0, z0)
          y1 = f32x4.pmax(y1, z1)
          y2 = f32x4.pmax(y2, z2)
          y3 = f32x4.pmax(y3, z3)
        }
      }
      v128.store(y + i, y0)
      v128.store(y + i, y1, 384)
      v128.store(y + i, y2, 768)
      v128.store(y + i, y3, 1152)
    }
    m += 1152
    y += 4 * ROW
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
// y[t] = largest of three of bias + left(slot[t-1]) + middle(slot[t]) + right(slot[t+1]); x[t] = the slot's
// own vector. slots points at slot[-1] (addresses of slots).
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

// y[t] = layer norm of y[t] with gain and bias, plus residual[t] when residual is not 0. Four running sums
// a row.
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

// Scores of the moves from one state: hidden = largest of two over bias + the summed feature rows
// (addresses, in `features`; each row is two planes of 64), then width scores in panels of 16, weights
// packed [panel][k][16].
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
