// What an article's trace consists of: for each sentence its readings with their parts, or why there is none.

export interface TraceSpan {
  readonly text: string
  /** Code points of body_text, end exclusive. */
  readonly char_start: number
  readonly char_end: number
}

/** A word on the way from the talk object to the operator, and what it did there. */
export interface TraceStep extends TraceSpan {
  /** Id of the lexicon's entry; null for a word that only grammar makes count. */
  readonly entry: string | null
  readonly note: string
}

export interface TraceParty {
  readonly id: string
  readonly name: string
  /** How the text led to it: name, title, pronoun, description, partner … */
  readonly how: string
  /** The word that led to it; null for a source that is named apart from the text. */
  readonly word: TraceSpan | null
}

export interface TraceReading {
  readonly object: TraceSpan
  readonly object_entry: string
  /** Paragraph of the talk object: a short answer is to something that was said before. */
  readonly object_paragraph: number
  readonly operator: TraceSpan | null
  readonly path: readonly TraceSpan[]
  readonly steps: readonly TraceStep[]
  /** Words beside the path that negate or weaken it: not, never, no longer, would, may. */
  readonly modifiers: readonly TraceSpan[]
  readonly holder: TraceParty | null
  readonly counterpart: TraceParty | null
  readonly speaker: string | null
  /** direct, indirect, headline or narration; null when nothing was read. */
  readonly speech: string | null
  readonly format: string | null
  readonly condition: string | null
  readonly confidence: number | null
  readonly rule_id: string | null
  /** What it was read as, `willingness/willing`; null when nothing was read. */
  readonly read_as: string | null
  readonly statement_id: string | null
  /** The words that are cited for it. */
  readonly quote: TraceSpan | null
  /** In one line, why nothing was read; null when something was. */
  readonly reason: string | null
}

export interface TraceSentence extends TraceSpan {
  readonly paragraph: number
  readonly readings: readonly TraceReading[]
  /** Why there is no reading at all: an operator without a talk object, a talk word without an operator. */
  readonly reason: string | null
  /** It looked like a stance, and was not resolved. */
  readonly unread: boolean
}

export interface ReadingTrace {
  readonly article_id: string
  readonly coder_version: string
  readonly sentences: readonly TraceSentence[]
  /** How many sentences looked like a stance and were not resolved. */
  readonly unread: number
}
