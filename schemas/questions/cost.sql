-- What did the answers cost, per article and per verified fact? A price that is not known is null.
SELECT c.model, count(*) AS calls, count(DISTINCT c.article_id) AS articles, sum(c.tokens_in) AS tokens_in,
       sum(c.tokens_out) AS tokens_out, round(sum(c.cost), 6) AS dollars,
       round(sum(c.cost) / count(DISTINCT c.article_id), 6) AS per_article,
       round(sum(c.cost) / nullif((SELECT count(*) FROM fact f JOIN call k ON k.id = f.call_id
                                   WHERE f.verdict = 'verified' AND k.model = c.model), 0), 6) AS per_verified_fact
FROM call c
GROUP BY c.model
ORDER BY c.model
