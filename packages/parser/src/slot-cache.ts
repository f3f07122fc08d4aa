// Context-free vectors of words and their shares in the first convolution, cached by word: most words of a
// text come again, so this part is done once a word instead of once a token.
import type { Arena } from "./arena.ts"
import type { EncoderInput } from "./encoder.ts"
import { PLANES, placeMix, placeShares, WIDTH } from "./encoder-layers.ts"
import { embeddingRows } from "./hashing.ts"
import { SLOT_SIZE } from "./kernel.ts"
import { LEXICON_SIZE } from "./lexicon.ts"
import type { EncoderName, Model } from "./model-data.ts"

const SLOTS = 3072
const SLOT_BYTES = SLOT_SIZE * 4
/** New words that are computed in one go. */
const BATCH = 128

export interface SlotCache {
  /**
   * Writes the slot addresses of `count` tokens from number `from` on into the arena's addresses at index
   * `at`; a token beyond the text gets the slot of zeros.
   */
  locate(
    tokens: readonly (EncoderInput | undefined)[],
    from: number,
    count: number,
    generation: number,
    at: number,
  ): void
}

/** Makes the cache of one encoder. */
export function createSlotCache(arena: Arena, model: Model, name: EncoderName): SlotCache {
  const { addresses } = arena
  const compute = createSlotComputer(arena, model, name)
  const seesSpace = model.seeds[name].length > 4
  // Slot 0 stays zero; four spare slots at the end take what the kernel writes past the last row.
  const base = arena.reserve((SLOTS + 4) * SLOT_SIZE)
  const slotOf = new Uint16Array(LEXICON_SIZE * 2)
  const newTokens: EncoderInput[] = []
  let used = 1
  let known = 0

  const clear = () => {
    slotOf.fill(0)
    used = 1
  }

  return {
    locate(tokens, from, count, generation, at) {
      if (generation !== known || used + count > SLOTS) clear()
      known = generation
      const firstNew = used
      newTokens.length = 0
      for (let i = 0; i < count; i++) {
        const token = tokens[from + i]
        let slot = 0
        if (token !== undefined) {
          const key = token.lexeme.id * 2 + (seesSpace && token.spaceAfter ? 1 : 0)
          slot = slotOf[key]!
          if (slot === 0) {
            slot = used++
            slotOf[key] = slot
            newTokens.push(token)
          }
        }
        addresses[at + i] = base + slot * SLOT_BYTES
      }
      for (let i = 0; i < newTokens.length; i += BATCH) {
        compute(newTokens.slice(i, i + BATCH), base + (firstNew + i) * SLOT_BYTES)
      }
    },
  }
}

/** Gives the function that fills consecutive slots: embeddings, mixing layer, shares. */
function createSlotComputer(
  arena: Arena,
  model: Model,
  name: EncoderName,
): (tokens: readonly EncoderInput[], firstSlot: number) => void {
  const { kernel, floats } = arena
  const seeds = model.seeds[name]
  const tables = seeds.map((_, i) => model.tensor(`${name}.embed${i}`))
  const mix = placeMix(arena, model, name)
  const shares = placeShares(arena, model, name)
  const noBias = arena.reserve(3 * PLANES)
  const inputs = arena.reserve((BATCH + 4) * mix.depth)
  const planes = arena.reserve((BATCH + 4) * PLANES)
  const vectors = arena.reserve((BATCH + 4) * WIDTH)
  const rows = new Int32Array(4)

  const embed = (token: EncoderInput, at: number) => {
    floats.fill(0, at, at + mix.depth)
    tables.forEach((table, i) => {
      const value =
        i < 4
          ? token.lexeme.hashes[i]!
          : { low: Number(i === 4 ? token.spaceAfter : token.lexeme.isSpace), high: 0 }
      embeddingRows(value, seeds[i]!, table.shape[0]!, rows, 0)
      for (const row of rows) table.addRow(row, floats, at + i * WIDTH)
    })
  }

  return (tokens, firstSlot) => {
    tokens.forEach((token, i) => void embed(token, (inputs >> 2) + i * mix.depth))
    kernel.affine(mix.w, mix.b, inputs, mix.depth, mix.depth, planes, PLANES, PLANES, tokens.length)
    kernel.largestOfThree(planes, vectors, tokens.length)
    kernel.normalise(vectors, WIDTH, mix.gain, mix.bias, 0, tokens.length)
    tokens.forEach((_, i) => {
      const from = (vectors >> 2) + i * WIDTH
      floats.copyWithin((firstSlot >> 2) + i * SLOT_SIZE, from, from + WIDTH)
    })
    kernel.affine(
      shares,
      noBias,
      firstSlot,
      SLOT_SIZE,
      WIDTH,
      firstSlot + WIDTH * 4,
      SLOT_SIZE,
      3 * PLANES,
      tokens.length,
    )
  }
}
