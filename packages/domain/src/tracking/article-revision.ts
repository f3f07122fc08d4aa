// What a record of an article means beside what is held of that article: new, the same again, a newer text,
// taken back. Stance and projector both ask here, so that ledger and read model never disagree about which
// text holds.
import type { Article } from "@stance/contracts/article"

/** What is held of an article: enough to judge the next record of it. */
export type HeldArticle = Pick<Article, "article_id" | "sha256" | "item_version" | "pub_status" | "uri">

/**
 * new: first seen, to be read · duplicate: nothing new · update: another text or newly released, to be read
 * in place of the held one · superseded: older than the held one · withdrawn, withheld: what was read from
 * it no longer stands · conflict: the same id, no address, another text. Two texts cannot be one article,
 * so the first stays.
 */
export type Revision = "new" | "duplicate" | "update" | "superseded" | "withdrawn" | "withheld" | "conflict"

/**
 * Judges a record of an article. Takes what is held (null when the article was never seen) and what came;
 * gives the revision. Versions order two texts under one address; without versions the log does: the later
 * record holds.
 */
export const reviseArticle = (held: HeldArticle | null, incoming: HeldArticle): Revision => {
  if (held === null) return incoming.pub_status === "usable" ? "new" : takenBack(incoming.pub_status)
  if (held.uri !== incoming.uri) return "conflict"
  if (isSame(held, incoming)) return "duplicate"
  if (isOlder(held, incoming)) return "superseded"
  if (isOtherText(held, incoming)) return "conflict"
  return incoming.pub_status === "usable" ? "update" : takenBack(incoming.pub_status)
}

/**
 * Gives what is held after a record. A withdrawal keeps the text's fingerprint that was held, and the
 * version only grows. Takes what was held, what came, and the revision that `reviseArticle` gave for the
 * two.
 */
export const heldAfter = (
  held: HeldArticle | null,
  incoming: HeldArticle,
  revision: Revision,
): HeldArticle => {
  if (held === null) return incoming
  if (revision === "conflict" || revision === "superseded") return held
  const item_version = later(held.item_version, incoming.item_version)
  if (revision === "duplicate") return { ...held, item_version }
  return { ...incoming, item_version, sha256: revision === "update" ? incoming.sha256 : held.sha256 }
}

const takenBack = (status: "withheld" | "canceled"): Revision =>
  status === "canceled" ? "withdrawn" : "withheld"

/** A cancellation is the same whatever text it carries: agencies send it with or without the body. */
const isSame = (held: HeldArticle, incoming: HeldArticle): boolean =>
  held.pub_status === incoming.pub_status &&
  (held.sha256 === incoming.sha256 || incoming.pub_status === "canceled")

const isOlder = (held: HeldArticle, incoming: HeldArticle): boolean =>
  held.item_version !== null && incoming.item_version !== null && incoming.item_version < held.item_version

/**
 * Without an address the id is the text's own, so another text is a mistake of the sender, unless it only
 * takes back.
 */
const isOtherText = (held: HeldArticle, incoming: HeldArticle): boolean =>
  incoming.uri === null &&
  held.sha256 !== incoming.sha256 &&
  held.pub_status !== "canceled" &&
  incoming.pub_status !== "canceled"

const later = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b)
