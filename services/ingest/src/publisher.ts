// Requests that come at the same time share a request to the broker, in the order in which they came.
import type { Article } from "@stance/contracts/article"
import type { Kafka } from "@stance/runtime"
import { type Published, publishArticles } from "./publish.ts"

export interface Publisher {
  /** Resolves when the broker has acknowledged the article; rejects when it has not, or not in time. */
  readonly publish: (article: Article) => Promise<Published>
  readonly close: () => Promise<void>
}

const BATCH_MAX = 100
/** A caller is told 503 after this long; what was sent may still arrive, and sending it again is safe. */
const ANSWER_MS = 4_500

interface Waiting {
  readonly article: Article
  readonly resolve: (published: Published) => void
  readonly reject: (error: unknown) => void
}

/** Makes the publisher of a service: one producer, one request in flight. */
export const openPublisher = async (kafka: Kafka, partitions: number): Promise<Publisher> => {
  const producer = await kafka.producer()
  const queue: Waiting[] = []
  let sending: Promise<void> | null = null
  const drain = async (): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue.splice(0, BATCH_MAX)
      try {
        const published = await publishArticles(
          producer,
          batch.map(({ article }) => article),
          partitions,
        )
        for (const [i, { resolve }] of batch.entries()) resolve(published[i]!)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    sending = null
  }
  return {
    publish: (article) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`no acknowledgement within ${ANSWER_MS} ms`)),
          ANSWER_MS,
        )
        const settled =
          <T>(settle: (value: T) => void) =>
          (value: T) => {
            clearTimeout(late)
            settle(value)
          }
        queue.push({ article, resolve: settled(resolve), reject: settled(reject) })
        sending ??= drain()
      }),
    close: async () => {
      await sending
      await producer.close()
    },
  }
}
