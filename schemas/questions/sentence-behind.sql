-- Which sentences state an amount, in which articles, and how many others carry it?
-- :amount  as printed or a part of it, such as 18 billion; every amount where it is not given
WITH meant AS (
    SELECT id, 'trade_figure' AS kind, indicator AS what, articles, independent FROM figure_series
    WHERE :amount IS NULL AND amount_text IS NOT NULL OR instr(amount_text, :amount) > 0
    UNION ALL
    SELECT id, 'agreement', instrument, articles, independent FROM agreement_event
    WHERE :amount IS NULL AND amount_text IS NOT NULL OR instr(amount_text, :amount) > 0
)
SELECT m.kind, m.what, json_extract(f.data, '$.amount_text') AS amount_text,
       substr(a.text, e.start + 1, e.end - e.start) AS quote, e.start, e.end, a.title AS article_title,
       a.published AS article_published, a.source AS article_source, a.id AS article_id, m.articles, m.independent, f.id AS fact_id
FROM meant m CROSS JOIN event_fact x ON x.event_id = m.id CROSS JOIN fact f ON f.id = x.fact_id
CROSS JOIN article a ON a.id = f.article_id
CROSS JOIN evidence e ON e.fact_id = f.id AND e.field IS NULL
WHERE amount_text IS NOT NULL
ORDER BY m.id, a.published, f.id, e.start
