// Versions of an event: the newest is what the code knows, an older one is upcast step by step, an unknown
// one is refused.
import { type Decoded, decode, type Problem, type S } from "./schema.ts"

export interface EventVersions<T> {
  readonly name: string
  readonly current: number
  /** The newest version's schema, for documents; values are decoded by `decode`. */
  readonly schema: S.Schema.All
  readonly decode: (value: unknown) => Decoded<T>
  /** From each older version number to the function that turns its value into the next version's. */
  readonly upcasts: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>>
}

export type DecodedEvent<T> =
  | Decoded<T>
  | { readonly ok: false; readonly unknownVersion: unknown; readonly problems: readonly Problem[] }

/** Describes an event by the schema of its newest version and the steps that lead there from older ones. */
export const eventVersions = <A, I>(
  name: string,
  current: number,
  schema: S.Schema<A, I>,
  upcasts: EventVersions<A>["upcasts"] = {},
): EventVersions<A> => ({ name, current, schema, decode: (value) => decode(schema, value), upcasts })

/**
 * Decodes an event of any known version to the newest one.
 * Takes the event's versions and the parsed JSON; gives the value, or the problems, or the version that is
 * not known.
 */
export const decodeEvent = <T>(versions: EventVersions<T>, value: unknown): DecodedEvent<T> => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { ok: false, problems: [{ path: "", message: "Expected a JSON object" }] }
  let event = value as Record<string, unknown>
  let version = event.schema_version
  while (version !== versions.current) {
    const upcast = typeof version === "number" ? versions.upcasts[version] : undefined
    if (upcast === undefined) return unknownVersion(versions, version)
    event = upcast(event)
    version = event.schema_version
  }
  return versions.decode(event)
}

const unknownVersion = <T>(versions: EventVersions<T>, version: unknown): DecodedEvent<T> => {
  const known = [...Object.keys(versions.upcasts), versions.current].join(", ")
  const given = JSON.stringify(version) ?? "(none)"
  const message = `unknown version ${given} of ${versions.name}; known: ${known}`
  return { ok: false, unknownVersion: version, problems: [{ path: "schema_version", message }] }
}
