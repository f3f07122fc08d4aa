CREATE OR REPLACE VIEW stance.codebook AS
SELECT facet, position, label, engagement, plover_event, plover_mode, plover_context, plover_score, cameo_code, schema_org
FROM stance_store.codebook;

COMMENT ON VIEW stance.codebook IS 'The ten codes, and what they are called in PLOVER, CAMEO and schema.org. One row per facet and code.';
COMMENT ON COLUMN stance.codebook.position IS 'The code.';
COMMENT ON COLUMN stance.codebook.label IS 'The code in words for people.';
COMMENT ON COLUMN stance.codebook.engagement IS
  'Orders the codes from leaving (-3) to accepting (2). Ordinal: do not average it.';
COMMENT ON COLUMN stance.codebook.plover_event IS 'PLOVER event type; NULL where PLOVER has none that fits.';
COMMENT ON COLUMN stance.codebook.plover_mode IS 'PLOVER mode of the event type.';
COMMENT ON COLUMN stance.codebook.plover_context IS 'PLOVER context.';
COMMENT ON COLUMN stance.codebook.plover_score IS 'Score that PLOVER gives to type and mode (Goldstein scale).';
COMMENT ON COLUMN stance.codebook.cameo_code IS 'CAMEO code; NULL where CAMEO has none that fits.';
COMMENT ON COLUMN stance.codebook.schema_org IS 'Action type of schema.org.';
