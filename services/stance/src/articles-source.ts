// The articles topic as the processor of partitions takes it: reading before the transaction, the rest
// inside.
import { articles } from "@stance/contracts/topics"
import type { Logger } from "@stance/runtime/log"
import type { Pool } from "@stance/runtime/postgres/pool"
import type { SourceTopic } from "@stance/runtime/processing/source-topic"
import { refuseRecord } from "./judge-record.ts"
import { saveOutcomes } from "./ledger/outcomes.ts"
import { recordPreparer } from "./prepare-record.ts"
import { type ProcessedArticle, processArticles, readAhead } from "./process-articles.ts"
import type { ArticleReader } from "./read-article.ts"

/** Takes the pool, the reader and the log; gives the source. One line is logged for each article. */
export const articlesSource = (pool: Pool, reader: ArticleReader, logger: Logger): SourceTopic => {
  const prepareRecord = recordPreparer(reader)
  return {
    name: articles.name,
    sequenced: false,
    deadLetters: articles.deadLetters,
    prepare: async (records) => {
      const prepared = records.map(prepareRecord)
      await readAhead(pool, prepared)
      return async (tx, context) => {
        const processed = await processArticles(tx, prepared, reader.coder_version, context.deadLetter)
        for (const article of processed) log(logger, article)
      }
    },
    setAside: async (tx, record, reason) => {
      const judgement = refuseRecord(prepareRecord(record), reason)
      await saveOutcomes(tx, [{ judgement, statement_count: 0, change_count: 0 }], reader.coder_version)
    },
  }
}

const log = (logger: Logger, { judgement, statement_count, change_count }: ProcessedArticle): void => {
  const { record, outcome, article_id, reason, unread_count } = judgement
  const { topic, partition } = record
  const counts = { statements: statement_count, changes: change_count, unread: unread_count }
  const place = { topic, partition, offset: String(record.offset) }
  logger.info({ article_id, outcome, ...(reason === null ? {} : { reason }), ...counts, ...place }, "article")
}
