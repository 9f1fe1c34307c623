-- Which sentences state an amount, in which articles, and how many others carry it? All that tell the same figure.
-- :amount as printed, or whole words of it such as 18 billion; every amount where it is not given
WITH named AS (
    SELECT event_id FROM quote_words w CROSS JOIN quoted_fact q ON q.quote_id = w.rowid
    CROSS JOIN fact f ON f.id = q.fact_id CROSS JOIN event_fact x ON x.fact_id = f.id
    WHERE quote_words MATCH '"' || replace(coalesce(:amount, ''), '"', ' ') || '"'
      AND instr(json_extract(f.data, '$.amount_text'), :amount) > 0
    UNION
    SELECT id FROM figure_series WHERE amount_text = :amount
    UNION
    SELECT id FROM agreement_event WHERE amount_text = :amount
), meant AS (
    SELECT g.id, 'trade_figure' AS kind, g.indicator AS what, g.articles, g.independent
    FROM named n CROSS JOIN figure_series g ON g.id = n.event_id WHERE :amount IS NOT NULL
    UNION ALL
    SELECT g.id, 'agreement', g.instrument, g.articles, g.independent
    FROM named n CROSS JOIN agreement_event g ON g.id = n.event_id WHERE :amount IS NOT NULL
    UNION ALL
    SELECT id, 'trade_figure', indicator, articles, independent FROM figure_series
    WHERE :amount IS NULL AND amount_text IS NOT NULL
    UNION ALL
    SELECT id, 'agreement', instrument, articles, independent FROM agreement_event
    WHERE :amount IS NULL AND amount_text IS NOT NULL
)
SELECT m.kind, m.what, json_extract(f.data, '$.amount_text') AS amount_text,
       substr(a.text, e.start + 1, e."end" - e.start) AS quote, e.start, e."end", a.title AS article_title,
       a.published AS article_published, a.source AS article_source, a.id AS article_id,
       m.articles, m.independent, f.id AS fact_id, m.id AS event_id
FROM meant m CROSS JOIN event_fact x ON x.event_id = m.id CROSS JOIN fact f ON f.id = x.fact_id
CROSS JOIN article a ON a.id = f.article_id CROSS JOIN evidence e ON e.fact_id = f.id AND e.field IS NULL
WHERE json_extract(f.data, '$.amount_text') IS NOT NULL
ORDER BY m.kind, m.id, a.published, f.id, e.start
