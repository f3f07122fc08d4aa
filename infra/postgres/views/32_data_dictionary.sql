CREATE OR REPLACE VIEW stance.data_dictionary AS
SELECT
  c.relname::text AS view_name,
  a.attnum::integer AS ordinal,
  a.attname::text AS column_name,
  format_type(a.atttypid, a.atttypmod) AS data_type,
  col_description(c.oid, a.attnum) AS description
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relnamespace = (SELECT n.oid FROM pg_catalog.pg_namespace n WHERE n.nspname = 'stance') AND c.relkind = 'v';

COMMENT ON VIEW stance.data_dictionary IS 'What every column of every view means. One row per column.';
COMMENT ON COLUMN stance.data_dictionary.view_name IS 'The view.';
COMMENT ON COLUMN stance.data_dictionary.ordinal IS 'Place of the column in the view, from 1.';
COMMENT ON COLUMN stance.data_dictionary.column_name IS 'The column.';
COMMENT ON COLUMN stance.data_dictionary.data_type IS 'Its type: text, integer, bigint, numeric, boolean, date or timestamp with time zone.';
COMMENT ON COLUMN stance.data_dictionary.description IS 'What it means.';
