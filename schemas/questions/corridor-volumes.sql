-- How much went through which corridor or port in each period, and how much could?
-- :scope a part of its name, such as Corridor; every one where it is not given
-- :year  four digits; every period where it is not given
SELECT s.scope, s.indicator, s.commodity, s.period, s.amount_text, s.value_base, s.unit, s.change_pct, s.status,
       coalesce(e.name, s.attributed_to, nullif(s.source, ''), '(the article itself)') AS told_by, s.articles
FROM figure_series s LEFT JOIN entity e ON e.id = s.source
WHERE s.scope IS NOT NULL AND s.indicator IN ('freight_volume', 'transit_volume', 'capacity')
  AND (:scope IS NULL OR instr(casefold(s.scope), casefold(:scope)) > 0) AND (:year IS NULL OR substr(s.date_lo, 1, 4) = :year)
ORDER BY s.scope, s.indicator, s.period, s.value_base DESC
