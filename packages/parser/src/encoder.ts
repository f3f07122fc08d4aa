// Token vectors in context (spacy/ml/models/tok2vec.py: HashEmbedCNN, i.e. MultiHashEmbed and
// MaxoutWindowEncoder of width 96, depth 4, window 1, three pieces; thinc hashembed, maxout, layernorm,
// residual, expand_window). The first convolution is linear up to its maxout, so a word's share in each of
// its three places is computed once and cached.
import type { Arena } from "./arena.ts"
import { type Layer, MATRIX, PLANES, placeBiases, placeConvolution, WIDTH } from "./encoder-layers.ts"
import type { Lexeme } from "./lexicon.ts"
import type { EncoderName, Model } from "./model-data.ts"
import { createSlotCache } from "./slot-cache.ts"

/** Tokens at most in one call. */
export const BLOCK_TOKENS = 512
/** Neighbours on each side that a token's vector depends on: one for each of the four convolutions. */
export const CONTEXT_TOKENS = 4

const ROW_BYTES = WIDTH * 4
/** Rows of a block with its context, and room for the kernel to work four rows at a time. */
const ROWS = BLOCK_TOKENS + 2 * CONTEXT_TOKENS + 8

/** A token as an encoder sees it; undefined beyond the ends of the text. */
export interface EncoderInput {
  readonly lexeme: Lexeme
  readonly spaceAfter: boolean
}

export interface Encoder {
  /**
   * Encodes `tokens[from..to)`, at most BLOCK_TOKENS, with their true neighbours where `tokens` has them.
   * Gives the byte address of the first token's row of 96 floats; valid until the next call.
   */
  encode(tokens: readonly EncoderInput[], from: number, to: number, generation: number): number
}

/** Weights, caches and work rows of one of the model's two encoders. */
export function createEncoder(arena: Arena, model: Model, name: EncoderName): Encoder {
  const { kernel } = arena
  const slots = createSlotCache(arena, model, name)
  const first = placeBiases(arena, model, name, 1)
  const convolve = createConvolution(arena)
  const layers = [2, 3, 4].map((index) => placeConvolution(arena, model, name, index))
  const slotAddresses = arena.reserve(ROWS)
  // One spare row in front: a convolution starts reading one row before its output.
  const rowsA = arena.reserve((ROWS + 1) * WIDTH) + ROW_BYTES
  const rowsB = arena.reserve((ROWS + 1) * WIDTH) + ROW_BYTES

  return {
    encode(tokens, from, to, generation) {
      // Row r stands for token from - 4 + r; each convolution needs one row less on each side than the one
      // before.
      const rows = to - from + 2 * CONTEXT_TOKENS
      slots.locate(tokens, from - CONTEXT_TOKENS, rows, generation, slotAddresses >> 2)
      const row1A = rowsA + ROW_BYTES
      const row1B = rowsB + ROW_BYTES
      kernel.gather(slotAddresses, first.b, row1B, row1A, rows - 2)
      kernel.normalise(row1A, WIDTH, first.gain, first.bias, row1B, rows - 2)
      convolve(layers[0]!, rowsA + 2 * ROW_BYTES, rowsB + 2 * ROW_BYTES, rows - 4)
      convolve(layers[1]!, rowsB + 3 * ROW_BYTES, rowsA + 3 * ROW_BYTES, rows - 6)
      convolve(layers[2]!, rowsA + 4 * ROW_BYTES, rowsB + 4 * ROW_BYTES, rows - 8)
      return rowsB + CONTEXT_TOKENS * ROW_BYTES
    },
  }
}

/** Gives the function that computes `rows` rows of a residual convolution block from `source` to `target`. */
function createConvolution(
  arena: Arena,
): (layer: Layer, source: number, target: number, rows: number) => void {
  const { kernel } = arena
  const tileRoom = ROWS / 4 + 2
  const inputs = arena.reserve(6 * tileRoom * WIDTH)
  const products = arena.reserve(6 * tileRoom * PLANES)
  const noBias = arena.reserve(PLANES)
  return (layer, source, target, rows) => {
    const tiles = Math.ceil(rows / 4)
    // What an earlier text left behind the last row would change the rounding of the last tile.
    arena.floats.fill(0, (source >> 2) + (rows + 1) * WIDTH, (source >> 2) + (4 * tiles + 1) * WIDTH)
    kernel.windowInputs(source, inputs, tileRoom * ROW_BYTES, tiles)
    for (let plane = 0; plane < 6; plane++) {
      const w = layer.w + plane * MATRIX * 4
      const x = inputs + plane * tileRoom * ROW_BYTES
      const y = products + plane * tileRoom * PLANES * 4
      kernel.affine(w, noBias, x, WIDTH, WIDTH, y, PLANES, PLANES, tiles)
    }
    kernel.windowOutputs(products, tileRoom * PLANES * 4, layer.b, target, tiles)
    kernel.normalise(target, WIDTH, layer.gain, layer.bias, source, rows)
  }
}
