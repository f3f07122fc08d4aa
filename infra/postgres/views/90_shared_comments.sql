-- Columns that mean the same wherever they stand, described once. A view's own file has the last word.
DO $$
DECLARE target record;
BEGIN
  FOR target IN
    SELECT c.relname, a.attname, shared.meaning
    FROM (VALUES
      ('actor_id', 'Id of the actor: who takes the position.'),
      ('actor', 'Who takes the position.'),
      ('recipient_id', 'Id of the recipient: towards whom; "unspecified" when the text does not say.'),
      ('recipient', 'Towards whom the position is taken.'),
      ('facet', 'willingness: to talk at all; preferred_format: in which format; format_response: answer to one format.'),
      ('format_id', 'Id of the format it is about; NULL for talks in general.'),
      ('format', 'Name of the format it is about; NULL for talks in general.'),
      ('position', 'Code of the codebook.'),
      ('position_label', 'The code in words for people.'),
      ('condition', 'The condition, in the article''s words; NULL where none is named.'),
      ('quote', 'The sentence behind it, in the article''s words.'),
      ('speaker', 'Who said it, as the article names them; NULL for headlines and the article''s own voice.'),
      ('attribution', 'Best word behind it. self: the actor''s own; counterpart: the other side''s; third_party: someone else''s.'),
      ('self_stated', 'True when the actor said so itself, false when only others say so.'),
      ('confidence', 'How sure the reading of the sentence is, 0 to 100. Says nothing of what will happen.'),
      ('confidence_level', 'confidence in words: low (under 30), moderate (30 to 69), high (70 and over).'),
      ('source', 'Publisher.'),
      ('source_reliability', 'The user''s grade of the publisher, A to F (Admiralty code); F, cannot be judged, until the user sets one.'),
      ('headline', 'Headline of the article.'),
      ('located', 'Place in the dateline.'),
      ('byline', 'Who wrote it.'),
      ('language', 'Language (BCP 47); und when nothing can be said.'),
      ('uri', 'Address at the publisher.'),
      ('date_precision', 'exact: to the minute; day: stated; inferred: worked out from a weekday or the like; unknown: order of arrival.'),
      ('valid_from', 'Since when it is held: when it was said, else published, else recorded.'),
      ('recorded_at', 'When the log took the article that made it known.'),
      ('article_id', 'Article of the sentence.'),
      ('position_id', 'Id of the position: actor/recipient/facet, with the format for answers.'),
      ('change_id', 'Id of the change that it comes from.'),
      ('dyad_id', 'Id of the pair: both ids in order, joined by ~.'),
      ('coder_version', 'Version of the coder that read the article.'),
      ('wikidata_qid', 'Wikidata item.')
    ) AS shared(column_name, meaning)
    JOIN pg_attribute a ON a.attname = shared.column_name AND a.attnum > 0
    JOIN pg_class c ON c.oid = a.attrelid AND c.relnamespace = 'stance'::regnamespace AND c.relkind = 'v'
    WHERE col_description(c.oid, a.attnum) IS NULL
  LOOP
    EXECUTE format('COMMENT ON COLUMN stance.%I.%I IS %L', target.relname, target.attname, target.meaning);
  END LOOP;
END $$;
