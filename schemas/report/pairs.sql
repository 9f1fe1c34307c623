-- Which two countries are told of together, and of what?
WITH party (fact_id, country) AS MATERIALIZED (
  SELECT e.fact_id, json_extract(j.value, '$.country')
  FROM agreement_event e JOIN fact f ON f.id = e.fact_id, json_each(f.data, '$.parties') j
), told (a, b, what) AS (
  SELECT min(visitor_country, host_country), max(visitor_country, host_country), 'visit' FROM visit_event
  WHERE visitor_country <> host_country
  UNION ALL
  SELECT a, b, 'agreement' FROM (
    SELECT DISTINCT e.id, min(p.country, q.country) AS a, max(p.country, q.country) AS b
    FROM agreement_event e
      JOIN party p ON p.fact_id = e.fact_id JOIN party q ON q.fact_id = e.fact_id
    WHERE p.country < q.country)
  UNION ALL
  SELECT min(reporter, partner), max(reporter, partner), 'figure' FROM figure_series WHERE reporter <> partner
  UNION ALL
  SELECT a, b, 'conflict' FROM (
    SELECT DISTINCT c.conflict_id, min(s.reporter, s.partner) AS a, max(s.reporter, s.partner) AS b
    FROM conflict c JOIN figure_series s ON s.id = c.event_id WHERE s.reporter <> s.partner)
)
SELECT a, b, coalesce((SELECT name FROM entity WHERE id = a), a) AS a_name,
       coalesce((SELECT name FROM entity WHERE id = b), b) AS b_name,
       sum(what = 'visit') AS visits, sum(what = 'agreement') AS agreements, sum(what = 'figure') AS figures,
       sum(what = 'conflict') AS conflicts
FROM told
GROUP BY a, b
ORDER BY count(*) DESC, a, b
