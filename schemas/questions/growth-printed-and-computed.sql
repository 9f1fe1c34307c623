-- Does the growth that is printed agree with the one computed from two levels that one source tells?
-- :country ISO 3166-1 alpha-3 of either side; every one where it is not given
-- :year    four digits; every year where it is not given
WITH grown AS MATERIALIZED (
    SELECT * FROM figure_series
    WHERE change_pct IS NOT NULL AND period BETWEEN coalesce(:year, '') AND coalesce(:year, '') || '~'
      AND (:country IS NULL OR :country IN (reporter, partner))
)
SELECT p.reporter, p.partner, p.scope, p.indicator, p.commodity, p.period,
       coalesce(e.name, p.attributed_to, nullif(p.source, ''), '(the article itself)') AS told_by,
       p.change_text, p.change_pct AS printed, round(100.0 * n.value_base / o.value_base - 100, 1) AS computed,
       round(p.change_pct - (100.0 * n.value_base / o.value_base - 100), 1) AS difference,
       o.amount_text AS from_amount, n.amount_text AS to_amount, o.period AS from_period,
       coalesce(f.name, n.attributed_to, nullif(n.source, ''), '(the article itself)') AS levels_by
FROM grown p
CROSS JOIN figure_series n ON n.reporter IS p.reporter AND n.partner IS p.partner AND n.indicator = p.indicator
  AND n.period = p.period
CROSS JOIN figure_series o ON o.reporter IS n.reporter AND o.partner IS n.partner AND o.indicator = n.indicator
  AND o.period = coalesce(p.change_baseline_period, printf('%04d', substr(p.period, 1, 4) - 1) || substr(p.period, 5))
LEFT JOIN entity e ON e.id = p.source LEFT JOIN entity f ON f.id = n.source
WHERE n.measure = 'level' AND o.measure = 'level' AND n.value_base IS NOT NULL AND o.value_base > 0
  AND n.scope IS p.scope AND o.scope IS p.scope AND n.commodity IS p.commodity AND o.commodity IS p.commodity
  AND n.status IN ('actual', 'provisional', 'estimate') AND o.status IN ('actual', 'provisional', 'estimate')
  AND n.source = o.source AND n.unit = o.unit AND n.currency IS o.currency
ORDER BY p.reporter, p.partner, p.indicator, p.commodity, p.period, told_by, levels_by
