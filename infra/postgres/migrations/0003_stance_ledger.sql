-- What the stance service must know to judge the next article: which text of an article holds, what it says,
-- and each position's history as far as it was folded. Written in the transaction that moves next_offset.

CREATE TABLE stance_ledger.outcomes (
  topic           text        NOT NULL,
  partition       integer     NOT NULL,
  kafka_offset    bigint      NOT NULL,
  article_id      text,
  outcome         text        NOT NULL CHECK (outcome IN ('read', 'updated', 'superseded', 'duplicate', 'withdrawn',
                                                          'withheld', 'unsupported_language', 'dead_letter')),
  reason          text,
  statement_count integer     NOT NULL DEFAULT 0,
  change_count    integer     NOT NULL DEFAULT 0,
  unread_count    integer     NOT NULL DEFAULT 0,
  language        text,
  coder_version   text,
  recorded_at     timestamptz NOT NULL,
  PRIMARY KEY (topic, partition, kafka_offset)
);
CREATE INDEX outcomes_article ON stance_ledger.outcomes (article_id);

COMMENT ON TABLE  stance_ledger.outcomes IS 'What became of each record of the articles topic: exactly one row a record.';
COMMENT ON COLUMN stance_ledger.outcomes.topic IS 'Topic without the installation''s prefix.';
COMMENT ON COLUMN stance_ledger.outcomes.partition IS 'Partition of the record.';
COMMENT ON COLUMN stance_ledger.outcomes.kafka_offset IS 'Offset of the record.';
COMMENT ON COLUMN stance_ledger.outcomes.article_id IS 'The article; the record''s key as it is when the record could not be read.';
COMMENT ON COLUMN stance_ledger.outcomes.outcome IS 'What became of it.';
COMMENT ON COLUMN stance_ledger.outcomes.reason IS 'Why, where the outcome alone does not say it; a dead letter''s code.';
COMMENT ON COLUMN stance_ledger.outcomes.statement_count IS 'Statements read from it.';
COMMENT ON COLUMN stance_ledger.outcomes.change_count IS 'Position changes that it caused, corrections and retractions with them.';
COMMENT ON COLUMN stance_ledger.outcomes.unread_count IS 'Sentences that speak of talks and from which no statement was read.';
COMMENT ON COLUMN stance_ledger.outcomes.language IS 'Language that the article came with.';
COMMENT ON COLUMN stance_ledger.outcomes.coder_version IS 'Version of the coder that read it; null when it was not read.';
COMMENT ON COLUMN stance_ledger.outcomes.recorded_at IS 'When the log took the record.';

CREATE TABLE stance_ledger.held_articles (
  article_id   text PRIMARY KEY,
  sha256       text NOT NULL,
  item_version bigint,
  pub_status   text NOT NULL CHECK (pub_status IN ('usable', 'withheld', 'canceled')),
  uri          text
);

COMMENT ON TABLE  stance_ledger.held_articles IS 'The text of each article that holds, by its fingerprint: tells a repetition from an update.';
COMMENT ON COLUMN stance_ledger.held_articles.article_id IS 'The article.';
COMMENT ON COLUMN stance_ledger.held_articles.sha256 IS 'SHA-256 of the text that holds, or held before it was taken back.';
COMMENT ON COLUMN stance_ledger.held_articles.item_version IS 'Highest version seen; null while no record had one.';
COMMENT ON COLUMN stance_ledger.held_articles.pub_status IS 'usable, withheld or canceled.';
COMMENT ON COLUMN stance_ledger.held_articles.uri IS 'Canonical address.';

-- json, not jsonb: events repeat the statement byte for byte.
CREATE TABLE stance_ledger.statements (
  statement_id       text    PRIMARY KEY,
  article_id         text    NOT NULL,
  statement          json    NOT NULL,
  counts_as_position boolean NOT NULL,
  contests           boolean NOT NULL
);
CREATE INDEX statements_article ON stance_ledger.statements (article_id);

COMMENT ON TABLE  stance_ledger.statements IS 'The statements that stand. A retracted one is deleted here; its event is in the topic.';
COMMENT ON COLUMN stance_ledger.statements.statement_id IS 'The statement.';
COMMENT ON COLUMN stance_ledger.statements.article_id IS 'The article that it was read from.';
COMMENT ON COLUMN stance_ledger.statements.statement IS 'The statement as it was read.';
COMMENT ON COLUMN stance_ledger.statements.counts_as_position IS 'As it was published last.';
COMMENT ON COLUMN stance_ledger.statements.contests IS 'As it was published last.';

CREATE TABLE stance_ledger.positions (
  position_id text  PRIMARY KEY,
  dyad_id     text  NOT NULL,
  facet       text  NOT NULL,
  ends        jsonb NOT NULL DEFAULT '{}',
  recorded_at text  NOT NULL DEFAULT '',
  value_hash  text
) WITH (fillfactor = 50);

COMMENT ON TABLE  stance_ledger.positions IS 'One row a position; its row lock orders those who change the history.';
COMMENT ON COLUMN stance_ledger.positions.position_id IS 'The position.';
COMMENT ON COLUMN stance_ledger.positions.dyad_id IS 'The pair, in either order.';
COMMENT ON COLUMN stance_ledger.positions.facet IS 'willingness, preferred_format or format_response.';
COMMENT ON COLUMN stance_ledger.positions.ends IS 'Last day of each dated format that the position speaks of, and the statement that gave it.';
COMMENT ON COLUMN stance_ledger.positions.recorded_at IS 'recorded_at of the position''s latest event as it stands in it; empty before the first.';
COMMENT ON COLUMN stance_ledger.positions.value_hash IS 'Fingerprint of the value in the compacted topic; null when there is none or it was retracted.';

CREATE TABLE stance_ledger.steps (
  position_id text NOT NULL,
  article_id  text NOT NULL,
  order_key   text COLLATE "C" NOT NULL,
  marks       jsonb NOT NULL,
  PRIMARY KEY (position_id, article_id)
);
CREATE UNIQUE INDEX steps_in_order ON stance_ledger.steps (position_id, order_key);

COMMENT ON TABLE  stance_ledger.steps IS 'What each article says of each position: the input of the fold, in its order.';
COMMENT ON COLUMN stance_ledger.steps.position_id IS 'The position.';
COMMENT ON COLUMN stance_ledger.steps.article_id IS 'The article.';
COMMENT ON COLUMN stance_ledger.steps.order_key IS 'Its place in the history: day said, instant of publication, article.';
COMMENT ON COLUMN stance_ledger.steps.marks IS 'What its statements do to the position, without their text.';

CREATE TABLE stance_ledger.checkpoints (
  position_id text NOT NULL,
  order_key   text COLLATE "C" NOT NULL,
  state       jsonb NOT NULL,
  PRIMARY KEY (position_id, order_key)
);

COMMENT ON TABLE  stance_ledger.checkpoints IS 'The fold''s state after every so many steps, so that an article costs the same however long the history is.';
COMMENT ON COLUMN stance_ledger.checkpoints.position_id IS 'The position.';
COMMENT ON COLUMN stance_ledger.checkpoints.order_key IS 'The step after which the state holds.';
COMMENT ON COLUMN stance_ledger.checkpoints.state IS 'What the fold knows at that point.';

CREATE TABLE stance_ledger.entries (
  position_id text NOT NULL,
  slot        text NOT NULL,
  change_id   text NOT NULL,
  PRIMARY KEY (position_id, slot)
);

COMMENT ON TABLE  stance_ledger.entries IS 'The latest event of each line of a history, which the next one supersedes; retracted lines stay.';
COMMENT ON COLUMN stance_ledger.entries.position_id IS 'The position.';
COMMENT ON COLUMN stance_ledger.entries.slot IS 'The article, or lapse/<format> for the end of a dated format.';
COMMENT ON COLUMN stance_ledger.entries.change_id IS 'Id of the latest event.';
