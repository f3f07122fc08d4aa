CREATE OR REPLACE VIEW stance.position_history AS
SELECT
  v.position_id,
  v.actor_id,
  a.name AS actor,
  v.recipient_id,
  r.name AS recipient,
  v.facet,
  v.format_id,
  f.name AS format,
  v.position,
  b.label AS position_label,
  v.condition,
  v.attribution,
  v.valid_from,
  v.valid_to,
  v.recorded_at,
  v.superseded_at,
  coalesce(
    v.superseded_at IS NULL AND v.valid_from <= now.at AND (v.valid_to IS NULL OR now.at < v.valid_to),
    false
  ) AS is_current,
  v.change_id
FROM stance_store.versions v
CROSS JOIN stance_store.log_time now
LEFT JOIN stance_store.codebook b ON b.facet = v.facet AND b.position = v.position
LEFT JOIN stance_store.actors a ON a.actor_id = v.actor_id
LEFT JOIN stance_store.actors r ON r.actor_id = v.recipient_id
LEFT JOIN stance_store.formats f ON f.format_id = v.format_id;

COMMENT ON VIEW stance.position_history IS
  'Every version of every position, in both times: when it was held (valid_…) and when we knew it (recorded_at, superseded_at). '
  'What is known now: WHERE superseded_at IS NULL. One row per version.';
COMMENT ON COLUMN stance.position_history.valid_to IS
  'When it stopped being held (exclusive): the next position, the end of the format, or its leaving. NULL while no end is known.';
COMMENT ON COLUMN stance.position_history.superseded_at IS
  'When the log took the article that made this version out of date. NULL: this is what is known now.';
COMMENT ON COLUMN stance.position_history.is_current IS 'True for the rows that positions shows.';
