CREATE OR REPLACE VIEW stance.pipeline_status AS
WITH articles_end AS (
  SELECT topic, partition, max(end_offset) AS end_offset
  FROM (
    SELECT topic, partition, end_offset FROM stance_ledger.consumer_offsets
    UNION ALL
    SELECT topic, partition, end_offset FROM stance_store.consumer_offsets
  ) seen
  GROUP BY topic, partition
), reading AS (
  SELECT 'stance' AS service, c.*, e.end_offset AS known_end, greatest(e.end_offset - c.next_offset, 0) AS lag
  FROM stance_ledger.consumer_offsets c JOIN articles_end e USING (topic, partition)
  UNION ALL
  SELECT 'projector' AS service, c.*, e.end_offset AS known_end, greatest(e.end_offset - c.next_offset, 0) AS lag
  FROM stance_store.consumer_offsets c JOIN articles_end e USING (topic, partition)
  WHERE c.topic = 'stance.articles.v1'
)
SELECT
  r.service,
  r.consumer AS consumer_group,
  r.topic,
  r.partition,
  r.next_offset - 1 AS last_offset,
  r.known_end AS end_offset,
  r.lag,
  r.updated_at AS last_event_at,
  (CASE r.service
    WHEN 'stance' THEN (SELECT coalesce(sum(h.next_seq), 0) FROM stance_ledger.outbox_heads h WHERE h.topic = r.topic || '.dlq')
    ELSE (SELECT coalesce(sum(h.next_seq), 0) FROM stance_store.outbox_heads h WHERE h.topic = r.topic || '.dlq')
  END)::integer AS dead_letters,
  CASE r.service WHEN 'stance' THEN (
    SELECT o.coder_version FROM stance_ledger.outcomes o
    WHERE o.topic = r.topic AND o.partition = r.partition ORDER BY o.kafka_offset DESC LIMIT 1
  ) END AS coder_version,
  'v1' AS read_model_version,
  r.stopped_reason
FROM reading r
UNION ALL
SELECT
  'projector',
  coalesce(c.consumer, 'stance.projector.v1'),
  topic,
  partition,
  c.next_offset - 1,
  c.end_offset,
  greatest(coalesce(h.next_seq, 0) - coalesce(c.next_seq, 0), 0),
  c.updated_at,
  (SELECT coalesce(sum(d.next_seq), 0) FROM stance_store.outbox_heads d WHERE d.topic = numbered.topic || '.dlq')::integer,
  NULL,
  'v1',
  c.stopped_reason
FROM (
  SELECT topic, partition FROM stance_ledger.outbox_heads
  UNION
  SELECT topic, partition FROM stance_store.consumer_offsets
) numbered
LEFT JOIN stance_ledger.outbox_heads h USING (topic, partition)
LEFT JOIN stance_store.consumer_offsets c USING (topic, partition)
WHERE topic IN ('stance.statements.v1', 'stance.position-changes.v1');

COMMENT ON VIEW stance.pipeline_status IS
  'How far each service has come. One row per service, topic and partition; idle when every lag is 0.';
COMMENT ON COLUMN stance.pipeline_status.service IS 'stance reads articles; projector keeps these views.';
COMMENT ON COLUMN stance.pipeline_status.consumer_group IS 'Kafka consumer group. Postgres decides what was read; the group gives out partitions.';
COMMENT ON COLUMN stance.pipeline_status.topic IS 'Topic that the service reads (without the prefix of a shared cluster).';
COMMENT ON COLUMN stance.pipeline_status.partition IS 'Partition of the topic.';
COMMENT ON COLUMN stance.pipeline_status.last_offset IS 'Offset of the last record applied; -1 before the first.';
COMMENT ON COLUMN stance.pipeline_status.end_offset IS 'End of the partition as a consumer saw it last; a record newer than that is not in it yet.';
COMMENT ON COLUMN stance.pipeline_status.lag IS
  'Records still to come: of articles by offset, of the other topics by the numbers already given out in the ledger, sent or not.';
COMMENT ON COLUMN stance.pipeline_status.last_event_at IS 'When the service last committed a batch (clock of the machine).';
COMMENT ON COLUMN stance.pipeline_status.dead_letters IS
  'Records of this topic, all partitions together, that the service could not use since the store was made; the same on each row of the topic.';
COMMENT ON COLUMN stance.pipeline_status.coder_version IS 'Version of the coder that read the latest article of the partition; NULL for the projector.';
COMMENT ON COLUMN stance.pipeline_status.read_model_version IS 'Version of the read model behind these views.';
COMMENT ON COLUMN stance.pipeline_status.stopped_reason IS 'Why the partition was stopped, so that nothing is skipped; NULL while it runs.';
