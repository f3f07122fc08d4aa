// Named entities by one move a token: begin, in, last, unit, out (spacy/pipeline/ner.pyx,
// _parser_internals/ner.pyx).
import type { Arena } from "./arena.ts"
import type { Model } from "./model-data.ts"
import { createTransitionScorer } from "./transition-scorer.ts"

const FEATURES = 3

/** A name as token numbers within the block, end exclusive. */
export interface BlockEntity {
  readonly start: number
  readonly end: number
  readonly label: string
}

export interface EntityRecogniser {
  /**
   * Finds entities in `count` tokens whose encoded rows start at address `rows`.
   * `startsSentence(count)` is asked too: true also at the end of the text.
   */
  find(
    rows: number,
    count: number,
    isSpace: (i: number) => boolean,
    startsSentence: (i: number) => boolean,
  ): readonly BlockEntity[]
}

/** Places the entity recogniser's weights. */
export function createEntityRecogniser(arena: Arena, model: Model): EntityRecogniser {
  const scorer = createTransitionScorer(arena, model, "entities", FEATURES)
  const moves = model.entityMoves
  const features = new Int32Array(FEATURES)

  const isValid = (kind: string, label: string, open: string | undefined, space: boolean, ends: boolean) => {
    switch (kind) {
      case "begin":
        return open === undefined && label !== "" && !ends && !space
      case "in":
        return open !== undefined && label === open && !ends
      case "last":
        return open !== undefined && label === open
      case "unit":
        return open === undefined && label !== "" && !space
      default:
        return kind === "out" && open === undefined
    }
  }

  return {
    find(rows, count, isSpace, startsSentence) {
      scorer.prepare(rows, count)
      const entities: BlockEntity[] = []
      let start = -1
      let open: string | undefined
      for (let i = 0; i < count; i++) {
        features[0] = i
        features[1] = start
        features[2] = start < 0 ? -1 : i - 1
        const at = scorer.score(features)
        const space = isSpace(i)
        const ends = startsSentence(i + 1)
        let best = -1
        for (let move = 0; move < moves.length; move++) {
          const [kind, label] = moves[move]!
          if (!isValid(kind, label, open, space, ends)) continue
          if (best < 0 || arena.floats[at + move]! > arena.floats[at + best]!) best = move
        }
        const [kind, label] = best < 0 ? ["out", ""] : moves[best]!
        if (kind === "begin" || kind === "unit") start = i
        if (kind === "begin") open = label
        if (kind === "last" || kind === "unit") {
          entities.push({ start, end: i + 1, label })
          open = undefined
          start = -1
        }
      }
      return entities
    },
  }
}
