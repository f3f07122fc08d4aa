// One block of memory for weights, caches and work rows, so that the kernel can address all of it.
import { createKernel, type Kernel } from "./kernel.ts"

/** Upper bound of everything that is allocated; pages that are never touched cost nothing. */
const MEMORY_BYTES = 48 * 1024 * 1024

export interface Arena {
  readonly kernel: Kernel
  readonly floats: Float32Array
  readonly addresses: Uint32Array
  /** Reserves zeroed room for `count` 32-bit numbers; gives its byte address, a multiple of 16. */
  reserve(count: number): number
  /** Reserves room for `values` and copies them; gives the byte address. */
  place(values: ArrayLike<number>): number
}

/** Makes an empty arena for one parser. */
export function createArena(kind: "wasm" | "plain"): Arena {
  const kernel = createKernel(kind, MEMORY_BYTES)
  const floats = new Float32Array(kernel.buffer)
  // Address 0 is never given out: the kernel reads it as "none".
  let next = 64
  const reserve = (count: number) => {
    const address = next
    next += Math.ceil(count / 4) * 16
    if (next > MEMORY_BYTES)
      throw new RangeError(`The parser's memory plan (${MEMORY_BYTES} bytes) is too small`)
    return address
  }
  return {
    kernel,
    floats,
    addresses: new Uint32Array(kernel.buffer),
    reserve,
    place(values) {
      const address = reserve(values.length)
      floats.set(values, address >> 2)
      return address
    },
  }
}

/**
 * Lays out a weight matrix for the kernel: panels of `panel` outputs, input by input, padded with zero
 * outputs. `weight(o, k)` is the factor from input k to output o.
 */
export function packPanels(
  outputs: number,
  depth: number,
  panel: number,
  weight: (output: number, input: number) => number,
): Float32Array {
  const panels = Math.ceil(outputs / panel)
  const packed = new Float32Array(panels * panel * depth)
  for (let o = 0; o < outputs; o++) {
    const at = Math.floor(o / panel) * panel * depth + (o % panel)
    for (let k = 0; k < depth; k++) packed[at + k * panel] = weight(o, k)
  }
  return packed
}

/** `values` with zeros up to the next multiple of `multiple`. */
export function padded(values: Float32Array, multiple: number): Float32Array {
  const result = new Float32Array(Math.ceil(values.length / multiple) * multiple)
  result.set(values)
  return result
}
