-- Figures by year
-- chart: lines
-- Levels as told, without targets and forecasts. Each source has a line of its own; the fullest are drawn, the table has all.
-- :a  one country
-- :b  the other
SELECT coalesce(s.currency, s.unit) AS panel, substr(s.date_lo, 1, 4) AS x,
       CASE s.indicator WHEN 'trade_turnover' THEN 'trade turnover'
         ELSE replace(s.indicator, '_', ' ') || ' of ' || s.reporter END ||
         coalesce(', ' || coalesce((SELECT name FROM entity WHERE id = s.source), s.attributed_to, nullif(s.source, '')), '')
         AS series,
       max(s.value_base) AS number
FROM figure_series s
WHERE ((s.reporter = :a AND s.partner = :b) OR (s.reporter = :b AND s.partner = :a))
  AND s.measure = 'level' AND s.commodity IS NULL AND s.period_kind = 'year'
  AND s.status IN ('actual', 'provisional', 'estimate') AND s.date_lo IS NOT NULL AND s.value_base IS NOT NULL
GROUP BY panel, x, series
ORDER BY panel, series, x
