// Scores of the next move from a parser state (spacy/ml/parser_model.pyx): each token's contribution to
// every feature place is computed once a block ("precomputable affine"), a state adds the rows of its
// feature tokens.
import { type Arena, packPanels, padded } from "./arena.ts"
import { BLOCK_TOKENS } from "./encoder.ts"
import type { Model } from "./model-data.ts"

const HIDDEN = 64
const FEATURE_ROW = 2 * HIDDEN

export interface TransitionScorer {
  /** Prepares `count` tokens whose encoded rows start at address `rows`. */
  prepare(rows: number, count: number): void
  /**
   * Scores all moves for the feature tokens (-1: none); gives the index of the first score in
   * `arena.floats`.
   */
  score(tokens: Int32Array): number
}

/** Places the weights of the "parser" or of the "entities" model with its number of feature tokens. */
export function createTransitionScorer(
  arena: Arena,
  model: Model,
  name: "parser" | "entities",
  features: number,
): TransitionScorer {
  const { kernel, addresses } = arena
  const reduce = placeReduce(arena, model, name)
  const lower = placeLower(arena, model, name, features)
  const upper = placeUpper(arena, model, name)
  const reduced = arena.reserve((BLOCK_TOKENS + 4) * HIDDEN)
  const stateRows = arena.reserve((BLOCK_TOKENS + 4) * features * FEATURE_ROW)
  const featureAddresses = arena.reserve(features)
  const hidden = arena.reserve(HIDDEN)
  const scores = arena.reserve(upper.width)
  return {
    prepare(rows, count) {
      const width = features * FEATURE_ROW
      kernel.affine(reduce.w, reduce.b, rows, reduce.depth, reduce.depth, reduced, HIDDEN, HIDDEN, count)
      kernel.affine(lower.w, lower.noBias, reduced, HIDDEN, HIDDEN, stateRows, width, width, count)
    },
    score(tokens) {
      const at = featureAddresses >> 2
      for (let f = 0; f < features; f++) {
        const token = tokens[f]!
        addresses[at + f] =
          token < 0
            ? lower.absent + f * FEATURE_ROW * 4
            : stateRows + (token * features + f) * FEATURE_ROW * 4
      }
      kernel.score(featureAddresses, features, lower.b, hidden, upper.w, upper.b, scores, upper.width)
      return scores >> 2
    },
  }
}

function placeReduce(arena: Arena, model: Model, name: string): { w: number; b: number; depth: number } {
  const weights = model.tensor(`${name}.reduce.W`)
  const depth = weights.shape[1]!
  const values = weights.values()
  return {
    w: arena.place(packPanels(HIDDEN, depth, 8, (o, k) => values[o * depth + k]!)),
    b: arena.place(model.tensor(`${name}.reduce.b`).values()),
    depth,
  }
}

/** Stored [feature][unit][piece]; the kernel wants [feature][piece][unit]. */
function placeLower(
  arena: Arena,
  model: Model,
  name: string,
  features: number,
): { w: number; b: number; absent: number; noBias: number } {
  const outputs = features * FEATURE_ROW
  const values = model.tensor(`${name}.lower.W`).values()
  const bias = model.tensor(`${name}.lower.b`).values()
  const absent = model.tensor(`${name}.lower.pad`).values()
  const source = (output: number) => {
    const inRow = output % FEATURE_ROW
    return output - inRow + (inRow % HIDDEN) * 2 + Math.floor(inRow / HIDDEN)
  }
  return {
    w: arena.place(packPanels(outputs, HIDDEN, 8, (o, k) => values[source(o) * HIDDEN + k]!)),
    b: arena.place(bias.map((_, o) => bias[source(o)]!)),
    absent: arena.place(absent.map((_, o) => absent[source(o)]!)),
    noBias: arena.reserve(outputs),
  }
}

function placeUpper(arena: Arena, model: Model, name: string): { w: number; b: number; width: number } {
  const weights = model.tensor(`${name}.upper.W`)
  const outputs = weights.shape[0]!
  const values = weights.values()
  return {
    w: arena.place(packPanels(outputs, HIDDEN, 16, (o, k) => values[o * HIDDEN + k]!)),
    b: arena.place(padded(model.tensor(`${name}.upper.b`).values(), 16)),
    width: Math.ceil(outputs / 16) * 16,
  }
}
