// What is wrong with an article that fits its schema: who reads the articles topic judges by this one rule.
import type { Article } from "./article.ts"
import { sha256 } from "./ids.ts"

export interface ArticleFault {
  readonly code: "unstorable_text" | "id_mismatch"
  readonly message: string
}

/** Takes a record's key and its article; gives why they cannot be taken together, or null when they can. */
export const articleFault = (key: string | undefined, article: Article): ArticleFault | null => {
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
