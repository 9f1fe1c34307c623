-- Does trade rise in the year after a visit? For each pair and year with visits, what each source tells of both years.
-- :country ISO 3166-1 alpha-3 of either side; every pair where it is not given
-- :year    four digits, of the visits; every year where it is not given
WITH visited AS (
    SELECT min(visitor_country, host_country) AS country_a, max(visitor_country, host_country) AS country_b,
           substr(date_lo, 1, 4) AS year, count(*) AS visits
    FROM visit_event
    WHERE status = 'completed' AND visitor_country IS NOT NULL AND date_lo IS NOT NULL
      AND (:country IS NULL OR :country IN (visitor_country, host_country))
      AND (:year IS NULL OR substr(date_lo, 1, 4) = :year)
    GROUP BY country_a, country_b, year
)
SELECT v.country_a, v.country_b, v.year, v.visits, coalesce(e.name, o.attributed_to, o.source) AS told_by,
       o.amount_text AS turnover, n.amount_text AS year_after, round(100.0 * (n.value_base / o.value_base - 1), 1) AS change_pct
FROM visited v
LEFT JOIN figure_series o
  ON (o.reporter = v.country_a AND o.partner = v.country_b OR o.reporter = v.country_b AND o.partner = v.country_a)
  AND o.indicator = 'trade_turnover' AND o.period = v.year AND o.measure = 'level' AND o.status = 'actual'
  AND o.commodity IS NULL AND o.scope IS NULL AND o.part_of IS NULL AND o.value_base > 0
LEFT JOIN figure_series n
  ON n.reporter = o.reporter AND n.partner = o.partner AND n.indicator = o.indicator AND n.period = v.year + 1 || ''
  AND n.source = o.source AND n.currency IS o.currency AND n.unit = o.unit AND n.measure = 'level' AND n.status = 'actual'
  AND n.commodity IS NULL AND n.scope IS NULL AND n.part_of IS NULL
LEFT JOIN entity e ON e.id = o.source
ORDER BY v.country_a, v.country_b, v.year, told_by
