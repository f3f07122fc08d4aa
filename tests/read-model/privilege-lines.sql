-- $1: names of schemas, $2: names of roles. One line of text a row.
WITH role AS (SELECT unnest($2::text[]) AS role), line AS (
  SELECT role, 'schema ' || nspname AS object, privilege
  FROM role, pg_namespace, unnest(ARRAY['USAGE', 'CREATE']) AS privilege
  WHERE (nspname = ANY($1) OR nspname = 'public') AND has_schema_privilege(role, oid, privilege)
  UNION ALL
  SELECT role, CASE c.relkind WHEN 'v' THEN 'view ' ELSE 'table ' END || n.nspname || '.' || c.relname, privilege
  FROM role, pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,
    unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) AS privilege
  WHERE (n.nspname = ANY($1) OR n.nspname = 'public') AND c.relkind IN ('r', 'v')
    AND (privilege <> 'MAINTAIN' OR current_setting('server_version_num')::int >= 170000)
    AND has_table_privilege(role, c.oid, privilege)
  UNION ALL
  SELECT role, 'function ' || p.oid::regprocedure, 'EXECUTE'
  FROM role, pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE n.nspname = ANY($1) AND has_function_privilege(role, p.oid, 'EXECUTE')
  UNION ALL
  SELECT role, 'database', privilege
  FROM role, unnest(ARRAY['CONNECT', 'CREATE', 'TEMPORARY']) AS privilege
  WHERE has_database_privilege(role, current_database(), privilege)
  UNION ALL
  SELECT role, 'role', attribute FROM role JOIN pg_roles ON rolname = role CROSS JOIN LATERAL unnest(ARRAY[
    CASE WHEN rolcanlogin THEN 'LOGIN' END, CASE WHEN rolsuper THEN 'SUPERUSER' END, CASE WHEN rolcreaterole THEN 'CREATEROLE' END,
    CASE WHEN rolcreatedb THEN 'CREATEDB' END, CASE WHEN rolreplication THEN 'REPLICATION' END, CASE WHEN rolbypassrls THEN 'BYPASSRLS' END
  ]) AS attribute WHERE attribute IS NOT NULL
)
SELECT role || '  ' || object || '  ' || string_agg(privilege, ', ' ORDER BY privilege COLLATE "C") AS line
FROM line GROUP BY role, object ORDER BY role COLLATE "C", object COLLATE "C"
