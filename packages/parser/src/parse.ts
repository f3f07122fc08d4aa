// The whole pipeline over one text (spacy/language.py with the components of en_core_web_sm): tokens,
// vectors, tags, tree, names. Long texts go block by block from one clean parser state to the next, so time
// is linear and memory bounded.
import type { DependencyParser } from "./dependency-parser.ts"
import { BLOCK_TOKENS, CONTEXT_TOKENS, type Encoder, type EncoderInput } from "./encoder.ts"
import type { EntityRecogniser } from "./entity-recogniser.ts"
import type { Lexicon } from "./lexicon.ts"
import type { Tagger } from "./tagger.ts"
import type { Piece } from "./tokenizer.ts"
import { buildTree } from "./tree.ts"

export interface Token {
  readonly text: string
  /** UTF-16 offsets into the input, end exclusive. */
  readonly start: number
  readonly end: number
  /** Whether exactly one space follows that belongs to no token. */
  readonly spaceAfter: boolean
  /** Penn Treebank tag; "_SP" for whitespace. */
  readonly tag: string
  /** Dependency label of ClearNLP style ("nsubj", "dobj", …); "ROOT" for a root, "dep" for whitespace. */
  readonly dep: string
  /** Number of the head token; a root's own number. */
  readonly head: number
  /** Number of the token's sentence. */
  readonly sentence: number
  /** Lower-case or standard form: "n't" → "not", "gonna" → "gon" + "na" → "going" + "to". */
  readonly norm: string
}

/**
 * A named entity as token numbers, end exclusive, with its OntoNotes label ("PERSON", "GPE", "ORG", "DATE",
 * …).
 */
export interface Entity {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** A sentence as token numbers, end exclusive. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

export interface Parse {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Found when they are first read; empty when they were not asked for. */
  readonly entities: readonly Entity[]
}

/** The parts that a text passes through. */
export interface Pipeline {
  readonly tokenize: (text: string) => Piece[]
  readonly lexicon: Lexicon
  readonly syntax: Encoder
  readonly tagger: Tagger
  readonly parser: DependencyParser
  readonly names: Encoder
  readonly entities: EntityRecogniser
}

/** Parses a text of any length and content; entities unless `findEntities` is false. */
export function parseText(pipeline: Pipeline, text: string, findEntities: boolean): Parse {
  const pieces = pipeline.tokenize(text)
  const inputs: (EncoderInput & { norm: string })[] = []
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const blocks: Block[] = []
  let from = 0
  while (from < pieces.length) {
    const to = Math.min(pieces.length, from + BLOCK_TOKENS)
    readInputs(pipeline.lexicon, pieces, from, to, inputs)
    const block = parseBlock(pipeline, pieces, inputs, from, to, { tokens, sentences })
    if (findEntities) blocks.push(block)
    from = block.to
  }
  // Half of the time goes into entities, and some callers see from the trees that they need none.
  let entities: readonly Entity[] | undefined
  return {
    text,
    tokens,
    sentences,
    get entities() {
      entities ??= blocks.flatMap((block) => entitiesIn(pipeline, pieces, inputs, block))
      return entities
    },
  }
}

/** Tokens that were parsed in one go, and which of them open a sentence. */
interface Block {
  readonly from: number
  readonly to: number
  readonly starts: Uint8Array
}

type Inputs = (EncoderInput & { norm: string })[]

/** Looks up the words of a block and of its context. The lexicon is only cleared here, between blocks. */
function readInputs(
  lexicon: Lexicon,
  pieces: readonly Piece[],
  from: number,
  to: number,
  inputs: Inputs,
): void {
  lexicon.makeRoom(BLOCK_TOKENS + 2 * CONTEXT_TOKENS)
  const end = Math.min(pieces.length, to + CONTEXT_TOKENS)
  for (let i = Math.max(0, from - CONTEXT_TOKENS); i < end; i++) {
    const { text, norm, spaceAfter } = pieces[i]!
    const lexeme = lexicon.lookup(text, norm)
    inputs[i] = { lexeme, spaceAfter, norm: lexeme.norm }
  }
}

interface Result {
  readonly tokens: Token[]
  readonly sentences: Sentence[]
}

/** Parses tokens from..to, or up to the last clean point before `to`; gives what is done. */
function parseBlock(
  pipeline: Pipeline,
  pieces: readonly Piece[],
  inputs: Inputs,
  from: number,
  to: number,
  result: Result,
): Block {
  const generation = pipeline.lexicon.generation()
  const rows = pipeline.syntax.encode(inputs, from, to, generation)
  const tags = pipeline.tagger.tag(rows, to - from)
  const block = pipeline.parser.parse(rows, to - from, to < pieces.length)
  const isSpace = (i: number) => inputs[from + i]!.lexeme.isSpace
  const tree = buildTree(block.heads, block.labels, isSpace)
  for (let i = 0; i < block.done; i++) {
    if (tree.starts[i] === 1) result.sentences.push({ start: from + i, end: from + i })
    const { text, start, end, spaceAfter } = pieces[from + i]!
    result.sentences[result.sentences.length - 1] = { ...result.sentences.at(-1)!, end: from + i + 1 }
    result.tokens.push({
      text,
      start,
      end,
      spaceAfter,
      // The attribute ruler's two rules on tags and labels.
      tag: isSpace(i) ? "_SP" : tags[i]!,
      dep: isSpace(i) ? "dep" : tree.labels[i]!,
      head: from + tree.heads[i]!,
      sentence: result.sentences.length - 1,
      norm: inputs[from + i]!.norm,
    })
  }
  return { from, to: from + block.done, starts: tree.starts }
}

/** The lexicon may have been cleared since the block was parsed: its words are looked up anew. */
function entitiesIn(
  pipeline: Pipeline,
  pieces: readonly Piece[],
  inputs: Inputs,
  { from, to, starts }: Block,
): Entity[] {
  readInputs(pipeline.lexicon, pieces, from, to, inputs)
  const count = to - from
  const rows = pipeline.names.encode(inputs, from, to, pipeline.lexicon.generation())
  const isSpace = (i: number) => inputs[from + i]!.lexeme.isSpace
  const startsSentence = (i: number) => i >= count || starts[i] === 1
  return pipeline.entities
    .find(rows, count, isSpace, startsSentence)
    .map(({ start, end, label }) => ({ start: from + start, end: from + end, label }))
}
