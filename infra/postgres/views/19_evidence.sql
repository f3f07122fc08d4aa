CREATE OR REPLACE VIEW stance.evidence AS
SELECT
  article_id || '#' || char_start || '-' || char_end AS evidence_id,
  position_id,
  actor_id,
  recipient_id,
  facet,
  format_id,
  position,
  quote,
  speaker,
  speaker_office,
  speech,
  attribution,
  counts_as_position,
  said_on,
  date_precision,
  condition,
  article_id,
  headline,
  paragraph,
  char_start,
  char_end,
  prefix,
  suffix,
  rule_id,
  confidence,
  CASE WHEN confidence >= 70 THEN 'high' WHEN confidence >= 30 THEN 'moderate' ELSE 'low' END AS confidence_level
FROM stance_store.statements
WHERE status = 'stands';

COMMENT ON VIEW stance.evidence IS
  'The sentences: what each says, who said it, and where it stands in the article. One row per statement that stands; one span may say two things.';
COMMENT ON COLUMN stance.evidence.evidence_id IS 'Article and span, art_…#start-end: how a sentence is cited.';
COMMENT ON COLUMN stance.evidence.position IS 'What the sentence says; a code of the codebook.';
COMMENT ON COLUMN stance.evidence.quote IS
  'The words themselves: substr(body_text, char_start + 1, char_end - char_start) of the article.';
COMMENT ON COLUMN stance.evidence.speaker_office IS 'Office in which the speaker speaks, as the article gives it.';
COMMENT ON COLUMN stance.evidence.speech IS 'direct: in quotation marks; indirect: reported; headline; narration: the article''s own voice.';
COMMENT ON COLUMN stance.evidence.attribution IS
  'Whose word it is. self: the actor''s own; counterpart: the other side''s; third_party: someone else''s.';
COMMENT ON COLUMN stance.evidence.counts_as_position IS
  'False for a report by the other side that the actor''s own word overrules: kept, but no position.';
COMMENT ON COLUMN stance.evidence.said_on IS 'Day on which it was said; NULL when the text does not tell.';
COMMENT ON COLUMN stance.evidence.paragraph IS 'Paragraph of the article; 0 is the headline.';
COMMENT ON COLUMN stance.evidence.char_start IS 'First character of the quote in body_text, counted from 0 in Unicode code points.';
COMMENT ON COLUMN stance.evidence.char_end IS 'Character after the quote (exclusive).';
COMMENT ON COLUMN stance.evidence.prefix IS 'Up to 32 characters before the quote (W3C TextQuoteSelector).';
COMMENT ON COLUMN stance.evidence.suffix IS 'Up to 32 characters after the quote.';
COMMENT ON COLUMN stance.evidence.rule_id IS 'The rule that read it so.';
