-- Reads the view with the caller's own rights, so the function needs no rights of its owner.
CREATE OR REPLACE FUNCTION stance.log_time() RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE
SET search_path = pg_catalog
AS $$ SELECT max(coalesce(published_at, recorded_at)) FROM stance.articles $$;

COMMENT ON FUNCTION stance.log_time() IS
  'The "as of" of every view: the time of the latest article, never the wall clock. NULL while there is no article.';
