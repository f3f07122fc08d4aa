-- The read model: every row depends on the log and the registries alone, so a rebuild gives the same rows.
-- The times in it are the log's own; no column has a clock as its default.

CREATE SCHEMA stance;
COMMENT ON SCHEMA stance IS 'The public views. Only grows.';

CREATE TABLE stance_store.articles (
  article_id text PRIMARY KEY,
  source text NOT NULL,
  uri text,
  headline text,
  body_text text,
  byline text,
  located text,
  language text NOT NULL,
  published_at timestamptz,
  date_precision text NOT NULL,
  pub_status text NOT NULL CHECK (pub_status IN ('usable', 'withheld', 'canceled')),
  item_version bigint,
  sha256 text NOT NULL,
  recorded_at timestamptz NOT NULL,
  partition integer NOT NULL,
  kafka_offset bigint NOT NULL,
  CONSTRAINT text_only_while_usable CHECK (pub_status = 'usable' OR body_text IS NULL)
);
COMMENT ON TABLE stance_store.articles IS
  'One row an article: the text that holds. A withheld or canceled article keeps its row, not its text.';
CREATE INDEX articles_log_time ON stance_store.articles ((coalesce(published_at, recorded_at)));
-- Of hostile text the parser of to_tsvector takes minutes (`a_a_a…`, `<!--<!--…`) or all its stack (`a@a@…`), so it is given
-- no tag and no word of 100 characters. A tsvector holds 1 MiB; 100,000 characters fit whatever they are.
CREATE INDEX articles_search ON stance_store.articles
  USING gin (to_tsvector('english', regexp_replace(left(body_text, 100000), '<|\S{100,}', ' ', 'g')));

CREATE TABLE stance_store.statements (
  statement_id text PRIMARY KEY,
  status text NOT NULL CHECK (status IN ('stands', 'retracted')),
  position_id text NOT NULL,
  dyad_id text NOT NULL,
  actor_id text NOT NULL,
  recipient_id text NOT NULL,
  facet text NOT NULL,
  format_id text,
  position text NOT NULL,
  condition text,
  speaker text,
  speaker_office text,
  speech text NOT NULL,
  attribution text NOT NULL,
  article_id text NOT NULL,
  headline text,
  source text NOT NULL,
  published_at timestamptz,
  recorded_at timestamptz NOT NULL,
  said_on date,
  date_precision text NOT NULL,
  quote text NOT NULL,
  char_start integer NOT NULL,
  char_end integer NOT NULL,
  prefix text NOT NULL,
  suffix text NOT NULL,
  paragraph integer NOT NULL,
  counts_as_position boolean NOT NULL,
  contests boolean NOT NULL,
  rule_id text NOT NULL,
  confidence integer NOT NULL,
  coder_version text NOT NULL,
  partition integer NOT NULL,
  kafka_offset bigint NOT NULL
);
COMMENT ON TABLE stance_store.statements IS 'One row a statement, as its last event left it.';
CREATE INDEX statements_article ON stance_store.statements (article_id);
CREATE INDEX statements_position ON stance_store.statements (position_id);
CREATE INDEX statements_actor ON stance_store.statements (actor_id);
CREATE INDEX statements_contesting ON stance_store.statements (position_id) WHERE contests AND status = 'stands';

CREATE TABLE stance_store.changes (
  change_id text PRIMARY KEY,
  change_kind text NOT NULL,
  entry_kind text NOT NULL,
  direction text NOT NULL,
  position_id text NOT NULL,
  dyad_id text NOT NULL,
  actor_id text NOT NULL,
  recipient_id text NOT NULL,
  facet text NOT NULL,
  format_id text,
  format_ends_on date,
  from_position text,
  to_position text,
  condition text,
  attribution text NOT NULL,
  confidence integer NOT NULL,
  summary text NOT NULL,
  valid_from timestamptz NOT NULL,
  date_precision text NOT NULL,
  recorded_at timestamptz NOT NULL,
  supersedes text,
  superseded_by text,
  cameo_code text,
  plover_event text,
  plover_mode text,
  plover_score numeric,
  article_id text NOT NULL,
  headline text,
  source text,
  published_at timestamptz,
  speaker text,
  quote text,
  coder_version text NOT NULL,
  partition integer NOT NULL,
  kafka_offset bigint NOT NULL,
  -- With valid_from, article_id and kafka_offset the place of an entry in its position's history.
  at_format_end boolean NOT NULL GENERATED ALWAYS AS (
    coalesce(entry_kind = 'lapsed' AND valid_from = (format_ends_on + 1)::timestamp AT TIME ZONE 'UTC', false)
  ) STORED,
  placed_at timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(published_at, recorded_at)) STORED
);
COMMENT ON TABLE stance_store.changes IS
  'One row a position-change event, never changed but for superseded_by; quote and speaker are those of its best span.';
CREATE INDEX changes_position ON stance_store.changes (position_id, valid_from);
CREATE INDEX changes_superseded_by ON stance_store.changes (superseded_by) WHERE superseded_by IS NOT NULL;
CREATE INDEX changes_article ON stance_store.changes (article_id);
CREATE INDEX changes_dyad ON stance_store.changes (dyad_id, valid_from);
CREATE INDEX changes_valid_from ON stance_store.changes (valid_from);
CREATE INDEX changes_changed_on ON stance_store.changes (((valid_from AT TIME ZONE 'UTC')::date));

CREATE TABLE stance_store.versions (
  position_id text NOT NULL,
  valid_from timestamptz NOT NULL,
  valid_to timestamptz,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz,
  dyad_id text NOT NULL,
  actor_id text NOT NULL,
  recipient_id text NOT NULL,
  facet text NOT NULL,
  format_id text,
  position text NOT NULL,
  condition text,
  attribution text NOT NULL,
  date_precision text NOT NULL,
  change_id text NOT NULL,
  opened_by text,
  article_count integer,
  sources text[],
  last_affirmed_on date,
  PRIMARY KEY (position_id, valid_from, recorded_at),
  CONSTRAINT held_for_a_while CHECK (valid_to IS NULL OR valid_from < valid_to),
  CONSTRAINT known_for_a_while CHECK (superseded_at IS NULL OR recorded_at < superseded_at),
  CONSTRAINT counted_while_known CHECK (num_nonnulls(opened_by, article_count, sources, last_affirmed_on)
    = CASE WHEN superseded_at IS NULL THEN 4 ELSE 0 END)
);
COMMENT ON TABLE stance_store.versions IS
  'Bitemporal: what was held from valid_from until valid_to, as known from recorded_at until superseded_at. '
  'Rows without superseded_at are what is known now; only they carry counts and opened_by, '
  'the change that began it; change_id is the first change of the best attribution.';
CREATE INDEX versions_known_now ON stance_store.versions (dyad_id) WHERE superseded_at IS NULL;
CREATE INDEX versions_actor ON stance_store.versions (actor_id);
CREATE INDEX versions_recipient ON stance_store.versions (recipient_id);

-- What the registries know and what the log named, side by side: the registry's word is shown where it has one, and an
-- actor that leaves the registry falls back to the name under which the log has it.
CREATE TABLE stance_store.actors (
  actor_id text PRIMARY KEY,
  registry_name text,
  registry_kind text,
  registry_qid text,
  aliases text,
  iso3 text,
  country_iso3 text,
  plover_code text,
  member_of text,
  office text,
  seen_at timestamptz,
  seen_name text,
  seen_kind text,
  seen_qid text,
  name text NOT NULL GENERATED ALWAYS AS (coalesce(registry_name, seen_name, actor_id)) STORED,
  kind text GENERATED ALWAYS AS (CASE WHEN registry_name IS NULL THEN seen_kind ELSE registry_kind END) STORED,
  wikidata_qid text GENERATED ALWAYS AS (CASE WHEN registry_name IS NULL THEN seen_qid ELSE registry_qid END) STORED
);

CREATE TABLE stance_store.formats (
  format_id text PRIMARY KEY,
  registry_name text,
  registry_kind text,
  registry_qid text,
  aliases text,
  convened_by text,
  exists_from date,
  exists_to date,
  seen_at timestamptz,
  seen_name text,
  seen_kind text,
  seen_qid text,
  starts_on date,
  ends_on date,
  name text NOT NULL GENERATED ALWAYS AS (coalesce(registry_name, seen_name, format_id)) STORED,
  kind text GENERATED ALWAYS AS (CASE WHEN registry_name IS NULL THEN seen_kind ELSE registry_kind END) STORED,
  wikidata_qid text GENERATED ALWAYS AS (CASE WHEN registry_name IS NULL THEN seen_qid ELSE registry_qid END) STORED
);

CREATE TABLE stance_store.codebook (
  ordinal integer NOT NULL,
  facet text NOT NULL,
  position text NOT NULL,
  label text NOT NULL,
  glyph text NOT NULL,
  ascii text NOT NULL,
  meaning text NOT NULL,
  engagement integer NOT NULL,
  plover_event text,
  plover_mode text,
  plover_context text,
  plover_score numeric,
  cameo_code text,
  schema_org text,
  PRIMARY KEY (facet, position)
);

CREATE TABLE stance_store.loaded_registries (
  name text PRIMARY KEY,
  version text NOT NULL
);
COMMENT ON TABLE stance_store.loaded_registries IS 'Which version of a registry was loaded last; the same version is not loaded twice.';

CREATE TABLE stance_store.source_reliability (
  source text PRIMARY KEY,
  reliability text NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F'))
);
COMMENT ON TABLE stance_store.source_reliability IS
  'The user''s own grades of publishers (Admiralty code). The product grades none: a source without a row is F, cannot be judged.';
