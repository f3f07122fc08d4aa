// The stance service: articles in, statements and positions out through the ledger and its relay.
import { consumerGroups } from "@stance/contracts/topic-names"
import { startRelay } from "@stance/runtime/outbox/relay"
import { processPartitions } from "@stance/runtime/processing/process-partitions"
import type { Running, ServiceContext } from "@stance/runtime/service"
import { articlesSource } from "./articles-source.ts"
import type { ArticleReader } from "./read-article.ts"

const SCHEMA = "stance_ledger"
/**
 * Reading takes some 25 ms an article: a batch is a second or two, and what is held in memory stays small.
 */
const MAX_BATCH_RECORDS = 50
const MAX_BATCH_BYTES = 4 * 1024 * 1024

/** Starts to process articles and to publish what comes of them; gives how to stop both in order. */
export const startStance = async (
  context: Pick<ServiceContext, "kafka" | "pool" | "logger" | "metrics" | "health">,
  reader: ArticleReader,
): Promise<Running> => {
  const { kafka, pool, logger, metrics, health } = context
  logger.info({ coder_version: reader.coder_version }, "reading")
  const relay = await startRelay({ kafka, pool, schema: SCHEMA, logger, metrics, health })
  const processor = await processPartitions({
    kafka,
    pool,
    schema: SCHEMA,
    consumer: consumerGroups.stance,
    sources: [articlesSource(pool, reader, logger)],
    logger,
    metrics,
    health,
    maxBatchRecords: MAX_BATCH_RECORDS,
    maxBatchBytes: MAX_BATCH_BYTES,
  })
  return {
    stop: async () => {
      await processor.stop()
      await relay.stop()
    },
  }
}
