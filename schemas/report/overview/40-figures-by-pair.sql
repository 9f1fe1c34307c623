-- Figures by pair and year
-- chart: beside
-- Yearly trade of two countries, as told: each source keeps its own figure, and different values for one thing are marked.
WITH told AS (
  SELECT s.*, min(s.reporter, s.partner) AS a, max(s.reporter, s.partner) AS b,
         EXISTS (SELECT 1 FROM conflict c WHERE c.event_id = s.id) AS torn
  FROM figure_series s
  WHERE s.indicator IN ('trade_turnover', 'exports', 'imports') AND s.measure = 'level' AND s.commodity IS NULL
    AND s.status IN ('actual', 'provisional', 'estimate') AND s.period_kind = 'year' AND s.reporter <> s.partner
), fullest AS (
  SELECT a, b, coalesce((SELECT name FROM entity WHERE id = a), a) AS a_name,
         coalesce((SELECT name FROM entity WHERE id = b), b) AS b_name
  FROM told GROUP BY a, b ORDER BY sum(torn) > 0 DESC, count(*) DESC, a, b LIMIT 25
)
SELECT iif(t.indicator = 'trade_turnover' OR t.reporter = a, a_name, b_name) ||
         CASE t.indicator WHEN 'trade_turnover' THEN ' – ' WHEN 'exports' THEN ' → ' ELSE ' ← ' END ||
         iif(t.indicator = 'trade_turnover' OR t.reporter = a, b_name, a_name) || ', ' || t.indicator AS "row",
       substr(t.date_lo, 1, 4) AS "column", t.amount_text AS value, t.torn AS conflict, t.id AS event_id
FROM told t JOIN fullest USING (a, b)
WHERE t.date_lo IS NOT NULL
ORDER BY a, b, t.indicator DESC, t.reporter, "column", value
