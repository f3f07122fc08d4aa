// English text to tokens, tags, dependency trees, sentences and named entities.
export { loadParser, type Parser } from "./load-parser.ts"
export type { Entity, Parse, Sentence, Token } from "./parse.ts"
export type { Piece } from "./tokenizer.ts"
