// The positions held now, as a map kept fresh from the compacted topic.
import { EventEmitter } from "node:events"
import { decodeRecord } from "@stance/contracts/decode-record"
import type { Position } from "@stance/contracts/position"
import { positions } from "@stance/contracts/topics"
import type { KafkaRecord } from "@stance/runtime"
import { openSource, type Source } from "./connection.ts"
import { type InvalidRecord, invalidRecord } from "./invalid-record.ts"

export interface PositionTable {
  /** The position of that id, or undefined when none is held. */
  get(positionId: string): Position | undefined
  readonly size: number
  values(): IterableIterator<Position>
  /** Calls back on each change, with what was held and what is held now (undefined: retracted). */
  onChange(
    listener: (positionId: string, before: Position | undefined, after: Position | undefined) => void,
  ): void
  /** Ends the following; the map stays as it is. Rejects with the error that ended it earlier, if one did. */
  close(): Promise<void>
}

export interface TableOptions extends Source {
  /** Is given a record that is no position we know; such a record changes nothing. */
  readonly onInvalid?: (record: InvalidRecord) => void
}

/** Reads the topic to its present end, then resolves; from then on the map follows it. */
export const positionTable = async (options: TableOptions = {}): Promise<PositionTable> => {
  const { kafka, close } = openSource(options)
  const table = new Map<string, Position>()
  const emitter = new EventEmitter()
  const stop = new AbortController()
  const starts = await kafka.admin.offsets(positions.name)
  const missing = new Set(starts.filter(({ low, high }) => low < high).map(({ partition }) => partition))
  const ends = new Map(starts.map(({ partition, high }) => [partition, high]))
  let caughtUp: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    caughtUp = resolve
  })
  const apply = async (): Promise<void> => {
    const records = kafka.read({
      topics: [positions.name],
      from: "beginning",
      until: "forever",
      signal: stop.signal,
    })
    for await (const record of records) {
      const id = record.key?.toString() ?? ""
      const before = table.get(id)
      const after = record.value === null ? undefined : decoded(record, options.onInvalid, before)
      if (after === undefined) table.delete(id)
      else table.set(id, after)
      if (before !== after) emitter.emit("change", id, before, after)
      if (record.offset + 1n >= (ends.get(record.partition) ?? 0n)) missing.delete(record.partition)
      if (missing.size === 0) caughtUp()
    }
  }
  if (missing.size === 0) caughtUp()
  const following = apply()
  await Promise.race([ready, following])
  return {
    get: (positionId) => table.get(positionId),
    get size() {
      return table.size
    },
    values: () => table.values(),
    onChange: (listener) => void emitter.on("change", listener),
    close: async () => {
      stop.abort()
      await following.finally(close)
    },
  }
}

const decoded = (
  record: KafkaRecord,
  onInvalid: TableOptions["onInvalid"],
  before: Position | undefined,
): Position | undefined => {
  const result = decodeRecord(positions.event, record)
  if (result.ok) return result.value
  onInvalid?.(invalidRecord(record, result.reason))
  return before
}
