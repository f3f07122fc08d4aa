// Articles: the text that holds of each, by the same judgement that the stance service makes.
import type { Article } from "@stance/contracts/article"
import { decodeArticle } from "@stance/contracts/decode-article"
import {
  type HeldArticle,
  heldAfter,
  type Revision,
  reviseArticle,
} from "@stance/domain/tracking/article-revision"
import type { KafkaRecord } from "@stance/runtime/kafka/records"
import type { Tx } from "@stance/runtime/postgres/pool"
import { insertRows, setFromExcluded, type Value } from "./rows.ts"

/**
 * Projects records of the articles topic into `stance_store.articles`, in their order. A record that cannot
 * be decoded is passed over: the stance service reads the same topic, gives each record its outcome and
 * makes the one dead letter of it.
 */
export const projectArticles = async (tx: Tx, records: readonly KafkaRecord[]): Promise<void> => {
  const incoming = records.flatMap((record) => {
    const decoded = decodeArticle(record)
    return decoded.ok ? [{ record, article: decoded.value }] : []
  })
  const held = await heldArticles(tx, [...new Set(incoming.map(({ article }) => article.article_id))])
  const texts = new Map<string, Row>()
  const statuses = new Map<string, HeldArticle>()
  for (const { record, article } of incoming) {
    const before = held.get(article.article_id) ?? null
    const revision = reviseArticle(before, article)
    const after = heldAfter(before, article, revision)
    held.set(article.article_id, after)
    if (before === null || revision === "update") texts.set(article.article_id, textRow(record, article))
    else if (changesStatus(revision)) statuses.set(article.article_id, after)
    const text = texts.get(article.article_id)
    if (text !== undefined) texts.set(article.article_id, { ...text, ...statusOf(after, text) })
  }
  const olderTexts = [...statuses.values()].filter((status) => !texts.has(status.article_id))
  if (texts.size > 0) await tx.query(upsertTexts, [JSON.stringify([...texts.values()])])
  if (olderTexts.length > 0) await tx.query(updateStatuses, [JSON.stringify(olderTexts)])
}

type Row = Record<string, Value>

const columns = [
  "article_id",
  "source",
  "uri",
  "headline",
  "body_text",
  "byline",
  "located",
  "language",
  "published_at",
  "date_precision",
  "pub_status",
  "item_version",
  "sha256",
  "recorded_at",
  "partition",
  "kafka_offset",
]

const upsertTexts = `${insertRows("stance_store.articles", columns)}
  ON CONFLICT (article_id) DO UPDATE SET ${setFromExcluded(columns.slice(1))}`

const updateStatuses = `
  UPDATE stance_store.articles a
  SET pub_status = came.pub_status, item_version = came.item_version,
    body_text = CASE WHEN came.pub_status = 'usable' THEN a.body_text END
  FROM json_populate_recordset(NULL::stance_store.articles, $1::json) came
  WHERE a.article_id = came.article_id`

const heldArticles = async (tx: Tx, ids: readonly string[]): Promise<Map<string, HeldArticle>> => {
  const { rows } = await tx.query(
    `SELECT article_id, sha256, item_version::float8 AS item_version, pub_status, uri
     FROM stance_store.articles WHERE article_id = ANY($1)`,
    [ids],
  )
  return new Map((rows as HeldArticle[]).map((row) => [row.article_id, row]))
}

const textRow = (record: KafkaRecord, article: Article): Row => ({
  article_id: article.article_id,
  source: article.source,
  uri: article.uri,
  headline: article.headline,
  body_text: article.body_text,
  byline: article.byline,
  located: article.located,
  language: article.language,
  published_at: article.published_at,
  date_precision: article.date_precision,
  recorded_at: new Date(record.timestamp).toISOString(),
  partition: record.partition,
  kafka_offset: String(record.offset),
})

const statusOf = (held: HeldArticle, text: Row): Row => ({
  pub_status: held.pub_status,
  item_version: held.item_version,
  sha256: held.sha256,
  body_text: held.pub_status === "usable" ? (text.body_text ?? null) : null,
})

/** A repeated record may still raise the version; what came too late or contradicts changes nothing. */
const changesStatus = (revision: Revision): boolean =>
  revision === "withdrawn" || revision === "withheld" || revision === "duplicate"
