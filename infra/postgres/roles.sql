-- Who may do what. Run again after every migration; running it twice changes nothing.
-- Needs a superuser or a role with CREATEROLE that owns the database. Passwords are the operator's: ALTER ROLE … PASSWORD.
--
-- stance_owner      owns everything and cannot log in: views and functions run on its rights, not on an administrator's
-- stance_reader     reads the views of schema stance, nothing else
-- stance_service    rows of stance_ledger
-- stance_projector  rows of stance_store

DO $$
DECLARE role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['stance_owner', 'stance_reader', 'stance_service', 'stance_projector'] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = role_name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I %s', role_name, CASE role_name WHEN 'stance_owner' THEN 'NOLOGIN' ELSE 'LOGIN' END);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- roles belong to the server: another database of it is being set up at this moment
      END;
    END IF;
  END LOOP;
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    EXECUTE format('GRANT stance_owner TO %I', current_user);
  END IF;
  EXECUTE format('GRANT CREATE ON DATABASE %I TO stance_owner', current_database());
END $$;

DO $$
DECLARE target record;
BEGIN
  FOR target IN
    SELECT format('SCHEMA %I', n.nspname) AS name FROM pg_namespace n
    WHERE n.nspname IN ('stance', 'stance_store', 'stance_ledger') AND n.nspowner <> 'stance_owner'::regrole
    UNION ALL
    SELECT format('%s %I.%I', CASE c.relkind WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END, n.nspname, c.relname)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('stance', 'stance_store', 'stance_ledger') AND c.relkind IN ('r', 'p', 'v')
      AND c.relowner <> 'stance_owner'::regrole
    UNION ALL
    SELECT format('FUNCTION %s', p.oid::regprocedure) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname IN ('stance', 'stance_store', 'stance_ledger') AND p.proowner <> 'stance_owner'::regrole
  LOOP
    EXECUTE format('ALTER %s OWNER TO stance_owner', target.name);
  END LOOP;
END $$;

DO $$
DECLARE setting record;
BEGIN
  FOR setting IN
    SELECT * FROM (VALUES
      ('stance_reader', 'search_path', 'stance'),
      ('stance_reader', 'default_transaction_read_only', 'on'),
      ('stance_reader', 'statement_timeout', '30s'),
      ('stance_reader', 'idle_in_transaction_session_timeout', '60s'),
      ('stance_service', 'search_path', 'stance_ledger'),
      ('stance_projector', 'search_path', 'stance_store')
    ) AS wanted(role_name, name, value)
    WHERE NOT EXISTS (
      SELECT 1 FROM pg_db_role_setting s
      WHERE s.setrole = wanted.role_name::regrole AND s.setdatabase = 0
        AND s.setconfig @> ARRAY[wanted.name || '=' || wanted.value]
    )
  LOOP
    BEGIN
      EXECUTE format('ALTER ROLE %I SET %I = %L', setting.role_name, setting.name, setting.value);
    EXCEPTION WHEN internal_error THEN
      NULL; -- "tuple concurrently updated": another database of this server sets the same value at this moment
    END;
  END LOOP;
END $$;

DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO stance_reader, stance_service, stance_projector', current_database());
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON SCHEMA stance, stance_store, stance_ledger FROM PUBLIC, stance_reader, stance_service, stance_projector;
REVOKE ALL ON ALL TABLES IN SCHEMA stance, stance_store, stance_ledger
  FROM PUBLIC, stance_reader, stance_service, stance_projector;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA stance, stance_store, stance_ledger
  FROM PUBLIC, stance_reader, stance_service, stance_projector;

GRANT USAGE ON SCHEMA stance TO stance_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA stance TO stance_reader;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA stance TO stance_reader;

GRANT USAGE ON SCHEMA stance_ledger TO stance_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA stance_ledger TO stance_service;

GRANT USAGE ON SCHEMA stance_store TO stance_projector;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA stance_store TO stance_projector;
-- The user's own grades of publishers are not the projector's to write.
REVOKE INSERT, UPDATE, DELETE ON stance_store.source_reliability FROM stance_projector;
REVOKE INSERT, UPDATE, DELETE ON stance_store.log_time, stance_store.current_positions, stance_store.contradictions
  FROM stance_projector;
