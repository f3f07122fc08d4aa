CREATE OR REPLACE FUNCTION stance.positions_as_of(valid_at timestamptz, known_at timestamptz DEFAULT 'infinity')
RETURNS SETOF stance.position_history
LANGUAGE sql STABLE PARALLEL SAFE ROWS 100
AS $$
  SELECT h.*
  FROM stance.position_history h
  WHERE h.valid_from <= valid_at AND (h.valid_to IS NULL OR valid_at < h.valid_to)
    AND h.recorded_at <= known_at AND (h.superseded_at IS NULL OR known_at < h.superseded_at)
$$;

COMMENT ON FUNCTION stance.positions_as_of(timestamptz, timestamptz) IS
  'What was held at valid_at, as far as the log knew at known_at (left out: as known now). Rows of position_history.';
