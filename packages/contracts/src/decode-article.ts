// From a record of the articles topic to its article, or the reason why it is none: who reads the topic
// judges by this one rule.
import type { Article } from "./article.ts"
import { type DecodedRecord, decodeRecord, type RecordBytes } from "./decode-record.ts"
import { sha256 } from "./ids.ts"
import { articles } from "./topics.ts"

/** Takes a record; gives its article, or the reason for a dead letter. Never throws. */
export const decodeArticle = (record: RecordBytes): DecodedRecord<Article> => {
  const decoded = decodeRecord(articles.event, record)
  if (!decoded.ok) return decoded
  const fault = faultOf(new TextDecoder().decode(record.key ?? undefined), decoded.value)
  return fault === null ? decoded : { ok: false, reason: { stage: "VALIDATE", ...fault, stack: null } }
}

const faultOf = (
  key: string,
  article: Article,
): { code: "unstorable_text" | "id_mismatch"; message: string } | null => {
  const unstorable = Object.entries(article).find(
    ([, field]) => typeof field === "string" && !isStorable(field),
  )
  if (unstorable !== undefined)
    return { code: "unstorable_text", message: `${unstorable[0]} has a NUL or half a surrogate pair` }
  if (key !== article.article_id)
    return { code: "id_mismatch", message: `the key is ${key}, but article_id is ${article.article_id}` }
  const hash = sha256(article.body_text)
  return hash === article.sha256
    ? null
    : { code: "id_mismatch", message: `sha256 is ${article.sha256}, but that of body_text is ${hash}` }
}

/** Postgres stores neither, and a text that it would alter has other offsets. */
const isStorable = (text: string): boolean => !text.includes("\0") && text.isWellFormed()
