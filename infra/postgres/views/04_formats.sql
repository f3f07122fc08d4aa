CREATE OR REPLACE VIEW stance.formats AS
SELECT
  f.format_id,
  f.name,
  f.kind,
  f.aliases,
  f.convened_by,
  f.starts_on,
  f.ends_on,
  f.exists_from,
  f.exists_to,
  coalesce(
    coalesce(f.exists_to, f.ends_on) >= (now.at AT TIME ZONE 'UTC')::date,
    true
  ) AS still_exists,
  f.wikidata_qid
FROM stance_store.formats f CROSS JOIN stance_store.log_time now;

COMMENT ON VIEW stance.formats IS
  'In what talks can take place: councils, processes and summits of the registry, and every format the articles named. One row per format.';
COMMENT ON COLUMN stance.formats.format_id IS 'Id: the name in lower case with hyphens, stable between rebuilds.';
COMMENT ON COLUMN stance.formats.name IS 'Name as the registry writes it, else as the first article that named it.';
COMMENT ON COLUMN stance.formats.kind IS
  'council, conference, summit, bilateral, call, mediation, process, dialogue; NULL when the text does not say.';
COMMENT ON COLUMN stance.formats.aliases IS 'Other names, separated by "; ".';
COMMENT ON COLUMN stance.formats.convened_by IS 'Id of the actor that calls it together, chairs or mediates it.';
COMMENT ON COLUMN stance.formats.starts_on IS 'First day of a dated event, as the articles give it.';
COMMENT ON COLUMN stance.formats.ends_on IS 'Last day of a dated event; positions on it lapse the day after.';
COMMENT ON COLUMN stance.formats.exists_from IS 'When a standing format was founded.';
COMMENT ON COLUMN stance.formats.exists_to IS 'When a standing format ended; NULL while it exists.';
COMMENT ON COLUMN stance.formats.still_exists IS 'Whether it still existed, or was not over, at log_time().';
