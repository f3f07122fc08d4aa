// Puts the parser together from the data of this package.
import { createArena } from "./arena.ts"
import { createDependencyParser } from "./dependency-parser.ts"
import { createEncoder } from "./encoder.ts"
import { createEntityRecogniser } from "./entity-recogniser.ts"
import { loadLanguage } from "./language-data.ts"
import { createLexicon } from "./lexicon.ts"
import { loadModel } from "./model-data.ts"
import { type Parse, type Pipeline, parseText } from "./parse.ts"
import { createTagger } from "./tagger.ts"
import { createTokenizer, type Piece } from "./tokenizer.ts"

export interface Parser {
  /** Tokens without analysis; about fifty times faster than `parse`. */
  tokenize(text: string): readonly Piece[]
  /**
   * Parses any text, in time linear in its length; without entities if `entities` is false. Never throws on
   * text.
   */
  parse(text: string, options?: { readonly entities?: boolean }): Parse
  /**
   * Name and version of the model; the same version gives the same bytes for the same text, on any machine.
   */
  readonly version: string
}

/**
 * Loads the parser: about 50 ms and 60 MB, so callers keep it.
 * `kernel` is "wasm" unless WebAssembly SIMD is missing; "plain" gives the same output, about eight times
 * slower.
 */
export function loadParser(options: { readonly kernel?: "wasm" | "plain" } = {}): Parser {
  const language = loadLanguage()
  const model = loadModel()
  const arena = createArena(options.kernel ?? "wasm")
  const pipeline: Pipeline = {
    tokenize: createTokenizer(language),
    lexicon: createLexicon(language),
    syntax: createEncoder(arena, model, "syntax"),
    tagger: createTagger(arena, model),
    parser: createDependencyParser(arena, model),
    names: createEncoder(arena, model, "names"),
    entities: createEntityRecogniser(arena, model),
  }
  return {
    version: model.version,
    tokenize: pipeline.tokenize,
    parse: (text, { entities = true } = {}) => parseText(pipeline, text, entities),
  }
}
