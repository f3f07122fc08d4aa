// Feeds the log while services die: as much of it as deaths have come, so that articles flow from the first
// death to the last. Its journal says which record the broker acknowledged where.
import { setTimeout as pause } from "node:timers/promises"
import { topicNames } from "@stance/contracts/topic-names"
import type { Kafka } from "@stance/runtime"
import type { Fed } from "./generated-feed.ts"

/** A record of the feed and the offset at which the broker has it. */
export interface Journalled extends Fed {
  readonly offset: bigint
}

const TICK_MS = 200
const MOST_AT_ONCE = 40
/** With nothing released, one is sent so often: a death at a point needs something that passes it. */
const TRICKLE_MS = 1_000

/**
 * Sends the feed in order. `released` says which share of it may be sent by now.
 * Gives the journal when all is sent; a send that fails ends it, for its outcome would be unknown.
 */
export const sendFeed = async (
  kafka: Kafka,
  feed: readonly Fed[],
  released: () => number,
): Promise<Journalled[]> => {
  const producer = await kafka.producer()
  const journal: Journalled[] = []
  let trickled = Date.now()
  try {
    while (journal.length < feed.length) {
      const allowed = Math.ceil(released() * feed.length) - journal.length
      const isDry = allowed <= 0 && Date.now() - trickled > TRICKLE_MS
      const count = isDry ? 1 : Math.min(allowed, MOST_AT_ONCE)
      if (count > 0) {
        trickled = Date.now()
        await send(producer, feed.slice(journal.length, journal.length + count), journal)
      }
      await pause(TICK_MS)
    }
  } finally {
    await producer.close()
  }
  return journal
}

const send = async (
  producer: Awaited<ReturnType<Kafka["producer"]>>,
  batch: readonly Fed[],
  journal: Journalled[],
): Promise<void> => {
  // A repetition is the same object a second time, so places count, not objects.
  const offsets = new Map<number, bigint>()
  for (const partition of new Set(batch.map((fed) => fed.partition))) {
    const places = [...batch.keys()].filter((place) => batch[place]?.partition === partition)
    const { baseOffset } = await producer.send(
      topicNames.articles,
      partition,
      places.map((place) => (batch[place] as Fed).record),
    )
    for (const [i, place] of places.entries()) offsets.set(place, baseOffset + BigInt(i))
  }
  for (const [place, fed] of batch.entries()) journal.push({ ...fed, offset: offsets.get(place) as bigint })
}
