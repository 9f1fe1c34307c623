-- Who promised or expected which figure, by when, and did the actual one reach it?
-- :country ISO 3166-1 alpha-3 of either side; every one where it is not given
-- :year    four digits, by when; every year where it is not given
WITH aim AS MATERIALIZED (
    SELECT * FROM figure_series
    WHERE status IN ('target', 'planned', 'potential', 'forecast')
      AND (:country IS NULL OR :country IN (reporter, partner)) AND (:year IS NULL OR substr(date_hi, 1, 4) = :year)
)
SELECT t.reporter, t.partner, t.scope, t.indicator, t.commodity, t.amount_text, t.value_base, t.currency, t.unit, t.period,
       t.status, coalesce(e.name, t.attributed_to, nullif(t.source, ''), '(the article itself)') AS told_by, t.articles,
       min(a.value_base) AS lowest_actual, max(a.value_base) AS highest_actual,
       CASE WHEN count(a.id) = 0 THEN NULL WHEN min(a.value_base) >= t.value_base THEN 'reached'
            WHEN max(a.value_base) < t.value_base THEN 'missed' ELSE 'disputed' END AS outcome
FROM aim t CROSS JOIN (SELECT 0 AS turned UNION ALL SELECT 1) w LEFT JOIN entity e ON e.id = t.source
LEFT JOIN figure_series a
  ON a.reporter IS CASE turned WHEN 0 THEN t.reporter ELSE t.partner END
  AND a.partner IS CASE turned WHEN 0 THEN t.partner ELSE t.reporter END
  AND t.measure = 'level' AND a.measure = 'level' AND a.status IN ('actual', 'provisional')
  AND a.indicator = t.indicator AND a.period = t.period AND a.scope IS t.scope AND a.commodity IS t.commodity
  AND a.unit = t.unit AND a.currency IS t.currency
WHERE (turned = 0 OR t.indicator = 'trade_turnover')
GROUP BY t.id
ORDER BY t.period, t.value_base DESC
