// Which text of each article holds, in Postgres.
import type { HeldArticle } from "@stance/domain/tracking/article-revision"
import type { Tx } from "@stance/runtime/postgres/pool"

/** Gives what is held of these articles, by id; an article never seen is missing. */
export const heldArticles = async (
  tx: Tx,
  articleIds: readonly string[],
): Promise<Map<string, HeldArticle>> => {
  if (articleIds.length === 0) return new Map()
  const { rows } = await tx.query<Omit<HeldArticle, "item_version"> & { item_version: string | null }>(
    `SELECT article_id, sha256, item_version, pub_status, uri
     FROM stance_ledger.held_articles WHERE article_id = ANY($1)`,
    [articleIds],
  )
  return new Map(
    rows.map((row) => [
      row.article_id,
      { ...row, item_version: row.item_version === null ? null : Number(row.item_version) },
    ]),
  )
}

/** Writes what is held of articles from now on. */
export const saveHeldArticles = async (tx: Tx, held: readonly HeldArticle[]): Promise<void> => {
  if (held.length === 0) return
  await tx.query(
    `INSERT INTO stance_ledger.held_articles (article_id, sha256, item_version, pub_status, uri)
     SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[])
     ON CONFLICT (article_id) DO UPDATE SET sha256 = excluded.sha256, item_version = excluded.item_version,
       pub_status = excluded.pub_status, uri = excluded.uri`,
    [
      held.map((article) => article.article_id),
      held.map((article) => article.sha256),
      held.map((article) => article.item_version),
      held.map((article) => article.pub_status),
      held.map((article) => article.uri),
    ],
  )
}
