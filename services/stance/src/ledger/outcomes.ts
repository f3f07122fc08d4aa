// What became of each record, in Postgres.
import type { Tx } from "@stance/runtime/postgres/pool"
import { takenAt } from "../prepare-record.ts"
import type { ProcessedArticle } from "../process-articles.ts"

/**
 * Writes one row a record. The primary key refuses a second one, so a record cannot be processed twice
 * unseen.
 */
export const saveOutcomes = async (
  tx: Tx,
  processed: readonly ProcessedArticle[],
  coderVersion: string,
): Promise<void> => {
  if (processed.length === 0) return
  const judged = processed.map(({ judgement }) => judgement)
  await tx.query(
    `INSERT INTO stance_ledger.outcomes (topic, partition, kafka_offset, article_id, outcome, reason,
       statement_count, change_count, unread_count, language, coder_version, recorded_at)
     SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::text[], $5::text[], $6::text[],
       $7::int[], $8::int[], $9::int[], $10::text[], $11::text[], $12::timestamptz[])`,
    [
      judged.map(({ record }) => record.topic),
      judged.map(({ record }) => record.partition),
      judged.map(({ record }) => record.offset.toString()),
      judged.map(({ article_id }) => article_id),
      judged.map(({ outcome }) => outcome),
      judged.map(({ reason }) => reason),
      processed.map(({ statement_count }) => statement_count),
      processed.map(({ change_count }) => change_count),
      judged.map(({ unread_count }) => unread_count),
      judged.map(({ language }) => language),
      judged.map(({ was_read }) => (was_read ? coderVersion : null)),
      judged.map(({ record }) => takenAt(record)),
    ],
  )
}
