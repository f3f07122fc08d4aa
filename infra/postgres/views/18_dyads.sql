CREATE OR REPLACE VIEW stance.dyads AS
WITH pair AS (
  SELECT v.dyad_id,
    least(v.actor_id COLLATE "C", v.recipient_id COLLATE "C") AS a,
    greatest(v.actor_id COLLATE "C", v.recipient_id COLLATE "C") AS b,
    max(greatest(v.valid_from, CASE WHEN v.valid_to <= now.at THEN v.valid_to END)) AS last_change
  FROM stance_store.versions v CROSS JOIN stance_store.log_time now
  WHERE v.superseded_at IS NULL AND v.valid_from <= now.at
    AND v.actor_id <> 'unspecified' AND v.recipient_id <> 'unspecified'
  GROUP BY 1, 2, 3
), held AS (
  SELECT p.dyad_id, p.actor_id, p.facet, p.format_id, p.position, f.name AS format
  FROM stance_store.current_positions p LEFT JOIN stance_store.formats f ON f.format_id = p.format_id
), backed AS (
  SELECT dyad_id, actor_id, format_id, min(format) AS format
  FROM held
  WHERE format_id IS NOT NULL
  GROUP BY dyad_id, actor_id, format_id
  HAVING bool_and(position IN ('proposed', 'accepted', 'prefers'))
), agreed AS (
  SELECT dyad_id, min(format COLLATE "C") AS format
  FROM (SELECT dyad_id, format_id, min(format) AS format FROM backed GROUP BY dyad_id, format_id HAVING count(*) = 2) both_back
  GROUP BY dyad_id
), side AS (
  SELECT h.dyad_id, h.actor_id,
    max(h.position) FILTER (WHERE h.facet = 'willingness') AS willingness,
    max(h.format) FILTER (WHERE h.facet = 'preferred_format') AS prefers,
    count(*) FILTER (WHERE h.position IN ('unwilling', 'refused', 'withdrawn'))::integer AS refusals,
    count(*) FILTER (WHERE h.position IN ('accepted', 'prefers', 'proposed')) > 0 AS offers,
    count(*) FILTER (
      WHERE h.position = 'proposed' AND NOT EXISTS (
        SELECT 1 FROM held answer
        WHERE answer.dyad_id = h.dyad_id AND answer.actor_id <> h.actor_id AND answer.facet = 'format_response'
          AND answer.format_id IS NOT DISTINCT FROM h.format_id AND answer.position IN ('accepted', 'refused', 'withdrawn')
      )
    )::integer AS open_proposals
  FROM held h
  GROUP BY h.dyad_id, h.actor_id
)
SELECT
  pair.dyad_id,
  name_a.name AS side_a,
  name_b.name AS side_b,
  side_a.willingness AS a_willingness,
  side_b.willingness AS b_willingness,
  side_a.prefers AS a_prefers,
  side_b.prefers AS b_prefers,
  agreed.format AS agreed_format,
  coalesce(side_a.open_proposals, 0) + coalesce(side_b.open_proposals, 0) AS open_proposals,
  coalesce(side_a.refusals, 0) + coalesce(side_b.refusals, 0) AS refusals,
  coalesce(contested.positions, 0) AS contested,
  CASE
    WHEN 'unwilling' IN (side_a.willingness, side_b.willingness) THEN 'blocked'
    WHEN (side_a.willingness IS NULL AND side_a.refusals > 0 AND NOT side_a.offers)
      OR (side_b.willingness IS NULL AND side_b.refusals > 0 AND NOT side_b.offers) THEN 'blocked'
    WHEN 'conditional' IN (side_a.willingness, side_b.willingness) THEN 'conditional'
    WHEN side_a.willingness = 'willing' AND side_b.willingness = 'willing' THEN
      CASE WHEN agreed.format IS NULL THEN 'both willing, no agreed format' ELSE 'both willing, format agreed' END
    WHEN agreed.format IS NOT NULL THEN 'format agreed'
    WHEN 'willing' IN (side_a.willingness, side_b.willingness) THEN 'one side willing'
    WHEN coalesce(side_a.open_proposals, 0) + coalesce(side_b.open_proposals, 0) > 0 THEN 'proposal open'
    ELSE 'unclear'
  END AS status,
  (pair.last_change AT TIME ZONE 'UTC')::date AS last_change_on
FROM pair
LEFT JOIN side side_a ON side_a.dyad_id = pair.dyad_id AND side_a.actor_id = pair.a
LEFT JOIN side side_b ON side_b.dyad_id = pair.dyad_id AND side_b.actor_id = pair.b
LEFT JOIN agreed ON agreed.dyad_id = pair.dyad_id
LEFT JOIN (
  SELECT dyad_id, count(DISTINCT position_id)::integer AS positions FROM stance_store.contradictions GROUP BY dyad_id
) contested ON contested.dyad_id = pair.dyad_id
LEFT JOIN stance_store.actors name_a ON name_a.actor_id = pair.a
LEFT JOIN stance_store.actors name_b ON name_b.actor_id = pair.b;

COMMENT ON VIEW stance.dyads IS
  'Two sides and what they say to each other, now. One row per pair; positions without a named other side are not in it.';
COMMENT ON COLUMN stance.dyads.side_a IS 'The side that comes first in dyad_id.';
COMMENT ON COLUMN stance.dyads.side_b IS 'The other side.';
COMMENT ON COLUMN stance.dyads.a_willingness IS 'What side_a says about talks with side_b: willing, conditional, unwilling; NULL: not known.';
COMMENT ON COLUMN stance.dyads.b_willingness IS 'What side_b says about talks with side_a: willing, conditional, unwilling; NULL: not known.';
COMMENT ON COLUMN stance.dyads.a_prefers IS 'The format that side_a prefers.';
COMMENT ON COLUMN stance.dyads.b_prefers IS 'The format that side_b prefers.';
COMMENT ON COLUMN stance.dyads.agreed_format IS
  'A format that each side proposes, accepts or prefers, and on which neither says anything else; of several the first by name.';
COMMENT ON COLUMN stance.dyads.open_proposals IS
  'Formats proposed by one side that the other has neither accepted nor refused nor left.';
COMMENT ON COLUMN stance.dyads.refusals IS 'Refusals that stand between them, both ways; see refusals.';
COMMENT ON COLUMN stance.dyads.contested IS 'Positions between them on which the sides contradict each other; see contested.';
COMMENT ON COLUMN stance.dyads.status IS
  'First that fits. blocked: a side is unwilling, or refuses a format, offers none and says nothing of its willingness. conditional: a '
  'side is willing on a condition. both willing, format agreed; both willing, no agreed format. format agreed: without both saying they '
  'are willing. one side willing. proposal open. unclear: none of these.';
COMMENT ON COLUMN stance.dyads.last_change_on IS 'Day of the latest change, lapses included; reaffirmations do not count.';
