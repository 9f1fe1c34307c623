-- Figures by year
-- chart: lines
-- Levels as told, without targets and forecasts; where several sources tell one year, the highest is drawn.
-- :a  one country
-- :b  the other
SELECT coalesce(currency, unit) AS panel, substr(date_lo, 1, 4) AS x,
       CASE indicator WHEN 'trade_turnover' THEN 'trade turnover' ELSE replace(indicator, '_', ' ') || ' of ' || reporter END
         AS series,
       max(value_base) AS number
FROM figure_series
WHERE ((reporter = :a AND partner = :b) OR (reporter = :b AND partner = :a))
  AND measure = 'level' AND commodity IS NULL AND period_kind = 'year'
  AND status IN ('actual', 'provisional', 'estimate') AND date_lo IS NOT NULL AND value_base IS NOT NULL
GROUP BY panel, x, series
ORDER BY panel, series, x
