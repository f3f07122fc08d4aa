// A batch of the articles topic: read what is new, then in one transaction judge each record, record what
// changes, and say what became of each.
import type { DeadLetterReason } from "@stance/contracts/dead-letter"
import { type HeldArticle, reviseArticle } from "@stance/domain/tracking/article-revision"
import type { KafkaRecord } from "@stance/runtime/kafka/records"
import { enqueue } from "@stance/runtime/outbox/enqueue"
import type { Tx } from "@stance/runtime/postgres/pool"
import { type Judgement, judgeRecord } from "./judge-record.ts"
import { heldArticles, saveHeldArticles } from "./ledger/held-articles.ts"
import { saveOutcomes } from "./ledger/outcomes.ts"
import { recordArticles } from "./ledger/record-articles.ts"
import type { PreparedRecord } from "./prepare-record.ts"
import { isRead } from "./read-article.ts"

/** Publishes a record as a dead letter in the same transaction. */
export type DeadLetter = (record: KafkaRecord, reason: DeadLetterReason) => Promise<void>

export interface ProcessedArticle {
  readonly judgement: Judgement
  readonly statement_count: number
  readonly change_count: number
}

/**
 * Reads, ahead of the transaction, the articles that it will probably ask for, and lets the process do its
 * other work between two of them. `db` is asked what is held; the transaction judges again, so that this is
 * only a saving.
 */
export const readAhead = async (db: Tx, records: readonly PreparedRecord[]): Promise<void> => {
  const held = await heldArticles(db, keysOf(records))
  for (const { decoded, reading } of records) {
    if (!decoded.ok || !isRead(decoded.value.language)) continue
    const revision = reviseArticle(held.get(decoded.value.article_id) ?? null, decoded.value)
    if (revision !== "new" && revision !== "update") continue
    await reading()
  }
}

/**
 * Processes records of one partition, in their order, inside the caller's transaction. Gives what became of
 * each.
 */
export const processArticles = async (
  tx: Tx,
  records: readonly PreparedRecord[],
  coderVersion: string,
  deadLetter: DeadLetter,
): Promise<readonly ProcessedArticle[]> => {
  const { judgements, changed } = await judgeAll(records, await heldArticles(tx, keysOf(records)))
  const taken = judgements.flatMap((judgement) => (judgement.taken === null ? [] : [judgement.taken]))
  const recorded = await recordArticles(tx, taken)
  await saveHeldArticles(tx, changed)
  const counts = new Map(taken.map((article, index) => [article, recorded.change_counts[index] ?? 0]))
  const processed = judgements.map((judgement) => ({
    judgement,
    statement_count: judgement.taken?.statements.length ?? 0,
    change_count: (judgement.taken && counts.get(judgement.taken)) ?? 0,
  }))
  await saveOutcomes(tx, processed, coderVersion)
  await enqueue(tx, "stance_ledger", recorded.events)
  for (const { record, dead_letter } of judgements)
    if (dead_letter !== null) await deadLetter(record, dead_letter)
  return processed
}

const judgeAll = async (
  records: readonly PreparedRecord[],
  held: Map<string, HeldArticle>,
): Promise<{ judgements: Judgement[]; changed: HeldArticle[] }> => {
  const changed = new Map<string, HeldArticle>()
  const judgements: Judgement[] = []
  for (const record of records) {
    const judgement = await judgeRecord(record, held)
    judgements.push(judgement)
    if (judgement.held === null) continue
    held.set(judgement.held.article_id, judgement.held)
    changed.set(judgement.held.article_id, judgement.held)
  }
  return { judgements, changed: [...changed.values()] }
}

const keysOf = (records: readonly PreparedRecord[]): string[] => [
  ...new Set(records.flatMap(({ decoded }) => (decoded.ok ? [decoded.value.article_id] : []))),
]
