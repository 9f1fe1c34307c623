-- Which two countries are told of together, and of what?
WITH told (a, b, what) AS (
  SELECT min(visitor_country, host_country), max(visitor_country, host_country), 'visit' FROM visit_event
  WHERE visitor_country <> host_country
  UNION ALL
  SELECT a, b, 'agreement' FROM (
    SELECT DISTINCT p.event_id, p.country AS a, q.country AS b
    FROM agreement_event_party p JOIN agreement_event_party q ON q.event_id = p.event_id
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
