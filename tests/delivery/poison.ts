// Records that are no articles, of every kind that the stance service tells apart.
import type { Article } from "@stance/contracts/article"
import { articleRecord } from "@stance/ingest"
import type { OutRecord } from "@stance/runtime"

export interface Poison {
  readonly record: OutRecord
  readonly code: string
}

/** Takes an article and a number; gives the article spoiled in the way that has the number. */
export const poisoned = (article: Article, n: number): Poison => {
  // An id of its own, so that it could not be taken for a repetition if it were read.
  const article_id = `art_${n.toString(16).padStart(16, "0")}`
  const own = { ...article, article_id }
  const record = articleRecord(own)
  const withValue = (value: OutRecord["value"]): OutRecord => ({ ...record, value })
  const kinds: readonly (() => Poison)[] = [
    () => ({ record: withValue(`{"schema_version":1,"n":${n}`), code: "invalid_json" }),
    () => ({ record: { ...record, key: null }, code: "missing_key" }),
    () => ({ record: withValue(null), code: "missing_value" }),
    () => ({ record: withValue(Buffer.from([0x7b, 0x22, 0xff, 0xfe, n & 0xff])), code: "not_utf8" }),
    () => ({ record: withValue(JSON.stringify({ ...own, body_text: n })), code: "invalid_article" }),
    () => ({ record: withValue(JSON.stringify({ ...own, schema_version: 99 })), code: "unknown_version" }),
    () => ({ record: { ...record, key: `art_${"0".repeat(15)}x` }, code: "id_mismatch" }),
    () => ({ record: withValue(JSON.stringify({ ...own, body_text: `${n}` })), code: "id_mismatch" }),
    () => ({ record: withValue(JSON.stringify({ ...own, headline: "a\0b" })), code: "unstorable_text" }),
  ]
  return (kinds[n % kinds.length] as () => Poison)()
}
