// The stream of position changes: typed, decoded, each once, resumable.
import type { PositionCode } from "@stance/contracts/codebook"
import { decodeRecord } from "@stance/contracts/decode-record"
import type { PositionChange } from "@stance/contracts/position-change"
import { positionChanges } from "@stance/contracts/topics"
import type { KafkaRecord } from "@stance/runtime"
import { openSource, type Source } from "./connection.ts"
import { type InvalidRecord, invalidRecord } from "./invalid-record.ts"
import { follow } from "./sequence.ts"
import { type Place, placesOf, tokenOf } from "./token.ts"

export interface ChangesOptions extends Source {
  /** Where to start: the first change ever, the next one, or a token of an earlier reading. */
  readonly from: "beginning" | "end" | { readonly token: string }
  /**
   * `forever` (the default) follows until the signal; `end` stops at what is there when the reading starts.
   */
  readonly until?: "end" | "forever"
  /** Only this pair, in either order: `nato~russia`. */
  readonly dyad?: string
  /** Only changes to one of these positions. */
  readonly to?: readonly PositionCode[]
  /** Ends the stream without an error. */
  readonly signal?: AbortSignal
  /** Is given a record that is no change we know; without it such a record ends the stream with an error. */
  readonly onInvalid?: (record: InvalidRecord) => void
}

export interface Changes extends AsyncIterable<PositionChange> {
  /** Where the reading stands after the change given last; `changes({ from: { token } })` goes on there. */
  readonly token: string
}

/**
 * Reads position changes: `for await (const change of changes({ from: "beginning", dyad: "nato~russia" }))
 * …`.
 * A record that was sent twice is given once; a hole in the sequence throws SequenceHole. Changes of one
 * dyad come in
 * order; those of different dyads may come in any. Throws RangeError for a token that is none.
 */
export const changes = (options: ChangesOptions): Changes => {
  const places = typeof options.from === "object" ? placesOf(options.from.token) : new Map<number, Place>()
  return {
    get token() {
      return tokenOf(places)
    },
    [Symbol.asyncIterator]: () => stream(options, places),
  }
}

async function* stream(
  options: ChangesOptions,
  places: Map<number, Place>,
): AsyncGenerator<PositionChange, void> {
  const { kafka, close } = openSource(options)
  const topic = positionChanges.name
  try {
    const records = kafka.read({
      topics: [topic],
      from:
        typeof options.from === "object"
          ? [...places].map(([partition, { offset }]) => ({ topic, partition, offset }))
          : options.from,
      until: options.until ?? "forever",
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    })
    for await (const record of records) {
      const { place, isRepeated } = follow(places.get(record.partition), record)
      places.set(record.partition, place)
      const change = isRepeated ? null : decoded(record, options.onInvalid)
      if (change !== null && isWanted(change, options)) yield change
    }
  } finally {
    await close()
  }
}

const decoded = (record: KafkaRecord, onInvalid: ChangesOptions["onInvalid"]): PositionChange | null => {
  const result = decodeRecord(positionChanges.event, record)
  if (result.ok) return result.value
  const invalid = invalidRecord(record, result.reason)
  if (onInvalid === undefined) throw new Error(invalid.message)
  onInvalid(invalid)
  return null
}

const isWanted = (change: PositionChange, { dyad, to }: ChangesOptions): boolean =>
  (dyad === undefined || change.dyad_id === dyad.split("~").sort().join("~")) &&
  (to === undefined || (change.to_position !== null && to.includes(change.to_position)))
