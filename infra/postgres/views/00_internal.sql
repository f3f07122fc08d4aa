-- What the public views share. It lives with the tables, so that `stance` holds nothing but the public ones.

-- Column comments are written anew each time: first those of each view's own file, then the shared ones (90_…).
DO $$
DECLARE target record;
BEGIN
  FOR target IN
    SELECT c.relname, a.attname
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_description d ON d.objoid = c.oid AND d.objsubid = a.attnum
    WHERE c.relnamespace = 'stance'::regnamespace AND c.relkind = 'v' AND a.attnum > 0
  LOOP
    EXECUTE format('COMMENT ON COLUMN stance.%I.%I IS NULL', target.relname, target.attname);
  END LOOP;
END $$;

CREATE OR REPLACE VIEW stance_store.log_time AS
SELECT max(coalesce(published_at, recorded_at)) AS at FROM stance_store.articles;
COMMENT ON VIEW stance_store.log_time IS 'The time of the latest article, which is "now" everywhere.';

CREATE OR REPLACE VIEW stance_store.current_positions AS
SELECT v.*
FROM stance_store.versions v CROSS JOIN stance_store.log_time now
WHERE v.superseded_at IS NULL AND v.valid_from <= now.at AND (v.valid_to IS NULL OR now.at < v.valid_to);
COMMENT ON VIEW stance_store.current_positions IS 'What is held at log time, as known now.';

CREATE OR REPLACE VIEW stance_store.contradictions AS
SELECT DISTINCT ON (p.position_id, s.position, s.format_id)
  p.position_id, p.dyad_id, p.position AS actor_says,
  s.position AS other_side_says, s.quote AS other_quote, s.speaker AS other_speaker, s.statement_id
FROM stance_store.current_positions p
JOIN stance_store.statements s ON s.position_id = p.position_id
CROSS JOIN LATERAL (
  SELECT coalesce(s.said_on, (coalesce(s.published_at, s.recorded_at) AT TIME ZONE 'UTC')::date) AS day
) said
WHERE p.attribution = 'self' AND s.contests AND s.status = 'stands'
  AND (s.position <> p.position OR s.format_id IS DISTINCT FROM p.format_id)
  AND (
    said.day >= (p.valid_from AT TIME ZONE 'UTC')::date
    OR EXISTS (
      SELECT 1 FROM stance_store.changes c
      WHERE c.article_id = s.article_id AND c.position_id = p.position_id AND c.superseded_by IS NULL
        AND c.to_position = p.position AND c.valid_from >= p.valid_from
    )
  )
ORDER BY p.position_id, s.position, s.format_id, said.day DESC, s.confidence DESC, s.article_id, s.char_start, s.statement_id;
COMMENT ON VIEW stance_store.contradictions IS
  'A position that the actor states itself, and what the other side says of it since; the latest sentence for each differing code.';
