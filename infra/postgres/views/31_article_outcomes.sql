CREATE OR REPLACE VIEW stance.article_outcomes AS
SELECT topic, partition, kafka_offset, article_id, outcome, reason, statement_count, change_count, unread_count, language,
  coder_version, recorded_at
FROM stance_ledger.outcomes;

COMMENT ON VIEW stance.article_outcomes IS
  'What became of each record of the articles topic: exactly one row per record, so nothing is lost silently.';
COMMENT ON COLUMN stance.article_outcomes.topic IS 'Topic of the record (without the prefix of a shared cluster).';
COMMENT ON COLUMN stance.article_outcomes.partition IS 'Partition of the record.';
COMMENT ON COLUMN stance.article_outcomes.kafka_offset IS 'Offset of the record.';
COMMENT ON COLUMN stance.article_outcomes.article_id IS 'Article that the record is about; NULL when it could not be told.';
COMMENT ON COLUMN stance.article_outcomes.outcome IS
  'read, updated, superseded (older than what is held), duplicate, withdrawn, withheld, unsupported_language, dead_letter.';
COMMENT ON COLUMN stance.article_outcomes.reason IS 'Why, where the outcome alone does not say it.';
COMMENT ON COLUMN stance.article_outcomes.statement_count IS 'Statements read from it.';
COMMENT ON COLUMN stance.article_outcomes.change_count IS 'Position changes that it caused.';
COMMENT ON COLUMN stance.article_outcomes.unread_count IS 'Sentences that look like a stance and could not be resolved.';
COMMENT ON COLUMN stance.article_outcomes.language IS 'Language of the article (BCP 47).';
COMMENT ON COLUMN stance.article_outcomes.recorded_at IS 'When the log took the record.';
