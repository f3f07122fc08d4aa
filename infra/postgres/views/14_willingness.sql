CREATE OR REPLACE VIEW stance.willingness AS
SELECT actor_id, actor, recipient_id, recipient, position AS willingness, condition, quote, speaker, attribution, valid_from,
  article_id, position_id
FROM stance.positions
WHERE facet = 'willingness';

COMMENT ON VIEW stance.willingness IS 'Who says it is willing to talk to whom, now. One row per directed dyad.';
COMMENT ON COLUMN stance.willingness.willingness IS
  'willing: ready to talk; conditional: ready if condition is met; unwilling: refuses to talk at all.';
