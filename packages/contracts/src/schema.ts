// The only file that imports @effect/schema: everything else takes the schema language from here,
// so a later move to another version of it is a change in one place.
import { ArrayFormatter, JSONSchema, Schema as S } from "@effect/schema"
import { Either } from "effect"

export { S }

/** One thing that is wrong with a value: where (a path such as `evidence[0].quote`) and what. */
export interface Problem {
  readonly path: string
  readonly message: string
}

export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Decodes an unknown value by a schema.
 * Takes the schema and the value; gives the typed value, or every problem found (never throws).
 * Fields that the schema does not know are ignored, so that an old reader meets a new writer.
 */
export const decode = <A, I>(schema: S.Schema<A, I>, value: unknown): Decoded<A> => {
  const result = S.decodeUnknownEither(schema, { onExcessProperty: "ignore" })(value)
  if (Either.isRight(result)) return { ok: true, value: result.right }
  const all = S.decodeUnknownEither(schema, { onExcessProperty: "ignore", errors: "all" })(value)
  const issues = Either.isLeft(all) ? ArrayFormatter.formatErrorSync(all.left) : []
  return { ok: false, problems: issues.map(({ path, message }) => ({ path: pathText(path), message })) }
}

/**
 * Gives problems as one line for people: `headline: Expected string, actual 42; uri: …` (at most `limit` of
 * them).
 */
export const problemsText = (problems: readonly Problem[], limit = 5): string => {
  const shown = problems.slice(0, limit).map(({ path, message }) => `${path || "(value)"}: ${message}`)
  const rest = problems.length - shown.length
  return shown.join("; ") + (rest > 0 ? `; and ${rest} more` : "")
}

/** Gives the JSON Schema (draft-07) of a schema's wire form. */
export const jsonSchemaOf = (schema: S.Schema.All): object => JSONSchema.make(schema as S.Schema<unknown>)

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : text === "" ? String(part) : `${text}.${String(part)}`,
    "",
  )
