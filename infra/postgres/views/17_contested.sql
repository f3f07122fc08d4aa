CREATE OR REPLACE VIEW stance.contested AS
SELECT p.actor, p.recipient, p.facet, p.format, x.actor_says, p.quote AS actor_quote, p.speaker AS actor_speaker,
  x.other_side_says, x.other_quote, x.other_speaker, p.article_id, x.position_id
FROM stance_store.contradictions x
JOIN stance.positions p ON p.position_id = x.position_id;

COMMENT ON VIEW stance.contested IS
  'Where the sides contradict each other: what the actor says of itself beside what the other side says of it. '
  'One row per position and differing report, with its latest sentence.';
COMMENT ON COLUMN stance.contested.actor_says IS 'Code that the actor itself gives.';
COMMENT ON COLUMN stance.contested.actor_quote IS 'Its sentence.';
COMMENT ON COLUMN stance.contested.actor_speaker IS 'Who spoke for the actor.';
COMMENT ON COLUMN stance.contested.other_side_says IS 'Code that the other side reports. It is kept, and does not replace the actor''s own word.';
COMMENT ON COLUMN stance.contested.other_quote IS 'The other side''s sentence.';
COMMENT ON COLUMN stance.contested.other_speaker IS 'Who spoke for the other side.';
