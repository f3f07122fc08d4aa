CREATE OR REPLACE VIEW stance.articles AS
SELECT
  a.article_id,
  a.headline,
  a.source,
  coalesce(r.reliability, 'F') AS source_reliability,
  a.located,
  a.byline,
  a.language,
  a.uri,
  a.published_at,
  a.date_precision,
  a.recorded_at,
  a.pub_status,
  (
    SELECT count(*)::integer FROM stance_store.changes c
    WHERE c.article_id = a.article_id AND c.superseded_by IS NULL
      AND c.entry_kind IN ('stated', 'changed', 'conditioned')
  ) AS change_count,
  (
    SELECT count(*)::integer FROM stance_store.statements s
    WHERE s.article_id = a.article_id AND s.status = 'stands'
  ) AS evidence_count,
  a.body_text,
  a.sha256
FROM stance_store.articles a
LEFT JOIN stance_store.source_reliability r ON r.source = a.source;

COMMENT ON VIEW stance.articles IS 'Articles: the text that holds of each. One row per article.';
COMMENT ON COLUMN stance.articles.article_id IS
  'Id: from source and address, or from source and text when there is no address.';
COMMENT ON COLUMN stance.articles.headline IS 'Headline; also the first line of body_text.';
COMMENT ON COLUMN stance.articles.published_at IS 'When the publisher says it appeared; NULL when nothing says.';
COMMENT ON COLUMN stance.articles.recorded_at IS 'When the log took the text that holds.';
COMMENT ON COLUMN stance.articles.pub_status IS
  'usable; withheld: not to be read yet; canceled: withdrawn by its publisher (ninjs pubstatus).';
COMMENT ON COLUMN stance.articles.change_count IS
  'Positions that this article opened or changed and that were not corrected since; reaffirmations are not counted.';
COMMENT ON COLUMN stance.articles.evidence_count IS 'Sentences of this article in evidence.';
COMMENT ON COLUMN stance.articles.body_text IS
  'The whole text, headline first; char_start and char_end count in it. NULL unless the article is usable.';
COMMENT ON COLUMN stance.articles.sha256 IS 'SHA-256 of body_text as UTF-8, in hex.';
