// What is wrong with an input: what happened, where, and what to do next. A problem costs one document, never
// its neighbours.

export type ProblemCode =
  | "not_found"
  | "unreadable"
  | "empty"
  | "binary"
  | "invalid_utf8"
  | "too_large"
  | "invalid_date"
  | "invalid_front_matter"
  | "invalid_json"
  | "nested_too_deep"
  | "duplicate_key"
  | "not_an_article"
  | "unknown_format"

export interface InputProblem {
  readonly code: ProblemCode
  readonly what: string
  /** The file, with the line where there is one: `wire.jsonl:7`. */
  readonly where: string
  readonly fix: string
}

/** Something that the document can do without, and what would mend it. */
export interface InputWarning {
  readonly code: "no_date" | "no_headline" | "language_mismatch"
  readonly what: string
  readonly fix: string
}

/** Thrown inside one document's reading and turned into its problem at the edge (`readDocument`). */
export class DocumentError extends Error {
  readonly code: ProblemCode
  readonly fix: string
  constructor(code: ProblemCode, what: string, fix: string) {
    super(what)
    this.code = code
    this.fix = fix
  }
}

/** Gives a problem as the lines that people read: `file: what happened` and `   fix:  what to do`. */
export const problemText = (problem: InputProblem): string =>
  `${problem.where}: ${problem.what}\n   fix:  ${problem.fix}`
