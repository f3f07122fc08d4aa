CREATE OR REPLACE VIEW stance.preferred_formats AS
SELECT actor_id, actor, recipient_id, recipient, format_id, format, quote, speaker, valid_from, article_id, position_id
FROM stance.positions
WHERE facet = 'preferred_format';

COMMENT ON VIEW stance.preferred_formats IS 'In which format each side wants to talk, now. One row per directed dyad.';
