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
  readonly depth: number
  readonly gain: number
  readonly bias: number
}

/**
 * Places layer `index` of an encoder: 0 mixes the embeddings, 1 to 4 are the convolutions.
 * Maxout weights are stored [unit][piece][input]; the kernel wants the three pieces as planes of 96 outputs.
 */
export function placeLayer(arena: Arena, model: Model, name: EncoderName, index: number): Layer {
  const tensor = model.tensor(`${name}.maxout${index}.W`)
  const values = tensor.values()
  const depth = tensor.shape.at(-1)!
  const bias = model.tensor(`${name}.maxout${index}.b`).values()
  const source = (output: number) => (output % WIDTH) * 3 + Math.floor(output / WIDTH)
  return {
    w: arena.place(packPanels(PLANES, depth, 8, (o, k) => values[source(o) * depth + k]!)),
    b: arena.place(bias.map((_, o) => bias[source(o)]!)),
    depth,
    gain: arena.place(model.tensor(`${name}.norm${index}.G`).values()),
    bias: arena.place(model.tensor(`${name}.norm${index}.b`).values()),
  }
}

/** The first convolution's weights as one matrix from a token's vector to its shares left, in the middle and right. */
export function placeShares(arena: Arena, model: Model, name: EncoderName): number {
  const values = model.tensor(`${name}.maxout1.W`).values()
  const source = (output: number, k: number) => {
    const plane = output % PLANES
    const place = Math.floor(output / PLANES)
    return values[((plane % WIDTH) * 3 + Math.floor(plane / WIDTH)) * PLANES + place * WIDTH + k]!
  }
  return arena.place(packPanels(3 * PLANES, WIDTH, 8, source))
}
