// An article to its record in the log: key, value, CloudEvents headers; done only when the broker has
// acknowledged it.
import { type Article, articleEventTypes } from "@stance/contracts/article"
import { cloudEventHeaders, dataSchema } from "@stance/contracts/cloud-event"
import { contentHash } from "@stance/contracts/ids"
import { topicNames } from "@stance/contracts/topic-names"
import type { OutRecord, Producer } from "@stance/runtime"
import { partitionFor } from "@stance/runtime"

/** Where an article lies in the log. */
export interface Published {
  readonly articleId: string
  readonly partition: number
  readonly offset: bigint
}

/**
 * Takes articles and the topic's number of partitions; publishes them, at most one request a partition, and
 * gives
 * where each lies, in the order given. Resolves only after the broker's acknowledgement (acks=all); rejects
 * with
 * the port's error when any is not acknowledged: what was sent may then be sent again, ids are derived from
 * content.
 */
export const publishArticles = async (
  producer: Producer,
  articles: readonly Article[],
  partitions: number,
): Promise<Published[]> => {
  const published = new Map<number, Published>()
  const numbered = articles.map((article, index) => ({
    article,
    index,
    partition: partitionFor(article.article_id, partitions),
  }))
  for (let partition = 0; partition < partitions; partition++) {
    const entries = numbered.filter((entry) => entry.partition === partition)
    if (entries.length === 0) continue
    const records = entries.map(({ article }) => articleRecord(article))
    const { baseOffset } = await producer.send(topicNames.articles, partition, records)
    for (const [i, { article, index }] of entries.entries())
      published.set(index, { articleId: article.article_id, partition, offset: baseOffset + BigInt(i) })
  }
  return articles.map((_, index) => published.get(index)!)
}

/** Takes an article; gives its record: key is the article's id, value plain JSON, attributes in headers. */
export const articleRecord = (article: Article): OutRecord => ({
  key: article.article_id,
  value: JSON.stringify(article),
  headers: cloudEventHeaders({
    id: eventId(article),
    type: eventTypeOf(article),
    source: "/services/ingest",
    subject: article.article_id,
    time: article.published_at,
    recordedTime: null,
    dataSchema: dataSchema({ name: "article", current: article.schema_version }),
    partitionKey: article.article_id,
    correlationId: article.article_id,
    causationId: null,
  }),
})

/** The same text under the same id is the same event, however often it is sent. */
const eventId = ({ article_id, sha256, pub_status, item_version }: Article): string =>
  `evt_${contentHash(article_id, sha256, pub_status, String(item_version))}`

/**
 * Ingest keeps no state, so only an item that counts its own versions is called updated here; the ledger
 * decides.
 */
const eventTypeOf = (article: Article): string => {
  if (article.pub_status === "canceled") return articleEventTypes.withdrawn
  return (article.item_version ?? 1) > 1 ? articleEventTypes.updated : articleEventTypes.published
}
