CREATE OR REPLACE VIEW stance.timeline AS
SELECT
  v.valid_from AS time,
  coalesce(v.valid_to, now.at) AS timeend,
  a.name || ' → ' || r.name || ' · ' || CASE v.facet
    WHEN 'willingness' THEN 'talks'
    WHEN 'preferred_format' THEN 'preferred format'
    ELSE coalesce(f.name, 'talks offered')
  END AS lane,
  v.position AS state,
  coalesce(b.label, v.position) || coalesce(' ' || CASE WHEN v.facet = 'preferred_format' THEN f.name END, '')
    || coalesce(', if ' || v.condition, '') || coalesce(': ' || c.quote, '') AS text,
  v.facet || ',' || v.position || ',' || v.attribution AS tags,
  v.actor_id,
  v.recipient_id,
  v.facet,
  v.format_id,
  v.change_id
FROM stance_store.versions v
CROSS JOIN stance_store.log_time now
LEFT JOIN stance_store.changes c ON c.change_id = v.change_id
LEFT JOIN stance_store.codebook b ON b.facet = v.facet AND b.position = v.position
LEFT JOIN stance_store.actors a ON a.actor_id = v.actor_id
LEFT JOIN stance_store.actors r ON r.actor_id = v.recipient_id
LEFT JOIN stance_store.formats f ON f.format_id = v.format_id
WHERE v.superseded_at IS NULL AND v.valid_from <= now.at;

COMMENT ON VIEW stance.timeline IS
  'The positions as bands in time, under the names that Grafana''s annotations and state timeline use. One row per interval known now.';
COMMENT ON COLUMN stance.timeline.time IS 'When it began to be held.';
COMMENT ON COLUMN stance.timeline.timeend IS 'When it ended, or log_time() while no end is known.';
COMMENT ON COLUMN stance.timeline.lane IS 'The band: actor → recipient · what about.';
COMMENT ON COLUMN stance.timeline.state IS 'Code of the codebook; map values to colours by it.';
COMMENT ON COLUMN stance.timeline.text IS 'Label, condition and sentence.';
COMMENT ON COLUMN stance.timeline.tags IS 'facet, code and attribution, separated by commas.';
