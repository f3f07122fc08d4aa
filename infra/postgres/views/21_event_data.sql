CREATE OR REPLACE VIEW stance.event_data AS
SELECT
  c.change_id AS event_id,
  (c.valid_from AT TIME ZONE 'UTC')::date AS event_date,
  c.plover_event AS event_type,
  c.plover_mode AS event_mode,
  c.plover_score AS event_intensity,
  CASE c.plover_event
    WHEN 'AGREE' THEN 'VERBAL COOPERATION'
    WHEN 'REJECT' THEN 'VERBAL CONFLICT'
    WHEN 'REQUEST' THEN 'VERBAL CONFLICT'
    WHEN 'SANCTION' THEN 'MATERIAL CONFLICT'
  END AS quad_code,
  b.plover_context AS contexts,
  a.name AS actor_name,
  a.country_iso3 AS actor_country,
  a.plover_code AS actor_code,
  r.name AS recipient_name,
  r.country_iso3 AS recipient_country,
  r.plover_code AS recipient_code,
  c.cameo_code,
  c.facet,
  c.to_position AS position,
  c.format_id,
  c.source,
  (c.published_at AT TIME ZONE 'UTC')::date AS publication_date,
  c.headline,
  t.language,
  c.coder_version AS version
FROM stance_store.changes c
LEFT JOIN stance_store.codebook b ON b.facet = c.facet AND b.position = c.to_position
LEFT JOIN stance_store.actors a ON a.actor_id = c.actor_id
LEFT JOIN stance_store.actors r ON r.actor_id = c.recipient_id
LEFT JOIN stance_store.articles t ON t.article_id = c.article_id
WHERE c.superseded_by IS NULL AND c.entry_kind IN ('stated', 'changed', 'conditioned') AND c.to_position IS NOT NULL;

COMMENT ON VIEW stance.event_data IS
  'The changes as event data, under POLECAT''s column names. One row per change that stands; reports that repeat, lapses and what was '
  'corrected or retracted are not events.';
COMMENT ON COLUMN stance.event_data.event_id IS 'The change_id.';
COMMENT ON COLUMN stance.event_data.event_date IS 'Day from which the position is valid (UTC); see date_precision in positions.';
COMMENT ON COLUMN stance.event_data.event_type IS 'PLOVER event type; NULL where PLOVER has none (prefers, no_response).';
COMMENT ON COLUMN stance.event_data.event_mode IS 'PLOVER mode.';
COMMENT ON COLUMN stance.event_data.event_intensity IS 'PLOVER score of type and mode.';
COMMENT ON COLUMN stance.event_data.quad_code IS 'VERBAL or MATERIAL, COOPERATION or CONFLICT, by event_type.';
COMMENT ON COLUMN stance.event_data.contexts IS 'PLOVER context.';
COMMENT ON COLUMN stance.event_data.actor_name IS 'Who takes the position.';
COMMENT ON COLUMN stance.event_data.actor_country IS 'ISO 3166-1 alpha-3 code of the actor''s state, where it has one.';
COMMENT ON COLUMN stance.event_data.actor_code IS 'PLOVER code of the actor.';
COMMENT ON COLUMN stance.event_data.recipient_name IS 'Towards whom.';
COMMENT ON COLUMN stance.event_data.recipient_country IS 'ISO 3166-1 alpha-3 code of the recipient''s state, where it has one.';
COMMENT ON COLUMN stance.event_data.recipient_code IS 'PLOVER code of the recipient.';
COMMENT ON COLUMN stance.event_data.cameo_code IS 'CAMEO code; NULL where CAMEO has none that fits.';
COMMENT ON COLUMN stance.event_data.source IS 'Publisher of the article.';
COMMENT ON COLUMN stance.event_data.publication_date IS 'Day of publication (UTC); NULL when the article has no date.';
COMMENT ON COLUMN stance.event_data.language IS 'Language of the article (BCP 47).';
COMMENT ON COLUMN stance.event_data.version IS 'Version of the coder: cite it.';
