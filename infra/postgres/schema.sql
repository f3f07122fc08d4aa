SCHEMA stance -- The public views. Only grows.
VIEW stance.actors -- Who can hold a position: everyone in the registry, and every name the articles gave. One row per actor.
  actor_id text -- Id: the name in lower case with hyphens, stable between rebuilds.
  name text -- Name as the registry writes it, else as the first article that named it.
  kind text -- state, territory, igo, organisation, movement, party, union, company, church, media, person; NULL for a name that no registry has.
  aliases text -- Other names, separated by "; ".
  wikidata_qid text -- Wikidata item.
  iso3 text -- ISO 3166-1 alpha-3 code of a state or territory.
  plover_code text -- PLOVER code: the ISO code of a state; IGO, PTY (party), LAB (union), BUS (company), MED (media); NULL where PLOVER has none that fits.
  member_of text -- Ids of the bodies that it belongs to, separated by "; ".
  office text -- Office of a person; NULL for all others.
VIEW stance.article_outcomes -- What became of each record of the articles topic: exactly one row per record, so nothing is lost silently.
  topic text -- Topic of the record (without the prefix of a shared cluster).
  partition integer -- Partition of the record.
  kafka_offset bigint -- Offset of the record.
  article_id text -- Article that the record is about; NULL when it could not be told.
  outcome text -- read, updated, superseded (older than what is held), duplicate, withdrawn, withheld, unsupported_language, dead_letter.
  reason text -- Why, where the outcome alone does not say it.
  statement_count integer -- Statements read from it.
  change_count integer -- Position changes that it caused.
  unread_count integer -- Sentences that look like a stance and could not be resolved.
  language text -- Language of the article (BCP 47).
  coder_version text -- Version of the coder that read the article.
  recorded_at timestamp with time zone -- When the log took the record.
VIEW stance.articles -- Articles: the text that holds of each. One row per article.
  article_id text -- Id: from source and address, or from source and text when there is no address.
  headline text -- Headline; also the first line of body_text.
  source text -- Publisher.
  source_reliability text -- The user's grade of the publisher, A to F (Admiralty code); F, cannot be judged, until the user sets one.
  located text -- Place in the dateline.
  byline text -- Who wrote it.
  language text -- Language (BCP 47); und when nothing can be said.
  uri text -- Address at the publisher.
  published_at timestamp with time zone -- When the publisher says it appeared; NULL when nothing says.
  date_precision text -- exact: to the minute; day: stated; inferred: worked out from a weekday or the like; unknown: order of arrival.
  recorded_at timestamp with time zone -- When the log took the text that holds.
  pub_status text -- usable; withheld: not to be read yet; canceled: withdrawn by its publisher (ninjs pubstatus).
  change_count integer -- Positions that this article opened or changed and that were not corrected since; reaffirmations are not counted.
  evidence_count integer -- Sentences of this article in evidence.
  body_text text -- The whole text, headline first; char_start and char_end count in it. NULL unless the article is usable.
  sha256 text -- SHA-256 of body_text as UTF-8, in hex.
VIEW stance.codebook -- The ten codes, and what they are called in PLOVER, CAMEO and schema.org. One row per facet and code.
  facet text -- willingness: to talk at all; preferred_format: in which format; format_response: answer to one format.
  position text -- The code.
  label text -- The code in words for people.
  engagement integer -- Orders the codes from leaving (-3) to accepting (2). Ordinal: do not average it.
  plover_event text -- PLOVER event type; NULL where PLOVER has none that fits.
  plover_mode text -- PLOVER mode of the event type.
  plover_context text -- PLOVER context.
  plover_score numeric -- Score that PLOVER gives to type and mode (Goldstein scale).
  cameo_code text -- CAMEO code; NULL where CAMEO has none that fits.
  schema_org text -- Action type of schema.org.
VIEW stance.contested -- Where the sides contradict each other: what the actor says of itself beside what the other side says of it. One row per position and differing report, with its latest sentence.
  actor text -- Who takes the position.
  recipient text -- Towards whom the position is taken.
  facet text -- willingness: to talk at all; preferred_format: in which format; format_response: answer to one format.
  format text -- Name of the format it is about; NULL for talks in general.
  actor_says text -- Code that the actor itself gives.
  actor_quote text -- Its sentence.
  actor_speaker text -- Who spoke for the actor.
  other_side_says text -- Code that the other side reports. It is kept, and does not replace the actor's own word.
  other_quote text -- The other side's sentence.
  other_speaker text -- Who spoke for the other side.
  article_id text -- Article of the sentence.
  position_id text -- Id of the position: actor/recipient/facet, with the format for answers.
VIEW stance.data_dictionary -- What every column of every view means. One row per column.
  view_name text COLLATE C -- The view.
  ordinal integer -- Place of the column in the view, from 1.
  column_name text COLLATE C -- The column.
  data_type text -- Its type: text, integer, bigint, numeric, boolean, date or timestamp with time zone.
  description text -- What it means.
VIEW stance.dyads -- Two sides and what they say to each other, now. One row per pair; positions without a named other side are not in it.
  dyad_id text -- Id of the pair: both ids in order, joined by ~.
  side_a text -- The side that comes first in dyad_id.
  side_b text -- The other side.
  a_willingness text -- What side_a says about talks with side_b: willing, conditional, unwilling; NULL: not known.
  b_willingness text -- What side_b says about talks with side_a: willing, conditional, unwilling; NULL: not known.
  a_prefers text -- The format that side_a prefers.
  b_prefers text -- The format that side_b prefers.
  agreed_format text COLLATE C -- A format that each side proposes, accepts or prefers, and on which neither says anything else; of several the first by name.
  open_proposals integer -- Formats proposed by one side that the other has neither accepted nor refused nor left.
  refusals integer -- Refusals that stand between them, both ways; see refusals.
  contested integer -- Positions between them on which the sides contradict each other; see contested.
  status text -- First that fits. blocked: a side is unwilling, or refuses a format, offers none and says nothing of its willingness. conditional: a side is willing on a condition. both willing, format agreed; both willing, no agreed format. format agreed: without both saying they are willing. one side willing. proposal open. unclear: none of these.
  last_change_on date -- Day of the latest change, lapses included; reaffirmations do not count.
VIEW stance.event_data -- The changes as event data, under POLECAT's column names. One row per change that stands; reports that repeat, lapses and what was corrected or retracted are not events.
  event_id text -- The change_id.
  event_date date -- Day from which the position is valid (UTC); see date_precision in positions.
  event_type text -- PLOVER event type; NULL where PLOVER has none (prefers, no_response).
  event_mode text -- PLOVER mode.
  event_intensity numeric -- PLOVER score of type and mode.
  quad_code text -- VERBAL or MATERIAL, COOPERATION or CONFLICT, by event_type.
  contexts text -- PLOVER context.
  actor_name text -- Who takes the position.
  actor_country text -- ISO 3166-1 alpha-3 code of the actor's state, where it has one.
  actor_code text -- PLOVER code of the actor.
  recipient_name text -- Towards whom.
  recipient_country text -- ISO 3166-1 alpha-3 code of the recipient's state, where it has one.
  recipient_code text -- PLOVER code of the recipient.
  cameo_code text -- CAMEO code; NULL where CAMEO has none that fits.
  facet text -- willingness: to talk at all; preferred_format: in which format; format_response: answer to one format.
  position text -- Code of the codebook.
  format_id text -- Id of the format it is about; NULL for talks in general.
  source text -- Publisher of the article.
  publication_date date -- Day of publication (UTC); NULL when the article has no date.
  headline text -- Headline of the article.
  language text -- Language of the article (BCP 47).
  version text -- Version of the coder: cite it.
VIEW stance.evidence -- The sentences: what each says, who said it, and where it stands in the article. One row per statement that stands; one span may say two things.
  evidence_id text -- Article and span, art_…#start-end: how a sentence is cited.
  position_id text -- Id of the position: actor/recipient/facet, with the format for answers.
  actor_id text -- Id of the actor: who takes the position.
  recipient_id text -- Id of the recipient: towards whom; "unspecified" when the text does not say.
  facet text -- willingness: to talk at all; preferred_format: in which format; format_response: answer to one format.
  format_id text -- Id of the format it is about; NULL for talks in general.
  position text -- What the sentence says; a code of the codebook.
  quote text -- The words themselves: substr(body_text, char_start + 1, char_end - char_start) of the article.
  speaker text -- Who said it, as the article names them; NULL for headlines and the article's own voice.
  speaker_office text -- Office in which the speaker speaks, as the article gives it.
  speech text -- direct: in quotation marks; indirect: reported; headline; narration: the article's own voice.
  attribution text -- Whose word it is. self: the actor's own; counterpart: the other side's; third_party: someone else's.
  counts_as_position boolean -- False for a report by the other side that the actor's own word overrules: kept, but no position.
  said_on date -- Day on which it was said; NULL when the text does not tell.
  date_precision text -- exact: to the minute; day: stated; inferred: worked out from a weekday or the like; unknown: order of arrival.
  condition text -- The condition, in the article's words; NULL where none is named.
  article_id text -- Article of the sentence.
  headline text -- Headline of the article.
  paragraph integer -- Paragraph of the article; 0 is the headline.
  char_start integer -- First character of the quote in body_text, counted from 0 in Unicode code points.
  char_end integer -- Character after the quote (exclusive).
  prefix text -- Up to 32 characters before the quote (W3C TextQuoteSelector).
  suffix text -- Up to 32 characters after the quote.
  rule_id text -- The rule that read it so.
  confidence integer -- How sure the reading of the sentence is, 0 to 100. Says nothing of what will happen.
  confidence_level text -- confidence in words: low (under 30), moderate (30 to 69), high (70 and over).
VIEW stance.formats -- In what talks can take place: councils, processes and summits of the registry, and every format the articles named. One row per format.
  format_id text -- Id: the name in lower case with hyphens, stable between rebuilds.
  name text -- Name as the registry writes it, else as the first article that named it.
  kind text -- council, conference, summit, bilateral, call, mediation, process, dialogue; NULL when the text does not say.
  aliases text -- Other names, separated by "; ".
  convened_by text -- Id of the actor that calls it together, chairs or mediates it.
  starts_on date -- First day of a dated event, as the articles give it.
  ends_on date -- Last day of a dated event; positions on it lapse the day after.
  exists_from date -- When a standing format was founded.
  exists_to date -- When a standing format ended; NULL while it exists.
  still_exists boolean -- Whether it still existed, or was not over, at log_time().
  wikidata_qid text -- Wikidata item.
FUNCTION stance.log_time() RETURNS timestamp with time zone -- The "as of" of every view: the time of the latest article, never the wall clock. NULL while there is no article.
VIEW stance.pipeline_status -- How far each service has come. One row per service, topic and partition; idle when every lag is 0.
  service text -- stance reads articles; projector keeps these views.
  consumer_group text -- Kafka consumer group. Postgres decides what was read; the group gives out partitions.
  topic text -- Topic that the service reads (without the prefix of a shared cluster).
  partition integer -- Partition of the topic.
  last_offset bigint -- Offset of the last record applied; -1 before the first.
  end_offset bigint -- End of the partition as a consumer saw it last; a record newer than that is not in it yet.
  lag bigint -- Records still to come: of articles by offset, of the other topics by the numbers already given out in the ledger, sent or not.
  last_event_at timestamp with time zone -- When the service last committed a batch (clock of the machine).
  dead_letters integer -- Records of this topic, all partitions together, that the service could not use since the store was made; the same on each row of the topic.
  coder_version text -- Version of the coder that read the latest article of the partition; NULL for the projector.
  read_model_version text -- Version of the read model behind these views.
  stopped_reason text -- Why the partition was stopped, so that nothing is skipped; NULL while it runs.
VIEW stance.position_changes -- Every change and every reaffirmation, as the topic holds them, corrections and retractions included. One row per event.
  changed_on date -- Day from which it is valid (UTC).
  actor text -- Who takes the position.
  recipient text -- Towards whom the position is taken.
  facet text -- willingness: to talk at all; preferred_format: in which format; format_response: answer to one format.
  format text -- Name of the format it is about; NULL for talks in general.
  from_position text -- Code held before; NULL when none was known.
  to_position text -- Code held from then on; NULL when it lapsed or was retracted.
  change_kind text -- stated: first known; changed: another code; conditioned: another condition; reaffirmed: the same again; confirmed: the same, now in the actor's own words; lapsed: the dated format is over, or left; corrected: replaces an earlier entry; retracted: takes one back.
  direction text -- new, toward_talks, away_from_talks, sideways, same.
  condition text -- The condition, in the article's words; NULL where none is named.
  quote text -- The best sentence behind it.
  speaker text -- Who said it, as the article names them; NULL for headlines and the article's own voice.
  attribution text -- Whose word it rests on. self: the actor's own; counterpart: the other side's; third_party: someone else's.
  headline text -- Headline of the article.
  article_id text -- Article of the sentence.
  valid_from timestamp with time zone -- Since when it is held: when it was said, else published, else recorded.
  recorded_at timestamp with time zone -- When the log took the article that made it known.
  actor_id text -- Id of the actor: who takes the position.
  recipient_id text -- Id of the recipient: towards whom; "unspecified" when the text does not say.
  format_id text -- Id of the format it is about; NULL for talks in general.
  position_id text -- Id of the position: actor/recipient/facet, with the format for answers.
  change_id text -- Id of the change that it comes from.
  topic text -- Kafka topic that holds the event (without the prefix of a shared cluster).
  partition integer -- Partition of the topic.
  kafka_offset bigint -- Offset in the partition.
  coder_version text -- Version of the coder that read the article.
VIEW stance.position_history -- Every version of every position, in both times: when it was held (valid_…) and when we knew it (recorded_at, superseded_at). What is known now: WHERE superseded_at IS NULL. One row per version.
  position_id text -- Id of the position: actor/recipient/facet, with the format for answers.
  actor_id text -- Id of the actor: who takes the position.
  actor text -- Who takes the position.
  recipient_id text -- Id of the recipient: towards whom; "unspecified" when the text does not say.
  recipient text -- Towards whom the position is taken.
  facet text -- willingness: to talk at all; preferred_format: in which format; format_response: answer to one format.
  format_id text -- Id of the format it is about; NULL for talks in general.
  format text -- Name of the format it is about; NULL for talks in general.
  position text -- Code of the codebook.
  position_label text -- The code in words for people.
  condition text -- The condition, in the article's words; NULL where none is named.
  attribution text -- Best word behind it. self: the actor's own; counterpart: the other side's; third_party: someone else's.
  valid_from timestamp with time zone -- Since when it is held: when it was said, else published, else recorded.
  valid_to timestamp with time zone -- When it stopped being held (exclusive): the next position, the end of the format, or its leaving. NULL while no end is known.
  recorded_at timestamp with time zone -- When the log took the article that made it known.
  superseded_at timestamp with time zone -- When the log took the article that made this version out of date. NULL: this is what is known now.
  is_current boolean -- True for the rows that positions shows.
  change_id text -- Id of the change that it comes from.
VIEW stance.positions -- What each side says now, that is at log_time(): one row per position held as of the latest article.
  actor_id text -- Id of the actor: who takes the position.
  actor text -- Who takes the position.
  recipient_id text -- Id of the recipient: towards whom; "unspecified" when the text does not say.
  recipient text -- Towards whom the position is taken.
  facet text -- willingness: to talk at all; preferred_format: in which format; format_response: answer to one format.
  format_id text -- Id of the format it is about; NULL for talks in general.
  format text -- Name of the format it is about; NULL for talks in general.
  position text -- Code of the codebook.
  position_label text -- The code in words for people.
  condition text -- The condition, in the article's words; NULL where none is named.
  quote text -- The sentence behind it: the first in the best attribution that the position has, so the actor's own words once it has confirmed a report.
  speaker text -- Who said it, as the article names them; NULL for headlines and the article's own voice.
  attribution text -- Best word behind it. self: the actor's own; counterpart: the other side's; third_party: someone else's.
  is_contested boolean -- True when the actor says so itself and the other side reports something else; see contested.
  article_count integer -- Articles that report this position since it is held.
  source_count integer -- Publishers of those articles: one outlet or several.
  last_affirmed_on date -- Day of the latest report that says the same: how stale it is.
  self_stated boolean -- True when the actor said so itself, false when only others say so.
  confidence integer -- How sure the reading of the sentence is, 0 to 100. Says nothing of what will happen.
  confidence_level text -- confidence in words: low (under 30), moderate (30 to 69), high (70 and over).
  source_reliability text -- The user's grade of the publisher, A to F (Admiralty code); F, cannot be judged, until the user sets one.
  valid_from timestamp with time zone -- Since when it is held: when it was said, else published, else recorded.
  date_precision text -- exact: to the minute; day: stated; inferred: worked out from a weekday or the like; unknown: order of arrival.
  recorded_at timestamp with time zone -- When the log took the article that made it known.
  article_id text -- Article of the sentence.
  position_id text -- Id of the position: actor/recipient/facet, with the format for answers.
  change_id text -- Id of the change that it comes from.
FUNCTION stance.positions_as_of(valid_at timestamp with time zone, known_at timestamp with time zone DEFAULT 'infinity'::timestamp with time zone) RETURNS SETOF stance.position_history -- What was held at valid_at, as far as the log knew at known_at (left out: as known now). Rows of position_history.
VIEW stance.preferred_formats -- In which format each side wants to talk, now. One row per directed dyad.
  actor_id text -- Id of the actor: who takes the position.
  actor text -- Who takes the position.
  recipient_id text -- Id of the recipient: towards whom; "unspecified" when the text does not say.
  recipient text -- Towards whom the position is taken.
  format_id text -- Id of the format it is about; NULL for talks in general.
  format text -- Name of the format it is about; NULL for talks in general.
  quote text -- The sentence behind it, in the article's words.
  speaker text -- Who said it, as the article names them; NULL for headlines and the article's own voice.
  valid_from timestamp with time zone -- Since when it is held: when it was said, else published, else recorded.
  article_id text -- Article of the sentence.
  position_id text -- Id of the position: actor/recipient/facet, with the format for answers.
VIEW stance.refusals -- Who refuses what, now: talks altogether, or one format. One row per refusal that stands.
  actor_id text -- Id of the actor: who takes the position.
  actor text -- Who takes the position.
  recipient_id text -- Id of the recipient: towards whom; "unspecified" when the text does not say.
  recipient text -- Towards whom the position is taken.
  refused text -- The format refused or left; "talks" for talks altogether or of no named format.
  format_id text -- Id of the format it is about; NULL for talks in general.
  position text -- unwilling: refuses to talk at all; refused: declines the format; withdrawn: walked out of it, suspended or ended it.
  quote text -- The sentence behind it, in the article's words.
  speaker text -- Who said it, as the article names them; NULL for headlines and the article's own voice.
  attribution text -- Best word behind it. self: the actor's own; counterpart: the other side's; third_party: someone else's.
  self_stated boolean -- True when the actor said so itself, false when only others say so.
  valid_from timestamp with time zone -- Since when it is held: when it was said, else published, else recorded.
  article_id text -- Article of the sentence.
  position_id text -- Id of the position: actor/recipient/facet, with the format for answers.
FUNCTION stance.search(q text) RETURNS TABLE(article_id text, headline text, published_at timestamp with time zone, rank numeric, snippet text) -- Articles that hold the words: the best 50, with the words between « » in a snippet. Takes what one types into a web search: words, "a phrase", or, -not. Looks at the first 100,000 characters of each article.
VIEW stance.timeline -- The positions as bands in time, under the names that Grafana's annotations and state timeline use. One row per interval known now.
  time timestamp with time zone -- When it began to be held.
  timeend timestamp with time zone -- When it ended, or log_time() while no end is known.
  lane text -- The band: actor → recipient · what about.
  state text -- Code of the codebook; map values to colours by it.
  text text -- Label, condition and sentence.
  tags text -- facet, code and attribution, separated by commas.
  actor_id text -- Id of the actor: who takes the position.
  recipient_id text -- Id of the recipient: towards whom; "unspecified" when the text does not say.
  facet text -- willingness: to talk at all; preferred_format: in which format; format_response: answer to one format.
  format_id text -- Id of the format it is about; NULL for talks in general.
  change_id text -- Id of the change that it comes from.
VIEW stance.willingness -- Who says it is willing to talk to whom, now. One row per directed dyad.
  actor_id text -- Id of the actor: who takes the position.
  actor text -- Who takes the position.
  recipient_id text -- Id of the recipient: towards whom; "unspecified" when the text does not say.
  recipient text -- Towards whom the position is taken.
  willingness text -- willing: ready to talk; conditional: ready if condition is met; unwilling: refuses to talk at all.
  condition text -- The condition, in the article's words; NULL where none is named.
  quote text -- The sentence behind it, in the article's words.
  speaker text -- Who said it, as the article names them; NULL for headlines and the article's own voice.
  attribution text -- Best word behind it. self: the actor's own; counterpart: the other side's; third_party: someone else's.
  valid_from timestamp with time zone -- Since when it is held: when it was said, else published, else recorded.
  article_id text -- Article of the sentence.
  position_id text -- Id of the position: actor/recipient/facet, with the format for answers.
SCHEMA stance_ledger -- The stance service's own: outcomes, statements, position changes, and what waits to be published.
TABLE stance_ledger.checkpoints -- The fold's state after every so many steps, so that an article costs the same however long the history is.
  position_id text NOT NULL -- The position.
  order_key text NOT NULL COLLATE C -- The step after which the state holds.
  state jsonb NOT NULL -- What the fold knows at that point.
  CONSTRAINT checkpoints_pkey PRIMARY KEY (position_id, order_key)
TABLE stance_ledger.consumer_offsets -- How far each partition of a topic was read. This decides, not Kafka's consumer group.
  consumer text NOT NULL -- Name of the consumer, also its group in Kafka.
  topic text NOT NULL -- Topic without the installation's prefix.
  partition integer NOT NULL -- Partition of the topic.
  next_offset bigint NOT NULL DEFAULT 0 -- Offset of the next record to read; everything below is done.
  next_seq bigint NOT NULL DEFAULT 0 -- For topics whose records are numbered (ce_sequence): the next number to take; lower ones are repetitions.
  end_offset bigint NOT NULL DEFAULT 0 -- Where the log ended when it was last looked at; minus next_offset it is the lag.
  last_record text -- Fingerprint of the record before next_offset: tells a topic that was made anew from the one that was read.
  stopped_reason text -- Why reading of this partition stopped; null while it goes on.
  stopped_at timestamp with time zone -- When it stopped.
  updated_at timestamp with time zone NOT NULL DEFAULT now() -- When this row changed last.
  CONSTRAINT consumer_offsets_check CHECK (((stopped_reason IS NULL) = (stopped_at IS NULL)))
  CONSTRAINT consumer_offsets_next_offset_check CHECK ((next_offset >= 0))
  CONSTRAINT consumer_offsets_next_seq_check CHECK ((next_seq >= 0))
  CONSTRAINT consumer_offsets_partition_check CHECK ((partition >= 0))
  CONSTRAINT consumer_offsets_pkey PRIMARY KEY (consumer, topic, partition)
TABLE stance_ledger.entries -- The latest event of each line of a history, which the next one supersedes; retracted lines stay.
  position_id text NOT NULL -- The position.
  slot text NOT NULL -- The article, or lapse/<format> for the end of a dated format.
  change_id text NOT NULL -- Id of the latest event.
  CONSTRAINT entries_pkey PRIMARY KEY (position_id, slot)
TABLE stance_ledger.held_articles -- The text of each article that holds, by its fingerprint: tells a repetition from an update.
  article_id text NOT NULL -- The article.
  sha256 text NOT NULL -- SHA-256 of the text that holds, or held before it was taken back.
  item_version bigint -- Highest version seen; null while no record had one.
  pub_status text NOT NULL -- usable, withheld or canceled.
  uri text -- Canonical address.
  CONSTRAINT held_articles_pkey PRIMARY KEY (article_id)
  CONSTRAINT held_articles_pub_status_check CHECK ((pub_status = ANY (ARRAY['usable'::text, 'withheld'::text, 'canceled'::text])))
TABLE stance_ledger.outbox -- Events that wait to be published; the relay deletes them when Kafka has them.
  topic text NOT NULL -- Topic without the installation's prefix.
  partition integer NOT NULL -- Partition of the topic.
  seq bigint NOT NULL -- Number of the event in its partition.
  key bytea -- Key of the record.
  value bytea -- Value of the record; null is a tombstone.
  headers jsonb NOT NULL DEFAULT '{}'::jsonb -- Headers of the record, name to text.
  created_at timestamp with time zone NOT NULL DEFAULT now() -- When the event was written.
  CONSTRAINT outbox_pkey PRIMARY KEY (topic, partition, seq)
TABLE stance_ledger.outbox_heads -- The numbering of each output topic's partition. Its row lock makes the order of commits the order of numbers.
  topic text NOT NULL -- Topic without the installation's prefix.
  partition integer NOT NULL -- Partition of the topic.
  next_seq bigint NOT NULL DEFAULT 0 -- Number that the next event gets; numbers start at 0 and have no gaps.
  sent_seq bigint NOT NULL DEFAULT 0 -- Number of the next event to publish; all below are stored in Kafka.
  CONSTRAINT outbox_heads_check CHECK (((sent_seq >= 0) AND (sent_seq <= next_seq)))
  CONSTRAINT outbox_heads_partition_check CHECK ((partition >= 0))
  CONSTRAINT outbox_heads_pkey PRIMARY KEY (topic, partition)
TABLE stance_ledger.outcomes -- What became of each record of the articles topic: exactly one row a record.
  topic text NOT NULL -- Topic without the installation's prefix.
  partition integer NOT NULL -- Partition of the record.
  kafka_offset bigint NOT NULL -- Offset of the record.
  article_id text -- The article; the record's key as it is when the record could not be read.
  outcome text NOT NULL -- What became of it.
  reason text -- Why, where the outcome alone does not say it; a dead letter's code.
  statement_count integer NOT NULL DEFAULT 0 -- Statements read from it.
  change_count integer NOT NULL DEFAULT 0 -- Position changes that it caused, corrections and retractions with them.
  unread_count integer NOT NULL DEFAULT 0 -- Sentences that speak of talks and from which no statement was read.
  language text -- Language that the article came with.
  coder_version text -- Version of the coder that read it; null when it was not read.
  recorded_at timestamp with time zone NOT NULL -- When the log took the record.
  CONSTRAINT outcomes_outcome_check CHECK ((outcome = ANY (ARRAY['read'::text, 'updated'::text, 'superseded'::text, 'duplicate'::text, 'withdrawn'::text, 'withheld'::text, 'unsupported_language'::text, 'dead_letter'::text])))
  CONSTRAINT outcomes_pkey PRIMARY KEY (topic, partition, kafka_offset)
  CREATE INDEX outcomes_article ON stance_ledger.outcomes USING btree (article_id)
TABLE stance_ledger.positions -- One row a position; its row lock orders those who change the history.
  position_id text NOT NULL -- The position.
  dyad_id text NOT NULL -- The pair, in either order.
  facet text NOT NULL -- willingness, preferred_format or format_response.
  ends jsonb NOT NULL DEFAULT '{}'::jsonb -- Last day of each dated format that the position speaks of, and the statement that gave it.
  recorded_at text NOT NULL DEFAULT ''::text -- recorded_at of the position's latest event as it stands in it; empty before the first.
  value_hash text -- Fingerprint of the value in the compacted topic; null when there is none or it was retracted.
  CONSTRAINT positions_pkey PRIMARY KEY (position_id)
TABLE stance_ledger.statements -- The statements that stand. A retracted one is deleted here; its event is in the topic.
  statement_id text NOT NULL -- The statement.
  article_id text NOT NULL -- The article that it was read from.
  statement json NOT NULL -- The statement as it was read.
  counts_as_position boolean NOT NULL -- As it was published last.
  contests boolean NOT NULL -- As it was published last.
  CONSTRAINT statements_pkey PRIMARY KEY (statement_id)
  CREATE INDEX statements_article ON stance_ledger.statements USING btree (article_id)
TABLE stance_ledger.steps -- What each article says of each position: the input of the fold, in its order.
  position_id text NOT NULL -- The position.
  article_id text NOT NULL -- The article.
  order_key text NOT NULL COLLATE C -- Its place in the history: day said, instant of publication, article.
  marks jsonb NOT NULL -- What its statements do to the position, without their text.
  CONSTRAINT steps_pkey PRIMARY KEY (position_id, article_id)
  CREATE UNIQUE INDEX steps_in_order ON stance_ledger.steps USING btree (position_id, order_key)
SCHEMA stance_store -- The projector's tables. Free to change; read the views in schema stance instead.
TABLE stance_store.actors
  actor_id text NOT NULL
  registry_name text
  registry_kind text
  registry_qid text
  aliases text
  iso3 text
  country_iso3 text
  plover_code text
  member_of text
  office text
  seen_at timestamp with time zone
  seen_name text
  seen_kind text
  seen_qid text
  name text NOT NULL GENERATED COALESCE(registry_name, seen_name, actor_id)
  kind text GENERATED 
CASE
    WHEN (registry_name IS NULL) THEN seen_kind
    ELSE registry_kind
END
  wikidata_qid text GENERATED 
CASE
    WHEN (registry_name IS NULL) THEN seen_qid
    ELSE registry_qid
END
  CONSTRAINT actors_pkey PRIMARY KEY (actor_id)
TABLE stance_store.articles -- One row an article: the text that holds. A withheld or canceled article keeps its row, not its text.
  article_id text NOT NULL
  source text NOT NULL
  uri text
  headline text
  body_text text
  byline text
  located text
  language text NOT NULL
  published_at timestamp with time zone
  date_precision text NOT NULL
  pub_status text NOT NULL
  item_version bigint
  sha256 text NOT NULL
  recorded_at timestamp with time zone NOT NULL
  partition integer NOT NULL
  kafka_offset bigint NOT NULL
  CONSTRAINT articles_pkey PRIMARY KEY (article_id)
  CONSTRAINT articles_pub_status_check CHECK ((pub_status = ANY (ARRAY['usable'::text, 'withheld'::text, 'canceled'::text])))
  CONSTRAINT text_only_while_usable CHECK (((pub_status = 'usable'::text) OR (body_text IS NULL)))
  CREATE INDEX articles_log_time ON stance_store.articles USING btree (COALESCE(published_at, recorded_at))
  CREATE INDEX articles_search ON stance_store.articles USING gin (to_tsvector('english'::regconfig, regexp_replace("left"(body_text, 100000), '<|\S{100,}'::text, ' '::text, 'g'::text)))
TABLE stance_store.changes -- One row a position-change event, never changed but for superseded_by; quote and speaker are those of its best span.
  change_id text NOT NULL
  change_kind text NOT NULL
  entry_kind text NOT NULL
  direction text NOT NULL
  position_id text NOT NULL
  dyad_id text NOT NULL
  actor_id text NOT NULL
  recipient_id text NOT NULL
  facet text NOT NULL
  format_id text
  format_ends_on date
  from_position text
  to_position text
  condition text
  attribution text NOT NULL
  confidence integer NOT NULL
  summary text NOT NULL
  valid_from timestamp with time zone NOT NULL
  date_precision text NOT NULL
  recorded_at timestamp with time zone NOT NULL
  supersedes text
  superseded_by text
  cameo_code text
  plover_event text
  plover_mode text
  plover_score numeric
  article_id text NOT NULL
  headline text
  source text
  published_at timestamp with time zone
  speaker text
  quote text
  coder_version text NOT NULL
  partition integer NOT NULL
  kafka_offset bigint NOT NULL
  at_format_end boolean NOT NULL GENERATED COALESCE(((entry_kind = 'lapsed'::text) AND (valid_from = (((format_ends_on + 1))::timestamp without time zone AT TIME ZONE 'UTC'::text))), false)
  placed_at timestamp with time zone NOT NULL GENERATED COALESCE(published_at, recorded_at)
  CONSTRAINT changes_pkey PRIMARY KEY (change_id)
  CREATE INDEX changes_article ON stance_store.changes USING btree (article_id)
  CREATE INDEX changes_changed_on ON stance_store.changes USING btree ((((valid_from AT TIME ZONE 'UTC'::text))::date))
  CREATE INDEX changes_dyad ON stance_store.changes USING btree (dyad_id, valid_from)
  CREATE INDEX changes_position ON stance_store.changes USING btree (position_id, valid_from)
  CREATE INDEX changes_superseded_by ON stance_store.changes USING btree (superseded_by) WHERE (superseded_by IS NOT NULL)
  CREATE INDEX changes_valid_from ON stance_store.changes USING btree (valid_from)
TABLE stance_store.codebook
  ordinal integer NOT NULL
  facet text NOT NULL
  position text NOT NULL
  label text NOT NULL
  glyph text NOT NULL
  ascii text NOT NULL
  meaning text NOT NULL
  engagement integer NOT NULL
  plover_event text
  plover_mode text
  plover_context text
  plover_score numeric
  cameo_code text
  schema_org text
  CONSTRAINT codebook_pkey PRIMARY KEY (facet, "position")
TABLE stance_store.consumer_offsets -- How far each partition of a topic was read. This decides, not Kafka's consumer group.
  consumer text NOT NULL -- Name of the consumer, also its group in Kafka.
  topic text NOT NULL -- Topic without the installation's prefix.
  partition integer NOT NULL -- Partition of the topic.
  next_offset bigint NOT NULL DEFAULT 0 -- Offset of the next record to read; everything below is done.
  next_seq bigint NOT NULL DEFAULT 0 -- For topics whose records are numbered (ce_sequence): the next number to take; lower ones are repetitions.
  end_offset bigint NOT NULL DEFAULT 0 -- Where the log ended when it was last looked at; minus next_offset it is the lag.
  last_record text -- Fingerprint of the record before next_offset: tells a topic that was made anew from the one that was read.
  stopped_reason text -- Why reading of this partition stopped; null while it goes on.
  stopped_at timestamp with time zone -- When it stopped.
  updated_at timestamp with time zone NOT NULL DEFAULT now() -- When this row changed last.
  CONSTRAINT consumer_offsets_check CHECK (((stopped_reason IS NULL) = (stopped_at IS NULL)))
  CONSTRAINT consumer_offsets_next_offset_check CHECK ((next_offset >= 0))
  CONSTRAINT consumer_offsets_next_seq_check CHECK ((next_seq >= 0))
  CONSTRAINT consumer_offsets_partition_check CHECK ((partition >= 0))
  CONSTRAINT consumer_offsets_pkey PRIMARY KEY (consumer, topic, partition)
VIEW stance_store.contradictions -- A position that the actor states itself, and what the other side says of it since; the latest sentence for each differing code.
  position_id text
  dyad_id text
  actor_says text
  other_side_says text
  other_quote text
  other_speaker text
  statement_id text
VIEW stance_store.current_positions -- What is held at log time, as known now.
  position_id text
  valid_from timestamp with time zone
  valid_to timestamp with time zone
  recorded_at timestamp with time zone
  superseded_at timestamp with time zone
  dyad_id text
  actor_id text
  recipient_id text
  facet text
  format_id text
  position text
  condition text
  attribution text
  date_precision text
  change_id text
  opened_by text
  article_count integer
  sources text[]
  last_affirmed_on date
TABLE stance_store.formats
  format_id text NOT NULL
  registry_name text
  registry_kind text
  registry_qid text
  aliases text
  convened_by text
  exists_from date
  exists_to date
  seen_at timestamp with time zone
  seen_name text
  seen_kind text
  seen_qid text
  starts_on date
  ends_on date
  name text NOT NULL GENERATED COALESCE(registry_name, seen_name, format_id)
  kind text GENERATED 
CASE
    WHEN (registry_name IS NULL) THEN seen_kind
    ELSE registry_kind
END
  wikidata_qid text GENERATED 
CASE
    WHEN (registry_name IS NULL) THEN seen_qid
    ELSE registry_qid
END
  CONSTRAINT formats_pkey PRIMARY KEY (format_id)
TABLE stance_store.loaded_registries -- Which version of a registry was loaded last; the same version is not loaded twice.
  name text NOT NULL
  version text NOT NULL
  CONSTRAINT loaded_registries_pkey PRIMARY KEY (name)
VIEW stance_store.log_time -- The time of the latest article, which is "now" everywhere.
  at timestamp with time zone
TABLE stance_store.outbox -- Events that wait to be published; the relay deletes them when Kafka has them.
  topic text NOT NULL -- Topic without the installation's prefix.
  partition integer NOT NULL -- Partition of the topic.
  seq bigint NOT NULL -- Number of the event in its partition.
  key bytea -- Key of the record.
  value bytea -- Value of the record; null is a tombstone.
  headers jsonb NOT NULL DEFAULT '{}'::jsonb -- Headers of the record, name to text.
  created_at timestamp with time zone NOT NULL DEFAULT now() -- When the event was written.
  CONSTRAINT outbox_pkey PRIMARY KEY (topic, partition, seq)
TABLE stance_store.outbox_heads -- The numbering of each output topic's partition (the projector publishes dead letters only).
  topic text NOT NULL -- Topic without the installation's prefix.
  partition integer NOT NULL -- Partition of the topic.
  next_seq bigint NOT NULL DEFAULT 0 -- Number that the next event gets; numbers start at 0 and have no gaps.
  sent_seq bigint NOT NULL DEFAULT 0 -- Number of the next event to publish; all below are stored in Kafka.
  CONSTRAINT outbox_heads_check CHECK (((sent_seq >= 0) AND (sent_seq <= next_seq)))
  CONSTRAINT outbox_heads_partition_check CHECK ((partition >= 0))
  CONSTRAINT outbox_heads_pkey PRIMARY KEY (topic, partition)
TABLE stance_store.source_reliability -- The user's own grades of publishers (Admiralty code). The product grades none: a source without a row is F, cannot be judged.
  source text NOT NULL
  reliability text NOT NULL
  CONSTRAINT source_reliability_pkey PRIMARY KEY (source)
  CONSTRAINT source_reliability_reliability_check CHECK ((reliability = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text, 'E'::text, 'F'::text])))
TABLE stance_store.statements -- One row a statement, as its last event left it.
  statement_id text NOT NULL
  status text NOT NULL
  position_id text NOT NULL
  dyad_id text NOT NULL
  actor_id text NOT NULL
  recipient_id text NOT NULL
  facet text NOT NULL
  format_id text
  position text NOT NULL
  condition text
  speaker text
  speaker_office text
  speech text NOT NULL
  attribution text NOT NULL
  article_id text NOT NULL
  headline text
  source text NOT NULL
  published_at timestamp with time zone
  recorded_at timestamp with time zone NOT NULL
  said_on date
  date_precision text NOT NULL
  quote text NOT NULL
  char_start integer NOT NULL
  char_end integer NOT NULL
  prefix text NOT NULL
  suffix text NOT NULL
  paragraph integer NOT NULL
  counts_as_position boolean NOT NULL
  contests boolean NOT NULL
  rule_id text NOT NULL
  confidence integer NOT NULL
  coder_version text NOT NULL
  partition integer NOT NULL
  kafka_offset bigint NOT NULL
  CONSTRAINT statements_pkey PRIMARY KEY (statement_id)
  CONSTRAINT statements_status_check CHECK ((status = ANY (ARRAY['stands'::text, 'retracted'::text])))
  CREATE INDEX statements_actor ON stance_store.statements USING btree (actor_id)
  CREATE INDEX statements_article ON stance_store.statements USING btree (article_id)
  CREATE INDEX statements_contesting ON stance_store.statements USING btree (position_id) WHERE (contests AND (status = 'stands'::text))
  CREATE INDEX statements_position ON stance_store.statements USING btree (position_id)
TABLE stance_store.versions -- Bitemporal: what was held from valid_from until valid_to, as known from recorded_at until superseded_at. Rows without superseded_at are what is known now; only they carry counts and opened_by, the change that began it; change_id is the first change of the best attribution.
  position_id text NOT NULL
  valid_from timestamp with time zone NOT NULL
  valid_to timestamp with time zone
  recorded_at timestamp with time zone NOT NULL
  superseded_at timestamp with time zone
  dyad_id text NOT NULL
  actor_id text NOT NULL
  recipient_id text NOT NULL
  facet text NOT NULL
  format_id text
  position text NOT NULL
  condition text
  attribution text NOT NULL
  date_precision text NOT NULL
  change_id text NOT NULL
  opened_by text
  article_count integer
  sources text[]
  last_affirmed_on date
  CONSTRAINT counted_while_known CHECK ((num_nonnulls(opened_by, article_count, sources, last_affirmed_on) =
CASE
    WHEN (superseded_at IS NULL) THEN 4
    ELSE 0
END))
  CONSTRAINT held_for_a_while CHECK (((valid_to IS NULL) OR (valid_from < valid_to)))
  CONSTRAINT known_for_a_while CHECK (((superseded_at IS NULL) OR (recorded_at < superseded_at)))
  CONSTRAINT versions_pkey PRIMARY KEY (position_id, valid_from, recorded_at)
  CREATE INDEX versions_actor ON stance_store.versions USING btree (actor_id)
  CREATE INDEX versions_known_now ON stance_store.versions USING btree (dyad_id) WHERE (superseded_at IS NULL)
  CREATE INDEX versions_recipient ON stance_store.versions USING btree (recipient_id)
