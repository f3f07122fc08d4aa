// Places the layers of an encoder in the arena, in the order that the kernel reads them.
import { type Arena, packPanels } from "./arena.ts"
import type { EncoderName, Model } from "./model-data.ts"

/** Width of a token's vector. */
export const WIDTH = 96
/** Outputs of a maxout layer before the largest of three pieces is taken. */
export const PLANES = 3 * WIDTH

/** Addresses of a maxout layer and of the layer norm behind it. */
export interface Layer {
  readonly w: number
  readonly b: number
  readonly gain: number
  readonly bias: number
}

/** The layer that mixes a word's embeddings (number 0); `depth` is their total width. */
export function placeMix(arena: Arena, model: Model, name: EncoderName): Layer & { depth: number } {
  const tensor = model.tensor(`${name}.maxout0.W`)
  const values = tensor.values()
  const depth = tensor.shape.at(-1)!
  const w = arena.place(packPanels(PLANES, depth, 8, (o, k) => values[stored(o) * depth + k]!))
  return { w, depth, ...placeBiases(arena, model, name, 0) }
}

/**
 * The first convolution (number 1) as one matrix from a token's vector to its shares in three places:
 * left neighbour, itself, right neighbour.
 */
export function placeShares(arena: Arena, model: Model, name: EncoderName): number {
  const values = model.tensor(`${name}.maxout1.W`).values()
  const weight = (output: number, k: number) =>
    values[stored(output % PLANES) * PLANES + Math.floor(output / PLANES) * WIDTH + k]!
  return arena.place(packPanels(3 * PLANES, WIDTH, 8, weight))
}

/**
 * A convolution (number 2 to 4) as six matrices for Winograd's F(4, 3): four outputs from six products
 * instead of twelve (Lavin and Gray, "Fast Algorithms for Convolutional Neural Networks", 2015).
 */
export function placeConvolution(arena: Arena, model: Model, name: EncoderName, index: number): Layer {
  const values = model.tensor(`${name}.maxout${index}.W`).values()
  const matrices = WINOGRAD.map(([left, middle, right]) =>
    packPanels(PLANES, WIDTH, 8, (output, k) => {
      const at = stored(output) * PLANES + k
      return left * values[at]! + middle * values[at + WIDTH]! + right * values[at + 2 * WIDTH]!
    }),
  )
  const w = arena.reserve(WINOGRAD.length * MATRIX)
  for (const [plane, matrix] of matrices.entries()) arena.floats.set(matrix, (w >> 2) + plane * MATRIX)
  return { w, ...placeBiases(arena, model, name, index) }
}

/** Numbers in one of a convolution's matrices. */
export const MATRIX = PLANES * WIDTH

const WINOGRAD = [
  [1 / 4, 0, 0],
  [-1 / 6, -1 / 6, -1 / 6],
  [-1 / 6, 1 / 6, -1 / 6],
  [1 / 24, 1 / 12, 1 / 6],
  [1 / 24, -1 / 12, 1 / 6],
  [0, 0, 1],
] as const

/**
 * The model stores maxout outputs as [unit][piece]; the kernel wants the three pieces as planes of 96
 * units.
 */
function stored(output: number): number {
  return (output % WIDTH) * 3 + Math.floor(output / WIDTH)
}

/** Biases of a layer's maxout, and gain and bias of its norm. */
export function placeBiases(arena: Arena, model: Model, name: EncoderName, index: number): Omit<Layer, "w"> {
  const bias = model.tensor(`${name}.maxout${index}.b`).values()
  return {
    b: arena.place(bias.map((_, o) => bias[stored(o)]!)),
    gain: arena.place(model.tensor(`${name}.norm${index}.G`).values()),
    bias: arena.place(model.tensor(`${name}.norm${index}.b`).values()),
  }
}
