-- $1: names of schemas. One line of text a row.
WITH relation AS (
  SELECT c.oid, n.nspname || '.' || c.relname AS name, c.relkind
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'v')
), line AS (
  SELECT name, 0 AS part, 0 AS place,
    CASE relkind WHEN 'r' THEN 'TABLE ' ELSE 'VIEW ' END || name || coalesce(' -- ' || obj_description(oid, 'pg_class'), '') AS line
  FROM relation
  UNION ALL
  SELECT r.name, 1, a.attnum,
    '  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
      || coalesce(CASE a.attgenerated WHEN '' THEN ' DEFAULT ' ELSE ' GENERATED ' END || pg_get_expr(d.adbin, d.adrelid), '')
      || coalesce(' COLLATE ' || (SELECT collname FROM pg_collation WHERE oid = a.attcollation AND collname <> 'default'), '')
      || coalesce(' -- ' || col_description(r.oid, a.attnum), '')
  FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  UNION ALL
  SELECT r.name, 2, 0, '  CONSTRAINT ' || c.conname || ' ' || pg_get_constraintdef(c.oid)
  FROM relation r JOIN pg_constraint c ON c.conrelid = r.oid WHERE c.contype <> 'n'
  UNION ALL
  SELECT r.name, 3, 0, '  ' || pg_get_indexdef(i.indexrelid)
  FROM relation r JOIN pg_index i ON i.indrelid = r.oid
  WHERE NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)
  UNION ALL
  SELECT n.nspname || '.' || p.proname, 5, 0,
    'FUNCTION ' || n.nspname || '.' || p.proname || '(' || pg_get_function_arguments(p.oid) || ') RETURNS '
      || pg_get_function_result(p.oid) || coalesce(' -- ' || obj_description(p.oid, 'pg_proc'), '')
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = ANY($1)
  UNION ALL
  SELECT nspname, 0, 0, 'SCHEMA ' || nspname || coalesce(' -- ' || obj_description(oid, 'pg_namespace'), '')
  FROM pg_namespace WHERE nspname = ANY($1)
)
SELECT line FROM line ORDER BY name COLLATE "C", part, place, line COLLATE "C"
