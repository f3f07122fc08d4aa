CREATE OR REPLACE VIEW stance.refusals AS
SELECT actor_id, actor, recipient_id, recipient,
  CASE WHEN facet = 'willingness' THEN 'talks' ELSE coalesce(format, 'talks') END AS refused,
  format_id, position, quote, speaker, attribution, self_stated, valid_from, article_id, position_id
FROM stance.positions
WHERE position IN ('unwilling', 'refused', 'withdrawn');

COMMENT ON VIEW stance.refusals IS 'Who refuses what, now: talks altogether, or one format. One row per refusal that stands.';
COMMENT ON COLUMN stance.refusals.refused IS 'The format refused or left; "talks" for talks altogether or of no named format.';
COMMENT ON COLUMN stance.refusals.position IS
  'unwilling: refuses to talk at all; refused: declines the format; withdrawn: walked out of it, suspended or ended it.';
