// The one step of the relay whose order decides everything: Kafka has the events first, then they are marked.
// A crash between the two sends them again, with the same numbers, and readers drop them. The other way round
// they would be lost. Nothing is sent while an earlier request is open, and nothing is ever skipped.
import type { Pool } from "pg"
import { failpoint } from "../failpoints.ts"
import type { Producer, Shipment } from "../kafka/producer.ts"
import { markSent } from "./pending.ts"

export interface Outgoing extends Shipment {
  readonly firstSeq: bigint
}

/**
 * Sends the events and marks them sent, if `maySend` still says so: a process that was frozen since it read
 * them may have lost its turn, and what it sent now would come after newer events. Gives how many partitions
 * could not be marked, or were not sent, because another relay may have been there: then read again.
 */
export const publish = async (
  producer: Producer,
  pool: Pool,
  schema: string,
  outgoing: readonly Outgoing[],
  maySend: () => boolean,
): Promise<number> => {
  failpoint("relay.beforeSend")
  if (!maySend()) return outgoing.length
  await producer.sendAll(outgoing)
  failpoint("relay.afterSend")
  const marked = await markSent(pool, schema, outgoing)
  failpoint("relay.afterMark")
  return outgoing.length - marked
}
