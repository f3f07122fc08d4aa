import { describe, expect, it } from "vitest"
import { createKernel, type Kernel } from "./kernel.ts"

const MEMORY = 1 << 20
const W = 64
const X = 1 << 18
const Y = 1 << 19
const Z = (1 << 19) + (1 << 18)
const BIAS = 1 << 17

/** Fills all memory with the same numbers between -1 and 1, from a fixed seed. */
function filled(kind: "wasm" | "plain"): Kernel {
  const kernel = createKernel(kind, MEMORY)
  const floats = new Float32Array(kernel.buffer)
  let seed = 12345
  for (let i = 0; i < floats.length; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    floats[i] = seed / 2 ** 31 - 1
  }
  return kernel
}

/** Bytes of all memory after `work`; compared by `equals`, since a matcher would walk a million of them. */
function bytesAfter(kind: "wasm" | "plain", work: (kernel: Kernel) => void): Buffer {
  const kernel = filled(kind)
  work(kernel)
  return Buffer.from(kernel.buffer)
}

const cases: Record<string, (kernel: Kernel) => void> = {
  "affine, rows in fours": (k) => k.affine(W, BIAS, X, 96, 96, Y, 288, 288, 8),
  "largest of three": (k) => k.largestOfThree(X, Y, 7),
  "layer norm": (k) => k.normalise(Y, 96, BIAS, BIAS + 384, 0, 5),
  "layer norm and residual": (k) => k.normalise(Y, 96, BIAS, BIAS + 384, X, 5),
  "convolution inputs": (k) => k.windowInputs(X, Y, 96 * 4 * 6, 5),
  "convolution outputs": (k) => k.windowOutputs(X, 288 * 4 * 6, BIAS, Y, 5),
  "cached slots": (k) => {
    new Uint32Array(k.buffer, Z, 4).set([X, X + 3840, X, X + 7680])
    k.gather(Z, BIAS, Y, Y + 65536, 2)
  },
  "move scores": (k) => {
    new Uint32Array(k.buffer, Z, 8).set(Array.from({ length: 8 }, (_, i) => X + i * 512))
    k.score(Z, 8, BIAS, Y, W, BIAS + 4096, Y + 1024, 112)
  },
}

describe("the WebAssembly kernel and the plain one", () => {
  for (const [name, work] of Object.entries(cases)) {
    it(`give the same bits: ${name}`, () => {
      const before = bytesAfter("wasm", () => undefined)
      const wasm = bytesAfter("wasm", work)
      expect(wasm.equals(bytesAfter("plain", work))).toBe(true)
      expect(wasm.equals(before)).toBe(false)
    })
  }

  it("give the same rows where a block ends on one, two or three rows", () => {
    for (const rows of [1, 2, 3, 5, 6, 7]) {
      const result = (kind: "wasm" | "plain") =>
        bytesAfter(kind, (k) => k.affine(W, BIAS, X, 96, 96, Y, 288, 288, rows)).subarray(
          Y,
          Y + rows * 288 * 4,
        )
      expect(result("wasm").equals(result("plain")), `${rows} rows`).toBe(true)
    }
  })

  it("multiply matrices", () => {
    const kernel = filled("wasm")
    const floats = new Float32Array(kernel.buffer)
    kernel.affine(W, BIAS, X, 96, 96, Y, 8, 8, 1)
    for (let o = 0; o < 8; o++) {
      let sum = floats[BIAS / 4 + o]!
      for (let k = 0; k < 96; k++) sum += floats[X / 4 + k]! * floats[W / 4 + k * 8 + o]!
      expect(floats[Y / 4 + o]).toBeCloseTo(sum, 4)
    }
  })
})
