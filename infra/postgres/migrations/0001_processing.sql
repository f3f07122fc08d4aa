-- What makes delivery exact, in both schemas that take part: how far each topic's partition was read, and what
-- waits to be published. One transaction moves the first and writes the second.

CREATE SCHEMA IF NOT EXISTS stance_ledger;
CREATE SCHEMA IF NOT EXISTS stance_store;

COMMENT ON SCHEMA stance_ledger IS 'The stance service''s own: outcomes, statements, position changes, and what waits to be published.';
COMMENT ON SCHEMA stance_store IS 'The projector''s tables. Free to change; read the views in schema stance instead.';

CREATE TABLE stance_ledger.consumer_offsets (
  consumer       text        NOT NULL,
  topic          text        NOT NULL,
  partition      integer     NOT NULL CHECK (partition >= 0),
  next_offset    bigint      NOT NULL DEFAULT 0 CHECK (next_offset >= 0),
  next_seq       bigint      NOT NULL DEFAULT 0 CHECK (next_seq >= 0),
  end_offset     bigint      NOT NULL DEFAULT 0,
  last_record    text,
  stopped_reason text,
  stopped_at     timestamptz,
  updated_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, topic, partition),
  CHECK ((stopped_reason IS NULL) = (stopped_at IS NULL))
) WITH (fillfactor = 50);

COMMENT ON TABLE  stance_ledger.consumer_offsets IS 'How far each partition of a topic was read. This decides, not Kafka''s consumer group.';
COMMENT ON COLUMN stance_ledger.consumer_offsets.consumer IS 'Name of the consumer, also its group in Kafka.';
COMMENT ON COLUMN stance_ledger.consumer_offsets.topic IS 'Topic without the installation''s prefix.';
COMMENT ON COLUMN stance_ledger.consumer_offsets.partition IS 'Partition of the topic.';
COMMENT ON COLUMN stance_ledger.consumer_offsets.next_offset IS 'Offset of the next record to read; everything below is done.';
COMMENT ON COLUMN stance_ledger.consumer_offsets.next_seq IS 'For topics whose records are numbered (ce_sequence): the next number to take; lower ones are repetitions.';
COMMENT ON COLUMN stance_ledger.consumer_offsets.end_offset IS 'Where the log ended when it was last looked at; minus next_offset it is the lag.';
COMMENT ON COLUMN stance_ledger.consumer_offsets.last_record IS 'Fingerprint of the record before next_offset: tells a topic that was made anew from the one that was read.';
COMMENT ON COLUMN stance_ledger.consumer_offsets.stopped_reason IS 'Why reading of this partition stopped; null while it goes on.';
COMMENT ON COLUMN stance_ledger.consumer_offsets.stopped_at IS 'When it stopped.';
COMMENT ON COLUMN stance_ledger.consumer_offsets.updated_at IS 'When this row changed last.';

CREATE TABLE stance_ledger.outbox_heads (
  topic     text    NOT NULL,
  partition integer NOT NULL CHECK (partition >= 0),
  next_seq  bigint  NOT NULL DEFAULT 0,
  sent_seq  bigint  NOT NULL DEFAULT 0,
  PRIMARY KEY (topic, partition),
  CHECK (sent_seq >= 0 AND sent_seq <= next_seq)
) WITH (fillfactor = 50);

COMMENT ON TABLE  stance_ledger.outbox_heads IS 'The numbering of each output topic''s partition. Its row lock makes the order of commits the order of numbers.';
COMMENT ON COLUMN stance_ledger.outbox_heads.topic IS 'Topic without the installation''s prefix.';
COMMENT ON COLUMN stance_ledger.outbox_heads.partition IS 'Partition of the topic.';
COMMENT ON COLUMN stance_ledger.outbox_heads.next_seq IS 'Number that the next event gets; numbers start at 0 and have no gaps.';
COMMENT ON COLUMN stance_ledger.outbox_heads.sent_seq IS 'Number of the next event to publish; all below are stored in Kafka.';

CREATE TABLE stance_ledger.outbox (
  topic      text        NOT NULL,
  partition  integer     NOT NULL,
  seq        bigint      NOT NULL,
  key        bytea,
  value      bytea,
  headers    jsonb       NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (topic, partition, seq)
);

COMMENT ON TABLE  stance_ledger.outbox IS 'Events that wait to be published; the relay deletes them when Kafka has them.';
COMMENT ON COLUMN stance_ledger.outbox.topic IS 'Topic without the installation''s prefix.';
COMMENT ON COLUMN stance_ledger.outbox.partition IS 'Partition of the topic.';
COMMENT ON COLUMN stance_ledger.outbox.seq IS 'Number of the event in its partition.';
COMMENT ON COLUMN stance_ledger.outbox.key IS 'Key of the record.';
COMMENT ON COLUMN stance_ledger.outbox.value IS 'Value of the record; null is a tombstone.';
COMMENT ON COLUMN stance_ledger.outbox.headers IS 'Headers of the record, name to text.';
COMMENT ON COLUMN stance_ledger.outbox.created_at IS 'When the event was written.';

CREATE TABLE stance_store.consumer_offsets
  (LIKE stance_ledger.consumer_offsets INCLUDING ALL) WITH (fillfactor = 50);
CREATE TABLE stance_store.outbox_heads
  (LIKE stance_ledger.outbox_heads INCLUDING ALL) WITH (fillfactor = 50);
CREATE TABLE stance_store.outbox
  (LIKE stance_ledger.outbox INCLUDING ALL);

COMMENT ON TABLE stance_store.consumer_offsets IS 'How far each partition of a topic was read. This decides, not Kafka''s consumer group.';
COMMENT ON TABLE stance_store.outbox_heads IS 'The numbering of each output topic''s partition (the projector publishes dead letters only).';
COMMENT ON TABLE stance_store.outbox IS 'Events that wait to be published; the relay deletes them when Kafka has them.';
