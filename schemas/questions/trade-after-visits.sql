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
), told AS (
    SELECT v.country_a, v.country_b, v.year, s.*
    FROM visited v CROSS JOIN (SELECT 0 AS turned UNION ALL SELECT 1) w CROSS JOIN figure_series s
    WHERE s.reporter = CASE turned WHEN 0 THEN v.country_a ELSE v.country_b END
      AND s.partner = CASE turned WHEN 0 THEN v.country_b ELSE v.country_a END
      AND s.indicator = 'trade_turnover' AND s.period = v.year AND s.measure = 'level' AND s.status = 'actual'
      AND s.commodity IS NULL AND s.scope IS NULL AND s.part_of IS NULL AND s.value_base > 0
)
SELECT v.country_a, v.country_b, v.year, v.visits,
       coalesce(e.name, o.attributed_to, CASE o.source WHEN '' THEN '(the article itself)' ELSE o.source END) AS told_by,
       o.amount_text AS turnover, n.amount_text AS year_after, round(100.0 * n.value_base / o.value_base - 100, 1) AS change_pct
FROM visited v
LEFT JOIN told o ON o.country_a = v.country_a AND o.country_b = v.country_b AND o.year = v.year
LEFT JOIN figure_series n
  ON n.reporter = o.reporter AND n.partner = o.partner AND n.indicator = o.indicator AND n.period = CAST(v.year + 1 AS TEXT)
  AND n.source = o.source AND n.currency IS o.currency AND n.unit = o.unit AND n.measure = 'level' AND n.status = 'actual'
  AND n.commodity IS NULL AND n.scope IS NULL AND n.part_of IS NULL
LEFT JOIN entity e ON e.id = o.source
ORDER BY v.country_a, v.country_b, v.year, told_by
