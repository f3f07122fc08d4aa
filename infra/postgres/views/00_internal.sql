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
SELECT DISTINCT ON (p.position_id, s.position)
  p.position_id, p.dyad_id, p.shown_change_id, p.position AS actor_says,
  s.position AS other_side_says, s.quote AS other_quote, s.speaker AS other_speaker, s.statement_id
FROM stance_store.current_positions p
JOIN stance_store.changes c ON c.change_id = p.shown_change_id
JOIN stance_store.statements s ON s.position_id = p.position_id
WHERE p.attribution = 'self' AND s.contests AND s.status = 'stands' AND s.position <> p.position
  AND (
    s.article_id = c.article_id
    OR coalesce(s.said_on, (coalesce(s.published_at, s.recorded_at) AT TIME ZONE 'UTC')::date)
       >= (p.valid_from AT TIME ZONE 'UTC')::date
  )
ORDER BY p.position_id, s.position,
  coalesce(s.said_on, (coalesce(s.published_at, s.recorded_at) AT TIME ZONE 'UTC')::date) DESC,
  s.confidence DESC, s.article_id, s.char_start, s.statement_id;
COMMENT ON VIEW stance_store.contradictions IS
  'A position that the actor states itself, and what the other side says of it since; the latest sentence for each differing code.';
