// Where a reading stands: for each partition the next offset and the next sequence number, as text that can
// be kept.

export interface Place {
  /** The offset to read next. */
  readonly offset: bigint
  /** The sequence number that comes next; null while none was seen. */
  readonly sequence: bigint | null
}

const VERSION = "v1"

/** Gives a token such as `v1.0-13-13.4-2-2`: partition, next offset, next sequence number. */
export const tokenOf = (places: ReadonlyMap<number, Place>): string =>
  [
    VERSION,
    ...[...places]
      .sort(([a], [b]) => a - b)
      .map(([partition, { offset, sequence }]) => `${partition}-${offset}-${sequence ?? "x"}`),
  ].join(".")

/** Takes a token; gives its places. Throws a RangeError that says what a token looks like. */
export const placesOf = (token: string): Map<number, Place> => {
  const [version, ...parts] = token.split(".")
  const places = parts.map((part) => /^(\d+)-(\d+)-(\d+|x)$/.exec(part))
  if (version !== VERSION || places.length === 0 || places.includes(null))
    throw new RangeError(`"${token}" is no token of a reading; one looks like v1.0-13-13.4-2-2`)
  return new Map(
    places.map((place) => [
      Number(place![1]),
      { offset: BigInt(place![2]!), sequence: place![3] === "x" ? null : BigInt(place![3]!) },
    ]),
  )
}
