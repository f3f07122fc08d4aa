CREATE OR REPLACE FUNCTION stance.search(q text)
RETURNS TABLE (article_id text, headline text, published_at timestamptz, rank numeric, snippet text)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 50
AS $$
  SELECT hit.article_id, hit.headline, hit.published_at, hit.rank,
    regexp_replace(
      ts_headline('english', hit.text, hit.query,
        'StartSel=«, StopSel=», MaxFragments=1, MaxWords=30, MinWords=12'),
      '\s+', ' ', 'g'
    )
  FROM (
    SELECT a.article_id, a.headline, a.published_at, wanted.query,
      regexp_replace(left(a.body_text, 100000), '<|\S{100,}', ' ', 'g') AS text,
      round(ts_rank_cd(
        to_tsvector('english', regexp_replace(left(a.body_text, 100000), '<|\S{100,}', ' ', 'g')), wanted.query
      )::numeric, 4) AS rank
    FROM stance.articles a CROSS JOIN websearch_to_tsquery('english', left(q, 500)) AS wanted(query)
    -- The expression of the index articles_search; why it is so stands there.
    WHERE to_tsvector('english', regexp_replace(left(a.body_text, 100000), '<|\S{100,}', ' ', 'g')) @@ wanted.query
    ORDER BY rank DESC, a.published_at DESC NULLS LAST, a.article_id
    LIMIT 50
  ) hit
$$;

COMMENT ON FUNCTION stance.search(text) IS
  'Articles that hold the words: the best 50, with the words between « » in a snippet. Takes what one types into a web search: words, '
  '"a phrase", or, -not. Looks at the first 100,000 characters of each article.';
