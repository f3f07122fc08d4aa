// A record with its article decoded and, when it comes to that, read: once, however often the transaction
// is tried.

import type { Article } from "@stance/contracts/article"
import { decodeArticle } from "@stance/contracts/decode-article"
import type { DecodedRecord } from "@stance/contracts/decode-record"
import type { KafkaRecord } from "@stance/runtime/kafka/records"
import { type ArticleReader, type ReadArticle, readArticle } from "./read-article.ts"

export interface PreparedRecord {
  readonly record: KafkaRecord
  readonly decoded: DecodedRecord<Article>
  /** Reads the article at the first call; rejects when there is none. */
  readonly reading: () => Promise<ReadArticle>
}

/** Gives a function that prepares records and knows those it has prepared, as long as anyone holds them. */
export const recordPreparer = (reader: ArticleReader): ((record: KafkaRecord) => PreparedRecord) => {
  const known = new WeakMap<KafkaRecord, PreparedRecord>()
  return (record) => {
    const prepared = known.get(record) ?? prepare(record, reader)
    known.set(record, prepared)
    return prepared
  }
}

/** When the log took a record. */
export const takenAt = (record: KafkaRecord): string => new Date(record.timestamp).toISOString()

const prepare = (record: KafkaRecord, reader: ArticleReader): PreparedRecord => {
  const decoded = decodeArticle(record)
  let read: Promise<ReadArticle> | null = null
  const reading = async (): Promise<ReadArticle> => {
    if (!decoded.ok) throw new Error(`offset ${record.offset} has no article to read`)
    read ??= readArticle(reader, decoded.value, takenAt(record))
    return read
  }
  return { record, decoded, reading }
}
