// Part-of-speech tags (spacy/pipeline/tagger.pyx): a softmax layer's largest output; the softmax itself
// changes no order.
import { type Arena, packPanels, padded } from "./arena.ts"
import { BLOCK_TOKENS } from "./encoder.ts"
import type { Model } from "./model-data.ts"

export interface Tagger {
  /** Tags of `count` tokens whose encoded rows start at address `rows`. */
  tag(rows: number, count: number): readonly string[]
}

/** Places the tagger's weights. */
export function createTagger(arena: Arena, model: Model): Tagger {
  const weights = model.tensor("tagger.W")
  const [outputs, depth] = weights.shape as [number, number]
  const values = weights.values()
  const w = arena.place(packPanels(outputs, depth, 8, (o, k) => values[o * depth + k]!))
  const b = arena.place(padded(model.tensor("tagger.b").values(), 8))
  const width = Math.ceil(outputs / 8) * 8
  const scores = arena.reserve((BLOCK_TOKENS + 4) * width)
  const { kernel, floats } = arena
  return {
    tag(rows, count) {
      kernel.affine(w, b, rows, depth, depth, scores, width, width, count)
      const tags: string[] = []
      for (let t = 0; t < count; t++) {
        const from = (scores >> 2) + t * width
        let best = 0
        for (let o = 1; o < outputs; o++) if (floats[from + o]! > floats[from + best]!) best = o
        tags.push(model.tags[best]!)
      }
      return tags
    },
  }
}
