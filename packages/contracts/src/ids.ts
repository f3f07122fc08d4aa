// Ids are derived from content: the same article gives the same ids on every machine and in every run.
import { createHash } from "node:crypto"
import type { Facet } from "./codebook.ts"

/** The recipient of a position whose other side the text does not give. */
export const UNSPECIFIED = "unspecified"

/**
 * Sixteen hex digits (64 bits) of the SHA-256 over the parts, each preceded by its length so that
 * no two lists of parts read the same. Twelve digits, as first drafted, collide with a chance of 2 % at 3
 * million articles.
 */
export const contentHash = (...parts: readonly (string | null)[]): string => {
  const hash = createHash("sha256")
  for (const part of parts) hash.update(part === null ? "-:" : `${Buffer.byteLength(part)}:${part}`)
  return hash.digest("hex").slice(0, 16)
}

/** Full SHA-256 of a text as UTF-8, 64 hex digits. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")

/**
 * `art_…`: with a canonical address (uri) the article is that address of that source, so a changed text is
 * an update;
 * without one it is the source and the text, so the same text twice is one article.
 */
export const articleId = (article: { source: string; uri: string | null; body_text: string }): string =>
  article.uri === null
    ? `art_${contentHash("text", article.source, article.body_text)}`
    : `art_${contentHash("uri", article.source, article.uri)}`

/**
 * `russia/nato/willingness`, `russia/nato/format_response/nato-russia-council`: safe in URLs and in shells.
 */
export const positionId = (
  actorId: string,
  recipientId: string,
  facet: Facet,
  formatId: string | null,
): string =>
  facet === "format_response"
    ? `${actorId}/${recipientId}/${facet}/${formatId ?? UNSPECIFIED}`
    : `${actorId}/${recipientId}/${facet}`

/** `nato~russia`: the pair in either order. */
export const dyadId = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`)

/** `art_…#392-450`: the article and the span, which is how a sentence is cited and linked. */
export const evidenceId = (articleId: string, charStart: number, charEnd: number): string =>
  `${articleId}#${charStart}-${charEnd}`

/**
 * `sta_…`: from article, span, what is said by whom about whom, and the version of the coder that read it.
 */
export const statementId = (statement: {
  article_id: string
  char_start: number
  char_end: number
  position_id: string
  position: string
  coder_version: string
}): string =>
  `sta_${contentHash(
    statement.article_id,
    `${statement.char_start}-${statement.char_end}`,
    statement.position_id,
    statement.position,
    statement.coder_version,
  )}`

/**
 * `chg_…`: from the position, when it is valid from, its kind, content and evidence, and what it supersedes.
 */
export const changeId = (parts: readonly (string | null)[]): string => `chg_${contentHash(...parts)}`

/**
 * Lower-case ASCII words joined by hyphens: `Côte d’Ivoire` is `cote-d-ivoire`. Names without ASCII letters
 * keep their letters.
 */
export const slug = (name: string): string => {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/ß/g, "ss")
  return folded.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "unnamed"
}
