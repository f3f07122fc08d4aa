CREATE OR REPLACE VIEW stance.position_changes AS
SELECT
  (c.valid_from AT TIME ZONE 'UTC')::date AS changed_on,
  a.name AS actor,
  r.name AS recipient,
  c.facet,
  f.name AS format,
  c.from_position,
  c.to_position,
  c.change_kind,
  c.direction,
  c.condition,
  c.quote,
  c.speaker,
  c.attribution,
  c.headline,
  c.article_id,
  c.valid_from,
  c.recorded_at,
  c.actor_id,
  c.recipient_id,
  c.format_id,
  c.position_id,
  c.change_id,
  'stance.position-changes.v1' AS topic,
  c.partition,
  c.kafka_offset,
  c.coder_version
FROM stance_store.changes c
CROSS JOIN stance_store.log_time now
LEFT JOIN stance_store.actors a ON a.actor_id = c.actor_id
LEFT JOIN stance_store.actors r ON r.actor_id = c.recipient_id
LEFT JOIN stance_store.formats f ON f.format_id = c.format_id
-- The lapse of a dated format is in the log as soon as its end is known; it happens when the log's time gets there.
WHERE c.valid_from <= now.at OR c.to_position IS NOT NULL;

COMMENT ON VIEW stance.position_changes IS
  'Every change and every reaffirmation, as the topic holds them, corrections and retractions included. One row per event.';
COMMENT ON COLUMN stance.position_changes.changed_on IS 'Day from which it is valid (UTC).';
COMMENT ON COLUMN stance.position_changes.from_position IS 'Code held before; NULL when none was known.';
COMMENT ON COLUMN stance.position_changes.to_position IS 'Code held from then on; NULL when it lapsed or was retracted.';
COMMENT ON COLUMN stance.position_changes.change_kind IS
  'stated: first known; changed: another code; conditioned: another condition; reaffirmed: the same again; confirmed: the same, now in '
  'the actor''s own words; lapsed: the dated format is over, or left; corrected: replaces an earlier entry; retracted: takes one back.';
COMMENT ON COLUMN stance.position_changes.direction IS 'new, toward_talks, away_from_talks, sideways, same.';
COMMENT ON COLUMN stance.position_changes.quote IS 'The best sentence behind it.';
COMMENT ON COLUMN stance.position_changes.attribution IS
  'Whose word it rests on. self: the actor''s own; counterpart: the other side''s; third_party: someone else''s.';
COMMENT ON COLUMN stance.position_changes.topic IS 'Kafka topic that holds the event (without the prefix of a shared cluster).';
COMMENT ON COLUMN stance.position_changes.partition IS 'Partition of the topic.';
COMMENT ON COLUMN stance.position_changes.kafka_offset IS 'Offset in the partition.';
