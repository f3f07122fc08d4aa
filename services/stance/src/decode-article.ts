// From a record of the articles topic to an article, or to the reason why it is none. Never throws.
import type { Article } from "@stance/contracts/article"
import { articleFault } from "@stance/contracts/article-fault"
import type { DeadLetterReason } from "@stance/contracts/dead-letter"
import { problemsText } from "@stance/contracts/schema"
import { articles } from "@stance/contracts/topics"
import { decodeEvent } from "@stance/contracts/versions"
import type { KafkaRecord } from "@stance/runtime/kafka/records"

export type DecodedArticle =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: DeadLetterReason }

/** The codes that a record without a readable article gets. */
export type DecodeCode =
  | "missing_key"
  | "missing_value"
  | "not_utf8"
  | "invalid_json"
  | "unknown_version"
  | "invalid_article"
  | "unstorable_text"
  | "id_mismatch"

/** Takes a record; gives its article or the reason for a dead letter. */
export const decodeArticle = (record: KafkaRecord): DecodedArticle => {
  const text = textOf(record)
  if (!text.ok) return text
  let value: unknown
  try {
    value = JSON.parse(text.text)
  } catch (error) {
    return refused("DECODE", "invalid_json", error instanceof Error ? error.message : String(error))
  }
  const decoded = decodeEvent(articles.event, value)
  if (!decoded.ok) {
    const code = "unknownVersion" in decoded ? "unknown_version" : "invalid_article"
    return refused("VALIDATE", code, problemsText(decoded.problems))
  }
  const fault = articleFault(record.key?.toString("utf8"), decoded.value)
  return fault === null
    ? { ok: true, article: decoded.value }
    : refused("VALIDATE", fault.code, fault.message)
}

type Text = { readonly ok: true; readonly text: string } | (DecodedArticle & { ok: false })

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

const textOf = (record: KafkaRecord): Text => {
  if (record.key === null)
    return refused("DECODE", "missing_key", "the record has no key; it must be the article's id")
  if (record.value === null)
    return refused(
      "DECODE",
      "missing_value",
      "the record has no value; to take an article back publish it as canceled",
    )
  try {
    return { ok: true, text: strictUtf8.decode(record.value) }
  } catch {
    return refused("DECODE", "not_utf8", "the value is not valid UTF-8")
  }
}

const refused = (stage: DeadLetterReason["stage"], code: DecodeCode, message: string) => ({
  ok: false as const,
  reason: { stage, code, message, stack: null },
})
