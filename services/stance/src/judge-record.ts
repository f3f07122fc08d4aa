// What becomes of one record: its outcome, and what the ledger takes of its article.
import type { Article, ArticleOutcome } from "@stance/contracts/article"
import type { DeadLetterReason } from "@stance/contracts/dead-letter"
import {
  type HeldArticle,
  heldAfter,
  type Revision,
  reviseArticle,
} from "@stance/domain/tracking/article-revision"
import type { KafkaRecord } from "@stance/runtime/kafka/records"
import type { TakenArticle } from "./ledger/taken-article.ts"
import { type PreparedRecord, takenAt } from "./prepare-record.ts"
import { isRead } from "./read-article.ts"

export interface Judgement {
  readonly record: KafkaRecord
  readonly outcome: ArticleOutcome
  readonly article_id: string | null
  readonly language: string | null
  readonly reason: string | null
  readonly unread_count: number
  /** True when the article's sentences were read. */
  readonly was_read: boolean
  readonly dead_letter: DeadLetterReason | null
  /** What the ledger takes; null when nothing of the article changes. */
  readonly taken: TakenArticle | null
  /** What is held of the article from now on; null when that does not change. */
  readonly held: HeldArticle | null
}

/** Takes a record and the articles held so far (by id); gives the judgement. Never rejects. */
export const judgeRecord = async (
  { record, decoded, reading: read }: PreparedRecord,
  held: ReadonlyMap<string, HeldArticle>,
): Promise<Judgement> => {
  if (!decoded.ok) return refused(record, keyOf(record), null, decoded.reason)
  const article = decoded.value
  const before = held.get(article.article_id) ?? null
  const revision = reviseArticle(before, article)
  if (revision === "conflict")
    return refused(record, article.article_id, article.language, conflict(before, article))
  const judgement = {
    ...nothing(record, article.article_id, article.language),
    outcome: OUTCOMES[revision],
    held: heldAfter(before, article, revision),
  }
  if (revision === "duplicate" || revision === "superseded") return judgement
  const none = {
    article_id: article.article_id,
    statements: [],
    taken_at: takenAt(record),
    cause: causeOf(record),
  }
  if (revision === "withdrawn" || revision === "withheld") return { ...judgement, taken: none }
  if (!isRead(article.language))
    return {
      ...judgement,
      outcome: "unsupported_language",
      reason: `language ${article.language}; only English is read`,
      taken: none,
    }
  const reading = await read()
  if (!reading.ok) return refused(record, article.article_id, article.language, reading.reason)
  const { statements, unread } = reading
  return { ...judgement, unread_count: unread, was_read: true, taken: { ...none, statements } }
}

/** Gives the judgement on a record that the ledger could not take, whatever its article says. */
export const refuseRecord = ({ record, decoded }: PreparedRecord, reason: DeadLetterReason): Judgement =>
  decoded.ok
    ? refused(record, decoded.value.article_id, decoded.value.language, reason)
    : refused(record, keyOf(record), null, reason)

const OUTCOMES: Readonly<Record<Exclude<Revision, "conflict">, ArticleOutcome>> = {
  new: "read",
  update: "updated",
  duplicate: "duplicate",
  superseded: "superseded",
  withdrawn: "withdrawn",
  withheld: "withheld",
}

const nothing = (record: KafkaRecord, article_id: string | null, language: string | null) => ({
  record,
  article_id,
  language,
  reason: null,
  unread_count: 0,
  was_read: false,
  dead_letter: null,
  taken: null,
  held: null,
})

const refused = (
  record: KafkaRecord,
  article_id: string | null,
  language: string | null,
  reason: DeadLetterReason,
): Judgement => ({
  ...nothing(record, article_id, language),
  outcome: "dead_letter",
  reason: reason.code,
  dead_letter: reason,
})

const conflict = (held: HeldArticle | null, article: Article): DeadLetterReason => {
  const described = (one: HeldArticle) => `sha256 ${one.sha256} at ${one.uri ?? "no address"}`
  const message =
    `${article.article_id} is held with ${held === null ? "nothing" : described(held)}, but came with ` +
    `${described(article)}. The first stays; give the second an address (uri) or another source.`
  return { stage: "VALIDATE", code: "conflict", message, stack: null }
}

/** The key as far as it can be stored, for the outcome of a record whose article could not be read. */
const keyOf = ({ key }: KafkaRecord): string | null =>
  key === null ? null : key.toString("utf8").replaceAll("\0", "").toWellFormed().slice(0, 200)

const causeOf = ({ headers }: KafkaRecord): string | null => headers.ce_id ?? null
