CREATE OR REPLACE VIEW stance.positions AS
SELECT
  p.actor_id,
  a.name AS actor,
  p.recipient_id,
  r.name AS recipient,
  p.facet,
  p.format_id,
  f.name AS format,
  p.position,
  b.label AS position_label,
  p.condition,
  c.quote,
  c.speaker,
  p.attribution,
  EXISTS (SELECT 1 FROM stance_store.contradictions x WHERE x.position_id = p.position_id) AS is_contested,
  p.article_count,
  cardinality(p.sources) AS source_count,
  p.last_affirmed_on,
  p.attribution = 'self' AS self_stated,
  c.confidence,
  CASE WHEN c.confidence >= 70 THEN 'high' WHEN c.confidence >= 30 THEN 'moderate' ELSE 'low' END AS confidence_level,
  coalesce(g.reliability, 'F') AS source_reliability,
  p.valid_from,
  p.date_precision,
  p.recorded_at,
  c.article_id,
  p.position_id,
  p.change_id
FROM stance_store.current_positions p
LEFT JOIN stance_store.changes c ON c.change_id = p.change_id
LEFT JOIN stance_store.codebook b ON b.facet = p.facet AND b.position = p.position
LEFT JOIN stance_store.actors a ON a.actor_id = p.actor_id
LEFT JOIN stance_store.actors r ON r.actor_id = p.recipient_id
LEFT JOIN stance_store.formats f ON f.format_id = p.format_id
LEFT JOIN stance_store.source_reliability g ON g.source = c.source;

COMMENT ON VIEW stance.positions IS
  'What each side says now, that is at log_time(): one row per position held as of the latest article.';
COMMENT ON COLUMN stance.positions.quote IS
  'The sentence behind it: the first in the best attribution that the position has, so the actor''s own words once it has confirmed a report.';
COMMENT ON COLUMN stance.positions.is_contested IS
  'True when the actor says so itself and the other side reports something else; see contested.';
COMMENT ON COLUMN stance.positions.article_count IS 'Articles that report this position since it is held.';
COMMENT ON COLUMN stance.positions.source_count IS 'Publishers of those articles: one outlet or several.';
COMMENT ON COLUMN stance.positions.last_affirmed_on IS 'Day of the latest report that says the same: how stale it is.';
