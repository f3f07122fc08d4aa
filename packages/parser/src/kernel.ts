// The arithmetic that the model needs, over one block of memory, and its WebAssembly form (source:
// kernel/kernel.ts).
import { readFileSync } from "node:fs"
import { plainKernel } from "./plain-kernel.ts"

// Node's types leave WebAssembly to the DOM library, which this project does not load.
declare const WebAssembly: {
  readonly Memory: new (descriptor: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
}

/**
 * Numbers in a cached slot: a token's own vector (96) and its share in three convolution places (3 × 288).
 */
export const SLOT_SIZE = 960

/** All pointers are byte addresses in `buffer`; strides, depth and width count 32-bit floats. */
export interface Kernel {
  readonly buffer: ArrayBuffer
  /** y[t] = bias + x[t]·w for `rows` rows; `w` packed by `packPanels(…, 8)`, `width` a multiple of 8. */
  affine(
    w: number,
    bias: number,
    x: number,
    xStride: number,
    depth: number,
    y: number,
    yStride: number,
    width: number,
    rows: number,
  ): void
  /**
   * Input side of a convolution over three rows: six planes of one row a tile from four rows of 96 and
   * their neighbours.
   */
  windowInputs(x: number, v: number, planeBytes: number, tiles: number): void
  /**
   * Output side: four rows of 96 a tile from six planes of products, with bias and the largest of three
   * pieces.
   */
  windowOutputs(m: number, planeBytes: number, bias: number, y: number, tiles: number): void
  /** y[t][i] = largest of z[t][i], z[t][96+i], z[t][192+i]. */
  largestOfThree(z: number, y: number, rows: number): void
  /** First convolution from cached slots; also copies the slots' own vectors to x. */
  gather(slots: number, bias: number, x: number, y: number, rows: number): void
  /** Layer norm of rows of 96 in place, then plus `residual` rows unless it is 0. */
  normalise(y: number, yStride: number, gain: number, bias: number, residual: number, rows: number): void
  /** Move scores of one state from the addresses of its feature rows; `w` packed by `packPanels(…, 16)`. */
  score(
    features: number,
    count: number,
    lowerBias: number,
    hidden: number,
    w: number,
    bias: number,
    out: number,
    width: number,
  ): void
}

/**
 * Makes the kernel with `bytes` of zeroed memory.
 * "wasm" needs SIMD (Node 16.4 or later); "plain" gives the same bits, about twenty times slower.
 */
export function createKernel(kind: "wasm" | "plain", bytes: number): Kernel {
  if (kind === "plain") return plainKernel(new ArrayBuffer(bytes))
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) })
  const module = new WebAssembly.Module(readFileSync(new URL("../data/kernel.wasm", import.meta.url)))
  const instance = new WebAssembly.Instance(module, { env: { memory } })
  return { ...(instance.exports as Omit<Kernel, "buffer">), buffer: memory.buffer }
}
