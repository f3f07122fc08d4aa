// Greedy arc-eager dependency parsing with sentence breaks (spacy/pipeline/transition_parser.pyx,
// arc_eager.pyx).
import type { Arena } from "./arena.ts"
import { BLOCK_TOKENS } from "./encoder.ts"
import type { Model } from "./model-data.ts"
import { createParserState, type ParserState } from "./parser-state.ts"
import { createTransitionScorer } from "./transition-scorer.ts"

const FEATURES = 8
const SHIFT = 0
const REDUCE = 1
const LEFT = 2
const RIGHT = 3
const BREAK = 4
const KINDS = ["shift", "reduce", "left", "right", "break"]

/** Heads and labels within a block; a root is its own head. */
export interface BlockParse {
  /** Tokens from the start of the block that are parsed for good; the rest belongs to the next block. */
  readonly done: number
  readonly heads: Int32Array
  readonly labels: readonly string[]
}

export interface DependencyParser {
  /**
   * Parses `count` tokens whose encoded rows start at address `rows`. With `more` text behind them the
   * parse ends at the last point where nothing is open; a parse from there on goes exactly as it would have
   * gone on. Without such a point the block is cut at its end.
   */
  parse(rows: number, count: number, more: boolean): BlockParse
}

/** Places the parser's weights. */
export function createDependencyParser(arena: Arena, model: Model): DependencyParser {
  const scorer = createTransitionScorer(arena, model, "parser", FEATURES)
  const state = createParserState(BLOCK_TOKENS)
  const choose = createChoice(model, arena.floats)
  const features = new Int32Array(FEATURES)
  const labelNames = model.parserMoves.map(([, label]) => label)

  return {
    parse(rows, count, more) {
      scorer.prepare(rows, count)
      state.reset(count)
      let clean = 0
      // A parse takes about two moves a token; the bound only guards against a model that turns in circles.
      for (let left = 20 * count + 50; left > 0 && !isFinal(state); left--) {
        const start = state.cleanStart()
        if (start >= 0 && start <= count - 2) clean = start
        readFeatures(state, features)
        const move = choose(state, scorer.score(features))
        if (move < 0) break
        apply(state, model.parserMoves[move]![0], move)
      }
      const done = more && clean > 0 ? clean : count
      const heads = state.heads.slice(0, done)
      const labels: string[] = []
      for (let i = 0; i < done; i++) {
        if (heads[i]! < 0) heads[i] = i
        labels.push(heads[i] === i ? "ROOT" : labelNames[state.labels[i]!]!)
      }
      return { done, heads, labels }
    },
  }
}

function isFinal(state: ParserState): boolean {
  return state.stackDepth() === 0 && state.bufferLength() === 0
}

function readFeatures(state: ParserState, features: Int32Array): void {
  const b0 = state.buffer(0)
  const s0 = state.stack(0)
  features[0] = b0
  features[1] = state.buffer(1)
  features[2] = s0
  features[3] = state.stack(1)
  features[4] = state.stack(2)
  features[5] = state.lastLeftChild(b0)
  features[6] = state.lastLeftChild(s0)
  features[7] = state.lastRightChild(s0)
}

/** Gives the function that picks the valid move with the largest score, or -1 if none is valid. */
function createChoice(model: Model, scores: Float32Array): (state: ParserState, at: number) => number {
  const kinds = Uint8Array.from(model.parserMoves, ([kind]) => KINDS.indexOf(kind))
  const valid = new Uint8Array(KINDS.length)
  return (state, at) => {
    findValidKinds(state, valid)
    let best = -1
    let bestScore = 0
    for (let move = 0; move < kinds.length; move++) {
      if (valid[kinds[move]!] === 0) continue
      const score = scores[at + move]!
      if (best < 0 || score > bestScore) {
        best = move
        bestScore = score
      }
    }
    return best
  }
}

function findValidKinds(state: ParserState, valid: Uint8Array): void {
  const depth = state.stackDepth()
  const length = state.bufferLength()
  const b0 = state.buffer(0)
  const b1 = state.buffer(1)
  const startsSentence = b0 >= 0 && state.sentenceStarts[b0] === 1
  const arc = depth > 0 && length > 0 && !startsSentence
  valid[SHIFT] = Number(depth === 0 || (length >= 2 && !startsSentence && state.returned[b0] === 0))
  valid[REDUCE] = Number(depth > 0)
  valid[LEFT] = Number(arc)
  valid[RIGHT] = Number(arc)
  valid[BREAK] = Number(length >= 2 && b1 === b0 + 1 && state.sentenceStarts[b1] === 0)
}

function apply(state: ParserState, kind: string, move: number): void {
  const b0 = state.buffer(0)
  const s0 = state.stack(0)
  switch (kind) {
    case "shift":
      state.push()
      break
    case "reduce":
      if (state.heads[s0]! >= 0 || state.stackDepth() === 1) state.pop()
      else state.unshift()
      break
    case "left":
      state.addArc(b0, s0, move)
      state.returned[b0] = 0
      state.pop()
      break
    case "right":
      state.addArc(s0, b0, move)
      state.push()
      break
    case "break":
      state.sentenceStarts[state.buffer(1)] = 1
      break
  }
}
